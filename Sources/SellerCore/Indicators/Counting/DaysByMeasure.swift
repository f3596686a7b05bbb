/// What a month's orders, or the buyers of a shop, contribute to measures day by day, once everything that is known to happen to them
/// has happened: it stays the same then, whatever the as-of and the windows.
public struct DaysByMeasure: Sendable {
  /// What the counts depend on beside what is counted, in words.
  private(set) var basis: String
  /// By the names of the measures.
  private var days: [String: DayCounts]

  /// Counts on a basis.
  init(on basis: String) { (self.basis, days) = (basis, [:]) }

  subscript(measure: Measure.ID) -> DayCounts? {
    get { days[measure.description] }
    set { days[measure.description] = newValue }
  }

  /// These, and those that others have more, where they are on the same basis.
  func and(_ others: DaysByMeasure) -> DaysByMeasure {
    var all = self
    if others.basis == basis { all.days.merge(others.days) { own, _ in own } }
    return all
  }

  /// The counts in an image.
  public init(from image: inout ColumnReader) throws(UnfitImage) {
    self.init(on: "")
    try pass(through: &image)
  }

  /// Adds them to an image.
  public func write(to writer: inout ColumnWriter) throws(UnfitImage) {
    var counts = self
    try counts.pass(through: &writer)
  }

  mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try image.pass(&basis)
    var names = days.keys.sorted()
    try image.pass(&names)
    for name in names {
      var counts = days[name] ?? DayCounts()
      try counts.pass(through: &image)
      days[name] = counts
    }
  }
}
