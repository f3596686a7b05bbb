import SellerCore
import SellerRecords
import SellerTables

/// What an import will write, and its report: a pure function of what was read and what the store has.
public struct ImportPlan: Sendable {
  /// The records that are new or changed.
  public let lines: RecordLines
  /// The records that go: what waited for an order that has come.
  public var removals: [RecordKey] = []
  /// What becomes of every row.
  public var report: ImportReport
  /// When the orders were paid that the rows are about; nil when they are about none.
  public var paid: ClosedRange<Instant>?
  private let currency: Currency

  /// The new and changed records, kind by kind and each kind by its keys.
  public var records: [Record] { lines.records(currency: currency) }

  /// Merges a reading over the store. Several rows of one record go in one after the other, as if each had come in an import of its
  /// own: by the platform's time of change, then by the order read; one from before what the store has changes nothing. Cases and reviews
  /// that came by themselves go in after all orders, one after the other in the same sequence, and wait where their order is not
  /// there; products that orders name in passing go in after all products; what tables state goes over all of that.
  ///
  /// - Parameters:
  ///   - reading: what the files gave.
  ///   - moment: when the import takes place.
  ///   - stored: what the store has.
  ///   - lines: where the records go.
  public init(
    _ reading: ImportReading, at moment: Instant, over stored: StoredRecords, into lines: RecordLines = RecordLines()
  ) {
    self.lines = lines
    currency = stored.currency
    let takenBack = Set(reading.takenBack)
    var stored = stored
    stored.takenBack.formUnion(takenBack)
    var merge = Merging(stored: stored, moment: moment)
    let rows = Self.byTimeOfChange(reading.rows)
    merge.takeWholeRecords(rows)
    merge.takeProductsInPassing(rows)
    merge.takeParts(rows)
    merge.takeBoostDays(rows)
    paid = merge.paid
    report = merge.report
    for skip in reading.skips { report.skip(skip) }
    for note in reading.remarks + merge.notes { report.note(note) }
    var refusals = reading.refusals + merge.refusals
    var records = merge.records + merge.awaited.records(stored)
    removals = merge.awaited.removals
    if !reading.stated.isEmpty {
      var tables = TableMerging(stored, at: moment, made: merge.records, awaited: merge.awaited, report)
      tables.take(reading.stated)
      (records, removals) = tables.finish()
      report = tables.report
      refusals += tables.refusals
      paid = tables.paid(beside: paid)
    }
    for refusal in refusals { report.refuse(refusal) }
    removals += takenBack.sorted().filter { stored.record($0) != nil }
    add(records)
  }

  mutating func add(_ records: [Record]) {
    guard !records.isEmpty else { return }
    var batch = RecordLines.Batch()
    for record in records { batch.add(record, currency: currency) }
    lines.append(batch)
  }

  mutating func add(_ ready: ReadyOrders) {
    guard ready.count > 0 else { return }
    lines.add(ready)
    var report = ImportReport()
    report[.order].added = ready.count
    self.report.add([report], files: [])
    paid = paid.including(ready.paid)
  }

  /// Adds what the parts of the same import come to.
  mutating func add(_ parts: [ImportPlan], files: [String]) {
    for part in parts {
      removals += part.removals
      paid = paid.including(part.paid)
    }
    report.add(parts.map(\.report), files: files)
  }

  /// The rows from the earliest change to the latest. A row that tells no time is as late as the latest row of its record
  /// before it, so that it comes after that one and gives way to none but a later change.
  private static func byTimeOfChange(_ rows: [ImportedRow]) -> [ImportedRow] {
    var latest: [ImportedRow.Subject: Int64] = [:]
    var timed: [(time: Int64, place: Int)] = []
    timed.reserveCapacity(rows.count)
    for (place, row) in rows.enumerated() {
      let before = latest[row.subject] ?? .min
      let time = row.updatedAt?.seconds ?? before
      latest[row.subject] = max(before, time)
      timed.append((time, place))
    }
    return timed.sorted { ($0.time, $0.place) < ($1.time, $1.place) }.map { rows[$0.place] }
  }
}

/// What a store has that an import is merged over, asked for by id.
public struct StoredRecords {
  /// The shop's currency.
  public var currency: Currency = .usd
  /// Whether the store has nothing but the shop: then it may become any shop of its platform.
  public var isEmpty = false
  /// The order of an id.
  public var order: (OrderID) -> Order? = { _ in nil }
  /// The moment of a product's first order.
  public var firstOrder: (ProductID) -> Instant? = { _ in nil }
  /// What is known of an order that is not there yet.
  public var awaited: (OrderID) -> AwaitedOrder? = { _ in nil }
  /// What the platform took back, as other rows of the import tell.
  var takenBack: Set<RecordKey> = []
  /// The record of a key.
  public var record: (RecordKey) -> Record? = { _ in nil }

  /// Whether nothing is known of any order.
  var hasNoOrders = false

  /// Nothing.
  public init() {}

  func product(_ id: ProductID) -> Product? { find(RecordKey(.product, id.text)) }
  func boost(_ id: BoostID) -> BoostCampaign? { find(RecordKey(.boost, id.text)) }
  func boostMonth(_ product: ProductID, _ month: Month) -> BoostMonth? {
    find(RecordKey(.boostMonth, product.text, month.description))
  }
  func ticket(_ id: TicketID) -> Ticket? { find(RecordKey(.ticket, id.text)) }

  private func find<Content>(_ key: RecordKey) -> Content? { record(key)?.content as? Content }
}
