/// Where a product's one dispute could pay, best first (Rules §1, advisor).
public struct DisputeAdvisor: Sendable {
  /// The disputable products with a category that would bring something, by promise, then id.
  public let advice: [DisputeAdvice]
  /// What all of it takes for granted.
  public let assumptions: [DisputeAssumption]

  fileprivate init(
    _ view: ShopView, _ rulebook: Rulebook, eligibilities: DisputeEligibilities, outlook: DisputeOutlook,
    names: [CategoryName]
  ) {
    var advice: [DisputeAdvice] = []
    let names = DisputeAdvice.Candidates(names, rulebook)
    for product in view.products where eligibilities[product.id] == .disputable {
      let options = DisputeAdvice.options(for: product, outlook: outlook, among: names)
      guard let best = options.first, best.effect.promise.minorUnits > 0 else { continue }
      advice.append(DisputeAdvice(productID: product.id, best: best, options: options))
    }
    self.advice = advice.sorted { left, right in
      let (first, second) = (left.best.effect.promise.minorUnits, right.best.effect.promise.minorUnits)
      return first == second ? left.productID < right.productID : first > second
    }
    let since = view.shop.platform == .wish ? rulebook.wish.shares.unknownSince(at: view.asOf) : nil
    let withoutRule = since.map { DisputeAssumption.leftOut(orders: outlook.withoutRule, since: $0) }
    assumptions = (withoutRule.map { [$0] } ?? []) + DisputeAssumption.all(rulebook: rulebook)
  }
}

extension Fact where Finding == DisputeAdvisor {
  /// Where disputes could pay on the view's day.
  public static let advisor = Fact(
    "advisor", from: Fact<DisputeEligibilities>.eligibilities, Fact<DisputeOutlook>.outlook,
    Fact<CategoryProposals>.proposals
  ) { view, rulebook, eligibilities, outlook, proposals in
    DisputeAdvisor(view, rulebook, eligibilities: eligibilities, outlook: outlook, names: proposals.names)
  }
}

/// What a product's one dispute could bring, category by category.
public struct DisputeAdvice: Sendable, Hashable {
  /// The product.
  public let productID: ProductID
  /// The option that promises most.
  public let best: DisputeOption
  /// Every option, the best first; the last ones may cost.
  public let options: [DisputeOption]

  /// The options of a product among these category names. Categories without a share of their own have one effect and stand
  /// together.
  static func options(
    for product: Product, outlook: DisputeOutlook, among names: Candidates
  ) -> [DisputeOption] {
    let own = Set(product.categories)
    var groups = names.withOwnShare.filter { !own.contains($0) }.map { (names: [$0], more: 0) }
    let alike = names.alike(besides: own)
    if !alike.names.isEmpty { groups.append(alike) }
    return groups.compactMap { group in
      group.names.first.map {
        DisputeOption(categories: group.names, more: group.more, effect: outlook.effect(of: $0, on: product.id))
      }
    }
    .sorted { left, right in
      let (first, second) = (left.effect.promise.minorUnits, right.effect.promise.minorUnits)
      return first == second ? left.categories.lexicographicallyPrecedes(right.categories) : first > second
    }
  }
}

extension DisputeAdvice {
  /// The names that there are to choose from, taken apart once for all products.
  struct Candidates {
    /// Those with a share of their own.
    let withOwnShare: [CategoryName]
    private let others: [CategoryName]
    private let isOther: Set<CategoryName>

    init(_ names: [CategoryName], _ rulebook: Rulebook) {
      let named = rulebook.wish.shares.categoriesWithOwnShare
      withOwnShare = names.filter { named.contains($0) }
      others = names.filter { !named.contains($0) }
      isOther = Set(others)
    }

    /// The first of those without a share of their own that a product does not have, and how many more there are.
    func alike(besides own: Set<CategoryName>) -> (names: [CategoryName], more: Int) {
      let first = others.prefix(DisputeOption.mostNamed + own.count).filter { !own.contains($0) }
        .prefix(DisputeOption.mostNamed)
      return (Array(first), others.count - own.count(where: isOther.contains) - first.count)
    }
  }
}

/// Categories that a dispute could propose with one and the same effect.
public struct DisputeOption: Sendable, Hashable {
  /// More categories than these are only counted: with all of them named for each product, the answer would grow with the
  /// square of the shop.
  public static let mostNamed = 1000

  /// The categories, by bytes; never empty.
  public let categories: [CategoryName]
  /// How many more there are.
  public let more: Int
  /// What each of them could bring.
  public let effect: DisputeEffect
}

/// What the advisor and the live preview take for granted; to be said beside their figures.
public enum DisputeAssumption: Sendable, Hashable {
  /// Orders released since a table's end are left out, so many of those looked at: no rule is known for them.
  case leftOut(orders: Int, since: Instant)
  /// The platform sets the category as proposed.
  case resolvedAsProposed
  /// Orders to come are like those of the last so many days, in number and in where they go.
  case paceOfLastDays(Int)
  /// Orders to come have the rulebook's share, whatever share the platform stated for earlier ones.
  case sharesOfTheRulebook
  /// Orders between submission and answer keep their share, and how long that takes is not known.
  case ordersInBetweenKeepTheirShare
  /// Cancelled and refunded orders are counted as the others.
  case cancellationsAndRefundsCounted

  /// All of them.
  public static func all(rulebook: Rulebook = .standard) -> [DisputeAssumption] {
    [
      .resolvedAsProposed, .paceOfLastDays(rulebook.wish.disputes.paceDays.value), .sharesOfTheRulebook,
      .ordersInBetweenKeepTheirShare, .cancellationsAndRefundsCounted,
    ]
  }
}
