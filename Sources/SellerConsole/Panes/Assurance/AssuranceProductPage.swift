import SellerCore
import SellerTables
import SellerText

/// A product in Refund Assurance: its months, the orders behind their credit, and its campaigns.
struct AssuranceProductPage: PartPage {
  private enum Tab: PageTab { case months, orders, boosts }

  private let id: ProductID
  private var tab = Tab.months
  private var months: RowList<AssuranceLine>
  private var orders: RowList<AssuranceOrder>
  private var boosts: RowList<BoostCampaign>
  /// Whether the orders are of the present reading.
  private var isCounted = false
  /// The month whose orders are to be shown once they are there.
  private var wantedMonth: Month?

  init(_ id: ProductID, month: Month?, showingOrders: Bool = false, in context: PageContext) {
    self.id = id
    months = RowList(
      .assuranceMonths, columns: AssuranceColumns.months,
      rows: Self.monthLines(of: id, in: context), in: context
    ) { $0.identity }
    orders = RowList(
      .assuranceOrders, columns: AssuranceColumns.orders(in: context), rows: [], in: context
    ) { $0.order.id.text }
    boosts = RowList(
      .boosts, columns: Self.boostColumns(today: context.view.today),
      rows: BoostDeeds.campaigns(of: id, in: context.view),
      in: context
    ) { $0.id.text }
    if let month { months.select { $0.month?.month == month } }
    if showingOrders { showOrders() }
  }

  private static func product(_ id: ProductID, in context: PageContext) -> AssuranceProduct? {
    context.reading.assurance?.product(id)
  }

  private static func monthLines(of id: ProductID, in context: PageContext) -> [AssuranceLine] {
    guard let assurance = context.reading.assurance, let product = product(id, in: context) else { return [] }
    return AssuranceLine.lines(of: product, assurance: assurance, in: context.view).filter { $0.month != nil }
  }

  /// How many orders were refunded and how many dropped out, whether or not they were looked up.
  private func counts(in context: PageContext) -> (refunded: Int, excluded: Int) {
    let product = Self.product(id, in: context)
    return (product?.refundedOrders ?? 0, product?.months.reduce(0) { $0 + $1.excluded.count } ?? 0)
  }

  private func hasNoOrders(in context: PageContext) -> Bool { counts(in: context) == (0, 0) }

  func wanted(in context: PageContext) -> FigureRequest? {
    isCounted || hasNoOrders(in: context) ? nil : .assuranceOrders(id)
  }

  mutating func counted(_ answer: FigureAnswer, in context: PageContext) {
    guard case .assuranceOrders(let rows) = answer else { return }
    isCounted = true
    orders.replace(rows: rows, language: context.language)
    if let month = wantedMonth { orders.select { $0.month == month } }
    wantedMonth = nil
  }

  var needsLists: Bool { true }

  func title(in context: PageContext) -> String { context.view.name(of: id) }

  // MARK: Actions

  func offers(in context: PageContext) -> [Offer<Self>] {
    open(in: context)
    Tab.offers(\.tab)
    Offer(.cycle, changes: { $0.tab = $0.tab.next })
    Offer(.whatIf, of: meantMonth, orElse: AssuranceStory.nothingToSimulate) {
      .push(WhatIfPage(id, month: $0, in: context))
    }
    // On the tab of the campaigns, the selected one is meant.
    BoostDeeds.offers(on: id, campaign: tab == .boosts ? boosts.selected : nil, in: context)
    BoostDeeds.month(of: id, tab == .boosts ? nil : meantMonth, in: context)
    Offer(.setSpendFactor) { .push(SpendFactorPage(in: context)) }
    partOffers
    Offer(.copy) { .effect(.copy(copied)) }
  }

  /// The selected month; among the orders, that of the selected one.
  private var meantMonth: Month? { (tab == .orders ? orders.selected?.month : nil) ?? months.selected?.month?.month }

  private var copied: String {
    switch tab {
    case .months: id.text
    case .orders: orders.selected?.order.id.text ?? id.text
    case .boosts: boosts.selected?.id.text ?? id.text
    }
  }

  /// A month leads to its orders, an order to its page, a campaign to its form.
  private func open(in context: PageContext) -> Offer<Self> {
    switch tab {
    case .months:
      let isEmpty = months.selected?.month.map { $0.excluded.isEmpty && $0.refundedOrders == 0 } ?? true
      return Offer(.open, unless: isEmpty ? AssuranceStory.noOrders : nil, changes: { $0.showOrders() })
    case .orders: return Offer(.open, of: orders.selected) { RecordLink.order($0.order.id).way(in: context) }
    case .boosts: return BoostDeeds.edit(.open, boosts.selected, among: boosts.rows, in: context)
    }
  }

