import CLibrary
import SellerCore
import SystemPackage

/// `.cache/`: what was derived from a store's files, so that they need not be read again while they look the same.
///
/// Nothing here is the only copy of anything, and whatever is wrong with it, the files are read instead: no failure is told to
/// anybody. Its files are read, never mapped, and put in place whole; they are not waited for to be on the disk, because a torn
/// one is found out by its checksum.
struct DerivedFolder: Sendable {
  static let name = ".cache"

  private let directory: StoreDirectory
  private let path: DiskPath
  /// Whether this process has the right to write here.
  private let mayWrite: Bool

  /// The folder of a store; nil where something else stands in its place.
  init?(_ directory: StoreDirectory, of shop: Shop) {
    self.directory = directory
    path = directory.root.appending(Self.name)
    let files = directory.files
    do throws(FileFailure) {
      if let status = try files.status(at: path), status.kind != .directory { return nil }
      // What the administrator leaves in somebody else's store, its owner could not replace.
      let owner = try files.status(at: directory.root.appending("."))?.owner
      mayWrite = (geteuid() != 0 || owner == 0) && directory.format.access(to: shop) == .writable
    } catch {
      return nil
    }
  }

  /// Whether it is worth while to derive anything from a file: a small one is read as quickly.
  func isWorth(_ size: Int64) -> Bool { size >= directory.smallestDerived }

  /// A file that is there: it is opened now and read later, if at all.
  func held(_ name: String) -> HeldFile? { HeldFile(path.appending(name), directory.files) }

  func read(_ name: String, limit: Int64) -> [UInt8]? {
    try? directory.files.contents(of: path.appending(name), limit: limit)?.bytes
  }

  /// What was derived from just these files, of a file that holds nothing else.
  func content<Content>(
    of name: String, limit: Int64, from source: [Int64],
    _ read: (inout ColumnReader) throws(UnfitImage) -> Content
  ) -> Content? {
    self.read(name, limit: limit).flatMap { try? DerivedImage.content(of: $0, from: source, read) }
  }

  /// Keeps what was derived from files, after what these are.
  func keep(_ name: String, from source: [Int64], by pass: (inout ColumnWriter) throws(UnfitImage) -> Void) {
    write(name, try? DerivedImage.made(from: source, by: pass))
  }

  /// Opens a file, of which somebody reads parts.
  func open(_ name: String) -> OpenFile? { try? directory.files.open(path.appending(name), for: .reading) }

  /// Puts a file in place, if there is an image of it and it can be; whether it is there then.
  @discardableResult
  func write(_ name: String, _ image: [[UInt8]]?) -> Bool {
    guard mayWrite, let image else { return false }
    let files = directory.files
    // Each process has a name of its own; what one leaves that is killed, `tidy` finds.
    let new = path.appending("\(name).\(getpid())")
    guard (try? files.makeDirectory(path, exactly: directory.folderMode)) != nil, let mode = try? directory.fileMode,
      let file = try? files.open(new, for: .creating(permissions: mode))
    else { return false }
    do throws(FileFailure) {
      try files.closing(file) { () throws(FileFailure) in
        for bytes in image { try files.writeAll(file, bytes) }
        try files.setPermissions(file, mode)
      }
      try files.rename(new, to: path.appending(name))
      return true
    } catch {
      try? files.remove(new)
      return false
    }
  }

  /// Removes what belongs to no month that there is, and what was left behind in the middle of being written.
  func tidy(months: [Month]) {
    guard mayWrite, let names = try? directory.files.list(path) else { return }
    let lines = ((try? directory.presentFiles()) ?? []).map { LineIndex.name(of: $0) }
    let others = [StoreIndex.name, DerivedProducts.name, SoundKinds.name] + DerivedConversations.names
    let ofMonths = months.flatMap { DerivedMonth.names($0) + [DerivedIDs.name($0)] + DerivedCounts.names($0) }
    let known = Set(ofMonths + lines + others)
    for name in names where !known.contains(name) {
      let path = path.appending(name)
      guard let status = try? directory.files.status(at: path),
        directory.files.now - status.modified > 3_600_000_000_000
      else { continue }
      try? directory.files.remove(path)
    }
  }
}
