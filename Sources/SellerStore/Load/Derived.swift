import SellerCore
import SellerRecords
import Synchronization

/// What one load takes for the files of a store, and what it derives from them.
///
/// What is not read at once is read from a file that was opened at once, so that it is of the store that was loaded, whatever is
/// put in its place meanwhile. If that fails, the file itself is read, unless it has changed: then nothing is answered in its
/// place, and `LateReading` says so.
struct Derived: Sendable {
  let folder: DerivedFolder
  private let directory: StoreDirectory
  private let index: StoreIndex
  /// The file of products that is there now.
  private let products: [Int64]
  /// What was found out about tables.
  private let sound = Sound()

  private final class Sound: Sendable {
    let files = Mutex<[String: [Int64]]>([:])
  }

  init?(_ directory: StoreDirectory, of shop: Shop) {
    guard let folder = DerivedFolder(directory, of: shop) else { return nil }
    self.folder = folder
    self.directory = directory
    index = StoreIndex(in: folder, shop.currency) ?? StoreIndex()
    products = (try? directory.files.status(at: directory.path(of: StoreFile(Product.self))))??.numbers ?? []
  }

  // MARK: What is known

  /// What a file gave before that looks so.
  func part(of file: StoreFile, looking status: FileStatus, _ currency: Currency) -> StoreLoader.Part? {
    guard folder.isWorth(status.size) else { return nil }
    switch file.kind {
    case .order: return file.month.flatMap { orders(of: $0, in: file, status, currency) }.map { .orders($0) }
    case .product:
      return productTable(in: file, status, currency).map { known in .table(DeferredPart(.product) { $0.put(known) }) }
    case .price:
      return prices(in: file, status, currency).map { known in .table(DeferredPart(.price) { $0.put(known) }) }
    default: return nil
    }
  }

  private func orders(
    of month: Month, in file: StoreFile, _ status: FileStatus, _ currency: Currency
  ) -> OrderPartition? {
    guard let entry = index.months[month], entry.source == status.numbers,
      let held = folder.heldColumns(of: month, from: status)
    else { return nil }
    let late = LateFile(file, directory, status)
    let orders = MonthOrders(month: month, entry.summary) {
      if let columns = DerivedFolder.columns(in: held, of: month, from: status, currency) { return columns }
      let read = late.read().map { OrderPartition(month: month, bytes: $0, currency: currency) }
      return read?.orders.columns ?? OrderColumns(month: month, currency: currency)
    } unended: { [folder] in
      DerivedUnended(in: folder, of: month, from: status)?.columns(of: month, currency)
    }
    return OrderPartition(orders, of: status)
  }

  private func productTable(in file: StoreFile, _ status: FileStatus, _ currency: Currency) -> ProductTable? {
    guard let held = HeldFile(directory.path(of: file), directory.files, looking: status),
      let known = DerivedProducts(in: folder, of: status)
    else { return nil }
    return ProductTable {
      known.ids.map { ProductID($0) }
    } kinds: {
      known.kinds
    } record: { index in
      let line = held.read(known.line(index)) ?? LateReading.failed(file)
      return line.isEmpty
        ? nil
        : line.withUnsafeBufferPointer { line in
          Product.readCanonical(line, currency: currency) ?? (try? Product.read(line, currency: currency))
        }
    } records: {
      let bytes = held.read(limit: SystemFiles.largestFile) ?? LateReading.failed(file)
      return TablePartition<Product>(file: file, bytes: bytes, currency: currency).content
    }
  }

  private func prices(in file: StoreFile, _ status: FileStatus, _ currency: Currency) -> Deferred<[PriceChange]>? {
    guard index.sound[file.path] == status.numbers,
      let held = HeldFile(directory.path(of: file), directory.files, looking: status)
    else { return nil }
    return Deferred {
      let bytes = held.read(limit: SystemFiles.largestFile) ?? LateReading.failed(file)
      return TablePartition<PriceChange>(file: file, bytes: bytes, currency: currency).content
    }
  }

  /// Whether it is known that a month's file is one of those that have nothing twice.
  func isUnique(_ month: OrderPartition) -> Bool { entry(of: month)?.isUnique ?? false }

  /// Whether it is known of some of the months that they have nothing twice, and is plain to see that the others share nothing with
  /// them nor among themselves.
  func arePlainlyUnique(_ months: [OrderPartition]) -> Bool {
    let known = months.filter(isUnique)
    guard !known.isEmpty, months.allSatisfy(\.isSound) else { return false }
    var others = known.map(ids)
    for month in months where !isUnique(month) {
      let own = DerivedIDs(month.orders.columns, keeping: directory.keptBits)
      if own.share(others) { return false }
      others.append(own)
    }
    return true
  }

  private func ids(of month: OrderPartition) -> DerivedIDs {
    month.source.flatMap { DerivedIDs(in: folder, of: month.month, from: $0) }
      ?? DerivedIDs(month.orders.columns, keeping: directory.keptBits)
  }

  /// The products of a month's orders that have no record, if they are known.
  func strays(of month: OrderPartition) -> [ProductID]? {
    index.products == products ? entry(of: month)?.strays : nil
  }

  private func entry(of month: OrderPartition) -> StoreIndex.Entry? {
    guard let entry = index.months[month.month], entry.source == month.source?.numbers else { return nil }
    return entry
  }

  // MARK: What is found out

  /// Keeps what a month's file gave that looks so.
  func keep(_ columns: OrderColumns, from status: FileStatus) {
    folder.keep(columns, from: status)
    DerivedIDs(columns, keeping: directory.keptBits).keep(in: folder, of: columns.month, from: status)
    DerivedUnended(columns).keep(in: folder, of: columns.month, from: status)
  }

  /// Keeps what a table gave whose file looks so.
  func keep(_ part: any TablePart, _ bytes: [UInt8], from status: FileStatus) {
    guard folder.isWorth(status.size) else { return }
    if let part = part as? TablePartition<Product>, part.isSorted, part.isSound {
      DerivedProducts(part.content, in: bytes)?.keep(in: folder, of: status)
    } else if let part = part as? TablePartition<PriceChange>, part.isSound {
      sound.files.withLock { $0[StoreFile(PriceChange.self).path] = status.numbers }
    }
  }

  /// Keeps what is known of the months, if it is new.
  func keep(_ months: [OrderPartition], strays: [[ProductID]], _ currency: Currency) {
    var new = StoreIndex()
    new.products = products
    new.sound = index.sound.merging(sound.files.withLock(\.self)) { $1 }
    for (month, strays) in zip(months, strays) {
      guard let source = month.source else { continue }
      new.months[month.month] = StoreIndex.Entry(
        source: source.numbers, summary: month.orders.summary, strays: strays, isUnique: month.isUnique)
    }
    let isWorth = months.contains { $0.source.map { folder.isWorth($0.size) } ?? false } || !new.sound.isEmpty
    guard new != index, isWorth else { return }
    new.keep(in: folder, currency)
    folder.tidy(months: months.map(\.month))
  }
}

/// A table that is filled without reading its file.
struct DeferredPart: TablePart {
  let kind: RecordKind
  private let put: @Sendable (inout ShopSnapshot.Tables) -> Void

  init(_ kind: RecordKind, _ put: @escaping @Sendable (inout ShopSnapshot.Tables) -> Void) {
    (self.kind, self.put) = (kind, put)
  }

  func fill(_ tables: inout ShopSnapshot.Tables, with parts: [any TablePart]) -> [Finding] {
    put(&tables)
    return []
  }
}
