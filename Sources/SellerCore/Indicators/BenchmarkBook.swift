/// The benchmarks of a shop, found by indicator and category.
struct BenchmarkBook: Sendable {
  private struct Place: Hashable {
    let indicator: String
    let category: CategoryName
  }

  private let records: [Place: [Benchmark]]

  init(_ benchmarks: [Benchmark]) {
    records = Dictionary(grouping: benchmarks) { Place(indicator: $0.indicator, category: $0.category) }
  }

  /// The record that applies to a window: of those that end by its last day the one that ends latest, then the one that begins
  /// with the window, then the one that begins latest; none of another category (Readings, 4).
  func record(of indicator: String, category: CategoryName, for window: Window) -> Benchmark? {
    records[Place(indicator: indicator, category: category)]?.lazy
      .filter { $0.to <= window.last }
      .max { left, right in
        let leftFits = left.from == window.first
        let rightFits = right.from == window.first
        if left.to != right.to { return left.to < right.to }
        if leftFits != rightFits { return rightFits }
        return left.from < right.from
      }
  }
}
