import SellerCore
import SellerRecords

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
    var lines = Lines(month, currency, skipping: skipping)
    bytes.withUnsafeBufferPointer { lines.read($0) }
    if !lines.columns.areSorted { lines.columns = Self.sortedColumns(month, bytes, currency, skipping) }
    self.init(lines)
  }

  /// Reads a file block by block, in the order that `forEachBlock` has; nil where its orders are in another order than that of
  /// their ids, so that all of them are needed at once.
  init?(
    month: Month, currency: Currency, blocks: (_ read: (UnsafeBufferPointer<UInt8>) -> Void) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    var lines = Lines(month, currency)
    try blocks { lines.read($0) }
    guard lines.columns.areSorted else { return nil }
    self.init(lines)
  }

  private init(_ lines: Lines) {
    var lines = lines
    lines.columns.settle()
    month = lines.columns.month
    orders = MonthOrders(lines.columns)
    misplaced = lines.misplaced
    findings = lines.findings
  }

  /// A file's lines on their way into columns.
  private struct Lines {
    var columns: OrderColumns
    private(set) var misplaced: [Order] = []
    private let span: ClosedRange<Instant>?
    private let skipping: Set<Int>
    private var lines: OrderLines
    private var wrongPlace: FindingList

    init(_ month: Month, _ currency: Currency, skipping: Set<Int> = []) {
      columns = OrderColumns(month: month, currency: currency)
      self.skipping = skipping
      let path = StoreFile(Order.self, month).path
      // A record's `fileMonth`, without working out a day for each order.
      span = ShopCalendar.utc.instants(of: month.days)
      lines = OrderLines(LineReader(file: path, currency: currency), paidWithin: span)
      wrongPlace = FindingList(file: path)
    }

    var findings: [Finding] { lines.findings + wrongPlace.all }

    mutating func read(_ block: UnsafeBufferPointer<UInt8>) {
      lines.read(block) { order, number in
        if skipping.isEmpty || !skipping.contains(number) { columns.append(order) }
      } record: { order, number in
        guard !skipping.contains(number) else { return }
        guard span?.contains(order.paidAt) ?? false else {
          wrongPlace.add(.wrongPartition(belongs: order.file.path), line: number, field: "paid_at")
          misplaced.append(order)
          return
        }
        columns.append(order)
      }
    }
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
