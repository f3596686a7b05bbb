import SellerCore
import SellerTables
import SellerText

/// What if: a product's month with another ProductBoost spend, and another spend factor.
struct WhatIfPage: Page {
  private enum Field: CaseIterable { case spend, factor }

  private enum Keyboard {
    case table
    /// A field, with what stood in it before it was typed in, for Escape.
    case field(Field, before: TextInput)
  }

  private let product: ProductID
  private let month: Month
  private var spend = TextInput()
  private var factor: TextInput
  private var keyboard = Keyboard.table
  private var rows: RowList<WhatIfRow>

  init(_ product: ProductID, month: Month, in context: PageContext) {
    self.product = product
    self.month = month
    factor = TextInput(Self.storeFactor(in: context).map { context.language.trimmed($0) } ?? "")
    rows = RowList(.whatIf, columns: Self.columns, rows: [], in: context) { $0.spend.description }
    compute(in: context)
    rows.select { $0.note == AssuranceWhatIfPhrase.noteNow }
  }

  private static func storeFactor(in context: PageContext) -> DecimalNumber? {
    guard case .enrolled(let factor)? = context.reading.assurance?.enrolment else { return nil }
    return factor
  }

  var needsLists: Bool { true }

  func title(in context: PageContext) -> String { context.say(AssuranceWhatIfPhrase.title(month)) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    Offer(.open, changes: { $0.begin(.spend) })
    Offer(.setSpendFactor) { .push(SpendFactorPage(in: context)) }
    rows.offers.filter { ListMotion.isMotion($0.name) || $0.name == .export }.at(\.rows)
  }

  var keptList: KeptList? { rows.kept }

  func position(in context: PageContext) -> ListPosition? { rows.position }

  // MARK: Typing

  var isTyping: Bool { typed != nil }

  private var typed: Field? {
    if case .field(let field, _) = keyboard { field } else { nil }
  }

  func typingKeys(in context: PageContext) -> any Worded { AssuranceWhatIfPhrase.howToGoOn }

  private mutating func begin(_ field: Field) { keyboard = .field(field, before: input(of: field)) }

