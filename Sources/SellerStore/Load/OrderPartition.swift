import SellerCore
import SellerRecords
import SellerText

/// One month's file of orders, read into columns.
struct OrderPartition: Sendable {
  let month: Month
  let orders: MonthOrders
  /// Orders of other months that stand in this file.
  var misplaced: [Order] = []
  var findings: [Finding] = []
  /// What the file was, if nothing is wrong with it and it cannot have been written since without looking different.
  var source: FileStatus?
  /// Whether it is one of those files that together have no order and no case twice.
  var isUnique = false

  /// A month of which something is known from a file with nothing wrong in it.
  init(_ orders: MonthOrders, of source: FileStatus) {
    month = orders.month
    self.orders = orders
    self.source = source
  }

  /// Whether nothing is wrong with the file, read alone.
  var isSound: Bool { findings.isEmpty && misplaced.isEmpty }

  /// Reads a file; `skipping` are lines that are left out because they are told elsewhere as duplicates.
  init(month: Month, bytes: [UInt8], currency: Currency, skipping: Set<Int> = []) {
    self.month = month
    var columns = OrderColumns(month: month, currency: currency)
    let file = StoreFile(Order.self, month)
    let reader = LineReader(file: file.path, currency: currency)
    var wrongPlace = FindingList(file: file.path)
    var misplaced: [Order] = []
    let span = ShopCalendar.utc.instants(of: month.days)
    var findings = reader.forEach(Order.self, in: bytes) { order, place in
      guard !skipping.contains(place.number) else { return }
      // Its `fileMonth`, without working out a day for each order.
      guard span?.contains(order.paidAt) ?? false else {
        wrongPlace.add(.wrongPartition(belongs: order.file.path), line: place.number, field: "paid_at")
        misplaced.append(order)
        return
      }
      columns.append(order)
    }
    findings += wrongPlace.all
    if !columns.areSorted { columns = Self.sortedColumns(month, bytes, currency, skipping) }
    columns.settle()
    orders = MonthOrders(columns)
    self.misplaced = misplaced
    self.findings = findings
  }

  /// Fingerprints of the ids of all orders here, misplaced ones included, and of their cases.
  func hashes(_ hash: IDHash) -> (orders: [Int], cases: [(hash: Int, owner: Int)]) {
    var orders: [Int] = []
    var cases: [(hash: Int, owner: Int)] = []
    self.orders.columns.forEachID(
      order: { orders.append(hash.of($0)) }, aftersalesCase: { cases.append((hash.of($0), orders.last ?? 0)) })
    for order in misplaced {
      let owner = hash.of(order.id.text)
      orders.append(owner)
      for found in order.cases { cases.append((hash.of(found.id.text), owner)) }
    }
    return (orders, cases)
  }

  /// A file that a person has edited may be in any order; figures and lists are not to depend on it.
  private static func sortedColumns(
    _ month: Month, _ bytes: [UInt8], _ currency: Currency, _ skipping: Set<Int>
  ) -> OrderColumns {
    let file = StoreFile(Order.self, month)
    var orders: [Order] = []
    _ = LineReader(file: file.path, currency: currency).forEach(Order.self, in: bytes) { order, place in
      if order.fileMonth == month, !skipping.contains(place.number) { orders.append(order) }
    }
    orders.sort { $0.id < $1.id }
    var columns = OrderColumns(month: month, currency: currency)
    for order in orders { columns.append(order) }
    return columns
  }
}
