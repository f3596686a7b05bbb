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

/// Which products' categories are shown, found in one pass over the orders.
public struct CategoryVisibilities: Sendable {
  private let view: ShopView
  private let first: [Instant?]

  /// The visibility of every product, or of one alone, as of the view's moment or an earlier one.
  public init(
    _ view: ShopView, only product: ProductID? = nil, by moment: Instant? = nil, rulebook: Rulebook = .standard
  ) {
    self.view = view
    let effect = rulebook.wish.shares.effectiveFrom.value
    let moment = moment ?? view.asOf
    let only = product.map { view.snapshot.productIndex($0) ?? -1 }
    var first: [Instant?] = Array(repeating: nil, count: view.snapshot.productIDs.count)
    view.forEachOrder { order in
      guard let released = order.releasedAt, released >= effect, released <= moment else { return }
      let index = order.productIndex
      if let only, only != index { return }
      if let earlier = first[index], earlier <= released { return }
      first[index] = released
    }
    self.first = first
  }

  /// Whether a product's category is shown.
  public subscript(product: ProductID) -> CategoryVisibility {
    guard let index = view.snapshot.productIndex(product), let since = first[index] else { return .notShown }
    return .shown(since: since)
  }
}
