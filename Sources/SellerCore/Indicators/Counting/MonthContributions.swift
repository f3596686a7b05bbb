/// What a month's orders contribute to one measure, order by order, once everything that is known to happen to them has happened.
public struct MonthContributions: Sendable {
  /// What it depends on beside the orders and the kinds of their products, in words.
  private(set) var basis: String
  /// The contributions; their products are numbered as the month's.
  private(set) var list: Contributions

  /// The names of all measures that there may be contributions to.
  public static let measures = Measure.ID.all.map(\.description)

  /// Contributions on a basis.
  init(on basis: String, _ list: Contributions) { (self.basis, self.list) = (basis, list) }

  /// The contributions in an image.
  public init(from image: inout ColumnReader) throws(UnfitImage) {
    self.init(on: "", Contributions())
    try pass(through: &image)
  }

  /// Adds them to an image.
  public func write(to writer: inout ColumnWriter) throws(UnfitImage) {
    var contributions = self
    try contributions.pass(through: &writer)
  }

  private mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try image.pass(&basis)
    try list.pass(through: &image)
  }
}
