/// The tables that can be written to a file from the console.
public enum ExportedTable: String, Sendable, Hashable, CaseIterable {
  /// The products.
  case products
  /// The orders.
  case orders
  /// The after-sales cases.
  case cases
  /// The category disputes.
  case disputes
}
