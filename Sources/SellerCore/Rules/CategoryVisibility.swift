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
  private let first: [Int64]

  fileprivate init(_ view: ShopView, _ counter: FirstReleases) {
    self.view = view
    first = counter.first
  }

  /// The visibility of one product as of the view's moment or an earlier one, in a pass of its own.
  public init(_ view: ShopView, only product: ProductID, by moment: Instant? = nil, rulebook: Rulebook) {
    let index = view.snapshot.productIndex(product) ?? -1
    self.init(
      view, FirstReleases(view, only: index, by: moment ?? view.asOf, rulebook: rulebook).counted(from: view))
  }

  /// Whether a product's category is shown.
  public subscript(product: ProductID) -> CategoryVisibility {
    guard let index = view.snapshot.productIndex(product), isShown(index) else { return .notShown }
    return .shown(since: Instant(seconds: first[index]))
  }

  /// Whether the category of the product with this index is.
  func isShown(_ index: Int) -> Bool { first[index] != FirstReleases.none }

  /// Finds the first release at or after E, by product.
  fileprivate struct FirstReleases: OrderCounter {
    let only: Int?
    let effect: Instant
    let moment: Instant
    /// Of each product the second of its first release, or `none`.
    var first: [Int64]
    /// Whether it is of all products, and of all orders that the view has.
    private let isWhole: Bool

    static let none = Int64.max

    init(_ view: ShopView, only product: Int?, by moment: Instant, rulebook: Rulebook) {
      only = product
      isWhole = product == nil && moment == view.asOf
      effect = rulebook.wish.shares.effectiveFrom.value
      self.moment = moment
      first = Array(repeating: Self.none, count: view.snapshot.productCount)
    }

    mutating func count(_ order: OrderFacts) {
      guard let released = order.row.releasedAt, released >= effect, released <= moment else { return }
      let index = order.row.productIndex
      if let only, only != index { return }
      first[index] = min(first[index], released.seconds)
    }

    mutating func add(_ later: FirstReleases) {
      for index in first.indices { first[index] = min(first[index], later.first[index]) }
    }
  }
}

extension CategoryVisibilities.FirstReleases: KeptCounter {
  static var name: CounterImage.Name { .visibilities }

  var basis: String? { isWhole ? "\(effect.seconds)" : nil }

  func write(to image: inout ColumnWriter, numbers: [UInt32: UInt32]) throws(UnfitImage) {
    var rows: [(number: UInt32, released: Int64)] = []
    for (index, released) in first.enumerated() where released != Self.none {
      guard let number = numbers[UInt32(index)] else { throw UnfitImage() }
      rows.append((number, released))
    }
    rows.sort { $0.number < $1.number }
    var (products, released) = (rows.map(\.number), rows.map(\.released))
    image.pass(&products)
    image.pass(&released)
  }

  mutating func read(from image: inout ColumnReader, products indexes: [UInt32]) throws(UnfitImage) {
    var (products, released) = ([UInt32](), [Int64]())
    try image.pass(&products)
    try image.pass(&released)
    guard products.count == released.count, products.allSatisfy({ $0 < indexes.count }),
      indexes.allSatisfy({ $0 < first.count })
    else { throw UnfitImage() }
    for (product, released) in zip(products, released) { first[Int(indexes[Int(product)])] = released }
  }
}

extension Fact where Finding == CategoryVisibilities {
  /// Since when each product's category is shown.
  public static let visibilities = Fact(
    "visibilities",
    counting: {
      CategoryVisibilities.FirstReleases($0.view, only: nil, by: $0.view.asOf, rulebook: $0.rulebook)
    }
  ) { view, _, counter in
    CategoryVisibilities(view, counter)
  }
}
