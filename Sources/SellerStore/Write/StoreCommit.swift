import SellerCore
import SellerRecords
import SellerText
import SystemPackage

extension Store {
  /// Writes what `changes` makes of the store as it is at this moment: all of it or nothing, durable when it returns.
  ///
  /// Under the lock the store is read anew, `changes` is asked, which compares with what its change was made up from, and its
  /// edits are put in place in one transaction together with their audit line. Hold no dialog open inside `changes`. When every
  /// record is there already, nothing is written and the report is empty.
  ///
  /// - Parameters:
  ///   - command: who writes, for the lock and the audit.
  ///   - what: what is written, for the audit and for who takes it back; asked for once the edits are known.
  ///   - now: the moment, for the audit; also the view's as-of, unless the shop has one.
  ///   - patience: how long to wait for another writer.
  ///   - needs: what of the store is looked at, and whatever the edits ask for (``StoreEdits/after(reading:)``); nothing else is seen.
  ///   - keepsUndo: whether what is replaced is kept until the next such change (``undo(command:now:patience:)``).
  ///   - leavesOutRefused: whether records that no store takes are left out and told in the report; otherwise one of them refuses all.
  ///   - changes: the rules' check; its error is thrown as `.refused`.
  public func commit<Refusal: Error>(
    command: String, what: @autoclosure () -> Phrase, now: Instant, patience: LockPatience = .patient,
    needs: StoreNeeds = .everything, keepsUndo: Bool, leavesOutRefused: Bool = false,
    changes: (ShopView) throws(Refusal) -> StoreEdits
  ) throws(CommitFailure<Refusal>) -> CommitReport {
    var needs = needs
    return try write(
      command: command, what: what, now: now, patience: patience, needs: needs, keepsUndo: keepsUndo,
      leavesOutRefused: leavesOutRefused
    ) {
      (staged) throws(CommitFailure<Refusal>) in
      while true {
        // What was asked for before somebody else's edit has not to be asked for again.
        do throws(StoreError) { try staged.look(at: needs, in: self) } catch { throw .store(error) }
        let edits = try rethrowing(
          as: CommitFailure<Refusal>.refused, changes(ShopView(staged.loaded.snapshot, now: now)))
        guard needs.isSuperset(of: edits.needs) else {
          needs += edits.needs
          continue
        }
        do throws(StoreError) { return try staged.stage(edits) } catch { throw .store(error) }
      }
    }
  }

  /// What writing the same would do: every check is made, and nothing is written.
  public func rehearse(
    leavesOutRefused: Bool = false, changes: (ShopSnapshot) -> StoreEdits
  ) throws(StoreError) -> CommitReport {
    let loaded = try load()
    var staged = StagedRecords(directory, loaded, leavesOutRefused: leavesOutRefused)
    try staged.stage(changes(loaded.snapshot))
    return staged.report
  }

  /// Under the lock: reads what is needed of the store, lets `stage` say what its files are going to hold, and puts that in place.
  func write<Refusal: Error>(
    command: String, what: () -> Phrase, now: Instant, patience: LockPatience, needs: StoreNeeds, keepsUndo: Bool,
    leavesOutRefused: Bool = false,
    stage: (inout StagedRecords) throws(CommitFailure<Refusal>) -> Void
  ) throws(CommitFailure<Refusal>) -> CommitReport {
    if let writeFailure { throw .store(.readOnly(writeFailure)) }
    func take() throws(CommitFailure<Refusal>) -> StoreLock {
      try rethrowing(
        as: CommitFailure<Refusal>.store, StoreLock.take(in: directory, command: command, now: now, patience: patience))
    }
    var lock = try take()
    defer { lock.release() }
    var lastChanged = StoreFile.shop.path
    // People and their editors take no lock: when a file changes while we write, everything is read and checked again.
    for _ in 0..<10 {
      var staged = try rethrowing(
        as: CommitFailure<Refusal>.store, opened(needs, keepsUndo: keepsUndo, leavesOutRefused: leavesOutRefused))
      let failures = directory.lateReading.failureCount
      let staging = Result { () throws(CommitFailure<Refusal>) in try stage(&staged) }
      // What could not be read does not allow a change, and does not forbid it either.
      if let file = directory.lateReading.failedFile(since: failures) {
        lastChanged = file.path
        continue
      }
      try staging.get()
      if staged.report.isEmpty { return staged.report }
      let what = what()
      let audit = AuditLine(at: now, command: command, what: what.english, report: staged.report)
      do throws(Transaction.Failure) {
        let completion = try putInPlace(staged.newFiles, staged.attachments, audit, staged.looks, now, lock) {
          () throws(FileFailure) in
          guard let undo = staged.undo else { return }
          try UndoFile(directory).draft(undo, at: now, command: command, what: what)
        }
        var report = staged.report
        report.untidied = completion.untidied ?? publishUndo(isKept: staged.undo != nil)
        report.sparedEdits = merged(completion, staged.newFiles, now, lock).sorted()
        if completion.spared.isEmpty, completion.untidied == nil { keepKnown(after: staged) }
        // What is kept for the next reading is not needed: what is saved is saved.
        LateReading.settle()
        return report
      } catch {
        guard case .changedMeanwhile(let file) = error.storeError else { throw .store(error.storeError) }
        lastChanged = file
        guard case .lockLost = error else { continue }
      }
      lock.release()
      lock = try take()
    }
    throw .store(.changedMeanwhile(file: lastChanged))
  }

