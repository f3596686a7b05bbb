import SellerCore
import SellerExchange
import SellerRecords
import SellerStore
import SellerTables

extension PreparedImport {
  /// Merges what was read with the store as it is under the lock, and writes what is new or different, all or nothing. The command
  /// is what the audit calls it; without one, the import with its formats.
  func write(
    to store: Store, command: String? = nil, at moment: Instant, patience: LockPatience, onlyWhenClean: Bool = false
  ) throws(CommitFailure<Never>) -> (report: ImportReport, written: CommitReport) {
    var report = ImportReport()
    let what = ([UndoableChange.importing] + formats.map(\.name.word)).joined(separator: " ")
    let written = try store.commit(
      command: command ?? what, what: what, now: moment, patience: patience, keepsUndo: true,
      leavesOutRefused: !onlyWhenClean
    ) { (view) throws(Never) in edits(over: view.snapshot, at: moment, onlyWhenClean: onlyWhenClean, &report) }
    for record in written.leftOut { report.leaveOut(record) }
    return (report, written)
  }

  /// What writing the same would do, without writing.
  func rehearse(in store: Store, at moment: Instant, onlyWhenClean: Bool = false) throws(StoreError) -> (
    report: ImportReport, written: CommitReport
  ) {
    var report = ImportReport()
    let written = try store.rehearse(leavesOutRefused: !onlyWhenClean) { snapshot in
      edits(over: snapshot, at: moment, onlyWhenClean: onlyWhenClean, &report)
    }
    for record in written.leftOut { report.leaveOut(record) }
    return (report, written)
  }

  private func edits(
    over snapshot: ShopSnapshot, at moment: Instant, onlyWhenClean: Bool, _ report: inout ImportReport
  ) -> StoreEdits {
    let planned = plan(over: snapshot, at: moment)
    report = planned.report
    return onlyWhenClean && !report.isClean ? .none : StoreEdits(planned.lines, removing: planned.removals)
  }
}

extension UndoableChange {
  /// What an import is called, before its formats.
  fileprivate static let importing = "import"

  /// Whether it was an import.
  var isImport: Bool { what == Self.importing || what.hasPrefix("\(Self.importing) ") }
}

extension PreparedImport {
  /// What was refused, and what the store left out, as files.
  func refused(in report: ImportReport, _ written: CommitReport) -> [RefusedFile] {
    refused(in: report, leftOut: written.leftOut.map { ($0.key, $0.field, $0.problem) })
  }
}

extension ImportReport {
  /// Counts a record that the store left out as refused, and not as what was to become of it.
  fileprivate mutating func leaveOut(_ record: CommitReport.LeftOut) {
    let own = ImportKind.record(record.key.kind)
    // Of an order that is left out with a case that came by itself, the case was counted.
    let kind = self[own].added + self[own].changed > 0 ? own : .afterSalesCase
    if self[kind].added > 0, record.isNew || self[kind].changed == 0 {
      self[kind].added -= 1
    } else if self[kind].changed > 0 {
      self[kind].changed -= 1
    }
    self[kind].refused += 1
  }
}