  private func input(of field: Field) -> TextInput {
    switch field {
    case .spend: spend
    case .factor: factor
    }
  }

  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome] {
    guard case .field(let field, let before) = keyboard else { return [] }
    switch key {
    case .enter: keyboard = .table
    case .escape:
      set(field, to: before)
      keyboard = .table
    case .tab, .backTab, .up, .down: begin(field == .spend ? .factor : .spend)
    default:
      var input = input(of: field)
      input.handle(key)
      set(field, to: input)
    }
    show(in: context)
    return []
  }

  mutating func paste(_ text: String, in context: PageContext) {
    guard let field = typed else { return }
    var input = input(of: field)
    input.insert(text)
    set(field, to: input)
    show(in: context)
  }

  private mutating func set(_ field: Field, to input: TextInput) {
    switch field {
    case .spend: spend = input
    case .factor: factor = input
    }
  }

  private mutating func show(in context: PageContext) {
    compute(in: context)
    if let typed = typedSpend(in: context) { rows.select { $0.spend == typed } }
  }

  mutating func refresh(in context: PageContext) { compute(in: context) }

  // MARK: Figures

  private func assuranceMonth(in context: PageContext) -> AssuranceMonth? {
    context.reading.assurance?.month(month, of: product)
  }

  /// The typed factor; what is no number counts as none.
  private var typedFactor: DecimalNumber? {
    DecimalNumber(factor.text).flatMap { $0.mantissa >= 0 ? $0 : nil }
  }

  private func typedSpend(in context: PageContext) -> Money? {
    guard let money = Money(text: spend.text, currency: context.view.shop.currency), money.minorUnits >= 0 else {
      return nil
    }
    return money
  }

  private func simulator(in context: PageContext) -> CreditSimulator? {
    assuranceMonth(in: context).flatMap {
      CreditSimulator($0, factor: typedFactor, rulebook: context.reading.rulebook)
    }
  }

  private mutating func compute(in context: PageContext) {
    let computed =
      simulator(in: context).map {
        WhatIfRow.rows(of: $0, typed: typedSpend(in: context), margin: context.view.shop.grossMargin)
      } ?? []
    rows.replace(rows: computed, language: context.language)
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    guard let assurance = context.reading.assurance, let month = assuranceMonth(in: context) else {
      frame.put(StyledText(context.say(AssuranceStory.gone), .warning), at: inside.origin, clippedTo: inside.width)
      return
    }
    let details = AssuranceDetails(assurance: assurance, context: context)
    guard let simulator = simulator(in: context) else {
      TextPanel([details.sales(month), details.notTold(month)]).draw(in: inside, of: &frame)
      return
    }
    let name = context.view.name(of: product)
    let title = [name, self.month.description].map { StyledText($0, .heading, .bold) }
    var words = [StyledText.joined(title, separator: StyledText(spaced: .bullet, .heading, .bold))]
    if self.month < context.view.today.month {
      words.append(StyledText(context.say(AssuranceWhatIfPhrase.closed(self.month)), .warning))
    }
    words.append(details.credit(simulator))
    if inside.height >= 24 { words.insert(details.sales(month), at: 1) }
    if let note = worth(simulator, context) { words.append(note) }
    let rest = TextPanel(words).drawTop(of: inside, in: &frame)
    // A free line below the fields where there is room for one.
    let (fields, body) = rest.cutTop(2, gap: rest.height >= 20 ? 1 : 0)
    drawFields(in: fields, of: &frame, context: context)
    let curve = CreditCurve(simulator: simulator, tried: rows.selected?.spend, language: context.language)
    if context.isWide(body.width, from: 116) {
      let (left, right) = body.cutLeft(min(100, body.width - 80), gap: 3)
      curve.chart?.draw(in: left.cutTop(22).top, of: &frame)
      rows.draw(in: right, of: &frame, context: context, isFocused: typed == nil)
    } else {
      let tableHeight = min(rows.shownCount + 1, body.height / 2)
      let (upper, lower) = body.cutBottom(curve.chart == nil ? body.height : tableHeight)
      curve.chart?.draw(in: upper.cutTop(20).top, of: &frame)
      rows.draw(in: lower, of: &frame, context: context, isFocused: typed == nil)
    }
  }

  /// What the selected spend costs and brings against now.
  private func worth(_ simulator: CreditSimulator, _ context: PageContext) -> StyledText? {
    guard let row = rows.selected, let more = row.moreCredit, let worth = row.worth, more.minorUnits > 0,
      row.moreSpend.minorUnits > 0
    else { return nil }
    let phrase = AssuranceWhatIfPhrase.worth(
      spend: row.moreSpend, credit: more, worth, margin: context.view.shop.grossMargin)
    return StyledText(context.say(phrase), worth.net.minorUnits < 0 ? .warning : .good)
  }

  private func drawFields(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let labels = [AssuranceWhatIfPhrase.trySpend, AssuranceWhatIfPhrase.tryFactor].map { context.say($0) }
    let width = (labels.map { DisplayText.width($0) }.max() ?? 0) + 2
    for (row, field) in Field.allCases.enumerated() {
      let line = Rect(column: rect.left, row: rect.top + row, width: rect.width, height: 1)
      frame.put(StyledText(labels[row], typed == field ? .heading : .text), at: line.origin)
      input(of: field).draw(
        in: Rect(column: line.left + width, row: line.top, width: 14, height: 1), of: &frame,
        isFocused: typed == field)
      frame.put(
        note(at: field, context), at: Point(column: line.left + width + 16, row: line.top),
        clippedTo: line.width - width - 16)
    }
  }

  private func note(at field: Field, _ context: PageContext) -> StyledText {
    switch field {
    case .spend where !spend.text.isEmpty && typedSpend(in: context) == nil:
      StyledText(context.say(AssuranceWhatIfPhrase.invalidSpend), .danger)
    case .factor where !factor.text.isEmpty && typedFactor == nil:
      StyledText(context.say(AssurancePhrase.factorInvalid), .danger)
    case .factor where typedFactor != Self.storeFactor(in: context):
      StyledText(context.say(context.pointing(AssuranceWhatIfPhrase.factorIsATry, to: .setSpendFactor)), .warning)
    case .spend:
      typed == nil ? context.key(.open) + StyledText(context.say(AssuranceWhatIfPhrase.howToType), .dimmed) : .empty
    case .factor: .empty
    }
  }

  static let columns: [RowList<WhatIfRow>.Column] = [
    .init(WhatIfFields.spend, width: 10...13), .init(WhatIfFields.credit, width: 10...13),
    .init(WhatIfFields.moreSpend, width: 10...13, priority: 1), .init(WhatIfFields.moreCredit, width: 11...13),
    .init(WhatIfFields.net, width: 10...12), .init(WhatIfFields.breakEven, width: 12...14, priority: 3),
    .init(WhatIfFields.note, width: 14...30, takesRest: true),
  ]
}
