import SellerCore
import SellerRecords
import SellerText

/// One month's file of orders, read into columns.
struct OrderPartition: Sendable {
  let month: Month
  private(set) var columns: OrderColumns
  /// Orders of other months that stand in this file.
  var misplaced: [Order] = []
  var findings: [Finding] = []
  /// What the file was, if nothing is wrong with it and it cannot have been written since without looking different.
  var source: FileStatus?

  /// A month whose columns were derived before from a file with nothing wrong in it.
  init(_ columns: OrderColumns, of source: FileStatus) {
    month = columns.month
    self.columns = columns
    self.source = source
  }

  /// Whether nothing is wrong with the file, read alone.
  var isSound: Bool { findings.isEmpty && misplaced.isEmpty }

  /// Reads a file; `skipping` are lines that are left out because they are told elsewhere as duplicates.
  init(month: Month, bytes: [UInt8], currency: Currency, skipping: Set<Int> = []) {
    self.month = month
    columns = OrderColumns(month: month, currency: currency)
    let file = StoreFile(Order.self, month)
    let reader = LineReader(file: file.path, currency: currency)
    var wrongPlace = FindingList(file: file.path)
    var isSorted = true
    var last: OrderID = ""
    findings = reader.forEach(Order.self, in: bytes) { order, place in
      guard !skipping.contains(place.number) else { return }
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
    columns.settle()
  }

  /// Fingerprints of the ids of all orders here, misplaced ones included, and of their cases.
  func hashes(_ hash: IDHash) -> (orders: [Int], cases: [(hash: Int, owner: Int)]) {
    var orders: [Int] = []
    var cases: [(hash: Int, owner: Int)] = []
    func note(_ order: Int, _ found: some Sequence<AfterSalesCase>) {
      orders.append(order)
      for found in found { cases.append((hash.of(found.id.text), order)) }
    }
    columns.forEachID { id, found in note(hash.of(id), found) }
    for order in misplaced { note(hash.of(order.id.text), order.cases) }
    return (orders, cases)
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
