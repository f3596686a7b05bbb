import SellerCore
import SellerRecords
import SystemPackage

/// What bringing a store back did.
public struct RestoreReport: Sendable, Hashable {
  /// When the backup was made.
  public var madeAt: Instant
  /// How many files it brought.
  public var files: Int
  /// Where the store that was there before is kept; nil when there was none.
  public var previous: String?
  /// Why what was brought back is not in its files yet, or not tidied up; nil when it is.
  public var untidied: FileFailure?
  /// What could not be read again after it was written; nil when all of it is what the backup holds.
  public var unverified: FileFailure?
  /// How much of what was brought back is damaged, as it was when the backup was made.
  public var damage = 0
}

extension StoreBackup {
  /// Brings the store of an archive into this directory.
  ///
  /// The archive is read and checked whole before anything changes. A store that is there is kept as an archive beside the
  /// directory first; then its files are replaced in one durable step under its lock, so that a crash leaves the one store
  /// or the other. The audit of a store that is there goes on: it says what happened in this directory.
  public func restore(
    from archive: String, now: Instant, patience: LockPatience = .patient
  ) throws(StoreError) -> RestoreReport {
    let (manifest, entries) = try checkedArchive(DiskPath(archive))
    do throws(FileFailure) {
      let isNew = try directory.files.status(at: directory.root) == nil
      if isNew, Store.isInside(directory.whole.string) { throw FileFailure(.open, directory.root, .insideStore) }
      try directory.files.makeDirectories(directory.root)
      if isNew { try directory.files.setPermissions(ofFolder: directory.root, folderMode(of: entries)) }
    } catch {
      throw error.cause == .insideStore ? .insideStore(path: error.path.string) : .writing(error)
    }
    let lock = try StoreLock.take(in: directory, command: "restore", now: now, patience: patience)
    defer { lock.release() }
    let stamp = Mending.stamp(now)
    try putBrokenChangesAside(stamp)
    try TransactionFolder(directory).recover()
    var report = RestoreReport(madeAt: manifest.madeAt, files: entries.count, previous: nil)
    let present = try entriesThatCanBeRead()
    if !present.isEmpty {
      report.previous = try write(present, besidesStoreAs: "before-restore", stamp, now).string
    }
    do throws(StoreError) {
      report.untidied = try putInPlace(entries, besides: present, from: archive, manifest, now, lock)
    } catch {
      // Nothing has changed, so nobody needs a copy of what is still there; of what is uncertain, one stays.
      if case .unfinished = error {
      } else if let previous = report.previous {
        try? directory.files.remove(DiskPath(previous))
      }
      throw error
    }
    if report.untidied == nil { report.unverified = unverified(entries) }
    report.damage = damage
    if let mode = try? directory.fileMode { lock.open(to: mode) }
    return report
  }

  /// The archive's files, all of them what the archive says they are, and a shop among them that this program reads.
  private func checkedArchive(
    _ path: DiskPath
  ) throws(StoreError) -> (manifest: BackupManifest, entries: [TarArchive.Entry]) {
    let read: (manifest: BackupManifest, entries: [TarArchive.Entry])?
    do throws(FileFailure) {
      read = try Self.read(path, directory.files)
    } catch {
      switch error.cause {
      case .system(.noSuchFileOrDirectory), .system(.notDirectory): throw .missingArchive(path: path.string)
      case .unexpectedKind: throw .brokenArchive(path: path.string)
      case .system, .tooLarge, .nothingWritten, .insideStore: throw .unreadable(error)
      }
    }
    guard let read, let shop = read.entries.first(where: { $0.name == StoreFile.shop.path }) else {
      throw .brokenArchive(path: path.string)
    }
    // What the doctor kept before it took a byte order mark away is a store all the same.
    let text = StoreDirectory.withoutMark(shop.bytes) ?? shop.bytes
    do throws(FieldProblem) {
      let (found, newest) = (try directory.shop(in: text).format, directory.format.newest)
      guard found <= newest else {
        throw FieldProblem(.outOfRange(found: "\(found)", lowest: 1, highest: newest), path: "format")
      }
    } catch {
      var finding = StoreDirectory.finding(error, in: text)
      finding.file = path.string + ":" + finding.file
      throw .damaged(finding, more: 0)
    }
    return read
  }

