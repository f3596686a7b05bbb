import SellerCore
import SellerText

/// What an import will write, and its report: a pure function of what was read and what the store has.
public struct ImportPlan: Sendable, Equatable {
  /// The records that are new or changed, products first, each kind by id.
  public var records: [Record]
  /// What becomes of every row.
  public var report: ImportReport

  /// Merges a reading over the store. Of several rows of one product or order the latest counts, and it alone: by the
  /// platform's time of change, then by the order read. Cases and reviews that came by themselves go in after all orders, one
  /// after the other in the same sequence.
  ///
  /// - Parameters:
  ///   - reading: what the files gave.
  ///   - moment: when the import takes place.
  ///   - product: the store's product of an id.
  ///   - order: the store's order of an id; `reading.orderIDs` are the ones asked for.
  ///   - firstOrder: the moment of a product's first order in the store.
  public init(
    _ reading: ImportReading, at moment: Instant, product: (ProductID) -> Product?, order: (OrderID) -> Order?,
    firstOrder: (ProductID) -> Instant?
  ) {
    var products = MergedRecords<Product>()
    var orders = MergedRecords<Order>()
    var refusals = reading.refusals
    let rows = Self.byTimeOfChange(reading.rows)
    for row in rows {
      switch row.content {
      case .product(let imported):
        let id = imported.product.id
        let moments = CategoryMoments(stated: row.updatedAt, imported: moment, firstOrder: firstOrder(id))
        products.apply(to: id, existing: product) {
          ImportMerge.merge(existing: $0, imported: imported, moments: moments)
        }
      case .order(let imported):
        orders.apply(to: imported.order.id, existing: order) { ImportMerge.merge(existing: $0, imported: imported) }
      case .afterSalesCase, .review:
        continue
      }
    }
    var report = ImportReport()
    for row in rows {
      switch row.content {
      case .product, .order:
        continue
      case .afterSalesCase(let imported):
        let outcome = orders.attach(to: imported.orderID, existing: order) { merged in
          let isNew = !merged.cases.contains { $0.id == imported.afterSalesCase.id }
          ImportMerge.merge(imported.afterSalesCase, into: &merged, assumed: imported.assumed)
          return isNew
        }
        report[.afterSalesCase].count(outcome)
        if outcome == nil { refusals.append(Self.unknownOrder(imported.orderID, kind: .afterSalesCase, row: row)) }
      case .review(let imported):
        let outcome = orders.attach(to: imported.orderID, existing: order) { merged in
          let isNew = merged.review == nil
          ImportMerge.merge(imported.review, into: &merged)
          return isNew
        }
        report[.review].count(outcome)
        if outcome == nil { refusals.append(Self.unknownOrder(imported.orderID, kind: .review, row: row)) }
      }
    }
    let changedProducts = products.changed(same: ByteIdentity.same, counting: &report[.product])
    let changedOrders = orders.changed(same: ByteIdentity.same, counting: &report[.order])
    records = changedProducts.map { Record($0) } + changedOrders.map { Record($0) }
    for skip in reading.skips { report.skip(skip) }
    for refusal in refusals { report.refuse(refusal) }
    self.report = report
  }

  /// The rows from the earliest change to the latest. A row that tells no time is as late as the latest row of its record
  /// before it, so that it comes after that one and gives way to none but a later change.
  private static func byTimeOfChange(_ rows: [ImportedRow]) -> [ImportedRow] {
    var latest: [ImportedRow.Subject: Int64] = [:]
    var timed: [(time: Int64, place: Int, row: ImportedRow)] = []
    timed.reserveCapacity(rows.count)
    for (place, row) in rows.enumerated() {
      let before = latest[row.subject] ?? .min
      let time = row.updatedAt?.seconds ?? before
      latest[row.subject] = max(before, time)
      timed.append((time, place, row))
    }
    return timed.sorted { ($0.time, $0.place) < ($1.time, $1.place) }.map(\.row)
  }

  private static func unknownOrder(_ id: OrderID, kind: ImportKind, row: ImportedRow) -> ImportRefusal {
    ImportRefusal(kind: kind, position: row.position, problem: .unknownOrder(id.text))
  }
}

/// What became of a row that was put into an order.
enum AttachmentOutcome: Hashable {
  case added, changed, unchanged
}

extension ImportReport.Counts {
  /// Counts a row that was put into an order; nil, no such order, is counted with its refusal.
  fileprivate mutating func count(_ outcome: AttachmentOutcome?) {
    switch outcome {
    case .added: added += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case nil: break
    }
  }
}

/// The records of one kind that an import touches, as they were and as they become.
private struct MergedRecords<Element> {
  private struct Entry {
    let before: Element?
    var after: Element
    var rows: Int
  }

  private var entries: [Key<Element>: Entry] = [:]

  /// Puts a row over the store's record, in place of the row before it: what an earlier row says is out of date.
  mutating func apply(
    to id: Key<Element>, existing: (Key<Element>) -> Element?, merge: (Element?) -> Element
  ) {
    if var entry = entries[id] {
      entry.after = merge(entry.before)
      entry.rows += 1
      entries[id] = entry
    } else {
      let before = existing(id)
      entries[id] = Entry(before: before, after: merge(before), rows: 1)
    }
  }

  /// The records that differ from what they were, by id; every row is counted.
  func changed(
    same: (Element, Element) -> Bool, counting counts: inout ImportReport.Counts
  ) -> [Element] {
    var changed: [Element] = []
    for (_, entry) in entries.sorted(by: { $0.key < $1.key }) {
      counts.repeated += max(0, entry.rows - 1)
      guard let before = entry.before else {
        counts.added += 1
        changed.append(entry.after)
        continue
      }
      if !same(before, entry.after) { changed.append(entry.after) }
      guard entry.rows > 0 else { continue }
      if same(before, entry.after) { counts.unchanged += 1 } else { counts.changed += 1 }
    }
    return changed
  }
}

extension MergedRecords where Element == Order {
  /// Changes an order of the store or of this import; `change` says whether what it put in is new. nil when there is no such order.
  mutating func attach(
    to id: OrderID, existing: (OrderID) -> Order?, change: (inout Order) -> Bool
  ) -> AttachmentOutcome? {
    if entries[id] == nil {
      guard let before = existing(id) else { return nil }
      entries[id] = Entry(before: before, after: before, rows: 0)
    }
    guard var entry = entries[id] else { return nil }
    let before = entry.after
    let isNew = change(&entry.after)
    entries[id] = entry
    if isNew { return .added }
    return ByteIdentity.same(before, entry.after) ? .unchanged : .changed
  }
}