  /// Why what would undo the change is not in its place.
  private func publishUndo(isKept: Bool) -> FileFailure? {
    guard isKept else { return nil }
    do throws(FileFailure) {
      try UndoFile(directory).publish()
      return nil
    } catch {
      return error
    }
  }

  private func opened(_ needs: StoreNeeds, keepsUndo: Bool, leavesOutRefused: Bool) throws(StoreError) -> StagedRecords
  {
    try directory.checkWritable(try directory.shop())
    try TransactionFolder(directory).recover()
    // A damaged store is for reading: what cannot be read might be what forbids the change.
    let loaded = try load(for: needs)
    // Where no orders are in memory, there is room for what undoes those that come.
    let undo = UndoLog(inMemory: loaded.snapshot.orderCount == 0 ? 1 << 25 : 0)
    return StagedRecords(directory, loaded, needs, undo: keepsUndo ? undo : nil, leavesOutRefused: leavesOutRefused)
  }

  private func putInPlace(
    _ files: [Transaction.NewFile], _ attachments: [StoreAttachment], _ audit: AuditLine,
    _ expected: [StoreFile: FileStatus?], _ now: Instant, _ lock: StoreLock,
    keep: () throws(FileFailure) -> Void = {}
  ) throws(Transaction.Failure) -> Transaction.Completion {
    do throws(Transaction.Failure) {
      let completion = try Transaction(in: directory, at: now, under: lock)
        .run(files, attachments: attachments, auditLine: audit.text, expected: expected, keep: keep)
      if let failure = completion.untidied { stopWriting(failure) }
      return completion
    } catch {
      switch error {
      case .before(let failure) where failure.operation == .sync, .uncertain(let failure): stopWriting(failure)
      case .before, .changedMeanwhile, .lockLost: break
      }
      throw error
    }
  }
}

/// Edits that somebody else saved at the same moment as a change.
extension Store {
  /// Brings edits into their files again, and answers the files that keep what could not be merged. What is not in its files
  /// yet is for the next opening to put there: nothing is merged into it.
  private func merged(
    _ completion: Transaction.Completion, _ written: [Transaction.NewFile], _ now: Instant, _ lock: StoreLock,
    tries: Int = 3
  ) -> [String] {
    if completion.untidied != nil { return completion.spared.map(\.kept) }
    return completion.spared.flatMap { mergeBack($0, written, now, lock, tries: tries) }
  }

  /// Brings an edit into its file again, and answers the files that keep what could not be merged. The change itself
  /// stands, whatever happens here: an edit that is not merged stays beside its file.
  private func mergeBack(
    _ edit: SparedEdit, _ written: [Transaction.NewFile], _ now: Instant, _ lock: StoreLock,
    tries: Int
  ) -> [String] {
    guard tries > 0, let new = written.first(where: { $0.file == edit.file }) else { return [edit.kept] }
    do {
      guard let stored = try directory.contents(of: edit.file),
        let edited = try directory.files.contents(of: directory.root.appending(edit.kept)),
        let merge = EditMerge(
          of: edit.file, base: new.base?.bytes ?? [], stored: stored.bytes, edited: edited.bytes,
          currency: shop.currency)
      else { return [edit.kept] }
      var kept: [String] = []
      if !merge.taken.isEmpty {
        let merged = Transaction.NewFile(file: edit.file, bytes: merge.bytes, base: stored.bytes)
        var report = CommitReport()
        report.touched = merge.taken
        let audit = AuditLine(at: now, command: "merge", what: "took over an edit of \(edit.file.path)", report: report)
        let expected = [edit.file: Optional(stored.status)]
        let again = try putInPlace([merged], [], audit, expected, now, lock)
        kept = self.merged(again, [merged], now, lock, tries: tries - 1)
        // The edit goes only when what took it over is where it belongs.
        if again.untidied != nil { return kept + [edit.kept] }
      }
      guard merge.conflicts.isEmpty else { return kept + [edit.kept] }
      try directory.removeKept(edit)
      return kept
    } catch Transaction.Failure.changedMeanwhile, Transaction.Failure.lockLost {
      return mergeBack(edit, written, now, lock, tries: tries - 1)
    } catch {
      return [edit.kept]
    }
  }
}

extension StoreDirectory {
  fileprivate func removeKept(_ edit: SparedEdit) throws(FileFailure) {
    let path = root.appending(edit.kept)
    try files.remove(path)
    try files.syncFolder(path.parent)
  }
}
