/// Where a product's one dispute could pay (Rules §1, advisor), and which products' categories look wrong.
public struct DisputeAdvisor: Sendable {
  /// How many products can be disputed: of these come all others.
  public let disputable: Int
  /// The disputable products with a category that would bring something: plausible ones first, then by promise, then id.
  public let advice: [DisputeAdvice]
  /// The disputable products that look like goods of another category, whatever that brings: those that look most wrong first.
  /// `best` is the category that they look like.
  public let doubts: [DisputeAdvice]
  /// What all of it takes for granted.
  public let assumptions: [DisputeAssumption]
  /// What the shop tells of categories.
  public let likeness: CategoryLikeness

  /// Whether it has nothing to say of any product.
  public var isEmpty: Bool { advice.isEmpty && doubts.isEmpty }

  fileprivate init(
    _ view: ShopView, _ rulebook: Rulebook, disputable: [ProductID], outlook: DisputeOutlook, names: [CategoryName],
    likeness: CategoryLikeness
  ) {
    let names = DisputeAdvice.Candidates(names, rulebook)
    let runs = stride(from: 0, to: disputable.count, by: Self.run).map { start in
      let run = disputable[start..<min(start + Self.run, disputable.count)]
      return Deferred { Self.advice(on: run, view, outlook, names, likeness) }
    }
    view.snapshot.make(runs)
    self.disputable = disputable.count
    self.advice = runs.flatMap(\.value.advice).sorted {
      ($1.best.rank, $0.productID) < ($0.best.rank, $1.productID)
    }
    self.doubts = runs.flatMap(\.value.doubts).sorted {
      ($1.doubt, $1.best.effect.promise.minorUnits, $0.productID)
        < ($0.doubt, $0.best.effect.promise.minorUnits, $1.productID)
    }
    self.likeness = likeness
    let missing = view.shop.platform == .wish ? rulebook.wish.shares.missingRule(at: view.asOf) : nil
    let withoutRule = missing.map { DisputeAssumption.leftOut(orders: outlook.withoutRule, $0) }
    assumptions = (withoutRule.map { [$0] } ?? []) + DisputeAssumption.all(rulebook: rulebook)
  }
}

extension DisputeAdvisor {
  /// How many products are looked at by one thread before it takes others.
  private static let run = 1_000

  /// What there is to say of some disputable products, in no order.
  private static func advice(
    on products: ArraySlice<ProductID>, _ view: ShopView, _ outlook: DisputeOutlook,
    _ names: DisputeAdvice.Candidates, _ likeness: CategoryLikeness
  ) -> (advice: [DisputeAdvice], doubts: [DisputeAdvice]) {
    var (advice, doubts) = ([DisputeAdvice](), [DisputeAdvice]())
    for product in products.compactMap(view.product) {
      let fits = likeness.fits(of: product)
      let orders = outlook.orders(of: product.id, in: product.categories)
      let options = DisputeAdvice.options(for: product, fits: fits, orders, outlook: outlook, among: names)
      let own = fits.best(of: product.categories)
      if let best = options.first(where: { $0.effect.promise.minorUnits > 0 }) {
        advice.append(DisputeAdvice(productID: product.id, own: own, best: best, options: options))
      }
      if let look = fits.lookingLike(insteadOf: product.categories) {
        let option = DisputeOption(
          categories: [look.category], more: 0, effect: outlook.effect(of: look.category, on: orders), fit: look)
        doubts.append(DisputeAdvice(productID: product.id, own: own, best: option, options: options))
      }
    }
    return (advice, doubts)
  }
}

extension Fact where Finding == DisputeAdvisor {
  /// Where disputes could pay on the view's day.
  public static let advisor = Fact(
    "advisor", from: Fact<[ProductID]>.disputable, Fact<DisputeOutlook>.outlook, Fact<CategoryProposals>.proposals,
    Fact<CategoryLikeness>.likeness
  ) { view, rulebook, disputable, outlook, proposals, likeness in
    DisputeAdvisor(
      view, rulebook, disputable: disputable, outlook: outlook, names: proposals.names, likeness: likeness)
  }
}

/// What a product's one dispute could bring, category by category.
public struct DisputeAdvice: Sendable, Hashable {
  /// The product.
  public let productID: ProductID
  /// How well the best of its own categories goes with it; nil where it has none.
  public let own: CategoryFit?
  /// The option to look at first.
  public let best: DisputeOption
  /// Every option, the best first; the last ones may cost.
  public let options: [DisputeOption]

  /// By how much the best option looks better than what the product has.
  var doubt: Int { (best.fit.percent ?? 0) - (own?.percent ?? 0) }

  /// The options of a product among these category names. Categories without a share of their own have one effect and stand
  /// together, except the one of them that goes best with the product.
  static func options(
    for product: Product, fits: CategoryFits, _ orders: DisputeOutlook.ProductOrders, outlook: DisputeOutlook,
    among names: Candidates
  ) -> [DisputeOption] {
    let own = Set(product.categories)
    var groups = names.withOwnShare.filter { !own.contains($0) }.map { (names: [$0], more: 0) }
    let likely = fits.best(of: fits.supported.filter { !own.contains($0) && names.isOther.contains($0) })
      .flatMap { $0.standing > .unknown ? $0.category : nil }
    if let likely { groups.append(([likely], 0)) }
    let alike = names.alike(besides: likely.map { own.union([$0]) } ?? own)
    if !alike.names.isEmpty { groups.append(alike) }
    return groups.compactMap { group in
      group.names.first.map {
        DisputeOption(
          categories: group.names, more: group.more, effect: outlook.effect(of: $0, on: orders), fit: fits.fit($0))
      }
    }
    .sorted { left, right in
      left.rank == right.rank
        ? left.categories.lexicographicallyPrecedes(right.categories) : left.rank > right.rank
    }
  }
}

extension DisputeAdvice {
  /// The names that there are to choose from, taken apart once for all products.
  struct Candidates {
    let withOwnShare: [CategoryName]
    /// Those without.
    let isOther: Set<CategoryName>
    private let others: [CategoryName]

    init(_ names: [CategoryName], _ rulebook: Rulebook) {
      let named = rulebook.wish.shares.categoriesWithOwnShare
      withOwnShare = names.filter { named.contains($0) }
      others = names.filter { !named.contains($0) }
      isOther = Set(others)
    }

    /// The first of those without a share of their own that are not among these, and how many more there are.
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
  /// How well the first of them goes with the product; none of the others goes better.
  public let fit: CategoryFit

  /// Plausible options come before implausible ones, whatever they promise: there is no second dispute.
  var rank: Rank { Rank(standing: fit.standing, promise: effect.promise.minorUnits) }

  /// What options are ranked by.
  struct Rank: Comparable {
    let standing: CategoryFit.Standing
    let promise: Int64

    static func < (left: Self, right: Self) -> Bool {
      (left.standing, left.promise) < (right.standing, right.promise)
    }
  }
}

/// What the advisor and the live preview take for granted; to be said beside their figures.
public enum DisputeAssumption: Sendable, Hashable {
  /// Orders for which no share is known are left out, so many of those looked at.
  case leftOut(orders: Int, WishShareTable.MissingRule)
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
