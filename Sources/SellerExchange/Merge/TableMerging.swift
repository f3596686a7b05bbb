import SellerCore
import SellerJSON
import SellerRecords
import SellerTables

/// Rows of tables on their way over a store's records.
struct TableMerging {
  private let stored: StoredRecords
  private let moment: Instant
  private var currency: Currency { stored.currency }
  private(set) var report: ImportReport
  private(set) var refusals: [ImportRefusal] = []
  private var entries: [RecordKey: Entry] = [:]
  private var awaited: AwaitedParts

  private struct Entry {
    let before: Record?
    var after: Record
    /// The row that stated it; nil where other files did.
    var row: Row?
    /// Of an order's cases, the rows that stated them.
    var cases: [String: Row] = [:]
  }

  /// A row: where it stands, and what it states.
  private struct Row {
    let position: SourcePosition
    let json: [UInt8]

    /// When the platform last changed what it states.
    func updatedAt(ofCase isCase: Bool) -> Instant? {
      guard let record = try? JSONNode(reading: json) else { return nil }
      let stated = isCase ? record["cases"]?.elements.first { _ in true } : record
      return stated?["updated_at"]?.text.flatMap { Instant($0) }
    }
  }

  /// Rows go over what the store has, and over what other files of the import made of it.
  init(
    _ stored: StoredRecords, at moment: Instant, made records: [Record], awaited: AwaitedParts, _ report: ImportReport
  ) {
    self.stored = stored
    self.moment = moment
    self.report = report
    self.awaited = awaited
    for record in records {
      entries[record.key] = Entry(before: nil, after: record)
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
    if stored.takenBack.contains(stated.key) {
      report[stated.kind].older += 1
      return nil
    }
    let row = Row(position: position, json: stated.json)
    let entry = entries[stated.key]
    if let earlier = stated.caseID.map({ entry?.cases[$0] }) ?? entry?.row {
      guard earlier.json != row.json else {
        report[stated.kind].repeated += 1
        return nil
      }
      // Files come one after the other, and so do states of which rows tell the moments. Other rows contradict each other.
      let moments = [earlier, row].compactMap { $0.updatedAt(ofCase: stated.caseID != nil) }
      if earlier.position.file == position.file, Set(moments).count < 2 {
        return (.otherThanLine(earlier.position.line ?? earlier.position.record ?? 0), nil)
      }
    }
    let before = entry == nil ? stored.record(stated.key) : entry?.before
    let base = entry?.after ?? before
    if stated.caseID != nil, base == nil { return wait(stated, at: position) }
    do throws(FieldProblem) {
      var after = try merge(stated, over: base)
      if let base {
        if let shop = after.content as? Shop, let problem = otherShop(shop, than: base) { return problem }
        if Self.isOlder(after.updatedAt(ofCase: stated.caseID), than: base.updatedAt(ofCase: stated.caseID)) {
          report[stated.kind].older += 1
          return nil
        }
      }
      if base == nil, var order = after.content as? Order {
        awaited.fill(&order, stored)
        after = Record(order)
      }
      count(stated, from: base, to: after)
      var made = entry ?? Entry(before: before, after: after)
      made.after = after
      if let caseID = stated.caseID { made.cases[caseID] = row } else { made.row = row }
      entries[stated.key] = made
      return nil
    } catch {
      return (.record(error.problem), error.field)
    }
  }

  private func merge(_ stated: StatedRecord, over base: Record?) throws(FieldProblem) -> Record {
    let firstOrder = stated.key.kind == .product ? stored.firstOrder(ProductID(stated.key.id)) : nil
    let moments = CategoryMoments(stated: nil, imported: moment, firstOrder: firstOrder)
    return try StatedMerge.merge(stated, over: base, moments: moments, currency: currency)
  }

  /// A case whose order is not there yet.
  private mutating func wait(
    _ stated: StatedRecord, at position: SourcePosition
  ) -> (trouble: TableTrouble, field: String?)? {
    let id = OrderID(stated.key.description)
    let known = awaited.known(id, stored)
    do throws(FieldProblem) {
      let (base, after) = (Record(known), try merge(stated, over: Record(known)))
      let isOlder = Self.isOlder(after.updatedAt(ofCase: stated.caseID), than: base.updatedAt(ofCase: stated.caseID))
      let outcome = awaited.change(id, stored) { order in
        guard !isOlder, let found = after.content as? Order else { return .older }
        order.cases = found.cases.sorted { ($0.appliedAt, $0.id) < ($1.appliedAt, $1.id) }
        return found.cases.count > known.cases.count ? .added : found.cases == known.cases ? .unchanged : .changed
      }
      report[.afterSalesCase].count(outcome)
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

  /// Whether a row is from before what the store has, as far as both tell.
  static func isOlder(_ told: Instant?, than known: Instant?) -> Bool {
    guard let told, let known else { return false }
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
  /// When the platform last changed the record, or one of an order's cases.
  fileprivate func updatedAt(ofCase id: String?) -> Instant? {
    switch content {
    case let order as Order: id.map { id in order.cases.first { $0.id.text == id }?.updatedAt } ?? order.updatedAt
    case let product as Product: product.updatedAt
    case let violation as Violation: violation.extra.updatedAt
    case let boost as BoostCampaign: boost.extra.updatedAt
    case let ticket as Ticket: ticket.extra.updatedAt
    default: nil
    }
  }

  /// Whether both are written as the same line, as ``StoredRecord/isSame(as:_:)`` tells of one kind.
  fileprivate func isSame(as other: Record, _ currency: Currency) -> Bool {
    line(currency: currency).utf8.elementsEqual(other.line(currency: currency).utf8)
  }
}
