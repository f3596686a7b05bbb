import CLibrary
import SellerCore
import SellerRecords
import Synchronization
import SystemPackage

/// Puts several files in place in one durable step.
///
/// Every new file is staged whole in `.txn/<id>/` and brought to the disk; then the commit record is; then the files are
/// renamed into place and the audit's line is appended. A crash before the commit record leaves the old state, a crash
/// after it the new one: `TransactionFolder` finishes what is recorded and discards the rest.
struct Transaction {
  /// A file's new contents.
  struct NewFile: Sendable {
    var file: StoreFile
    var content: FileContent
    /// What it was made from; nil when there was no file.
    var base: FileContent?
    /// The permission bits of a file that was not there; nil takes the store's.
    var permissions: UInt32?

    /// The contents in memory.
    var bytes: [UInt8] {
      get { content.bytes }
      set { content = FileContent(newValue) }
    }
  }

  /// Where it failed.
  enum Failure: Error {
    /// Nothing has changed.
    case before(FileFailure)
    /// A file is not what it was when the change was made up; nothing has changed.
    case changedMeanwhile(StoreFile)
    /// Nothing has changed: somebody removed the lock's file, so others may be writing.
    case lockLost
    /// Nobody can tell whether the change has happened: it is recorded, though not for sure on the disk.
    case uncertain(FileFailure)
  }

  /// What came of a change that has happened.
  struct Completion {
    /// The edits by others that came between the last look and the swap.
    var spared: [SparedEdit] = []
    /// Why the change is not in its files yet, or not tidied up; the next opening of the store sees to it.
    var untidied: FileFailure?
  }

  let directory: StoreDirectory
  let id: String
  /// The lock under which it is made.
  let lock: StoreLock

  private static let count = Atomic(0)

  /// A change of this process at a moment; no other has its id, so that none is ever taken back for another.
  init(in directory: StoreDirectory, at now: Instant, under lock: StoreLock) {
    self.directory = directory
    self.lock = lock
    id = "\(now.seconds)-\(getpid())-\(Self.count.add(1, ordering: .relaxed).newValue)"
  }

  private var files: any FileLayer { directory.files }
  private var folder: DiskPath { directory.root.appending(TransactionFolder.name).appending(id) }

  /// Does all of it. Once the change is recorded it has happened, whatever fails then.
  ///
  /// `expected` are the looks of the files when they were read, nil for files that were not there. `keep` keeps what the change
  /// replaces, once every new file is staged: what cannot be kept is not replaced.
  func run(
    _ newFiles: [NewFile], attachments: [StoreAttachment] = [], auditLine: [UInt8],
    expected: [StoreFile: FileStatus?], keep: () throws(FileFailure) -> Void = {}
  ) throws(Failure) -> Completion {
    let record: CommitRecord
    let changed: StoreFile?
    let isLocked: Bool
    do throws(FileFailure) {
      record = try stage(newFiles, attachments, auditLine)
      try keep()
      try draft(record)
      changed = try firstChanged(expected)
      isLocked = try lock.isHeld
      if changed == nil, isLocked { try makeItHappen() }
    } catch {
      // Whoever locks another file meanwhile takes what is staged here for left behind, and removes it.
      let isLost = (try? lock.isHeld) == false
      guard discard() else { throw .uncertain(error) }
      throw isLost ? .lockLost : .before(error)
    }
    guard isLocked else {
      _ = discard()
      throw .lockLost
    }
    if let changed {
      _ = discard()
      throw .changedMeanwhile(changed)
    }
    var completion = Completion()
    do throws(FileFailure) {
      let all = TransactionFolder(directory)
      completion.spared = try all.putInPlace(record, from: folder)
      try all.remove(folder)
    } catch {
      completion.untidied = error
    }
    return completion
  }

