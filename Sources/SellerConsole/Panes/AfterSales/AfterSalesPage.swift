import SellerCore
import SellerTables
import SellerText

/// One of the After-sales pane's tabs: a page with something to say in the corner beside the tabs.
protocol AfterSalesTab: Page {
  /// What stands at the right end of the tabs' line.
  func corner(in context: PageContext) -> StyledText
  mutating func select(_ id: String)
  /// Shows the rows of some ids alone.
  mutating func narrow(to ids: [String])
}

extension AfterSalesTab where Self: ListPage {
  mutating func select(_ id: String) { list.select(identity: id) }

  mutating func narrow(to ids: [String]) { list.narrow(to: ids) }

  func position(in context: PageContext) -> ListPosition? { list.rows.isEmpty ? nil : list.position }
}

/// Pane 5: indicators, penalties, cases, tickets and categories, one tab each. A tab that the platform lacks does not stand.
struct AfterSalesPage: Page {
  /// The tabs, left to right.
  enum Tab: PageTab {
    case indicators, penalties, cases, tickets, categories

    /// Whether a platform has what the tab shows.
    fileprivate func stands(on platform: Platform) -> Bool {
      switch self {
      case .penalties, .cases: true
      case .indicators: !Indicator.of(platform).isEmpty
      case .tickets: platform == .wish
      case .categories: !platform.productIndicators.isEmpty
      }
    }

    fileprivate func page(in context: PageContext) -> any AfterSalesTab {
      switch self {
      case .indicators: IndicatorsTab(in: context)
      case .penalties: PenaltiesTab(in: context)
      case .cases: CasesTab(in: context)
      case .tickets: TicketsTab(in: context)
      case .categories: CategoriesTab(in: context)
      }
    }
  }

  private var tabs: [any AfterSalesTab]
  private var open: Int

  /// The pane on a tab, with a row selected by its id, or with the rows of some ids alone.
  init(_ tab: Tab? = nil, selecting id: String? = nil, only ids: [String]? = nil, in context: PageContext) {
    let platform = context.view.shop.platform
    let kinds = Tab.allCases.filter { $0.stands(on: platform) }
    tabs = kinds.map { $0.page(in: context) }
    // Where there are no indicators, what waits for the seller is the question.
    open = kinds.firstIndex(of: tab ?? .indicators) ?? kinds.firstIndex(of: .cases) ?? 0
    if let ids { shown.narrow(to: ids) }
    if let id { shown.select(id) }
  }

  private var shown: any AfterSalesTab {
    get { tabs[open] }
    set { tabs[open] = newValue }
  }

  var shownTab: Int? { open }

  func title(in context: PageContext) -> String { shown.title(in: context) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    shown.offers(in: context) { page, tab in page.shown = tab }
    Offer(.left, changes: { $0.open = max(0, $0.open - 1) })
    Offer(.right, changes: { $0.open = min($0.open + 1, $0.tabs.count - 1) })
  }

  var part: (any PagePart)? {
    get { shown.part }
    set { shown.part = newValue }
  }

  mutating func refresh(in context: PageContext) {
    for index in tabs.indices { tabs[index].refresh(in: context) }
  }

  func wanted(in context: PageContext) -> FigureRequest? { shown.wanted(in: context) }

  mutating func counted(_ answer: FigureAnswer, in context: PageContext) { shown.counted(answer, in: context) }

  func position(in context: PageContext) -> ListPosition? { shown.position(in: context) }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    let (line, body) = inside.cutTop(1)
    let titles = Tabs(titles: tabs.map { $0.title(in: context) }, selected: open)
    titles.draw(in: line, of: &frame)
    let corner = shown.corner(in: context)
    // What has no room beside the tabs gets a line of its own.
    let isBeside = titles.width + corner.width <= line.width
    let (place, page) = isBeside ? (line, body) : body.cutTop(1)
    frame.put(corner, at: Point(column: max(place.left, place.right - corner.width), row: place.top))
    shown.draw(in: page, of: &frame, context: context)
  }
}
