import SellerCore
import SellerRecords
import SellerText

/// A change that can be undone as a whole.
public struct UndoableChange: Sendable, Hashable {
  /// When it was made.
  public let at: Instant
  /// By which command.
  public let command: String
  /// What was done.
  public let what: Phrase
  /// How many records it added, changed or removed.
  public let records: Int
}

/// What undoing a change did.
public struct UndoReport: Sendable, Hashable {
  /// The change that was undone.
  public let change: UndoableChange
  /// What that did to the records: those that the change had added are removed, the others are as they were.
  public let commit: CommitReport
  /// Records that somebody changed after it: they stay as they are.
  public let kept: [RecordKey]
}

/// Why nothing was undone.
public enum UndoProblem: Error, Sendable, Hashable, Worded {
  /// No change is kept that could be undone.
  case nothing
  /// Another change has come since.
  case overtaken

  /// What is said.
  public var phrase: Phrase {
    switch self {
    case .nothing: ChromePhrase.nothingToTakeBack
    case .overtaken: Phrase(en: "Another change came after it; nothing was taken back.", zh: "其后又有更改，没有撤销。")
    }
  }
}

extension Store {
  /// The change that ``undo(_:command:now:patience:)`` would undo: the latest that was made so that it can be; nil when there is
  /// none.
  public func undoable() throws(StoreError) -> UndoableChange? { try UndoFile(directory).change() }

  /// Undoes a change, as long as it is the latest that can be undone, in one transaction with its audit line. Records that were
  /// changed after it stay as they are, and are named.
  public func undo(
    _ change: UndoableChange, command: String, now: Instant, patience: LockPatience = .patient
  ) throws(CommitFailure<UndoProblem>) -> UndoReport {
    var kept: [RecordKey] = []
    let what = { Phrase(verbatim: "undid \(change.command) of \(change.at): \(change.what.english)") }
    var report = try write(command: command, what: what, now: now, patience: patience, needs: .shop, keepsUndo: false) {
      (staged) throws(CommitFailure<UndoProblem>) in
      let found: (change: UndoableChange, entries: [UndoEntry])?
      do throws(StoreError) { found = try UndoFile(directory).read() } catch { throw .store(error) }
      guard let found else { throw .refused(.nothing) }
      guard found.change == change else { throw .refused(.overtaken) }
      do throws(StoreError) {
        try staged.look(at: staged.needs(toTakeBack: found.entries), in: self)
        kept = try staged.takeBack(found.entries)
      } catch {
        throw .store(error)
      }
    }
    do throws(FileFailure) {
      if !report.isEmpty { try UndoFile(directory).remove() }
    } catch {
      // It is undone all the same, and what the file tells of is nowhere any more.
      report.untidied = report.untidied ?? error
    }
    return UndoReport(change: change, commit: report, kept: kept)
  }
}
