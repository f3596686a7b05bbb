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
    _ view: ShopView, _ rulebook: Rulebook, disputable: [Int], outlook: DisputeOutlook,
    likeness: CategoryLikeness
  ) {
    let names = DisputeAdvice.Candidates(likeness.categories, rulebook)
    let runs = stride(from: 0, to: disputable.count, by: Self.run).map { start in
      let run = disputable[start..<min(start + Self.run, disputable.count)]
      return Deferred { Self.advice(on: run, view, outlook, names, likeness) }
    }
    view.snapshot.make(runs)
    self.disputable = disputable.count
    self.advice = runs.flatMap(\.value.advice).ranked(by: \.best.rank)
    self.doubts = runs.flatMap(\.value.doubts).ranked(by: \.doubtRank)
    self.likeness = likeness
    let missing = view.shop.platform == .wish ? rulebook.wish.shares.missingRule(at: view.asOf) : nil
    let withoutRule = missing.map { DisputeAssumption.leftOut(orders: outlook.withoutRule, $0) }
    assumptions = (withoutRule.map { [$0] } ?? []) + DisputeAssumption.all(rulebook: rulebook)
  }
}

extension DisputeAdvisor {
  /// How many products are looked at by one thread before it takes others.
  private static let run = 1_000

  /// What there is to say of some disputable products by their places, in no order.
  private static func advice(
    on places: ArraySlice<Int>, _ view: ShopView, _ outlook: DisputeOutlook,
    _ names: DisputeAdvice.Candidates, _ likeness: CategoryLikeness
  ) -> (advice: [DisputeAdvice], doubts: [DisputeAdvice]) {
    var (advice, doubts) = ([DisputeAdvice](), [DisputeAdvice]())
    let ids = view.tables.productTable.ids
    for place in places {
      let (id, fits) = (ids[place], likeness.fits(at: place))
      let orders = outlook.orders(at: place, in: fits.own.map { names.categories.names[$0] })
      let look = fits.lookingLike
      // A product that sold nothing promises nothing.
      if orders.isEmpty, look == nil { continue }
      let options = DisputeAdvice.options(fits: fits, orders, outlook: outlook, among: names)
      let own = fits.bestOfOwn
      if let best = options.first(where: { $0.effect.promise.minorUnits > 0 }) {
        advice.append(DisputeAdvice(productID: id, own: own, best: best, options: options))
      }
      if let look {
        let option = DisputeOption(
          categories: [look.category], more: 0, effect: outlook.effect(of: look.category, on: orders), fit: look)
        doubts.append(DisputeAdvice(productID: id, own: own, best: option, options: options))
      }
    }
    return (advice, doubts)
  }
}

extension Fact where Finding == DisputeAdvisor {
  /// Where disputes could pay on the view's day.
  public static let advisor = Fact(
    "advisor", from: Fact<DisputeEligibilities>.eligibilities, Fact<DisputeOutlook>.outlook,
    Fact<CategoryLikeness>.likeness
  ) { view, rulebook, eligibilities, outlook, likeness in
    DisputeAdvisor(
      view, rulebook, disputable: eligibilities.disputablePlaces, outlook: outlook, likeness: likeness)
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

  /// What doubts are ranked by.
  fileprivate var doubtRank: (Int, Int64) { (doubt, best.effect.promise.minorUnits) }

  /// The options of a product among these category names. Categories without a share of their own have one effect and stand
  /// together, except the one of them that goes best with the product.
  static func options(
    fits: CategoryFits, _ orders: DisputeOutlook.ProductOrders, outlook: DisputeOutlook, among names: Candidates
  ) -> [DisputeOption] {
    let own = fits.own
    var groups = names.withOwnShare.filter { !own.contains($0) }.map { (numbers: [$0], more: 0) }
    let likely = fits.best { !own.contains($0) && names.isOther[$0] }
      .flatMap { $0.standing > .unknown ? names.categories[$0.category] : nil }
    if let likely { groups.append(([likely], 0)) }
    let alike = names.alike(besides: likely.map { own + [$0] } ?? own)
    if !alike.numbers.isEmpty { groups.append(alike) }
    return groups.compactMap { group in
      group.numbers.first.map { first in
        let named = group.numbers.map { names.categories.names[$0] }
        return DisputeOption(
          categories: named, more: group.more, effect: outlook.effect(of: named[0], on: orders), fit: fits.fit(first))
      }
    }
    .sorted { left, right in
      left.rank == right.rank
        ? left.categories.lexicographicallyPrecedes(right.categories) : left.rank > right.rank
    }
  }
}

extension [DisputeAdvice] {
  /// The highest rank first, of equals the first id. Advice is large: moving places about and each once is quicker than moving it about.
  fileprivate func ranked(by rank: (DisputeAdvice) -> (Int, Int64)) -> [DisputeAdvice] {
    let (ranks, ids) = (map(rank), map(\.productID))
    return indices.sorted { ranks[$0] == ranks[$1] ? ids[$0] < ids[$1] : ranks[$0] > ranks[$1] }.map { self[$0] }
  }
}

extension DisputeAdvice {
  /// The categories that there are to choose from, by their numbers, taken apart once for all products.
  struct Candidates {
    let categories: CategoryNumbers
    /// Those with a share of their own.
    let withOwnShare: [Int]
    /// Of each whether it has none.
    let isOther: [Bool]
    private let others: [Int]

    init(_ categories: CategoryNumbers, _ rulebook: Rulebook) {
      self.categories = categories
      let named = rulebook.wish.shares.categoriesWithOwnShare
      let isOther = categories.names.map { !named.contains($0) }
      withOwnShare = isOther.indices.filter { !isOther[$0] }
      others = isOther.indices.filter { isOther[$0] }
      self.isOther = isOther
    }

    /// The first of those without a share of their own that are not among these, and how many more there are.
    func alike(besides own: [Int]) -> (numbers: [Int], more: Int) {
      let first = others.prefix(DisputeOption.mostNamed + own.count).filter { !own.contains($0) }
        .prefix(DisputeOption.mostNamed)
      return (Array(first), others.count - own.count { isOther[$0] } - first.count)
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
  var rank: (Int, Int64) { (fit.standing.place, effect.promise.minorUnits) }
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
