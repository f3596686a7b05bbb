import SellerCore
import Synchronization

/// A product with what its line in a list shows. Its record is read, and its figures are made, when somebody looks at them: of a
/// long list nobody looks at most.
public struct ProductRow: Sendable {
  private let lines: ProductLines
  private let place: Int
  /// Its orders of the last thirty days.
  public let orders: Int

  /// The product's id.
  public var id: ProductID { lines.ids[place] }
  /// The product.
  public var product: Product { lines[place].product }
  /// Its figures over their own windows; those without data are missing.
  public var figures: [Figure] { lines[place].figures }
  /// How its category stands, on platforms with category disputes.
  public var standing: Standing? { lines[place].standing }

  /// How a product's category stands.
  public struct Standing: Sendable {
    /// Whether the platform shows the category yet.
    public let isShown: Bool
    /// The share of a plain order released now; nil while the category is not shown, and where no rule is known.
    public let share: Percentage?
    /// Which rules gave it.
    public let ruleSet: RuleSetID?
    /// The product's one dispute.
    public let dispute: Dispute?
    /// Whether it can be disputed.
    public let eligibility: DisputeEligibility
    /// How it stands with the EU's Responsible Person, and what went there; nil where it needs none.
    public let compliance: EUCompliance.Row?
  }

  /// A product's line.
  public init(product: Product, orders: Int, figures: [Figure], standing: Standing?) {
    self.init(ProductLines([product.id]) { _ in (product, figures, standing) }, at: 0, orders: orders)
  }

  fileprivate init(_ lines: ProductLines, at place: Int, orders: Int) {
    (self.lines, self.place, self.orders) = (lines, place, orders)
  }

  /// One of its figures; nil without data.
  public func figure(_ indicator: IndicatorID) -> Figure? { figures.first { $0.indicator == indicator } }
}

extension Fact where Finding == [ProductRow] {
  /// The products of a shop by id, with the figures that its platform's products are listed with.
  public static let products = Fact(
    from: Fact<ListedFigures>.listedProducts, .volumes, .on(.wish, .eligibilities), .on(.wish, .compliance)
  ) { view, rulebook, figures, volumes, eligibilities, compliance in
    let standings = eligibilities.map { ProductStandings(view, rulebook, $0, compliance) }
    let table = view.tables.productTable
    let ids = table.ids
    let lines = ProductLines(ids) { place in
      // Of a file that can no longer be read everything is asked again.
      let product = table[place] ?? Product(id: ids[place], price: .zero(view.shop.currency), state: .active)
      let index = view.snapshot.productIndex(product.id) ?? place
      return (product, figures(of: index), standings?.standing(of: product))
    }
    return ids.indices.sorted { ids[$0] < ids[$1] }.map { place in
      ProductRow(lines, at: place, orders: volumes.orders(at: place))
    }
  }
}

/// The lines of a shop's products, each made when it is looked at. The latest are kept: a line's fields are asked for one after the
/// other, and a screen's lines with every key.
private final class ProductLines: Sendable {
  final class Line: Sendable {
    let place: Int
    let product: Product
    let figures: [Figure]
    let standing: ProductRow.Standing?

    init(_ place: Int, _ product: Product, _ figures: [Figure], _ standing: ProductRow.Standing?) {
      (self.place, self.product, self.figures, self.standing) = (place, product, figures, standing)
    }
  }

  let ids: [ProductID]
  private let make: @Sendable (Int) -> (product: Product, figures: [Figure], standing: ProductRow.Standing?)
  /// More than a screen has, each where its place says.
  private let kept = Mutex([Line?](repeating: nil, count: 256))

  init(
    _ ids: [ProductID],
    _ make: @escaping @Sendable (Int) -> (product: Product, figures: [Figure], standing: ProductRow.Standing?)
  ) { (self.ids, self.make) = (ids, make) }

  subscript(place: Int) -> Line {
    if let line = kept.withLock({ $0[place % $0.count] }), line.place == place { return line }
    let (product, figures, standing) = make(place)
    let line = Line(place, product, figures, standing)
    kept.withLock { $0[place % $0.count] = line }
    return line
  }
}

/// How the categories of a Wish shop's products stand.
private struct ProductStandings {
  private let eligibilities: DisputeEligibilities
  private let people: [ProductID: EUCompliance.Row]
  private let disputes: [ProductID: Dispute]
  private let plainShare: PlainShare

  init(
    _ view: ShopView, _ rulebook: Rulebook, _ eligibilities: DisputeEligibilities, _ compliance: EUCompliance?
  ) {
    self.eligibilities = eligibilities
    people = Dictionary(firstOfEach: (compliance?.rows ?? []).map { ($0.productID, $0) })
    // The first dispute of a product is its one dispute.
    disputes = Dictionary(
      firstOfEach: view.disputes.sorted { ($0.submittedAt, $0.id) < ($1.submittedAt, $1.id) }.map { ($0.productID, $0) }
    )
    plainShare = PlainShare(view, rulebook)
  }

  func standing(of product: Product) -> ProductRow.Standing {
    let isShown = eligibilities.visibilities[product.id] != .notShown
    let share = isShown ? plainShare(in: product.categories, at: product.price) : nil
    return ProductRow.Standing(
      isShown: isShown, share: share?.share, ruleSet: share?.set,
      dispute: disputes[product.id], eligibility: eligibilities[product.id], compliance: people[product.id])
  }
}