  private mutating func showOrders() {
    let month = months.selected?.month?.month
    tab = .orders
    if !isCounted { wantedMonth = month }
    orders.select { $0.month == month }
  }

  var focus: PartFocus<Self> {
    switch tab {
    case .months: PartFocus(\.months)
    case .orders: PartFocus(\.orders)
    case .boosts: PartFocus(\.boosts)
    }
  }

  mutating func refresh(in context: PageContext) {
    months.replace(rows: Self.monthLines(of: id, in: context), language: context.language)
    isCounted = false
    if hasNoOrders(in: context) { orders.replace(rows: [], language: context.language) }
    boosts.replace(rows: BoostDeeds.campaigns(of: id, in: context.view), language: context.language)
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    guard let assurance = context.reading.assurance, let product = Self.product(id, in: context) else {
      frame.put(StyledText(context.say(AssuranceStory.gone), .warning), at: inside.origin, clippedTo: inside.width)
      return
    }
    let details = AssuranceDetails(assurance: assurance, context: context)
    let name = StyledText(title(in: context), .heading, .bold) + StyledText("   " + id.text, .dimmed)
    let rest = TextPanel([name] + details.standing(product)).drawTop(of: inside, in: &frame)
    let (tabLine, body) = rest.cutTop(1)
    let titles = [
      AssurancePhrase.monthsTab(months.rows.count),
      AssurancePhrase.ordersTab(refunded: counts(in: context).refunded, excluded: counts(in: context).excluded),
      AssurancePhrase.boostsTab(boosts.rows.count),
    ]
    Tabs(titles: titles.map { context.say($0) }, selected: tab.place).draw(in: tabLine, of: &frame)
    switch tab {
    case .months: drawMonths(details, in: body, of: &frame, context: context)
    case .orders:
      if wanted(in: context) != nil, orders.rows.isEmpty {
        return context.note(ChromePhrase.counting, in: body, of: &frame)
      }
      if orders.rows.isEmpty {
        return context.note(AssuranceStory.noOrders, .dimmed, in: body, of: &frame)
      }
      orders.draw(in: body, of: &frame, context: context)
    case .boosts:
      if boosts.rows.isEmpty {
        return context.note(
          context.pointing(AssuranceStory.noBoosts, to: .createCampaign), .dimmed, in: body, of: &frame)
      }
      boosts.draw(in: body, of: &frame, context: context)
    }
  }

  private mutating func drawMonths(
    _ details: AssuranceDetails, in rect: Rect, of frame: inout Frame, context: PageContext
  ) {
    if months.rows.isEmpty {
      return context.note(AssuranceStory.noMonths, .dimmed, in: rect, of: &frame)
    }
    guard let month = months.selected?.month else {
      return months.draw(in: rect, of: &frame, context: context)
    }
    let words = details.month(month)
    if context.isWide(rect.width) {
      let (left, right) = rect.cutLeft(rect.width * 3 / 5, gap: 3)
      months.draw(in: left, of: &frame, context: context)
      let lower = TextPanel(words).drawTop(of: right, gap: 1, in: &frame)
      details.curve(month)?.draw(in: lower.cutTop(18).top, of: &frame)
    } else {
      let lines = TextPanel(words).lines(width: rect.width)
      let room = rect.height - months.rows.count - 1 - lines.count
      let chartHeight = room >= 7 ? min(room - 1, 16) : 0
      let (upper, lower) = rect.cutBottom(lines.count + (chartHeight > 0 ? chartHeight + 1 : 0))
      months.draw(in: upper, of: &frame, context: context)
      let (text, chart) = lower.cutTop(lines.count, gap: 1)
      TextPanel(lines: lines).draw(in: text, of: &frame)
      details.curve(month)?.draw(in: chart, of: &frame)
    }
  }

  static func boostColumns(today: Day) -> [RowList<BoostCampaign>.Column] {
    let fields = BoostFields(today: today)
    return [
      .init(fields.name, width: 16...40, takesRest: true),
      .init(fields.state, width: 28...30),
      .init(fields.days, width: 23...23, priority: 2),
      .init(fields.budget, width: 9...12, priority: 1),
    ]
  }
}
