import SellerCore
import SystemPackage
import Testing

@testable import SellerStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Who may read what is written: the owner of a new store alone, and later whoever may read what is there.
struct AccessTests {
  private static let now = Instant(seconds: 1_720_000_000)
  private static let shop = Shop(id: "s", name: "Shop", platform: .wish, currency: .usd)

  private static func order(_ id: String, _ month: Int) -> Record {
    let paid = ShopCalendar.utc.start(of: Month(index: 2024 * 12 + month).days.first)
    return Record(
      Order(
        id: OrderID(id), productID: "P", paidAt: paid, price: Money(minorUnits: 100, currency: .usd), channel: .flash))
  }

  /// The bits of everything below a folder, by path.
  private func modes(_ folder: String) throws -> [String: UInt32] {
    var modes: [String: UInt32] = [:]
    func visit(_ path: DiskPath, _ name: String) throws {
      let status = try #require(try SystemFiles().status(at: path))
      modes[name] = status.permissions
      guard status.kind == .directory else { return }
      for inner in try SystemFiles().list(path) ?? [] { try visit(path.appending(inner), name + "/" + inner) }
    }
    try visit(DiskPath(folder), ".")
    return modes
  }

  /// What must not be more open than this in a store: files and folders.
  private func expect(
    _ modes: [String: UInt32], files: UInt32, folders: UInt32, _ location: SourceLocation = #_sourceLocation
  ) {
    for (name, mode) in modes {
      let isFolder = name == "." || name.hasSuffix("orders") || name.hasSuffix(".txn") || name.hasSuffix("attachments")
      #expect(mode == (isFolder ? folders : files), "\(name)", sourceLocation: location)
    }
  }

  /// Creating, importing, mending, backing up and restoring, for an owner alone and for a group.
  @Test(arguments: [(UInt32(0o600), UInt32(0o700)), (0o640, 0o750), (0o660, 0o770), (0o644, 0o755)])
  func everythingTakesAfterTheStore(_ files: UInt32, _ folders: UInt32) throws {
    let scratch = try Scratch()
    let path = scratch.path("store")
    let store = try Store.create(path, shop: Self.shop)
    if files != 0o600 {
      for (name, mode) in [(path, folders), (path + "/store.json", files)] { #expect(chmod(name, mode) == 0) }
    }
    _ = try store.importRecords([Self.order("A", 0)], command: "import", what: "", now: Self.now)
    _ = try store.importRecords([Self.order("A", 1)], command: "import", what: "", now: Self.now)
    expect(try modes(path), files: files, folders: folders)
    // A damaged line: mended, kept aside, backed up.
    let month = "store/orders/2024-02.jsonl"
    let mode = try SystemFiles().status(at: DiskPath(scratch.path(month)))?.permissions
    try scratch.write(month, (try scratch.read(month) ?? "") + "{\"id\":\"torn")
    #expect(chmod(scratch.path(month), mode ?? 0) == 0)
    let report = try Doctor(path).mend(now: Self.now)
    #expect(report.broken.count == 1)
    expect(try modes(path), files: files, folders: folders)
    let kept = try #require(report.backup)
    #expect(try SystemFiles().status(at: DiskPath(kept))?.permissions == files)
    // An archive, brought back into another place and over the store.
    let archive = try StoreBackup(path).write(to: scratch.path("a.tar"), now: Self.now).path
    #expect(try SystemFiles().status(at: DiskPath(archive))?.permissions == files)
    _ = try StoreBackup(scratch.path("other")).restore(from: archive, now: Self.now)
    expect(try modes(scratch.path("other")), files: files, folders: folders)
    let restored = try StoreBackup(path).restore(from: archive, now: Self.now)
    expect(try modes(path), files: files, folders: folders)
    let previous = try #require(restored.previous)
    #expect(try SystemFiles().status(at: DiskPath(previous))?.permissions == files)
  }

  /// An open archive opens nothing in a store that is closed.
  @Test func openArchiveIntoClosedStore() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path("open"), shop: Self.shop, access: .shared)
    _ = try store.importRecords([Self.order("A", 0)], command: "import", what: "", now: Self.now)
    let archive = try StoreBackup(scratch.path("open")).write(to: scratch.path("a.tar"), now: Self.now).path
    _ = try Store.create(scratch.path("closed"), shop: Self.shop)
    _ = try StoreBackup(scratch.path("closed")).restore(from: archive, now: Self.now)
    expect(try modes(scratch.path("closed")), files: 0o600, folders: 0o700)
  }

  /// A store that many are to read is as open as new files of its maker are, from the first byte on.
  @Test func sharedStores() throws {
    let scratch = try Scratch()
    let mask = umask(0o022)
    umask(mask)
    for access in [StoreAccess.owner, .shared] {
      let isShared = access == .shared
      let path = scratch.path("\(access)")
      _ = try StoreWriter.write(path, shop: Self.shop, access: access) { writer throws(StoreError) in
        try writer.append(Self.order("B", 0))
        try writer.append(Self.order("A", 0))
      }
      expect(
        try modes(path), files: isShared ? 0o666 & ~mask : 0o600, folders: isShared ? 0o777 & ~mask : 0o700)
    }
  }
}
