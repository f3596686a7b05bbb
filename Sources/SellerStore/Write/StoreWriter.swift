import SellerCore
import SellerRecords
import SellerText
import SystemPackage

/// Writes a new store of any size, month by month, without holding it in memory.
///
/// Records may come in any order; a month whose records did not come sorted by id is sorted at the end. `store.json` is
/// written last: until `finish` returns, the directory is no store.
public struct StoreWriter: ~Copyable {
  private let directory: StoreDirectory
  private let shop: Shop
  private var files: [StoreFile: PartitionWriter] = [:]

  /// Begins a store in a directory that is empty or does not exist yet.
  public init(_ path: String, shop: Shop, files: any FileLayer = SystemFiles()) throws(StoreError) {
    directory = StoreDirectory(root: DiskPath(path), files: files)
    self.shop = shop
    try directory.prepareEmpty()
  }

  /// Writes a record of any kind but the shop into its file.
  public mutating func append(_ record: Record) throws(StoreError) {
    guard let stored = record.content as? any StoredRecord else {
      throw .alreadyExists(path: directory.path(of: .shop).string)
    }
    try append(stored)
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
  public consuming func finish() throws(StoreError) -> Store {
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
    try directory.writeFirst(shop)
    return try Store.open(directory.root.string, files: directory.files)
  }

  /// Writes a record into its file.
  public mutating func append<Stored: StoredRecord>(_ record: Stored) throws(StoreError) {
    let file = record.file
    do throws(FileFailure) {
      if files[file] == nil {
        files[file] = try PartitionWriter(Stored.self, file, in: directory, currency: shop.currency)
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
  private var line: JSONLine
  private var lastKey: RecordKey?
  private var isSorted = true
  private let sortedBytes: () throws(FileFailure) -> [UInt8]

  init<Stored: StoredRecord>(
    _ type: Stored.Type, _ file: StoreFile, in directory: StoreDirectory, currency: Currency
  ) throws(FileFailure) {
    let path = directory.path(of: file)
    files = directory.files
    try files.makeDirectories(path.parent)
    open = try files.open(path, for: .creating(permissions: 0o666))
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
    try files.writeAll(open, line.drain())
  }

  mutating func finish() throws(FileFailure) {
    do throws(FileFailure) {
      try flush()
      if isSorted { try files.sync(open) }
    } catch {
      try? files.close(open)
      throw error
    }
    try files.close(open)
    guard !isSorted else { return }
    let bytes = try sortedBytes()
    try files.remove(open.path)
    try files.writeNew(open.path, bytes)
  }
}
