import SellerCore
import SystemPackage

/// Why a store cannot be opened, read or written.
public enum StoreError: Error, Sendable, Hashable {
  /// There is no such directory, or it holds no store.
  case notAStore(directory: String)
  /// The directory holds a store's files, but not `store.json`.
  case missingShopFile(directory: String)
  /// A new store would stand where something is already.
  case alreadyExists(directory: String)
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
  /// Anything else that the system refused.
  case io(FileFailure)
  /// The change is recorded, but not yet in its files; the next opening of the store completes it.
  case unfinished(FileFailure)
  /// A change that was recorded cannot be completed, because its files are not what was recorded.
  case brokenTransaction(path: String)
  /// A file is no backup, or not whole.
  case brokenArchive(path: String)
  /// A record to be written is not one that the store takes.
  case refusedRecord(key: String, field: String, problem: RecordProblem)
  /// A record is not what it was when the change was made up.
  case conflict(RecordConflict)
  /// Somebody changes a file again and again while the store writes.
  case changedMeanwhile(file: String)
}

/// A record that was changed by somebody else meanwhile.
public struct RecordConflict: Sendable, Hashable {
  /// Which record.
  public var key: RecordKey
  /// The file it is in.
  public var file: String
  /// Its line when it was read; nil when it was not there.
  public var seen: String?
  /// Its line now; nil when it is not there any more.
  public var found: String?
}

/// Who holds a store's lock.
public struct LockHolder: Sendable, Hashable, CustomStringConvertible {
  /// The process.
  public var process: Int
  /// What it does.
  public var command: String
  /// Since when; nil for a reader that only completes an interrupted change.
  public var since: Instant?

  /// A holder.
  public init(process: Int, command: String, since: Instant?) {
    self.process = process
    self.command = command
    self.since = since
  }

  /// One phrase in English.
  public var description: String {
    "process \(process) (\(command))" + (since.map { ", since \($0)" } ?? "")
  }
}

extension StoreError {
  /// Whether it is what the user handed in that is wrong (exit status 2), not the store (exit status 3).
  public var isInput: Bool {
    switch self {
    case .alreadyExists, .refusedRecord, .conflict, .brokenArchive: true
    case .notAStore, .missingShopFile, .unsupportedFormat, .newerFormat, .oldFormat, .damaged, .unreadable, .locked,
      .readOnly, .diskFull, .io,
      .unfinished, .brokenTransaction, .changedMeanwhile:
      false
    }
  }

  /// Whether the store cannot be read or written (exit status 3).
  public var isStore: Bool { !isInput }

  /// Throws the first damage among findings; warnings are none.
  static func refuseDamage(_ findings: [Finding]) throws(StoreError) {
    let damage = findings.filter { $0.severity == .error }
    if let first = damage.first { throw .damaged(first, more: damage.count - 1) }
  }

  /// A failed call as what it means for a store that is being read.
  static func reading(_ failure: FileFailure) -> StoreError { .unreadable(failure) }

  /// A failed call as what it means for a store that is being written.
  static func writing(_ failure: FileFailure) -> StoreError {
    switch failure.errno {
    case .noSpace, .diskQuotaExceeded, .fileTooLarge: .diskFull(failure)
    default: .io(failure)
    }
  }
}

extension StoreError: CustomStringConvertible {
  /// What happened, where, and what to do next, in English.
  public var description: String { "\(happened). \(nextStep)" }

  /// What happened, and where.
  public var happened: String {
    switch self {
    case .notAStore(let directory): "\(directory) is not a store"
    case .missingShopFile(let directory): "\(directory)/store.json is missing"
    case .alreadyExists(let directory): "\(directory) is there already and is not empty"
    case .unsupportedFormat(let file, let found, let newest):
      "\(file), field format: the store has format \(found), this program reads up to \(newest)"
    case .newerFormat(let found, let newest):
      "the store has format \(found); this program, which writes format \(newest), may only read it"
    case .oldFormat(let found, let newest):
      "the store has format \(found), this program reads and writes format \(newest)"
    case .damaged(let finding, 0): "\(finding)"
    case .damaged(let finding, let more): "\(finding) (and \(more) more)"
    case .unreadable(let failure), .diskFull(let failure), .io(let failure): "\(failure)"
    case .locked(.some(let holder)): "the store is being written by \(holder)"
    case .locked(.none): "the store is being written by another process"
    case .readOnly(let failure): "nothing is written any more, because an earlier write failed: \(failure)"
    case .unfinished(let failure): "the change is recorded but not yet in its files: \(failure)"
    case .brokenTransaction(let path): "\(path) is a recorded change that cannot be completed"
    case .brokenArchive(let path): "\(path) is no backup of a store, or is damaged"
    case .refusedRecord(let key, let field, let problem):
      field.isEmpty ? "record \(key) \(problem)" : "record \(key), field \(field): \(problem)"
    case .conflict(let conflict):
      "\(conflict.file): record \(conflict.key) was changed by somebody else. "
        + "Read: \(conflict.seen ?? "(not there)"). Now: \(conflict.found ?? "(not there)")"
    case .changedMeanwhile(let file): "\(file) keeps changing while it is being written"
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .notAStore: "Name a store with --store or SELLER_STORE, or make one with \"seller init\"."
    case .missingShopFile: "Bring it back with \"seller restore\", or write it by hand."
    case .alreadyExists: "Name a directory that does not exist yet."
    case .newerFormat: "Use a newer version of the program to change it; nothing was changed."
    case .oldFormat: "\"seller doctor --fix\" makes a backup and upgrades it."
    case .unsupportedFormat: "Use a newer version of the program."
    case .damaged: "Run \"seller doctor\" to see every problem and how to mend it."
    case .unreadable: "Check that the file can be read, then try again."
    case .locked: "Try again when it is done."
    case .readOnly: "Check the disk, then start the program again."
    case .diskFull: "Make room on the disk, then try again; nothing was changed."
    case .io: "Check the disk and the permissions, then try again; nothing was changed."
    case .unfinished: "Check the disk; the next command completes the change."
    case .brokenTransaction: "Run \"seller doctor\"; \"seller restore\" brings a backup back."
    case .brokenArchive: "Name another backup; nothing was changed."
    case .refusedRecord: "Correct the record and try again; nothing was changed."
    case .conflict: "Look at the record as it is now and make the change again."
    case .changedMeanwhile: "Close the program that writes it, then try again; nothing was changed."
    }
  }
}
