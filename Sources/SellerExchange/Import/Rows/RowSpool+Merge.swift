import SellerCore
import SellerRecords

extension RowSpool {
  /// Merges the rows of a part, or those about some records, over what the store has: new and changed records go to `lines`, the
  /// rest is answered.
  func merge(
    part: Int, only keys: Set<RecordKey>?, over stored: StoredRecords, at moment: Instant, into lines: RecordLines
  ) -> ImportPlan {
    withRows(of: part) { rows in
      let rows = keys.map { keys in rows.filter { keys.contains($0.recordKey) } } ?? rows
      var counts: [Int: Int] = [:]
      for row in rows { counts[row.hash, default: 0] += 1 }
      var merge = RowMerge(self, stored)
      for row in rows { merge.take(row, isAlone: counts[row.hash] == 1) }
      return merge.plan(at: moment, into: lines)
    }
  }

  /// Does the same with some of the orders that rows became at once, and of which nothing else in the files speaks.
  func merge(
    _ piece: ReadyOrders.Piece, only keys: Set<RecordKey>?, over stored: StoredRecords, at moment: Instant,
    into lines: RecordLines
  ) -> ImportPlan {
    var merge = RowMerge(self, stored)
    ready.forEach(in: piece) { order in
      if keys?.contains(SpooledRow(order, stating: order.text).recordKey) != false { merge.take(order) }
    }
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
    if isAlone, row.isOrder {
      let id = OrderID(row.recordKey.id)
      if stored.awaited(id) == nil {
        let known = stored.order(id)
        // What nobody knows is what its row says.
        if let order = known == nil ? row.wholeOrder(spool.currency) : nil {
          count(.added, paidAt: order.paidAt)
          return batch.add(order, currency: spool.currency)
        }
        if let known, merge(row, over: known, isLine: { row.wholeOrder($1)?.line(currency: $1).bytes == $0 }) { return }
      }
    }
    wait(row)
  }

  mutating func take(_ order: ReadyOrder) {
    let id = OrderID(String(decoding: order.id, as: UTF8.self))
    let (known, isAwaited) = (stored.order(id), stored.awaited(id) != nil)
    guard known != nil || isAwaited else {
      count(.added, paidAt: order.paidAt)
      return batch.add(order)
    }
    order.withStated { stated in
      let row = SpooledRow(order, stating: stated)
      if let known, !isAwaited, merge(row, over: known, isLine: { line, _ in line.elementsEqual(order.text) }) {
        return
      }
      wait(row)
    }
  }

  /// Keeps a row until all that speak of its record are there.
  private mutating func wait(_ row: SpooledRow) {
    if row.form == .stated {
      let stated = PlacedStatement(stated: spool.statement(row), position: spool.position(row))
      statements.append((row.file, row.lineNumber, stated))
    } else if let content = spool.content(row) {
      others.rows.append(ImportedRow(content: content, position: spool.position(row), updatedAt: row.time))
    }
  }

  private mutating func count(_ outcome: AwaitedParts.Outcome, paidAt: Instant) {
    single[.order].count(outcome)
    paid = paid.including(paidAt)
  }

  /// Lays a row that is alone over the order that the store has; `isLine` tells whether it is that order's line. False where what
  /// becomes of it is not told quickly.
  private mutating func merge(
    _ row: SpooledRow, over known: Order, isLine: (_ line: [UInt8], Currency) -> Bool
  ) -> Bool {
    let line = known.line(currency: spool.currency).bytes
    if isLine(line, spool.currency) {
      count(.unchanged, paidAt: known.paidAt)
      return true
    }
    guard let assumed = spool.assumed(of: row), let after = overlay.order(row.line, over: line, assumed: assumed),
      !known.isOnePiece(beside: after), !TableMerging.isOlder(after.updatedAt, than: known.updatedAt)
    else { return false }
    let text = after.line(currency: spool.currency).bytes
    count(text == line ? .unchanged : .changed, paidAt: after.paidAt)
    if text != line { batch.add(after, line: text) }
    return true
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
