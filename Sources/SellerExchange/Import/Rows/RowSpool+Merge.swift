import SellerCore
import SellerRecords

extension RowSpool {
  /// Merges the rows of a part over what the store has: new and changed records go to `lines`, the rest is answered.
  func merge(part: Int, over stored: StoredRecords, at moment: Instant, into lines: RecordLines) -> ImportPlan {
    withRows(of: part) { rows in
      var counts: [Int: Int] = [:]
      for row in rows { counts[row.hash, default: 0] += 1 }
      var batch = RecordLines.Batch()
      var single = ImportReport()
      var paid: ClosedRange<Instant>?
      var others = ImportReading()
      let overlay = OrderOverlay(currency: currency)
      var statements: [SpooledRow] = []
      for row in rows {
        if counts[row.hash] == 1, row.isDirect, let paidAt = row.time, stored.isEmpty || !stored.knows(row.recordKey) {
          single[.order].added += 1
          paid = paid.including(paidAt)
          row.add(to: &batch, paidAt: paidAt)
          continue
        }
        if counts[row.hash] == 1, let (outcome, order) = merge(row, over: stored, overlay) {
          single[.order].count(outcome)
          paid = paid.including(order.paidAt)
          if outcome != .unchanged { batch.add(order, currency: currency) }
          continue
        }
        if row.form == .stated {
          statements.append(row)
        } else if let content = content(row) {
          others.rows.append(ImportedRow(content: content, position: position(row), updatedAt: row.time))
        }
      }
      lines.append(batch)
      // Rows that went straight into lines came before others of their piece.
      others.stated = statements.enumerated().sorted {
        ($0.element.file, $0.element.lineNumber, $0.offset) < ($1.element.file, $1.element.lineNumber, $1.offset)
      }.map { PlacedStatement(stated: statement($0.element), position: position($0.element)) }
      var plan = ImportPlan(others, at: moment, over: stored, into: lines)
      plan.report.add([single], files: [])
      if let paid { plan.paid = plan.paid.including(paid) }
      return plan
    }
  }
}

extension RowSpool {
  /// What becomes of an order that one row alone speaks of; nil where that is not told quickly.
  private func merge(
    _ row: SpooledRow, over stored: StoredRecords, _ overlay: OrderOverlay
  ) -> (outcome: AwaitedParts.Outcome, order: Order)? {
    guard row.isOrder else { return nil }
    let id = OrderID(row.recordKey.id)
    guard stored.awaited(id) == nil else { return nil }
    // What nobody knows is what its row says.
    guard let known = stored.order(id) else { return row.wholeOrder(currency).map { (.added, $0) } }
    let line = known.line(currency: currency).bytes
    if row.isLine(line, currency) { return (.unchanged, known) }
    guard let assumed = assumed(of: row), let after = overlay.order(row.line, over: line, assumed: assumed) else {
      return nil
    }
    return (after.line(currency: currency).bytes == line ? .unchanged : .changed, after)
  }
}

extension ClosedRange<Instant>? {
  /// The range, made as wide as the moment wants.
  func including(_ moment: Instant) -> ClosedRange<Instant> { including(moment...moment) }

  /// The range, made as wide as both.
  func including(_ other: ClosedRange<Instant>) -> ClosedRange<Instant> {
    map { Swift.min($0.lowerBound, other.lowerBound)...Swift.max($0.upperBound, other.upperBound) } ?? other
  }
}
