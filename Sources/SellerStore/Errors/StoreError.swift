import SellerCore
import SellerRecords
import SellerText
import SystemPackage

/// Why a store cannot be opened, read or written.
public enum StoreError: Error, Sendable, Hashable {
  /// There is no such directory, or it holds no store.
  case notAStore(directory: String)
  /// The directory holds a store's files, but not `store.json`.
  case missingShopFile(directory: String)
  /// A new store, or an archive, would stand where something is already.
  case alreadyExists(path: String)
  /// A file that is not the store's own would stand inside a store.
  case insideStore(path: String)
  /// The store was written by a newer version of the program.
  case unsupportedFormat(file: String, found: Int, newest: Int)
  /// The store was written by a newer version of the program, which lets this one read it, but not write.
  case newerFormat(found: Int, newest: Int)
  /// The store was written by an older version of the program and has to be upgraded first.
  case oldFormat(found: Int, newest: Int)
  /// A record or a file is damaged: the first finding, and how many more there are.
  case damaged(Finding, more: Int)
  /// A file cannot be read.
  case unreadable(FileFailure)
  /// Another process is writing.
  case locked(LockHolder?)
  /// An earlier write could not be brought to the disk; nothing more is written until the store is opened anew.
  case readOnly(FileFailure)
  /// The disk, or the user's share of it, is full.
  case diskFull(FileFailure)
  /// A limit on how large files may grow (`ulimit -f`) is in the way.
  case fileSizeLimit(FileFailure)
  /// Anything else that the system refused.
  case io(FileFailure)
  /// The change is recorded, but not yet in its files; the next opening of the store completes it.
  case unfinished(FileFailure)
  /// A change that was recorded cannot be completed, because its files are not what was recorded.
  case brokenTransaction(path: String)
  /// There is no archive of that name.
  case missingArchive(path: String)
  /// A file is no backup, or not whole.
  case brokenArchive(path: String)
  /// A record to be written is not one that the store takes.
  case refusedRecord(key: String, field: String, problem: RecordProblem)
  /// Somebody changes a file again and again while the store writes.
  case changedMeanwhile(file: String)
}

/// Who holds a store's lock.
public struct LockHolder: Worded, Hashable {
  /// The process.
  public var process: Int
  /// What it does.
  public var command: String
  /// Since when; nil for a reader that only completes an interrupted change.
  public var since: Instant?

  /// The process, what it does, and since when.
  public var phrase: Phrase {
    guard let since else {
      return Phrase(en: "process \(digits: process) (\(command))", zh: "进程 \(digits: process)（\(command)）")
    }
    return Phrase(
      en: "process \(digits: process) (\(command)), since \(since.description)",
      zh: "进程 \(digits: process)（\(command)，始于 \(since.description)）")
  }
}

extension StoreError {
  /// Whether it is what the user handed in that is wrong (exit status 2), not the store (exit status 3).
  public var isInput: Bool {
    switch self {
    case .alreadyExists, .insideStore, .refusedRecord, .missingArchive, .brokenArchive: true
    case .notAStore, .missingShopFile, .unsupportedFormat, .newerFormat, .oldFormat, .damaged, .unreadable, .locked,
      .readOnly, .diskFull, .fileSizeLimit, .io, .unfinished, .brokenTransaction, .changedMeanwhile:
      false
    }
  }

  /// Throws the first damage among findings; warnings are none.
  static func refuseDamage(_ findings: [Finding]) throws(StoreError) {
    let damage = findings.filter { $0.severity == .error }
    if let first = damage.first { throw .damaged(first, more: damage.count - 1) }
  }

  /// What is wrong with a record as what keeps it out of the store.
  static func refusing(_ key: String) -> (FieldProblem) -> StoreError {
    { .refusedRecord(key: key, field: $0.path, problem: $0.problem) }
  }

  /// A failed call as what it means for a store that is being written.
  static func writing(_ failure: FileFailure) -> StoreError {
    switch failure.errno {
    case .noSpace, .diskQuotaExceeded: .diskFull(failure)
    case .fileTooLarge: .fileSizeLimit(failure)
    default: .io(failure)
    }
  }
}
