import SellerCore
import SellerRecords
import SystemPackage

/// What a backup holds.
public struct BackupReport: Sendable, Hashable {
  /// The archive's file.
  public var path: String
  /// How many files of the store it holds.
  public var files: Int
  /// How many bytes they have.
  public var bytes: Int64
  /// When it was made.
  public var madeAt: Instant
  /// How many problems the store has that was copied as it is.
  public var damage = 0

  fileprivate init(_ path: DiskPath, _ entries: [TarArchive.Entry], madeAt: Instant) {
    self.path = path.string
    files = entries.count
    bytes = entries.reduce(0) { $0 + Int64($1.bytes.count) }
    self.madeAt = madeAt
  }
}

/// Copies a store into one dated archive, and reads archives back.
public struct StoreBackup: Sendable {
  let directory: StoreDirectory
  private var files: any FileLayer { directory.files }

  init(_ directory: StoreDirectory) { self.directory = directory }

  /// For the store in a directory, whatever state it is in.
  public init(_ path: String, files: any FileLayer = SystemFiles()) {
    directory = StoreDirectory(root: DiskPath(path), files: files)
  }

  /// Writes an archive and reads it again before it gets its name. In a folder it is named after the store's directory and
  /// the moment. An existing file is not written over.
  public func write(to place: String, now: Instant) throws(StoreError) -> BackupReport {
    let entries = try consistentEntries()
    let manifest = BackupManifest(madeAt: now, entries: entries)
    do throws(FileFailure) {
      var path = DiskPath(place)
      if try files.isFolder(path) {
        try refuseInside(path)
        path = try write(
          manifest, entries, toFree: path.appending("\(directory.whole.name)-\(Mending.stamp(now))").string)
      } else {
        try refuseInside(path.parent)
        // Looked at first, so that nobody waits for an archive that finds no place; the name is taken in the end.
        if try files.status(at: path) != nil { throw FileFailure(.rename, path, .system(.fileExists)) }
        try write(manifest, entries, to: path)
      }
      var report = BackupReport(path, entries, madeAt: now)
      report.damage = damage
      return report
    } catch {
      switch error.cause {
      case .system(.fileExists): throw .alreadyExists(path: error.path.string)
      case .insideStore: throw .insideStore(path: error.path.string)
      default: throw .writing(error)
      }
    }
  }

  /// An archive inside the store would be a stray file there.
  private func refuseInside(_ folder: DiskPath) throws(FileFailure) {
    let (folder, store) = (folder.whole.string, directory.whole.string)
    guard folder != store, !folder.hasPrefix(store + "/") else {
      throw FileFailure(.open, DiskPath(folder), .insideStore)
    }
  }

  /// Writes an archive under a name that is still free when it is whole, and answers the name: the base's own, or the first
  /// that a number makes free.
  private func write(
    _ manifest: BackupManifest, _ entries: [TarArchive.Entry], toFree base: String
  ) throws(FileFailure) -> DiskPath {
    for _ in 0..<100 {
      let path = try freeArchive(base)
      do throws(FileFailure) {
        try write(manifest, entries, to: path)
        return path
      } catch {
        // Somebody took the name meanwhile.
        guard error.errno == .fileExists, error.path == path else { throw error }
      }
    }
    throw FileFailure(.rename, DiskPath(base), .system(.fileExists))
  }

  private func write(
    _ manifest: BackupManifest, _ entries: [TarArchive.Entry], to path: DiskPath
  ) throws(FileFailure) {
    let draft = try freeDraft(of: path)
    let first = TarArchive.Entry(name: BackupManifest.name, permissions: 0o644, bytes: manifest.text)
    try files.withdrawing(draft.path) { () throws(FileFailure) in
      let file = draft.file
      try files.closing(file) { () throws(FileFailure) in
        try files.setPermissions(file, directory.archiveMode(of: entries.map(\.permissions)))
        for entry in [first] + entries { try files.writeAll(file, TarArchive.encoded(entry, at: manifest.madeAt)) }
        try files.writeAll(file, TarArchive.end)
        try files.sync(file)
      }
      guard let written = try Self.read(draft.path, files), written.entries == entries else {
        throw FileFailure(.read, draft.path, .system(.ioError))
      }
      try files.takeName(draft.path, path)
    }
    try files.withdrawing(path) { () throws(FileFailure) in try files.syncFolder(path.parent) }
  }

