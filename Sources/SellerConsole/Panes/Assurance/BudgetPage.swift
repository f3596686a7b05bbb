import SellerCore
import SellerTables
import SellerText

/// The products whose month could still bring credit, those with most left first, and a budget split over them.
struct BudgetPage: ListPage {
  private var budget = TextInput()
  /// What stood in the field before it was typed in, for Escape; nil while the list has the keyboard.
  private var before: TextInput?
  var list: RowList<CreditBudget.Share>
  private var split: CreditBudget?

  /// The split of the latest month's credit that has any left.
  init(in context: PageContext) {
    list = RowList(.budget, columns: Self.columns(in: context), rows: [], in: context) { $0.productID.text }
    compute(in: context)
  }

  var needsLists: Bool { true }

  func title(in context: PageContext) -> String { context.say(AssuranceWhatIfPhrase.budgetTitle) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    Offer(.open, changes: { $0.before = $0.budget })
    Offer(.whatIf, of: list.selected) { .push(WhatIfPage($0.productID, month: month(in: context), in: context)) }
    BoostDeeds.offers(on: list.selected?.productID, in: context)
    partOffers
    Offer(.copy, of: list.selected) { .effect(.copy($0.productID.text)) }
  }

  private func month(in context: PageContext) -> Month { split?.month ?? context.view.today.month }

  // MARK: Typing

  var isTyping: Bool { before != nil || list.isTyping }

  func typingKeys(in context: PageContext) -> any Worded {
    before == nil ? list.typingKeys : AssuranceWhatIfPhrase.howToEnd
  }

  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome] {
    guard let before else {
      list.type(key)
      return []
    }
    switch key {
    case .enter: self.before = nil
    case .escape:
      budget = before
      self.before = nil
    default: budget.handle(key)
    }
    split(in: context)
    return []
  }

  mutating func paste(_ text: String, in context: PageContext) {
    if before == nil { return list.paste(text) }
    budget.insert(text)
    split(in: context)
  }

  mutating func refresh(in context: PageContext) { compute(in: context) }

  private func typed(_ currency: Currency) -> Money? {
    Money(text: budget.text, currency: currency).flatMap { $0.minorUnits >= 0 ? $0 : nil }
  }

  private mutating func compute(in context: PageContext) {
    split = context.reading.assurance.map {
      CreditBudget(nil, over: $0, in: context.view, rulebook: context.reading.rulebook)
    }
    split(in: context)
  }

  /// Splits what is typed over the same products: these take all months of the shop to find.
  private mutating func split(in context: PageContext) {
    split = split?.splitting(typed(context.view.shop.currency))
    list.replace(rows: split?.shares ?? [], language: context.language)
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    guard !list.rows.isEmpty else {
      return context.note(AssuranceWhatIfPhrase.nothingLeft(month(in: context)), in: inside, of: &frame)
    }
    let (line, body) = inside.cutTop(1, gap: 1)
    let label = context.say(AssuranceWhatIfPhrase.budget)
    let width = DisplayText.width(label) + 2
    frame.put(StyledText(label, before == nil ? .text : .heading), at: line.origin)
    budget.draw(
      in: Rect(column: line.left + width, row: line.top, width: 14, height: 1), of: &frame, isFocused: before != nil)
    let isInvalid = !budget.text.isEmpty && typed(context.view.shop.currency) == nil
    let note =
      isInvalid
      ? StyledText(context.say(AssuranceWhatIfPhrase.invalidSpend), .danger)
      : before == nil ? context.key(.open) + StyledText(context.say(AssuranceWhatIfPhrase.howToType), .dimmed) : .empty
    frame.put(note, at: Point(column: line.left + width + 16, row: line.top), clippedTo: line.width - width - 16)
    let closed =
      month(in: context) < context.view.today.month
      ? [StyledText(context.say(AssuranceWhatIfPhrase.closed(month(in: context))), .warning)] : []
    let notes = TextPanel(closed + [sum(context), StyledText(context.say(AssuranceWhatIfPhrase.budgetBasis), .dimmed)])
    let (table, below) = body.cutBottom(notes.lines(width: body.width).count, gap: 1)
    list.draw(in: table, of: &frame, context: context, isFocused: before == nil)
    notes.draw(in: below, of: &frame)
  }

  private func sum(_ context: PageContext) -> StyledText {
    guard let split else { return .empty }
    let sum = BudgetSum(split, currency: context.view.shop.currency, margin: context.view.shop.grossMargin)
    return StyledText(
      context.say(sum.phrase(split.month)), sum.worth.net.minorUnits < 0 ? .warning : .good)
  }

  static func columns(in context: PageContext) -> [RowList<CreditBudget.Share>.Column] {
    let fields = BudgetFields(context.view)
    return [
      .init(fields.name, width: 16...44, takesRest: true), .init(fields.spend, width: 9...12),
      .init(fields.credit, width: 9...12, priority: 2), .init(fields.left, width: 11...12, priority: 2),
      .init(fields.moreSpend, width: 10...12), .init(fields.moreCredit, width: 11...12),
      .init(fields.net, width: 9...12), .init(fields.breakEven, width: 12...14, priority: 1),
    ]
  }
}
