/// Why a store cannot be opened, read or written: what happened, where, and what to do next.
public enum StoreTrouble: PhrasePair, Hashable {
  /// There is no such directory, or it holds no store.
  case notAStore(directory: String)
  /// The directory holds a store's files, but not `store.json`.
  case missingShopFile(directory: String)
  /// A new store, or an archive, would stand where something is already.
  case alreadyExists(path: String)
  /// The store was written by a newer version of the program.
  case unsupportedFormat(file: String, found: Int, newest: Int)
  /// The store was written by a newer version of the program, which lets this one read it, but not write.
  case newerFormat(found: Int, newest: Int)
  /// The store was written by an older version of the program and has to be upgraded first.
  case oldFormat(found: Int, newest: Int)
  /// A record or a file is damaged: the first problem, and how many more there are.
  case damaged(PlacedProblem, more: Int)
  /// A file cannot be read.
  case unreadable(FileTrouble)
  /// Another process is writing; nil when nobody knows which.
  case locked(WritingProcess?)
  /// An earlier write could not be brought to the disk.
  case readOnly(FileTrouble)
  /// The disk, or the user's share of it, is full.
  case diskFull(FileTrouble)
  /// A limit on how large files may grow is in the way.
  case fileSizeLimit(FileTrouble)
  /// Anything else that the system refused.
  case io(FileTrouble)
  /// The change is recorded, but not yet in its files.
  case unfinished(FileTrouble)
  /// A change that was recorded cannot be completed.
  case brokenTransaction(path: String)
  /// There is no archive of that name.
  case missingArchive(path: String)
  /// A file is no backup, or not whole.
  case brokenArchive(path: String)
  /// A record to be written is not one that the store takes; the field is empty when it is the whole record.
  case refusedRecord(key: String, field: String, RecordProblem)
  /// Somebody changes a file again and again while the store writes.
  case changedMeanwhile(file: String)
}
