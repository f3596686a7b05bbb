import SellerCore
import SellerRecords
import SellerText
import Synchronization
import SystemPackage

/// A store on the disk: one shop on one platform, in one currency, as plain JSON files.
///
/// Opening is cheap and reads `store.json` only. Reading takes no lock and never writes; writing is one durable transaction
/// under the lock, checked against what is on the disk at that moment.
public final class Store: Sendable {
  /// The shop as it was when the store was opened.
  public let shop: Shop
  let directory: StoreDirectory
  private let failure = Mutex<FileFailure?>(nil)
  let cache: PartCache
  /// The files that this process has written or looked at just after, and what they looked like then.
  let looked = Mutex<[StoreFile: FileStatus]>([:])

  init(shop: Shop, directory: StoreDirectory) {
    self.shop = shop
    self.directory = directory
    cache = PartCache(directory.lateReading)
  }

  /// Opens a store. A change that was recorded and interrupted is completed first, if nobody else is writing and the files
  /// can be written; otherwise readers see it as if it were.
  public static func open(_ path: String, files: any FileLayer = SystemFiles()) throws(StoreError) -> Store {
    try open(StoreDirectory(root: DiskPath(path), files: files))
  }

  static func open(_ directory: StoreDirectory) throws(StoreError) -> Store {
    let (path, files) = (directory.root.string, directory.files)
    let isQuiet: Bool
    do throws(FileFailure) {
      guard try files.isFolder(directory.root) else {
        throw FileFailure(.open, directory.root, .system(.notDirectory))
      }
      isQuiet = try TransactionFolder(directory).isEmpty
    } catch {
      throw error.errno == .notDirectory ? .notAStore(directory: path) : .unreadable(error)
    }
    if !isQuiet, directory.mayBeWritten { try recover(directory) }
    let pending = try directory.pendingChange()
    return Store(shop: try directory.shop(pending: pending), directory: directory)
  }

  /// Makes an empty store in a directory that is empty or does not exist yet.
  public static func create(
    _ path: String, shop: Shop, access: StoreAccess = .owner, files: any FileLayer = SystemFiles()
  ) throws(StoreError) -> Store {
    let directory = StoreDirectory(root: DiskPath(path), files: files)
    try directory.prepareEmpty(access)
    try directory.writeFirst(shop, access)
    return Store(shop: shop, directory: directory)
  }

  /// The directory.
  public var path: String { directory.root.string }

  /// Why nothing is written any more, if an earlier write could not be brought to the disk.
  public var writeFailure: FileFailure? { failure.withLock { $0 } }

  /// Notes that the disk can no longer be trusted with what is written through this store.
  func stopWriting(_ reason: FileFailure) {
    failure.withLock { $0 = $0 ?? reason }
  }

  /// What the files look like now, without reading them.
  public func signature() throws(StoreError) -> StoreSignature {
    try rethrowing(as: StoreError.unreadable, StoreSignature(directory))
  }

  /// Completes an interrupted change unless somebody is writing or the store cannot be written.
  private static func recover(_ directory: StoreDirectory) throws(StoreError) {
    let lock: StoreLock
    do throws(StoreError) {
      lock = try StoreLock.take(
        in: directory, command: "recovery", now: nil, patience: .none)
    } catch {
      return
    }
    defer { lock.release() }
    try TransactionFolder(directory).recover()
  }
}

extension Store {
  /// Reads everything.
  ///
  /// Unless `tolerant`, the first damage is thrown with its file, line and field. A tolerant load answers what could be read
  /// and what could not; only `store.json` must be sound. `progress` is called on whichever thread has read a file.
  /// Unless it `derives`, the files themselves are read, and nothing is kept of them in `.cache/`.
  public func load(
    tolerant: Bool = false, derives: Bool = true, progress: (@Sendable (ReadProgress) -> Void)? = nil
  ) throws(StoreError) -> LoadedShop {
    let loaded = try loadQuietly(derives, progress)
    if !tolerant { try StoreError.refuseDamage(loaded.findings) }
    return loaded
  }

  /// Reads until nobody wrote in between, so that no reader sees half a change. Files that stayed the same are read once.
  ///
  /// Somebody who edits files by hand faster than they can be read does not keep readers out: each file is read whole, and
  /// there is no change over several files to be seen by half. What is answered then looks old at once, and is read again.
  private func loadQuietly(
    _ derives: Bool, _ progress: (@Sendable (ReadProgress) -> Void)?
  ) throws(StoreError) -> LoadedShop {
    var last: StoreSignature?
    for attempt in 1...50 {
      let before = try signature()
      let pending = try directory.pendingChange()
      let (snapshot, findings, whereabouts) = try StoreLoader(
        directory: directory, pending: pending, cache: cache, derives: derives, progress: progress
      ).load()
      let after = try signature()
      if before == after || (attempt > 3 && before.differsByEditsOnly(from: after)) {
        return LoadedShop(snapshot: snapshot, findings: findings, signature: before, whereabouts: whereabouts)
      }
      last = after
    }
    let file = try last.flatMap { last throws(StoreError) in try signature().difference(from: last) }
    throw .changedMeanwhile(file: file ?? path)
  }
}
