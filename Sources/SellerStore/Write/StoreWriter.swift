import SellerCore
import SellerRecords
import SystemPackage

/// Writes a new store of any size, month by month, without holding it in memory.
///
/// Records may come in any order; a month whose records did not come sorted by id is sorted at the end. `store.json` is
/// written last: until then the directory is no store. When anything fails, what was written is removed again, so that the
/// next try finds the directory as it was.
public struct StoreWriter {
  private let directory: StoreDirectory
  private let shop: Shop
  private let access: StoreAccess
  private var files: [StoreFile: PartitionWriter] = [:]

  /// Writes a store into a directory that is empty or does not exist yet; `body` hands over its records.
  public static func write(
    _ path: String, shop: Shop, access: StoreAccess = .owner, files: any FileLayer = SystemFiles(),
    body: (inout StoreWriter) throws(StoreError) -> Void
  ) throws(StoreError) -> Store {
    let directory = StoreDirectory(root: DiskPath(path), files: files)
    try directory.prepareEmpty(access)
    var writer = StoreWriter(directory: directory, shop: shop, access: access)
    do throws(StoreError) {
      try body(&writer)
      try writer.finish()
    } catch {
      // What is uncertain may be a store already.
      if case .unfinished = error { throw error }
      writer.removeAll()
      throw error
    }
    return Store(shop: shop, directory: directory)
  }

  private init(directory: StoreDirectory, shop: Shop, access: StoreAccess) {
    self.directory = directory
    self.shop = shop
    self.access = access
  }

  /// Writes the records of all tables.
  public mutating func append(_ tables: ShopSnapshot.Tables) throws(StoreError) {
    for type in RecordKind.lineTypes { try append(type, of: tables) }
  }

  private mutating func append<Stored: StoredRecord>(
    _ type: Stored.Type, of tables: ShopSnapshot.Tables
  ) throws(StoreError) {
    for record in Stored.records(in: tables) { try append(record) }
  }

  /// Brings everything to the disk and writes `store.json`; from then on the directory is a store.
  private mutating func finish() throws(StoreError) {
    do throws(FileFailure) {
      for file in files.keys.sorted(by: { $0.path < $1.path }) {
        try files[file]?.finish()
      }
      for folder in StoreFile.folders {
        let path = directory.root.appending(folder)
        if try directory.files.status(at: path) != nil { try directory.files.syncFolder(path) }
      }
    } catch {
      throw .writing(error)
    }
    try directory.writeFirst(shop, access)
  }

  /// Takes away what was written; what does not go stays in the way of the next try, which says so.
  private mutating func removeAll() {
    for (file, _) in files {
      files[file]?.close()
      try? directory.files.remove(directory.path(of: file))
    }
    for folder in StoreFile.folders { try? directory.files.removeDirectory(directory.root.appending(folder)) }
  }

  /// Writes a record into its file.
  public mutating func append<Stored: StoredRecord>(_ record: Stored) throws(StoreError) {
    let file = record.file
    do throws(FileFailure) {
      if files[file] == nil {
        files[file] = try PartitionWriter(Stored.self, file, in: directory, shop.currency, access)
      }
      try files[file]?.append(record)
    } catch {
      throw .writing(error)
    }
    if let foreign = files[file]?.foreignCurrency {
      throw .refusedRecord(
        key: record.key.description, field: "", problem: .foreignCurrency(found: foreign, store: shop.currency))
    }
  }
}

/// One file that is being written.
private struct PartitionWriter {
  /// How much is gathered before it is written.
  private static let bufferSize = 1 << 18

  private let files: any FileLayer
  private let open: OpenFile
  private let access: StoreAccess
  private var line: JSONLine
  private var lastKey: RecordKey?
  private var isSorted = true
  private var isOpen = true
  private let sortedBytes: () throws(FileFailure) -> [UInt8]

  init<Stored: StoredRecord>(
    _ type: Stored.Type, _ file: StoreFile, in directory: StoreDirectory, _ currency: Currency, _ access: StoreAccess
  ) throws(FileFailure) {
    let path = directory.path(of: file)
    files = directory.files
    self.access = access
    try files.makeDirectories(path.parent, permissions: access.folderMode)
    open = try files.open(path, for: .creating(permissions: access.fileMode))
    line = JSONLine(currency: currency)
    sortedBytes = { () throws(FileFailure) -> [UInt8] in
      try TableImage<Stored>(file, in: directory, currency: currency).newBytes
    }
  }

  var foreignCurrency: Currency? { line.foreignCurrency }

  mutating func append(_ record: some StoredRecord) throws(FileFailure) {
    let key = record.key
    if let lastKey, key < lastKey { isSorted = false }
    lastKey = key
    record.writeCanonical(to: &line)
    line.endLine()
    if line.bytes.count >= Self.bufferSize { try flush() }
  }

  private mutating func flush() throws(FileFailure) {
    try line.drain { [files, open] bytes throws(FileFailure) in try files.writeAll(open, bytes) }
  }

  /// Closes the file, if it is open; what comes of it is nobody's business any more.
  mutating func close() {
    guard isOpen else { return }
    isOpen = false
    try? files.close(open)
  }

  mutating func finish() throws(FileFailure) {
    try flush()
    if isSorted { try files.sync(open) }
    // A descriptor is gone even when closing it fails.
    isOpen = false
    try files.close(open)
    guard !isSorted else { return }
    let bytes = try sortedBytes()
    try files.remove(open.path)
    try files.writeNew(open.path, bytes, masking: access.fileMode)
  }
}