  /// A new file beside an archive's place that nobody else writes into.
  private func freeDraft(of path: DiskPath) throws(FileFailure) -> (path: DiskPath, file: OpenFile) {
    var number = 1
    while true {
      let draft = DiskPath("\(path).part\(number == 1 ? "" : "-\(number)")")
      do throws(FileFailure) {
        return (draft, try files.open(draft, for: .creating(permissions: 0o600)))
      } catch {
        guard error.errno == .fileExists, number < 100 else { throw error }
        number += 1
      }
    }
  }

  /// Writes an archive beside the store, named after the store, the reason and the moment.
  func write(besidesStoreAs reason: String, _ stamp: String, _ now: Instant) throws(StoreError) -> BackupReport {
    let entries = try consistentEntries()
    let path = try write(entries, besidesStoreAs: reason, stamp, now)
    return BackupReport(path, entries, madeAt: now)
  }

  /// The same of files that are read already.
  func write(
    _ entries: [TarArchive.Entry], besidesStoreAs reason: String, _ stamp: String, _ now: Instant
  ) throws(StoreError) -> DiskPath {
    try rethrowing(
      as: StoreError.writing,
      write(
        BackupManifest(madeAt: now, entries: entries), entries, toFree: "\(directory.whole).\(reason)-\(stamp)"))
  }

  /// The path of an archive that does not exist yet: the base's own, or the first that a number makes free.
  private func freeArchive(_ base: String) throws(FileFailure) -> DiskPath {
    DiskPath(
      try PlainFileName.free(base, ending: ".tar") { path throws(FileFailure) in
        try files.status(at: DiskPath(path)) != nil
      })
  }

  /// An archive whose every file is what its list says; nil when anything is not.
  static func read(
    _ path: DiskPath, _ files: any FileLayer
  ) throws(FileFailure) -> (manifest: BackupManifest, entries: [TarArchive.Entry])? {
    guard let bytes = try files.contents(of: path, limit: 1 << 34)?.bytes else {
      throw FileFailure(.open, path, .system(.noSuchFileOrDirectory))
    }
    guard let all = try? TarArchive.entries(in: bytes), let first = all.first, first.name == BackupManifest.name,
      let manifest = BackupManifest(text: first.bytes)
    else { return nil }
    let entries = Array(all.dropFirst())
    let isWhole = BackupManifest(madeAt: manifest.madeAt, entries: entries).files == manifest.files
    let isStore = entries.allSatisfy { StoreFile(path: $0.name) != nil }
    // A path that stands twice says two things of one file.
    let isOnce = Set(entries.map(\.name)).count == entries.count
    return isWhole && isStore && isOnce ? (manifest, entries) : nil
  }

  /// All files of the store as they were at one moment; its own record is among them.
  private func consistentEntries() throws(StoreError) -> [TarArchive.Entry] {
    let entries = try entriesOfOneMoment()
    guard entries.contains(where: { $0.name == StoreFile.shop.path }) else {
      throw .missingShopFile(directory: directory.root.string)
    }
    return entries
  }

  private func entriesOfOneMoment() throws(StoreError) -> [TarArchive.Entry] {
    do throws(FileFailure) {
      for attempt in 1...20 {
        let before = try StoreSignature(directory)
        let pending = try TransactionFolder(directory).pendingChange()
        var entries: [TarArchive.Entry] = []
        for file in try directory.allFiles(pending: pending) {
          guard let contents = try directory.contents(of: file, pending: pending) else { continue }
          entries.append(
            TarArchive.Entry(name: file.path, permissions: contents.status.permissions, bytes: contents.bytes))
        }
        let after = try StoreSignature(directory)
        if after == before || (attempt > 3 && after.differsByEditsOnly(from: before)) { return entries }
      }
    } catch {
      throw .unreadable(error)
    }
    throw .changedMeanwhile(file: directory.root.string)
  }
}
