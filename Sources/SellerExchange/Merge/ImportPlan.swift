import SellerCore
import SellerText

/// What an import will write, and its report: a pure function of what was read and what the store has.
public struct ImportPlan: Sendable, Equatable {
  /// The records that are new or changed, products first, each kind by id.
  public var records: [Record]
  /// What becomes of every row.
  public var report: ImportReport
  /// When the orders were paid that the rows are about; nil when they are about none.
  public var paid: ClosedRange<Instant>?

  /// Merges a reading over the store. Of several rows of one product or order the latest counts, and it alone: by the
  /// platform's time of change, then by the order read; one from before what the store has changes nothing. Cases and reviews
  /// that came by themselves go in after all orders, one after the other in the same sequence; products that orders name in
  /// passing after all products.
  ///
  /// - Parameters:
  ///   - reading: what the files gave.
  ///   - moment: when the import takes place.
  ///   - stored: what the store has.
  public init(_ reading: ImportReading, at moment: Instant, over stored: StoredRecords) {
    var merge = Merging(stored: stored, moment: moment)
    let rows = Self.byTimeOfChange(reading.rows)
    merge.takeWholeRecords(rows)
    merge.takeProductsInPassing(rows)
    merge.takeParts(rows)
    merge.takeBoostDays(rows)
    records = merge.records
    paid = merge.paid
    for skip in reading.skips { merge.report.skip(skip) }
    for refusal in reading.refusals + merge.refusals { merge.report.refuse(refusal) }
    for note in reading.remarks + merge.notes { merge.report.note(note) }
    report = merge.report
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
  /// The product of an id.
  public var product: (ProductID) -> Product? = { _ in nil }
  /// The order of an id; `ImportReading.orderIDs` are the ones asked for.
  public var order: (OrderID) -> Order? = { _ in nil }
  /// The moment of a product's first order.
  public var firstOrder: (ProductID) -> Instant? = { _ in nil }
  /// The ProductBoost campaign of an id.
  public var boost: (BoostID) -> BoostCampaign? = { _ in nil }
  /// A product's ProductBoost month.
  public var boostMonth: (ProductID, Month) -> BoostMonth? = { _, _ in nil }
  /// The ticket of an id.
  public var ticket: (TicketID) -> Ticket? = { _ in nil }

  /// Nothing.
  public init() {}
}
