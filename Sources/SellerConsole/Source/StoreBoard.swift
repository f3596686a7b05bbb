import SellerTables

/// The stores that the program knows, and what each needs as far as they were looked at.
public struct StoreBoard: Sendable {
  /// All of them, by their names.
  public let known: [StoreReport.Place]
  /// The directory of the one that is shown.
  public let open: String
  /// What was told of them, in their order.
  private(set) var reports: [StoreReport]
  /// Whether it was asked what they need.
  var isAsked = false

  /// The stores, of which one is shown.
  public init(_ known: [StoreReport.Place] = [], open: String = "") {
    self.known = known
    self.open = open
    reports = known.map { StoreReport(unread: $0) }
  }

  /// Takes what is told of a store.
  mutating func take(_ report: StoreReport) {
    if let index = reports.firstIndex(where: { $0.place == report.place }) { reports[index] = report }
  }
}
