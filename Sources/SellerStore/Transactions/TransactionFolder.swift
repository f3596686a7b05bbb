import SellerCore
import SellerRecords
import SystemPackage

/// The changes under way in a store: `.txn/`, one folder a change.
struct TransactionFolder {
  static let name = ".txn"

  private let directory: StoreDirectory
  private var files: any FileLayer { directory.files }
  private var path: DiskPath { directory.root.appending(Self.name) }

  init(_ directory: StoreDirectory) { self.directory = directory }

  /// Whether a change is under way or was left behind.
  var isEmpty: Bool {
    get throws(FileFailure) { try changes().isEmpty }
  }

  /// What readers are to see in place of files that a recorded change has not reached yet.
  func pendingChange() throws(FileFailure) -> PendingChange {
    var pending = PendingChange.none
    for change in try changes() {
      guard let record = try record(in: change) else { continue }
      for staged in record.files {
        let file = change.appending(staged.name)
        if try isStaged(staged, at: file) { pending.staged[staged.path] = file }
      }
    }
    return pending
  }

  /// What a change that was left behind is.
  enum LeftBehind: Sendable, Hashable {
    /// It has happened and waits to be put in place.
    case recorded
    /// It has not happened.
    case unrecorded
    /// It has happened, and its files are not what was recorded.
    case broken
  }

  /// The changes under way or left behind, by the names of their folders.
  func leftBehind() throws(FileFailure) -> [(name: String, state: LeftBehind)] {
    var all: [(name: String, state: LeftBehind)] = []
    for change in try changes() {
      let state: LeftBehind
      if try files.status(at: change.appending(CommitRecord.name)) == nil {
        state = .unrecorded
      } else if let record = try record(in: change), try isWhole(record, in: change) {
        state = .recorded
      } else {
        state = .broken
      }
      all.append((change.name, state))
    }
    return all
  }

  /// Completes recorded changes and discards the others; only for whoever holds the lock.
  func recover() throws(StoreError) {
    do throws(FileFailure) {
      for change in try changes() {
        guard try files.status(at: change.appending(CommitRecord.name)) != nil else {
          try remove(change)
          continue
        }
        guard let record = try record(in: change), try isWhole(record, in: change) else {
          throw FileFailure(.read, change, .system(.badMessage))
        }
        _ = try putInPlace(record, from: change)
        try remove(change)
      }
    } catch {
      if error.operation == .read, error.errno == .badMessage { throw .brokenTransaction(path: error.path.string) }
      throw .writing(error)
    }
  }

  /// Swaps staged files with those they replace and appends to the audit; what is done already is left alone. Answers the
  /// edits by others that the swaps brought out.
  func putInPlace(_ record: CommitRecord, from change: DiskPath) throws(FileFailure) -> [SparedEdit] {
    var folders: Set<DiskPath> = [directory.root, change]
    var spared: [SparedEdit] = []
    for staged in record.files {
      let source = change.appending(staged.name)
      let target = directory.root.appending(staged.path)
      guard try files.status(at: source) != nil else { continue }
      folders.insert(target.parent)
      if try isStaged(staged, at: source) { try put(source, at: target) }
      // What was replaced goes with the change's folder, after everything is on the disk.
      guard try files.status(at: source) != nil, try !files.fits(staged.replaces, source) else { continue }
      try spared += spare(source, from: staged.path, change)
    }
    if let audit = record.audit { try append(audit) }
    for folder in folders.sorted(by: { $0.string < $1.string }) { try files.syncFolder(folder) }
    return spared
  }

  /// Swaps a file with the one at its target, or puts it there when there is none or the file system cannot swap.
  private func put(_ source: DiskPath, at target: DiskPath) throws(FileFailure) {
    do throws(FileFailure) {
      try files.exchange(source, with: target)
    } catch {
      guard error.errno == .noSuchFileOrDirectory || error.canNotExchange else { throw error }
      try files.rename(source, to: target)
    }
  }

