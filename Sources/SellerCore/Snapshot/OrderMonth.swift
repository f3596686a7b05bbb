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

/// A month of a snapshot, which is read when a rule comes to it.
struct SnapshotMonth: Sendable {
  let orders: MonthOrders
  private let box: Deferred<OrderMonth>

  init(_ orders: MonthOrders, indexes: Deferred<[ProductID: Int]>) {
    self.orders = orders
    box = Deferred {
      let columns = orders.columns
      let indexes = indexes.value
      // Every id has an index: that of its record, or the one that it was given as a stray.
      return OrderMonth(columns: columns, productIndexes: columns.productIDs.map { indexes[$0] ?? 0 })
    }
  }

  /// Whether a rule has come to it.
  var isRead: Bool { box.known != nil }
  /// The month's columns.
  var read: OrderMonth { box.value }
}
