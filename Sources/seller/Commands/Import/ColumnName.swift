import ArgumentParser
import SellerExchange

/// Which heading of a file stands for a column: `price=UnitPrice`.
struct ColumnName: ExpressibleByArgument {
  let column: ProductColumn
  let heading: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty, let column = ProductColumn(rawValue: parts[0]) else { return nil }
    self.column = column
    heading = parts[1]
  }
}
