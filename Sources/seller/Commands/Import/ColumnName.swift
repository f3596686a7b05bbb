import SellerCommandLine

/// Which heading of a file stands for a field: `price=UnitPrice`.
struct ColumnName: WordValue {
  let column: String
  let heading: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    column = parts[0]
    heading = parts[1]
  }
}
