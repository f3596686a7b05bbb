import SellerCore
import SellerTables
import SellerText

/// Pane 4: ProductBoost Refund Assurance, by product and month on two tabs, and all months reconciled on a third.
struct AssurancePage: ListPage {
  private enum Tab: PageTab {
    case eligible, other, reconciled

    /// What settings call its list.
    var list: ListName {
      switch self {
      case .eligible: .assurance
      case .other: .otherProducts
      case .reconciled: .reconciliation
      }
    }

    var columns: [RowList<AssuranceLine>.Column] {
      switch self {
      case .eligible: AssuranceColumns.eligible
      case .other: AssuranceColumns.other
      case .reconciled: AssuranceColumns.reconciled
      }
    }

    /// The products that are listed; nil where their months are.
    var products: AssuranceProduct.Tab? {
      switch self {
      case .eligible: .eligible
      case .other: .other
      case .reconciled: nil
      }
    }
  }

  private var tab = Tab.eligible
  private var lists: [RowList<AssuranceLine>]
  /// What the pane begins with; nil when it has begun.
  private var beginning: Beginning?

  /// What the pane begins with.
  enum Beginning: Sendable {
    /// Everything.
    case all
    /// What waits for credit in some months, and nothing else.
    case pending(Set<Month>)
    /// A month's reconciliation.
    case reconciling(Month)
  }

  /// The pane.
  init(_ beginning: Beginning = .all, in context: PageContext) {
    lists = Tab.allCases.map { Self.list($0, in: context) }
    self.beginning = beginning
    if context.reading.assurance != nil { begin() }
  }

  /// Shows what the pane begins with, once it is counted.
  private mutating func begin() {
    guard let beginning else { return }
    self.beginning = nil
    if self[.eligible].rows.isEmpty, !self[.other].rows.isEmpty { tab = .other }
    switch beginning {
    case .all: break
    case .reconciling(let month):
      tab = .reconciled
      list.select { $0.month?.month == month }
    case .pending(let months):
      // Both tabs of products have some of what the months' sum was made of; here it stands together, with the products' names.
      tab = .reconciled
      list.narrow { line in
        line.month.map { months.contains($0.month) && $0.isPending && $0.uncapped.minorUnits > 0 } ?? false
      }
    }
  }

  private static func list(_ tab: Tab, in context: PageContext) -> RowList<AssuranceLine> {
    RowList(
      tab.list, columns: tab.columns, rows: lines(on: tab, in: context), in: context,
      hidden: tab == .reconciled ? [] : [.text("name", AssurancePhrase.ofProduct) { $0.name }],
      parent: { $0.isOfMonth ? AssuranceLine.identity(of: $0.productID) : nil }
    ) { $0.identity }
  }

  private static func lines(on tab: Tab, in context: PageContext) -> [AssuranceLine] {
    let board = context.reading.assuranceBoard
    return tab.products.map { board?.lines[$0] ?? [] } ?? board?.reconciled ?? []
  }

  var shownTab: Int? { tab.place }

  var needsLists: Bool { true }

  func title(in context: PageContext) -> String { context.say(PaneID.assurance.title) }

  // MARK: Actions

  func offers(in context: PageContext) -> [Offer<Self>] {
    if context.reading.assurance != nil {
      let (line, none) = (selected, AssuranceBoostPhrase.nothingSelected)
      let subject = line.flatMap { line in line.subject.map { (product: line.productID, month: $0.month) } }
      Offer(.open, of: line, orElse: none) {
        .push(
          AssuranceProductPage(
            $0.productID, month: $0.month?.month, showingOrders: tab == .reconciled, in: context))
      }
      Offer(.cycle, changes: { $0.tab = $0.tab.next })
      Offer(.whatIf, of: subject, orElse: AssuranceStory.nothingToSimulate) {
        .push(WhatIfPage($0.product, month: $0.month, in: context))
      }
      Offer(.splitBudget) { .push(BudgetPage(in: context)) }
      BoostDeeds.offers(on: line?.productID, in: context)
      BoostDeeds.month(of: line?.productID, line?.month?.month, in: context)
      Offer(.setSpendFactor) { .push(SpendFactorPage(in: context)) }
      partOffers
      Tab.offers(\.tab)
      Offer(.copy, of: line, orElse: none) { .effect(.copy($0.productID.text)) }
    }
  }

  /// The list of the shown tab.
  var list: RowList<AssuranceLine> {
    get { self[tab] }
    set { self[tab] = newValue }
  }

  private subscript(tab: Tab) -> RowList<AssuranceLine> {
    get { lists[tab.place] }
    set { lists[tab.place] = newValue }
  }

  private var selected: AssuranceLine? { list.selected }

  mutating func refresh(in context: PageContext) {
    for tab in Tab.allCases { self[tab].replace(rows: Self.lines(on: tab, in: context), language: context.language) }
    if context.reading.assurance != nil { begin() }
  }

  func position(in context: PageContext) -> ListPosition? {
    context.reading.assurance == nil ? nil : list.position
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    guard let board = context.reading.assuranceBoard else { return }
    let assurance = board.assurance
    let rest = TextPanel([enrolment(assurance, context)]).drawTop(of: inside, in: &frame)
    let (tabLine, body) = rest.cutTop(1)
    tabs(board, context).draw(in: tabLine, of: &frame)
    guard !list.rows.isEmpty else {
      let phrase = tab.products.map(AssurancePhrase.emptyTab) ?? AssurancePhrase.nothingToReconcile
      return context.note(tab == .eligible ? context.pointing(phrase, to: .cycle) : phrase, in: body, of: &frame)
    }
    drawList(assurance, in: body, of: &frame, context: context)
  }