  /// Keeps an edited file beside the one that took its place.
  private func spare(_ source: DiskPath, from path: String, _ change: DiskPath) throws(FileFailure) -> [SparedEdit] {
    guard let file = StoreFile(path: path) else { return [] }
    let kept = try directory.freeName(path + SparedEdit.mark + change.name)
    try files.rename(source, to: directory.root.appending(kept))
    return [SparedEdit(file: file, kept: kept)]
  }

  /// Whether the new contents of a file still wait for their swap; after it, what is there is what they took the place of.
  private func isStaged(_ staged: CommitRecord.Staged, at source: DiskPath) throws(FileFailure) -> Bool {
    guard let status = try files.status(at: source), status.size == staged.contents.bytes else { return false }
    // What this process has brought to the disk itself and nobody has touched need not be read again.
    if status == staged.asWritten { return true }
    return try files.fits(staged.contents, source)
  }

  /// Removes a change's folder; its commit record goes first, so that the rest is seen as left behind.
  func remove(_ change: DiskPath) throws(FileFailure) {
    guard let names = try files.list(change) else { return }
    for name in names.sorted(by: { left, _ in left == CommitRecord.name }) {
      try files.remove(change.appending(name))
    }
    try files.removeDirectory(change)
    try files.syncFolder(path)
  }

  private func changes() throws(FileFailure) -> [DiskPath] {
    if let status = try files.status(at: path), status.kind != .directory {
      throw FileFailure(.list, path, .unexpectedKind(status.kind))
    }
    var changes: [DiskPath] = []
    for name in (try files.list(path) ?? []).sorted() {
      let change = path.appending(name)
      if try files.status(at: change)?.kind == .directory { changes.append(change) }
    }
    return changes
  }

  private func record(in change: DiskPath) throws(FileFailure) -> CommitRecord? {
    guard let text = try files.contents(of: change.appending(CommitRecord.name))?.bytes else { return nil }
    return CommitRecord(text: text)
  }

  /// Whether every file is what was recorded: staged, or in its place.
  private func isWhole(_ record: CommitRecord, in change: DiskPath) throws(FileFailure) -> Bool {
    for staged in record.files {
      let source = change.appending(staged.name)
      guard try files.status(at: source) != nil, try !isStaged(staged, at: source) else { continue }
      let target = directory.root.appending(staged.path)
      if try files.fits(staged.replaces, source) { continue }
      guard try files.fits(staged.contents, target) else { return false }
    }
    return true
  }

  /// Appends what of the audit's line is not there yet, in one write. A power cut may have left zeros where the line was to
  /// stand, because file systems make a file longer before its bytes are there: those go first.
  private func append(_ audit: CommitRecord.Appended) throws(FileFailure) {
    let text = Array(audit.text.utf8)
    let end = try files.auditEnd(of: directory.path(of: .audit), from: audit.offset, count: text.count)
    var rest: ArraySlice<UInt8>
    if end.written >= audit.offset, text.starts(with: end.text) {
      rest = text.dropFirst(end.written - audit.offset)
    } else if try directory.contents(of: .audit)?.bytes.holds(text) ?? false {
      rest = []
    } else {
      // Somebody rewrote the audit meanwhile: the line goes to its end.
      rest = text[...]
      if let last = end.last, last != 0x0A, rest.first != 0x0A { rest.insert(0x0A, at: rest.startIndex) }
    }
    guard !rest.isEmpty || end.written < end.size else { return }
    let mode = try directory.fileMode
    let isNew = try files.status(at: directory.path(of: .audit)) == nil
    let file = try files.open(directory.path(of: .audit), for: .appending(permissions: 0o600))
    try files.closing(file) { () throws(FileFailure) in
      if isNew { try files.setPermissions(file, mode) }
      if end.written < end.size { try files.truncate(file, to: Int64(end.written)) }
      try files.writeAll(file, rest)
      try files.sync(file)
    }
  }
}

extension StoreDirectory {
  /// What of an interrupted change is recorded and not in place yet.
  func pendingChange() throws(StoreError) -> PendingChange {
    try rethrowing(as: StoreError.unreadable, TransactionFolder(self).pendingChange())
  }
}
