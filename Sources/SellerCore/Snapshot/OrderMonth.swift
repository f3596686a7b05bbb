/// One month's columns with the place of its products in the shop; a reference, so that a row costs no copy.
final class OrderMonth: Sendable {
  let columns: OrderColumns
  /// For each of `columns.productIDs`, its index in `ShopSnapshot.productIDs`.
  let productIndexes: [Int]

  init(columns: OrderColumns, productIndexes: [Int]) {
    self.columns = columns
    self.productIndexes = productIndexes
  }
}