  /// A recorded change that cannot be completed is no reason not to bring a backup back: it is what backups are for.
  private func putBrokenChangesAside(_ stamp: String) throws(StoreError) {
    do throws(FileFailure) {
      for (name, state) in try TransactionFolder(directory).leftBehind() where state == .broken {
        try directory.files.rename(
          directory.root.appending(TransactionFolder.name).appending(name),
          to: directory.root.appending("\(TransactionFolder.name)\(Mending.brokenMark)\(stamp)-\(name)"))
      }
    } catch {
      throw .writing(error)
    }
  }

  /// What is in the directory now, as far as it can be read; links and pipes are not what a store's data is in.
  private func entriesThatCanBeRead() throws(StoreError) -> [TarArchive.Entry] {
    do throws(FileFailure) {
      var entries: [TarArchive.Entry] = []
      for file in try directory.allFiles() {
        guard let status = try directory.files.status(at: directory.path(of: file)), status.kind == .regular,
          let contents = try directory.contents(of: file)
        else { continue }
        entries.append(
          TarArchive.Entry(name: file.path, permissions: contents.status.permissions, bytes: contents.bytes))
      }
      return entries
    } catch {
      throw .unreadable(error)
    }
  }

  private func putInPlace(
    _ entries: [TarArchive.Entry], besides present: [TarArchive.Entry], from archive: String,
    _ manifest: BackupManifest, _ now: Instant, _ lock: StoreLock
  ) throws(StoreError) -> FileFailure? {
    let bases = Dictionary(uniqueKeysWithValues: present.map { ($0.name, $0.bytes) })
    let hasAudit = bases[StoreFile.audit.path] != nil
    var files: [Transaction.NewFile] = []
    for entry in entries where !(hasAudit && entry.name == StoreFile.audit.path) {
      guard let file = StoreFile(path: entry.name) else { continue }
      // What comes into a store that is there is no more open than that.
      let mode = try newFileMode().map { $0 & entry.permissions } ?? entry.permissions
      files.append(
        Transaction.NewFile(file: file, bytes: entry.bytes, base: bases[entry.name], permissions: mode & 0o666))
    }
    // A missing file is an empty one, so emptying is how a file goes that the backup does not have. Attachments, which are
    // named by what is in them, harm nobody.
    let names = Set(entries.map(\.name)).union([StoreFile.audit.path])
    for entry in present where !names.contains(entry.name) {
      guard let file = StoreFile(path: entry.name), !file.isAttachment else { continue }
      files.append(Transaction.NewFile(file: file, bytes: file.emptyText, base: entry.bytes))
    }
    let audit = AuditLine(
      at: now, command: "restore", what: "brought back the backup of \(manifest.madeAt) from \(archive)",
      report: CommitReport())
    return try directory.putInPlace(files, audit, under: lock)
  }

  /// How many problems the store has that is there now; what cannot be read at all is one.
  var damage: Int {
    do {
      return try Store.open(directory).load(tolerant: true, derives: false).findings.count { $0.severity == .error }
    } catch {
      return 1
    }
  }

  /// The bits of new files in a store that is there; nil when there is none.
  private func newFileMode() throws(StoreError) -> UInt32? {
    try rethrowing(
      as: StoreError.unreadable, directory.files.status(at: directory.path(of: .shop)).map { $0.permissions & 0o666 })
  }

  /// The bits of a new store's folder: who may read the shop's file may come in.
  private func folderMode(of entries: [TarArchive.Entry]) -> UInt32 {
    let shop = entries.first { $0.name == StoreFile.shop.path }?.permissions ?? 0o600
    return shop & 0o666 | (shop & 0o444) >> 2 | 0o700
  }

  /// What in the directory is not what the archive holds, or cannot be read again.
  private func unverified(_ entries: [TarArchive.Entry]) -> FileFailure? {
    do throws(FileFailure) {
      for entry in entries where entry.name != StoreFile.audit.path {
        guard let file = StoreFile(path: entry.name) else { continue }
        guard try directory.contents(of: file)?.bytes == entry.bytes else {
          throw FileFailure(.read, directory.path(of: file), .system(.ioError))
        }
      }
      return nil
    } catch {
      return error
    }
  }
}
