import SellerCore
import SellerRecords
import SellerTables

/// Rows of tables on their way over a store's records.
struct TableMerging {
  private let stored: StoredRecords
  private var currency: Currency { stored.currency }
  private(set) var report: ImportReport
  private(set) var refusals: [ImportRefusal] = []
  private var entries: [RecordKey: Entry] = [:]
  private var awaited: AwaitedParts

  private struct Entry {
    let before: Record?
    var after: Record
    /// The row that stated it: where, and what.
    var line: Int
    var json: [UInt8]
    /// Of an order's cases, the rows that stated them.
    var cases: [String: (line: Int, json: [UInt8])] = [:]
  }

  /// Rows go over what the store has, and over what other files of the import made of it.
  init(_ stored: StoredRecords, made records: [Record], awaited: AwaitedParts, _ report: ImportReport) {
    self.stored = stored
    self.report = report
    self.awaited = awaited
    for record in records {
      entries[record.key] = Entry(before: nil, after: record, line: 0, json: [])
    }
  }

  /// Lays rows over the records, in their order.
  mutating func take(_ rows: [PlacedStatement]) {
    for row in rows {
      func refuse(_ problem: ImportProblem, _ field: String? = nil) {
        refusals.append(ImportRefusal(kind: row.stated.kind, position: row.position, field: field, problem: problem))
      }
      if hasAllCases(before: row.stated) {
        refuse(.tooManyCases(most: AwaitedParts.mostCases))
      } else if let (trouble, field) = take(row.stated, at: row.position) {
        refuse(.table(trouble), field)
      }
    }
  }

  /// Whether a row states one case too many of an order.
  private func hasAllCases(before stated: StatedRecord) -> Bool {
    guard let caseID = stated.caseID else { return false }
    let order = (entries[stated.key]?.after.content as? Order)?.cases
    let cases = order ?? awaited.cases(of: OrderID(stated.key.description))
    return cases.count >= AwaitedParts.mostCases && !cases.contains { $0.id.text == caseID }
  }

  private mutating func take(
    _ stated: StatedRecord, at position: SourcePosition
  ) -> (trouble: TableTrouble, field: String?)? {
    let line = position.line ?? position.record ?? 0
    if let earlier = earlier(stated) {
      if earlier.json != stated.json { return (.otherThanLine(earlier.line), nil) }
      report[stated.kind].repeated += 1
      return nil
    }
    let entry = entries[stated.key]
    let before = entry == nil ? stored.record(stated.key) : entry?.before
    let base = entry?.after ?? before
    if stated.caseID != nil, base == nil { return wait(stated, at: position) }
    do throws(FieldProblem) {
      var after = try StatedMerge.merge(stated, over: base, currency: currency)
      if stated.isWhole, let base {
        if let shop = after.content as? Shop, let problem = otherShop(shop, than: base) { return problem }
        if Self.isOlder(after, than: base) {
          report[stated.kind].older += 1
          return nil
        }
      }
      if base == nil, var order = after.content as? Order {
        awaited.fill(&order, stored)
        after = Record(order)
      }
      count(stated, from: base, to: after)
      var made = entry ?? Entry(before: before, after: after, line: line, json: [])
      made.after = after
      if let caseID = stated.caseID {
        made.cases[caseID] = (line, stated.json)
      } else {
        made.line = line
        made.json = stated.json
      }
      entries[stated.key] = made
      return nil
    } catch {
      return (.record(error.problem), error.field)
    }
  }

  /// The row before that stated the same record.
  private func earlier(_ stated: StatedRecord) -> (line: Int, json: [UInt8])? {
    guard let entry = entries[stated.key] else { return nil }
    if let caseID = stated.caseID { return entry.cases[caseID] }
    return entry.json.isEmpty ? nil : (entry.line, entry.json)
  }

  /// A case whose order is not there yet.
  private mutating func wait(
    _ stated: StatedRecord, at position: SourcePosition
  ) -> (trouble: TableTrouble, field: String?)? {
    let id = OrderID(stated.key.description)
    let stub = AwaitedParts.stub(id, currency)
    do throws(FieldProblem) {
      guard let found = try StatedMerge.merge(stated, over: Record(stub), currency: currency).content as? Order else {
        return nil
      }
      for afterSalesCase in found.cases {
        report[.afterSalesCase].count(awaited.take(afterSalesCase, of: id, stored))
      }
      report.note(ImportNote(kind: .afterSalesCase, position: position, remark: .awaitsOrder(id.text)))
      return nil
    } catch {
      return (.record(error.problem), error.field)
    }
  }

  /// A shop's own table belongs into a store of that shop, or into an empty one.
  private func otherShop(_ shop: Shop, than base: Record) -> (trouble: TableTrouble, field: String?)? {
    guard let own = base.content as? Shop, shop.platform != own.platform || shop.id != own.id && !stored.isEmpty else {
      return nil
    }
    return (.otherShop(shop.id.text, own: own.id.text), "id")
  }

  /// Whether a whole record is from before what the store has.
  private static func isOlder(_ record: Record, than base: Record) -> Bool {
    func moment(_ record: Record) -> Instant? {
      (record.content as? Order)?.updatedAt ?? (record.content as? Product)?.updatedAt
    }
    guard let told = moment(record), let known = moment(base) else { return false }
    return told < known
  }

  private mutating func count(_ stated: StatedRecord, from base: Record?, to after: Record) {
    guard let base else {
      report[stated.kind].added += 1
      return
    }
    if after.isSame(as: base, currency) {
      report[stated.kind].unchanged += 1
    } else if let caseID = stated.caseID, let order = base.content as? Order,
      !order.cases.contains(where: { $0.id.text == caseID })
    {
      report[stated.kind].added += 1
    } else {
      report[stated.kind].changed += 1
    }
  }

  /// When the orders were paid that the rows are about.
  func paid(beside range: ClosedRange<Instant>?) -> ClosedRange<Instant>? {
    entries.values.reduce(range) { range, entry in
      guard let moment = (entry.after.content as? Order)?.paidAt else { return range }
      return range.including(moment)
    }
  }

  /// The records that are new or different, each kind by its key; those of other files of the import among them.
  func finish() -> (records: [Record], removals: [RecordKey]) {
    var records: [Record] = []
    for (_, entry) in entries.sorted(by: { ($0.key.kind.rawValue, $0.key) < ($1.key.kind.rawValue, $1.key) }) {
      if let before = entry.before, entry.after.isSame(as: before, currency) { continue }
      records.append(entry.after)
    }
    return (records + awaited.records(stored), awaited.removals)
  }
}

extension Record {
  /// Whether both are written as the same line, as ``StoredRecord/isSame(as:_:)`` tells of one kind.
  fileprivate func isSame(as other: Record, _ currency: Currency) -> Bool {
    line(currency: currency).utf8.elementsEqual(other.line(currency: currency).utf8)
  }
}
