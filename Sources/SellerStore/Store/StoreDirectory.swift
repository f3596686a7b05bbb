import SellerCore
import SellerRecords
import SystemPackage

/// A store's directory as files: where each is, and what a reader is to see of a change that is being put in place.
struct StoreDirectory: Sendable {
  /// The directory; may itself be reached through a symbolic link, nothing in it may be one.
  let root: DiskPath
  let files: any FileLayer
  var format = StoreFormat.current
  /// By what ids are looked for.
  var hash = IDHash()
  /// The bits of kept fingerprints that are looked at, for who wants to see that ids which share them are told apart.
  var keptBits = UInt64.max
  /// From how many bytes on a file is worth being derived from.
  var smallestDerived: Int64 = 1 << 18
  /// What became of reading what was put off.
  let lateReading = LateReading()

  func path(of file: StoreFile) -> DiskPath { root.appending(file.path) }

  /// A file's bytes as of now: those of a recorded change, if it is not in its place yet.
  func contents(
    of file: StoreFile, pending: PendingChange = .none
  ) throws(FileFailure) -> (bytes: [UInt8], status: FileStatus)? {
    if let staged = pending.staged[file.path], let contents = try files.contents(of: staged) { return contents }
    return try files.contents(of: path(of: file))
  }

  /// A name in the directory that nothing has yet: the base itself, or the first that a number makes free.
  func freeName(_ base: String) throws(FileFailure) -> String {
    try PlainFileName.free(base) { name throws(FileFailure) in try files.status(at: root.appending(name)) != nil }
  }

  /// The directory's path from the root on, by which what stands beside it is named.
  var whole: DiskPath { root.whole }

  /// Everything that a copy of the store must have: the shop, the records, the audit and the attachments.
  func allFiles(pending: PendingChange = .none) throws(FileFailure) -> [StoreFile] {
    var all: [StoreFile] = [.shop]
    all += try presentFiles(pending: pending)
    all.append(.audit)
    for name in (try files.list(root.appending(StoreFile.attachments)) ?? []).sorted() {
      if let file = StoreFile(path: "\(StoreFile.attachments)/\(name)") { all.append(file) }
    }
    return all
  }

  /// The files that are there, those of a pending change included.
  func presentFiles(pending: PendingChange = .none) throws(FileFailure) -> [StoreFile] {
    // There may be any number of other names.
    let known = Set(RecordKind.lineTypes.filter { $0.folder == nil }.map { type in Self.path(of: type) })
    let names = Set((try files.list(root.appending(".")) ?? []).filter(known.contains))
    var present: [StoreFile] = []
    for type in RecordKind.lineTypes { present += try presentFiles(of: type, names, pending) }
    return present
  }

  private static func path<Stored: StoredRecord>(of type: Stored.Type) -> String { StoreFile(type).path }

  private func presentFiles<Stored: StoredRecord>(
    of type: Stored.Type, _ names: Set<String>, _ pending: PendingChange
  ) throws(FileFailure) -> [StoreFile] {
    if let folder = Stored.folder { return try months(folder, pending).map { StoreFile(type, $0) } }
    let file = StoreFile(type)
    return names.contains(file.path) || pending.staged[file.path] != nil ? [file] : []
  }

  private func months(_ folder: String, _ pending: PendingChange) throws(FileFailure) -> [Month] {
    let path = root.appending(folder)
    if let status = try files.status(at: path), status.kind != .directory {
      throw FileFailure(.list, path, .unexpectedKind(status.kind))
    }
    var months = Set((try files.list(path) ?? []).compactMap { StoreFile.month(ofPartition: $0) })
    for staged in pending.staged.keys where staged.hasPrefix(folder + "/") {
      if let month = StoreFile.month(ofPartition: String(staged.dropFirst(folder.utf8.count + 1))) {
        months.insert(month)
      }
    }
    return months.sorted()
  }
}

extension Store {
  /// Whether a file at a path would stand in a store's folder, or in one of those that every store has.
  public static func isInside(_ path: String) -> Bool {
    let folder = DiskPath(path).parent.whole
    let own = Set(
      [TransactionFolder.name, UndoFile.folder, DerivedFolder.name, StoreFile.attachments] + StoreFile.folders)
    let files = SystemFiles()
    func isStore(_ folder: DiskPath) -> Bool {
      let shop = folder.appending(StoreFile.shop.path)
      guard (try? files.status(at: shop)) != nil else { return false }
      // The table of the shop, exported under its name, is a list; a store's own file may be damaged, but is none.
      guard let contents = try? files.contents(of: shop) else { return true }
      return contents.bytes.first { $0 > 0x20 } != UInt8(ascii: "[")
    }
    return isStore(folder) || own.contains(folder.name) && isStore(folder.parent)
  }
}

/// A change that is recorded and not yet in its files: readers look at its staged files first.
struct PendingChange: Sendable, Equatable {
  /// Where the new contents of a file stand, by the file's path in the store.
  var staged: [String: DiskPath]

  static let none = PendingChange(staged: [:])
}
