import SellerCore
import SellerExchange
import SellerRecords
import SellerStore
import SellerTables
import SellerText

extension PreparedImport {
  /// Merges what was read with the store as it is under the lock, and writes what is new or different, all or nothing. The command
  /// is what the audit calls it; without one, the import with its formats.
  func write(
    to store: Store, command: String? = nil, at moment: Instant, patience: LockPatience, onlyWhenClean: Bool = false
  ) throws(CommitFailure<Never>) -> (report: ImportReport, written: CommitReport) {
    var report: LateReport = { _ in ImportReport() }
    let words = formats.map(\.name.word).joined(separator: " ")
    let what = Phrase(en: "\(UndoableChange.importing) \(words)", zh: "导入 \(words)")
    let written = try store.commit(
      command: command ?? what.english, what: what, now: moment, patience: patience, keepsUndo: true,
      leavesOutRefused: !onlyWhenClean
    ) { (view) throws(Never) in edits(over: view.snapshot, at: moment, onlyWhenClean: onlyWhenClean, &report) }
    return (report(written), written)
  }

  /// What writing the same would do, without writing.
  func rehearse(
    in store: Store, at moment: Instant, onlyWhenClean: Bool = false
  ) throws(StoreError) -> ImportReport {
    var report: LateReport = { _ in ImportReport() }
    let written = try store.rehearse(leavesOutRefused: !onlyWhenClean) { snapshot in
      edits(over: snapshot, at: moment, onlyWhenClean: onlyWhenClean, &report)
    }
    return report(written)
  }

  /// The report of an import, once it is known what the store leaves out.
  private typealias LateReport = (CommitReport) -> ImportReport

  private func edits(
    over snapshot: ShopSnapshot, at moment: Instant, onlyWhenClean: Bool, _ report: inout LateReport
  ) -> StoreEdits {
    let plan = plan(over: snapshot, at: moment)
    report = { written in
      var told = self.report(
        plan.report, over: snapshot, at: moment, leavingOut: written.leftOut.map { ($0.key, $0.field, $0.problem) })
      for (kind, counts) in written.counts { told.findUnchanged(counts.unchanged, of: .record(kind)) }
      return told
    }
    return onlyWhenClean && !plan.report.isClean ? .none : StoreEdits(plan.lines, removing: plan.removals)
  }
}

extension UndoableChange {
  /// What an import is called, before its formats.
  fileprivate static let importing = "import"

  /// Whether it was an import.
  var isImport: Bool { what.english == Self.importing || what.english.hasPrefix("\(Self.importing) ") }
}
