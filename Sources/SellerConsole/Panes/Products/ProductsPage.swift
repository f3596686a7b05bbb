import SellerCore
import SellerTables
import SellerText

/// Pane 2: the shop's products, with the figure of each that decides whether it needs looking at. On Wish, `t` shows those that
/// the EU regulation concerns instead, and a dispute filed there is of the EU form.
struct ProductsPage: ListPage {
  /// Which products are listed.
  private enum Listing: PageTab {
    case all, euCompliance

    /// The form that a dispute filed from this list has.
    var form: Dispute.Form {
      switch self {
      case .all: .revenueShare
      case .euCompliance: .euCompliance
      }
    }
  }

  private var lists: [RowList<ProductRow>]
  private var listing = Listing.all

  init(in context: PageContext) { lists = Listing.allCases.map { Self.list($0, in: context) } }

  /// Some products alone.
  init(only products: [ProductID], in context: PageContext) {
    self.init(in: context)
    list.narrow(to: products.map(\.text))
  }

  /// The list that is shown.
  var list: RowList<ProductRow> {
    get { lists[listing.place] }
    set { lists[listing.place] = newValue }
  }

  private static func list(_ listing: Listing, in context: PageContext) -> RowList<ProductRow> {
    let (name, columns): (ListName, [ProductColumns.Column]) =
      switch listing {
      case .euCompliance: (.euProducts, ProductColumns.euColumns(in: context))
      case .all: (.products, ProductColumns.columns(in: context))
      }
    let fields = ProductFields(context.view)
    return RowList(
      name, columns: columns, rows: rows(listing, in: context), in: context, hidden: [fields.id, fields.sku]
    ) {
      $0.id.text
    }
  }

  /// The products of a list.
  private static func rows(_ listing: Listing, in context: PageContext) -> [ProductRow] {
    let products = context.reading.products
    return switch listing {
    case .all: products?.rows ?? []
    case .euCompliance: products?.concernedByEU ?? []
    }
  }

  var shownTab: Int? { listing.place }

  var needsLists: Bool { true }

  func title(in context: PageContext) -> String { context.say(PaneID.products.title(on: context.view.shop.platform)) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    let isOnWish = context.view.shop.platform == .wish
    let product = list.selected?.id
    Offer(.open, of: product) { .push(ProductPage($0, in: context)) }
    if isOnWish { DisputeFiling.offer(listing.form, for: product, in: context) }
    if isOnWish {
      Offer(.cycle, changes: { $0.listing = $0.listing.next })
      Listing.offers(\.listing)
    }
    partOffers
    Offer(.copy, of: product) { .effect(.copy($0.text)) }
  }

  mutating func refresh(in context: PageContext) {
    for listing in Listing.allCases {
      lists[listing.place].replace(rows: Self.rows(listing, in: context), language: context.language)
    }
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    guard let facts = context.reading.disputes else {
      return drawList(in: inside, of: &frame, context: context)
    }
    let (head, body) = inside.cutTop(1)
    let titles: [Phrase] = [
      DisputeCategoryPhrase.allProducts(context.view.tables.productTable.count),
      DisputeCategoryPhrase.euProducts(facts.compliance.rows.count, missing: facts.compliance.missing),
    ]
    Tabs(titles: titles.map { context.say($0) }, selected: listing.place).draw(in: head, of: &frame)
    if listing == .euCompliance, list.rows.isEmpty {
      context.note(DisputeCategoryPhrase.noEUProducts, in: body, of: &frame)
    } else {
      let note = StyledText(context.say(DisputeCategoryPhrase.regulations(at: context.view.asOf)), .dimmed)
      let rest = listing == .euCompliance ? TextPanel([note]).drawTop(of: body, in: &frame) : body
      drawList(in: rest, of: &frame, context: context)
    }
  }

  /// The list, on a wide screen with what is known of the selected product beside it.
  private mutating func drawList(in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard context.isWide(rect.width) else { return list.draw(in: rect, of: &frame, context: context) }
    let (left, right) = list.divide(rect, part: (3, 5), least: 66, gap: 2, context: context)
    list.draw(in: left, of: &frame, context: context)
    let inside = frame.box(right).inset(columns: 1, rows: 0)
    guard let row = list.selected else { return }
    let summary = ProductOverview(id: row.id, counts: nil, context: context).summary(of: row, beside: list.keysInSight)
    TextPanel(lines: LinkedText(summary, width: inside.width).lines).drawBeginning(in: inside, of: &frame)
  }
}
