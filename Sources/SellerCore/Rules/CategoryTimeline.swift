/// A product's categories over time, as its orders' revenue share sees them (Readings, 11).
public struct CategoryTimeline: Sendable {
  private let first: [CategoryName]
  /// The later categories, each with the moment after which it counts.
  private let later: [(after: Instant, categories: [CategoryName])]

  /// The timeline of a product's record. Pass the record itself, not the product as of a moment: an order's share does not
  /// change with the moment that is asked about.
  public init(_ product: Product) {
    // Sorting is not stable by contract; of entries of one second, the later in the file is in force.
    let entries = product.categoryHistory.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    first = entries.first?.element.categories ?? product.categories
    later = entries.map { ($0.element.at, $0.element.categories) }
  }

  /// The categories that count for an order released at this moment: those of the latest entry before it; of the first
  /// entry when there is none before it; without any entry, the product's own.
  public func categories(forReleaseAt released: Instant) -> [CategoryName] {
    var place = later.count
    while place > 0, later[place - 1].after >= released { place -= 1 }
    return place == 0 ? first : later[place - 1].categories
  }
}
