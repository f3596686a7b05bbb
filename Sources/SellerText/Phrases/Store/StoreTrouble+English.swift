extension StoreTrouble {
  /// In English.
  public var english: String {
    switch self {
    case .notAStore(let directory):
      "\(directory) is not a store. Name a store with --store or SELLER_STORE, or make one with \"seller init\"."
    case .missingShopFile(let directory):
      "\(directory)/store.json is missing. Bring it back with \"seller restore\", or write it by hand."
    case .alreadyExists(let path):
      "\(path) is there already, and what is there is not written over. Name a place where nothing is yet."
    case .unsupportedFormat(let file, let found, let newest):
      "\(file), field format: the store has format \(found), this program reads up to \(newest). "
        + "Use a newer version of the program."
    case .newerFormat(let found, let newest):
      "the store has format \(found); this program, which writes format \(newest), may only read it. "
        + "Use a newer version of the program to change it; nothing was changed."
    case .oldFormat(let found, let newest):
      "the store has format \(found), this program reads and writes format \(newest). "
        + "\"seller doctor --fix\" makes a backup and upgrades it."
    case .damaged(let problem, let more):
      "\(problem.english)\(more > 0 ? " (and \(more) more)" : ""). "
        + "Run \"seller doctor\" to see every problem and how to mend it."
    case .unreadable(let trouble): "\(trouble.english). Check that the file can be read, then try again."
    case .locked(let process?): "the store is being written by \(process.english). Try again when it is done."
    case .locked(nil): "the store is being written by another process. Try again when it is done."
    case .readOnly(let trouble):
      "nothing is written any more, because an earlier write failed: \(trouble.english). "
        + "Check the disk, then start the program again."
    case .diskFull(let trouble):
      "\(trouble.english). Make room on the disk, then try again; nothing was changed."
    case .fileSizeLimit(let trouble):
      "\(trouble.english). The limit on the size of files (\"ulimit -f\") is in the way: raise it, then try again; "
        + "nothing was changed."
    case .io(let trouble):
      "\(trouble.english). Check the disk and the permissions, then try again; nothing was changed."
    case .unfinished(let trouble):
      "the change is recorded but not yet in its files: \(trouble.english). "
        + "Check the disk; the next command completes the change."
    case .brokenTransaction(let path):
      "\(path) is a recorded change that cannot be completed. "
        + "Run \"seller doctor\"; \"seller restore\" brings a backup back."
    case .missingArchive(let path): "There is no archive \(path). Check the name; nothing was changed."
    case .brokenArchive(let path):
      "\(path) is no backup of a store, or is damaged. Name another backup; nothing was changed."
    case .refusedRecord(let key, let field, let problem):
      "record \(key)\(field.isEmpty ? " " : ", field \(field): ")\(problem.english). "
        + "Correct the record and try again; nothing was changed."
    case .changedMeanwhile(let file):
      "\(file) keeps changing while it is being written. "
        + "Close the program that writes it, then try again; nothing was changed."
    }
  }
}
