/// Whether the platform shows a product's category (001 §1): from the release of its first order at or after E on; before
/// that it stands as `--` and cannot be disputed.
public enum CategoryVisibility: Sendable, Hashable {
  /// No order was released at or after E yet.
  case notShown
  /// Shown since the release of the first such order.
  case shown(since: Instant)

  /// Since when it is shown.
  public var since: Instant? {
    switch self {
    case .notShown: nil
    case .shown(let since): since
    }
  }

  /// When the platform's one review is to be expected, if it comes at all: an estimate, never overdue (001 §2).
  public func expectedReview(rulebook: Rulebook = .standard) -> DayRange? {
    guard let since else { return nil }
    let days = rulebook.wish.disputes.reviewBusinessDays.value
    let shown = Platform.wish.calendar.day(of: since)
    return DayRange(
      first: Self.day(businessDays: days.lowerBound, after: shown),
      last: Self.day(businessDays: days.upperBound, after: shown))
  }

  private static func day(businessDays: Int, after day: Day) -> Day {
    var last = day
    var left = businessDays
    while left > 0 {
      last = last + 1
      if last.isBusinessDay { left -= 1 }
    }
    return last
  }
}

/// Which products' categories are shown.
public struct CategoryVisibilities: Sendable {
  private let view: ShopView
  private let first: [Instant?]

  private init(_ view: ShopView, _ counter: FirstReleases) {
    self.view = view
    first = counter.first
  }

  /// The visibility of one product as of the view's moment or an earlier one, in a pass of its own.
  public init(_ view: ShopView, only product: ProductID, by moment: Instant? = nil, rulebook: Rulebook) {
    let index = view.snapshot.productIndex(product) ?? -1
    self.init(
      view, FirstReleases(view, only: index, by: moment ?? view.asOf, rulebook: rulebook).counted(from: view))
  }

  /// Every product's.
  fileprivate static let need = Fact<CategoryVisibilities>(
    "visibilities", counting: { FirstReleases($0.view, only: nil, by: $0.view.asOf, rulebook: $0.rulebook) }
  ) { view, _, counter in
    CategoryVisibilities(view, counter)
  }

  /// Whether a product's category is shown.
  public subscript(product: ProductID) -> CategoryVisibility {
    guard let index = view.snapshot.productIndex(product), let since = first[index] else { return .notShown }
    return .shown(since: since)
  }

  /// Finds the first release at or after E, by product.
  private struct FirstReleases: OrderCounter {
    let only: Int?
    let effect: Instant
    let moment: Instant
    var first: [Instant?]

    init(_ view: ShopView, only product: Int?, by moment: Instant, rulebook: Rulebook) {
      only = product
      effect = rulebook.wish.shares.effectiveFrom.value
      self.moment = moment
      first = Array(repeating: nil, count: view.snapshot.productCount)
    }

    mutating func count(_ order: OrderFacts) {
      guard let released = order.row.releasedAt, released >= effect, released <= moment else { return }
      let index = order.row.productIndex
      if let only, only != index { return }
      if let earlier = first[index], earlier <= released { return }
      first[index] = released
    }

    mutating func add(_ later: FirstReleases) {
      for (index, released) in later.first.enumerated() {
        if let released { first[index] = first[index].map { min($0, released) } ?? released }
      }
    }
  }
}

extension Fact where Finding == CategoryVisibilities {
  /// Since when each product's category is shown.
  public static var visibilities: Fact { CategoryVisibilities.need }
}
