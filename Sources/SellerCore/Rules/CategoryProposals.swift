/// The categories that a dispute can propose, each with the share it would bring (001 §3).
public struct CategoryProposals: Sendable {
  private let view: ShopView
  private let shares: RevenueShare
  private let table: WishShareTable
  /// Every name: the rulebook's, and those that the shop's products have or had, by bytes.
  public let names: [CategoryName]

  init(_ view: ShopView, _ rulebook: Rulebook) {
    self.view = view
    shares = RevenueShare(shop: view.shop, rulebook: rulebook)
    table = rulebook.wish.shares
    var names = Set(rulebook.wish.categories)
    for product in view.products {
      names.formUnion(product.categories)
      for entry in product.categoryHistory { names.formUnion(entry.categories) }
    }
    self.names = names.sorted()
  }

  /// A category with its share on two usual kinds of order; an order's own share depends on more than that.
  public struct Proposal: Sendable, Hashable {
    /// The category.
    public let category: CategoryName
    /// The share of an order that is neither Wish Express nor EU-bound; nil where no rule is known.
    public let usualShare: Percentage?
    /// The share of an order from outside the EU to the EU, not Wish Express.
    public let euShare: Percentage?
  }

  /// What can be proposed for a product: every name that it does not have now.
  public func proposals(for product: ProductID) -> [Proposal] {
    let record = view.product(product)
    let current = record?.categories ?? []
    let piece = record?.price.number
    let moment = max(view.asOf, table.effectiveFrom.value)
    let member = table.europeanUnion.min()
    return names.filter { !current.contains($0) }.map { name in
      func share(to country: CountryCode?) -> Percentage? {
        shares.applied(
          to: RevenueShare.Factors(releasedAt: moment, destination: country, piece: piece), categories: [name])?.share
      }
      return Proposal(category: name, usualShare: share(to: nil), euShare: share(to: member))
    }
  }
}

extension ReportPlan {
  /// The categories that can be proposed, whose names some counters look for.
  var proposals: CategoryProposals {
    mutating get {
      let (view, rulebook) = (view, rulebook)
      return known("proposals") { CategoryProposals(view, rulebook) }
    }
  }
}

extension Fact where Finding == CategoryProposals {
  /// The categories that can be proposed.
  public static let proposals = Fact("proposals") { CategoryProposals($0.view, $0.rulebook) }
}
