import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// One product: what it is, how it does, why it comes back, in the buyers' own words, and the orders behind it.
struct ProductPage: PartPage {
  /// The parts of the page, side by side on a wide screen, one at a time on a narrow one.
  enum Tab: PageTab { case overview, orders, words }

  private let id: ProductID
  /// What was counted; nil until it is.
  private var counts: ProductCounts?
  /// Whether it was counted in the present reading.
  private var isCounted = false
  private var orders: RowList<OrderRow>
  private var words: RowList<ProductQuality.BuyerWords>
  private var tab = Tab.overview
  private var links = LinkState()
  /// What the overview leads to.
  private var ways: [RecordLink] = []

  init(_ id: ProductID, in context: PageContext) {
    self.id = id
    orders = OrderList.make([], in: context)
    words = RowList(.buyerWords, columns: Self.wordColumns(in: context), rows: [], in: context) {
      $0.orderID.text + "/" + $0.at.description
    }
    findWays(in: context)
  }

  func title(in context: PageContext) -> String { context.view.name(of: id) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    if tab == .overview {
      let chosen = chosenLink
      Offer(.open, of: chosen, orElse: StoryPhrase.noLink) { $0.way(in: context) }
      Tab.offers(\.tab)
      // What is selected, or else the figure that the platform judges the product by.
      let figure = chosen.flatMap { link in if case .figure = link { link } else { nil } } ?? firstFigure
      Offer(.explain, of: figure, orElse: FigurePhrase.noData) { $0.way(in: context) }
    } else {
      Offer(.open, of: selectedOrder) { RecordLink.order($0).way(in: context) }
      Tab.offers(\.tab)
    }
    partOffers
    if context.reading.disputes != nil { DisputeFiling.offer(for: id, in: context) }
    FactDeeds.offer(on: id, in: context)
    Offer(.recordPrice, of: context.view.product(id)) {
      .push(CampaignPricePage([$0.id], suggestedBy: nil, in: context))
    }
    Offer(.addViolation) { .push(RecordFormPage(.violation, given: violation(in: context), in: context)) }
    NoteDeeds.offer(on: selectedOrder.map { ("order", $0.text) } ?? ("product", id.text), in: context)
    Offer(.copy) { .effect(.copy(selectedOrder?.text ?? id.text)) }
  }

  var focus: PartFocus<Self> {
    switch tab {
    case .overview: PartFocus(\.links)
    case .orders: PartFocus(\.orders)
    case .words: PartFocus(\.words)
    }
  }

  /// What is shown stays until it is counted again.
  mutating func refresh(in context: PageContext) {
    isCounted = false
    show(in: context)
  }

  func wanted(in context: PageContext) -> FigureRequest? { isCounted ? nil : .product(id) }

  mutating func counted(_ answer: FigureAnswer, in context: PageContext) {
    guard case .product(let counts) = answer else { return }
    let isFirst = self.counts == nil
    self.counts = counts
    isCounted = true
    show(in: context)
    // What is explained where nobody has chosen another.
    if isFirst, let figure = ways.firstIndex(where: { if case .figure = $0 { true } else { false } }) {
      links.select(figure)
    }
  }

  private mutating func show(in context: PageContext) {
    orders.replace(rows: counts?.quality.orders ?? [], language: context.language)
    words.replace(rows: counts?.quality.words ?? [], language: context.language)
    findWays(in: context)
  }

  private mutating func findWays(in context: PageContext) {
    ways = overview(in: context).story(width: 80).compactMap(\.link)
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    let rest = TextPanel(lines: overview(in: context).heading(width: inside.width)).drawTop(of: inside, in: &frame)
    let (tabLine, body) = rest.cutTop(1)
    let titles: [Phrase] = [
      ProductPhrase.overview, ProductPhrase.orders(counts?.quality.orders.count),
      ProductPhrase.words(counts?.quality.words.count),
    ]
    Tabs(titles: titles.map { context.say($0) }, selected: tab.place).draw(in: tabLine, of: &frame)
    switch tab {
    case .overview where context.isWide(body.width):
      let (left, right) = body.cutLeft(body.width / 2, gap: 2)
      drawOverview(in: left, of: &frame, context: context)
      orders.draw(in: right, of: &frame, context: context, isFocused: false)
    case .overview: drawOverview(in: body, of: &frame, context: context)
    case .orders where counts == nil, .words where counts == nil:
      context.note(ChromePhrase.counting, in: body, of: &frame)
    case .orders: orders.draw(in: body, of: &frame, context: context)
    case .words: words.draw(in: body, of: &frame, context: context)
    }
  }

  // MARK: Parts

  private func overview(in context: PageContext) -> ProductOverview {
    ProductOverview(id: id, counts: counts, context: context)
  }

  private var chosenLink: RecordLink? {
    ways.indices.contains(links.selection) ? ways[links.selection] : nil
  }

  private var firstFigure: RecordLink? {
    counts?.figures.figures.first.map { .figure($0.indicator, $0.scope, $0.window) }
  }

  /// What is known of a violation of the product: the figure, and the orders that count against it now.
  private func violation(in context: PageContext) -> [String: String] {
    guard let figure = counts?.figures.figures.first else { return [:] }
    let orders = (counts?.quality.orders ?? []).filter { order in
      context.view.counts(of: order, rulebook: context.reading.rulebook)
        .contains { $0.indicator == figure.indicator && $0.isAdverse }
    }
    return [
      "violation": figure.indicator.rawValue, "order_ids": orders.map(\.id.text).joined(separator: ", "),
    ]
  }

  private var selectedOrder: OrderID? {
    switch tab {
    case .overview: nil
    case .orders: orders.selected?.id
    case .words: words.selected?.orderID
    }
  }

  private mutating func drawOverview(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let text = LinkedText(overview(in: context).story(width: rect.width), width: rect.width - 2)
    links.draw(text.lines, links: text.links, in: rect, of: &frame)
  }

  static func wordColumns(in context: PageContext) -> [RowList<ProductQuality.BuyerWords>.Column] {
    let fields = BuyerWordsFields(context.view)
    return [
      .init(fields.at, width: 10...10),
      .init(fields.place, width: 10...18),
      .init(fields.words, width: 20...60, takesRest: true),
      .init(fields.order, width: 12...26, priority: 2),
    ]
  }
}
