import SellerCore
import SellerRecords

extension RowSpool {
  /// Merges the rows of a part over what the store has: new and changed records go to `lines`, the rest is answered.
  func merge(part: Int, over stored: StoredRecords, at moment: Instant, into lines: RecordLines) -> ImportPlan {
    withRows(of: part) { rows in
      var counts: [Int: Int] = [:]
      for row in rows { counts[row.hash, default: 0] += 1 }
      var merge = RowMerge(self, stored)
      for row in rows { merge.take(row, isAlone: counts[row.hash] == 1) }
      return merge.plan(at: moment, into: lines)
    }
  }

  /// Does the same with some of the orders that rows became at once, and of which nothing else in the files speaks.
  func merge(
    _ piece: ReadyOrders.Piece, over stored: StoredRecords, at moment: Instant, into lines: RecordLines
  ) -> ImportPlan {
    var merge = RowMerge(self, stored)
    ready.forEach(in: piece) { merge.take($0) }
    return merge.plan(at: moment, into: lines)
  }
}

/// Rows on their way into lines.
private struct RowMerge {
  private let spool: RowSpool
  private let stored: StoredRecords
  private let overlay: OrderOverlay
  private var batch = RecordLines.Batch()
  private var single = ImportReport()
  private var paid: ClosedRange<Instant>?
  private var others = ImportReading()
  /// What tables state of records of which more is to be known, in their order in the files: by file and line.
  private var statements: [(file: Int, line: Int, stated: PlacedStatement)] = []

  init(_ spool: RowSpool, _ stored: StoredRecords) {
    (self.spool, self.stored) = (spool, stored)
    overlay = OrderOverlay(currency: spool.currency)
  }

  /// Takes a row; one that is alone with its order needs no others to be merged.
  mutating func take(_ row: SpooledRow, isAlone: Bool) {
    if isAlone, let (outcome, order) = merge(row) {
      count(outcome, paidAt: order.paidAt)
      if outcome != .unchanged { batch.add(order, currency: spool.currency) }
    } else if row.form == .stated {
      let stated = PlacedStatement(stated: spool.statement(row), position: spool.position(row))
      statements.append((row.file, row.lineNumber, stated))
    } else if let content = spool.content(row) {
      others.rows.append(ImportedRow(content: content, position: spool.position(row), updatedAt: row.time))
    }
  }

  /// Takes an order that is ready.
  mutating func take(_ order: ReadyOrder) {
    let id = OrderID(String(decoding: order.id, as: UTF8.self))
    guard stored.knows(id) else {
      count(.added, paidAt: order.paidAt)
      return batch.add(order)
    }
    if stored.awaited(id) == nil, let known = stored.order(id),
      known.line(currency: spool.currency).bytes.elementsEqual(order.text)
    {
      return count(.unchanged, paidAt: known.paidAt)
    }
    order.withStated { take(SpooledRow(order, stating: $0), isAlone: true) }
  }

  private mutating func count(_ outcome: AwaitedParts.Outcome, paidAt: Instant) {
    single[.order].count(outcome)
    paid = paid.including(paidAt)
  }

  /// What becomes of an order that one row alone speaks of; nil where that is not told quickly.
  private func merge(_ row: SpooledRow) -> (outcome: AwaitedParts.Outcome, order: Order)? {
    guard row.isOrder else { return nil }
    let id = OrderID(row.recordKey.id)
    guard stored.awaited(id) == nil else { return nil }
    let currency = spool.currency
    // What nobody knows is what its row says.
    guard let known = stored.order(id) else { return row.wholeOrder(currency).map { (.added, $0) } }
    let line = known.line(currency: currency).bytes
    if row.wholeOrder(currency)?.line(currency: currency).bytes == line { return (.unchanged, known) }
    guard let assumed = spool.assumed(of: row),
      let after = overlay.order(row.line, over: line, assumed: assumed)
    else { return nil }
    return (after.line(currency: currency).bytes == line ? .unchanged : .changed, after)
  }

  /// What comes of all that were taken.
  func plan(at moment: Instant, into lines: RecordLines) -> ImportPlan {
    lines.append(batch)
    var others = others
    // Rows that went straight into lines came before others of their piece.
    others.stated = statements.enumerated().sorted {
      ($0.element.file, $0.element.line, $0.offset) < ($1.element.file, $1.element.line, $1.offset)
    }.map(\.element.stated)
    var plan = ImportPlan(others, at: moment, over: stored, into: lines)
    plan.report.add([single], files: [])
    plan.paid = plan.paid.including(paid)
    return plan
  }
}

extension ClosedRange<Instant>? {
  /// The range, made as wide as the moment wants.
  func including(_ moment: Instant) -> ClosedRange<Instant> {
    map { Swift.min($0.lowerBound, moment)...Swift.max($0.upperBound, moment) } ?? moment...moment
  }
}
