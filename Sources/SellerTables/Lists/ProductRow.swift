import SellerCore

/// A product with what its line in a list shows.
public struct ProductRow: Sendable {
  /// The product.
  public let product: Product
  /// Its orders of the last thirty days.
  public let orders: Int
  /// Its figures over their own windows; those without data are missing.
  public let figures: [Figure]
  /// How its category stands, on platforms with category disputes.
  public let standing: Standing?

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

    /// How a product's category stands.
    public init(
      isShown: Bool, share: Percentage?, ruleSet: RuleSetID? = nil, dispute: Dispute?, eligibility: DisputeEligibility,
      compliance: EUCompliance.Row?
    ) {
      self.isShown = isShown
      self.share = share
      self.ruleSet = ruleSet
      self.dispute = dispute
      self.eligibility = eligibility
      self.compliance = compliance
    }
  }

  /// A product's line.
  public init(product: Product, orders: Int, figures: [Figure], standing: Standing?) {
    self.product = product
    self.orders = orders
    self.figures = figures
    self.standing = standing
  }

  /// One of its figures; nil without data.
  public func figure(_ indicator: IndicatorID) -> Figure? { figures.first { $0.indicator == indicator } }
}

extension Fact where Finding == [ProductRow] {
  /// The products of a shop by id, with the figures that its platform's products are listed with.
  public static let products = Fact(
    from: Fact<[Figure]>.listedProducts, .volumes, .on(.wish, .eligibilities), .on(.wish, .compliance)
  ) { view, rulebook, figures, volumes, eligibilities, compliance in
    let figuresOfProduct = Dictionary(grouping: figures, by: \.scope)
    let standings = eligibilities.map { ProductStandings(view, rulebook, $0, compliance) }
    return view.products.sorted { $0.id < $1.id }.map { product in
      ProductRow(
        product: product, orders: volumes.orders(of: product.id),
        figures: figuresOfProduct[.product(product.id)] ?? [], standing: standings?.standing(of: product))
    }
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
    people = Dictionary(
      (compliance?.rows ?? []).map { ($0.productID, $0) }, uniquingKeysWith: { first, _ in first })
    // The first dispute of a product is its one dispute.
    disputes = Dictionary(
      view.disputes.sorted { ($0.submittedAt, $0.id) < ($1.submittedAt, $1.id) }.map { ($0.productID, $0) },
      uniquingKeysWith: { first, _ in first })
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
