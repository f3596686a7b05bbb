import SellerCore
import SellerRecords
import SellerText

/// One month's file of orders, read into columns.
struct OrderPartition: Sendable {
  let month: Month
  var columns: OrderColumns
  /// Orders of other months that stand in this file.
  var misplaced: [Order] = []
  var findings: [Finding] = []
  /// Fingerprints of the ids of all orders and cases here, misplaced ones included.
  var orderHashes: [Int] = []
  var cases: [(hash: Int, owner: Int)] = []

  /// Reads a file; `skipping` are lines that are left out because they are told elsewhere as duplicates.
  init(month: Month, bytes: [UInt8], currency: Currency, hash: IDHash, skipping: Set<Int> = []) {
    self.month = month
    columns = OrderColumns(month: month, currency: currency)
    let file = StoreFile(Order.self, month)
    let reader = LineReader(file: file.path, currency: currency)
    var wrongPlace = FindingList(file: file.path)
    var isSorted = true
    var last: OrderID = ""
    findings = reader.forEach(Order.self, in: bytes) { order, place in
      guard !skipping.contains(place.number) else { return }
      note(order, hash)
      guard order.fileMonth == month else {
        wrongPlace.add(.wrongPartition(belongs: order.file.path), line: place.number, field: "paid_at")
        misplaced.append(order)
        return
      }
      if order.id < last { isSorted = false }
      last = order.id
      columns.append(order)
    }
    findings += wrongPlace.all
    if !isSorted { sortColumns(bytes, currency, skipping) }
  }

  private mutating func note(_ order: Order, _ hash: IDHash) {
    let owner = hash.of(order.id.text)
    orderHashes.append(owner)
    for found in order.cases { cases.append((hash.of(found.id.text), owner)) }
  }

  /// A file that a person has edited may be in any order; figures and lists are not to depend on it.
  private mutating func sortColumns(_ bytes: [UInt8], _ currency: Currency, _ skipping: Set<Int>) {
    let file = StoreFile(Order.self, month)
    let month = month
    var orders: [Order] = []
    _ = LineReader(file: file.path, currency: currency).forEach(Order.self, in: bytes) { order, place in
      if order.fileMonth == month, !skipping.contains(place.number) { orders.append(order) }
    }
    orders.sort { $0.id < $1.id }
    columns = OrderColumns(month: month, currency: currency)
    for order in orders { columns.append(order) }
  }
}
