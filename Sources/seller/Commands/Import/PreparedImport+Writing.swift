import SellerCore
import SellerExchange
import SellerStore

extension PreparedImport {
  /// Merges what was read with the store as it is under the lock, and writes what is new or different, all or nothing. The command
  /// is what the audit calls it; without one, the import with its formats.
  func write(
    to store: Store, command: String? = nil, at moment: Instant, patience: LockPatience, onlyWhenClean: Bool = false
  ) throws(CommitFailure<Never>) -> (report: ImportReport, written: CommitReport) {
    var report = ImportReport()
    let what = (["import"] + formats.map(\.name.word)).joined(separator: " ")
    let written = try store.commit(
      command: command ?? what, what: what, now: moment, patience: patience, keepsUndo: true
    ) { (view) throws(Never) in
      let planned = plan(over: view.snapshot, at: moment)
      report = planned.report
      return onlyWhenClean && !report.isClean ? .none : StoreEdits(planned.records, removing: planned.removals)
    }
    return (report, written)
  }
}