  private func stage(
    _ newFiles: [NewFile], _ attachments: [StoreAttachment], _ auditLine: [UInt8]
  ) throws(FileFailure) -> CommitRecord {
    try makeFolders(
      for: newFiles.map { directory.path(of: $0.file) } + attachments.map { directory.root.appending($0.path) })
    var staged: [CommitRecord.Staged] = []
    for new in newFiles {
      let name = "\(staged.count)"
      let present = try files.status(at: directory.path(of: new.file))?.permissions
      var mode = present ?? new.permissions
      if mode == nil { mode = try directory.fileMode }
      let contents = try new.content.write(to: folder.appending(name), in: files, permissions: mode)
      staged.append(
        CommitRecord.Staged(
          path: new.file.path, name: name, contents: contents, replaces: new.base?.fingerprint,
          asWritten: try files.status(at: folder.appending(name))))
    }
    // One that is there already is the same: its name is its hash.
    for attachment in attachments where try files.status(at: directory.root.appending(attachment.path)) == nil {
      let name = "\(staged.count)"
      try files.writeNew(folder.appending(name), attachment.bytes, permissions: try directory.fileMode)
      staged.append(
        CommitRecord.Staged(path: attachment.path, name: name, contents: Fingerprint(of: attachment.bytes)))
    }
    try files.syncFolder(folder)
    return CommitRecord(files: staged, audit: try appended(auditLine))
  }

  private func makeFolders(for paths: [DiskPath]) throws(FileFailure) {
    let mode = try directory.folderMode
    try files.makeDirectory(folder.parent, exactly: mode)
    // Its name is on the disk before the change is recorded (`draft(_:)`): until then nothing hangs on it.
    try files.makeDirectory(folder, exactly: mode, syncs: false)
    for place in Set(paths.map(\.parent)) where place != directory.root {
      try files.makeDirectory(place, exactly: mode)
    }
  }

  /// The audit's new line; a torn last line of an earlier version or another program is ended first, and zeros that a power
  /// cut left do not count.
  private func appended(_ auditLine: [UInt8]) throws(FileFailure) -> CommitRecord.Appended? {
    guard !auditLine.isEmpty else { return nil }
    let end = try files.auditEnd(of: directory.path(of: .audit))
    let isTorn = end.last.map { $0 != 0x0A } ?? false
    let text = String(decoding: (isTorn ? [0x0A] : []) + auditLine, as: UTF8.self)
    return CommitRecord.Appended(offset: end.written, text: text)
  }

  private func firstChanged(_ expected: [StoreFile: FileStatus?]) throws(FileFailure) -> StoreFile? {
    for (file, status) in expected.sorted(by: { $0.key.path < $1.key.path }) {
      if try files.status(at: directory.path(of: file)) != status { return file }
    }
    return nil
  }

  private var draft: DiskPath { folder.appending("draft") }

  private func draft(_ record: CommitRecord) throws(FileFailure) {
    try files.writeNew(draft, record.text)
    try files.syncFolder(folder.parent)
  }

  /// The point of no return: once the record's name is on the disk, the change has happened.
  private func makeItHappen() throws(FileFailure) {
    try files.rename(draft, to: folder.appending(CommitRecord.name))
    try files.syncFolder(folder)
  }

  /// Takes a change back, and tells whether it is sure not to happen; what else cannot be removed now is discarded at the
  /// next opening. The commit record goes first, so that nothing half-removed looks like a change that happened.
  private func discard() -> Bool {
    let record = folder.appending(CommitRecord.name)
    let isCertain: Bool
    do throws(FileFailure) {
      if try files.status(at: record) != nil { try files.remove(record) }
      isCertain = true
    } catch {
      isCertain = false
    }
    try? TransactionFolder(directory).remove(folder)
    return isCertain
  }
}

extension Transaction.NewFile {
  init(file: StoreFile, bytes: [UInt8], base: [UInt8]?, permissions: UInt32? = nil) {
    self.init(
      file: file, content: FileContent(bytes), base: base.map { FileContent($0) }, permissions: permissions)
  }
}

extension Transaction.Failure {
  /// The failure as the store tells it.
  var storeError: StoreError {
    switch self {
    case .before(let failure): .writing(failure)
    case .uncertain(let failure): .unfinished(failure)
    case .changedMeanwhile(let file): .changedMeanwhile(file: file.path)
    case .lockLost: .changedMeanwhile(file: StoreLock.name)
    }
  }
}