  private func enrolment(_ assurance: RefundAssurance, _ context: PageContext) -> StyledText {
    switch assurance.enrolment {
    case .notSelected: StyledText(context.say(AssurancePhrase.notEnrolled), .warning)
    case .notStated: StyledText(context.say(AssurancePhrase.notStated), .warning)
    case .enrolled(nil):
      StyledText(context.say(context.pointing(AssurancePhrase.factorUnset, to: .setSpendFactor)), .warning)
    case .enrolled(let factor?):
      StyledText(context.say(AssurancePhrase.enrolled(factor: context.language.trimmed(factor))), .dimmed)
    }
  }

  private func tabs(_ board: AssuranceBoard, _ context: PageContext) -> Tabs {
    let titles =
      AssuranceProduct.Tab.allCases.map { AssurancePhrase.tab($0, board.productCounts[$0] ?? 0) }
      + [AssurancePhrase.reconciledTab(short: board.shortMonths)]
    return Tabs(titles: titles.map { context.say($0) }, selected: tab.place)
  }

  private mutating func drawList(
    _ assurance: RefundAssurance, in rect: Rect, of frame: inout Frame, context: PageContext
  ) {
    switch (context.isWide(rect.width), rect.height) {
    case (true, _):
      let (left, right) = rect.cutLeft(rect.width * 3 / 5, gap: 3)
      drawTable(in: left, of: &frame, context: context)
      let inside = frame.box(right, title: subjectTitle).inset(columns: 1, rows: 0)
      let lower = TextPanel(details(assurance, context)).drawTop(of: inside, gap: 1, in: &frame)
      drawCurve(assurance, in: lower.cutTop(18).top, of: &frame, context: context)
    case (_, 28...):
      let (upper, lower) = rect.cutBottom(13, gap: 1)
      drawTable(in: upper, of: &frame, context: context)
      let inside = frame.box(lower, title: subjectTitle).inset(columns: 1, rows: 0)
      if TextMode.current.spoken != nil {
        let rest = TextPanel(details(assurance, context)).drawTop(of: inside, gap: 1, in: &frame)
        return drawCurve(assurance, in: rest, of: &frame, context: context)
      }
      let (left, right) = inside.cutLeft(inside.width / 2, gap: 2)
      TextPanel(details(assurance, context)).draw(in: left, of: &frame)
      drawCurve(assurance, in: right, of: &frame, context: context)
    default:
      let (upper, lower) = rect.cutBottom(3)
      drawTable(in: upper, of: &frame, context: context)
      var lines = inShort(assurance, context)
      // The hints of a narrow screen end before this one; those of 100 columns have it.
      if frame.size.width < 100, TextPanel(lines).lines(width: lower.width).count < lower.height {
        lines.append(context.key(.splitBudget) + StyledText(context.say(AssuranceWhatIfPhrase.budgetTitle), .dimmed))
      }
      TextPanel(lines).draw(in: lower, of: &frame)
    }
  }

  /// The list, and below it what it adds up to.
  private mutating func drawTable(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let lines = foot(width: rect.width, context)
    let (body, foot) = rect.cutBottom(lines.count)
    list.draw(in: body, of: &frame, context: context)
    TextPanel(lines: lines).draw(in: foot, of: &frame)
  }

  /// What the products add up to; of reconciled months, what the selected one does.
  private func foot(width: Int, _ context: PageContext) -> [StyledText] {
    let board = context.reading.assuranceBoard
    if let products = tab.products { return board?.totals[products]?.lines(width: width, context.language) ?? [] }
    let month = selected?.month?.month
    return (board?.reconciliation.months.first { $0.month == month }).map {
      LineWrapping.wrap(StyledText(context.say(AssurancePhrase.monthTotal($0))), to: width)
    } ?? []
  }

  private var subjectTitle: StyledText {
    guard let line = selected else { return .empty }
    let name = StyledText(line.name, .heading)
    return line.subject.map { name + StyledText(spaced: .bullet, .heading) + StyledText("\($0.month)", .heading) }
      ?? name
  }

  private func details(_ assurance: RefundAssurance, _ context: PageContext) -> [StyledText] {
    guard let line = selected else { return [] }
    let details = AssuranceDetails(assurance: assurance, context: context)
    return details.standing(line.product)
      + (line.subject.map { details.month($0) } ?? [StyledText(context.say(AssuranceStory.noMonths), .dimmed)])
  }

  /// What matters most of the selected line, in the three lines below a narrow list.
  private func inShort(_ assurance: RefundAssurance, _ context: PageContext) -> [StyledText] {
    guard let line = selected else { return [] }
    let details = AssuranceDetails(assurance: assurance, context: context)
    if line.month == nil, tab == .other { return details.standing(line.product) }
    guard let month = line.subject else { return [StyledText(context.say(AssuranceStory.noMonths), .dimmed)] }
    return [StyledText("\(month.month)  ", .heading) + details.credit(month), details.payment(month)]
  }

  private func drawCurve(
    _ assurance: RefundAssurance, in rect: Rect, of frame: inout Frame, context: PageContext
  ) {
    guard let month = selected?.subject else { return }
    let details = AssuranceDetails(assurance: assurance, context: context)
    if let curve = details.curve(month) {
      curve.draw(in: rect, of: &frame)
    } else if let formula = details.simulator(month)?.formula, formula.factor == nil, formula.exceedsThreshold {
      TextPanel([
        StyledText(
          context.say(context.pointing(AssuranceStory.curveNeedsFactor, to: .setSpendFactor, .whatIf)), .dimmed)
      ]).draw(in: rect, of: &frame)
    }
  }
}
