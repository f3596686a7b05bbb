import SellerCore
import SellerRecords
import SellerText
import Synchronization
import SystemPackage

/// Reads all files of a store, two at a time, into one snapshot.
struct StoreLoader {
  let directory: StoreDirectory
  let pending: PendingChange
  let cache: PartCache
  let progress: (@Sendable (ReadProgress) -> Void)?

  private static let workers = 2

  /// What one file gave.
  enum Part: Sendable {
    case orders(OrderPartition)
    case table(any TablePart)
    case unreadable(Finding)
  }

  /// Everything, whatever is wrong with it; only `store.json` must be sound.
  func load() throws(StoreError) -> (snapshot: ShopSnapshot, findings: [Finding], index: OrderIndex) {
    let shop = try directory.shop(pending: pending)
    let sized: [(file: StoreFile, size: Int64)]
    do throws(FileFailure) {
      sized = try sizes()
    } catch {
      throw .unreadable(error)
    }
    let meter = Meter(total: sized.reduce(0) { $0 + $1.size }, progress: progress)
    // The largest first, so that no thread is left alone with it at the end.
    let files = sized.sorted { ($0.size, $1.file.path) > ($1.size, $0.file.path) }.map(\.file)
    let parts = ParallelMap.map(files, workers: Self.workers) { [self] file in
      read(file, currency: shop.currency, meter)
    }
    return assemble(shop, parts.compactMap(\.self))
  }

  private func sizes() throws(FileFailure) -> [(file: StoreFile, size: Int64)] {
    var sizes: [(file: StoreFile, size: Int64)] = []
    for file in try directory.presentFiles(pending: pending) {
      let path = pending.staged[file.path] ?? directory.path(of: file)
      sizes.append((file, try directory.files.status(at: path)?.size ?? 0))
    }
    return sizes
  }

  private func read(_ file: StoreFile, currency: Currency, _ meter: Meter) -> Part? {
    do throws(FileFailure) {
      if pending.staged[file.path] == nil, let status = try directory.files.status(at: directory.path(of: file)),
        let part = cache.part(of: file, looking: status, currency: currency)
      {
        meter.add(Int(status.size))
        return part
      }
      guard let contents = try directory.contents(of: file, pending: pending) else {
        return part(of: file, [], currency)
      }
      meter.add(contents.bytes.count)
      let part = part(of: file, contents.bytes, currency)
      if pending.staged[file.path] == nil, let part {
        cache.remember(part, of: file, looking: contents.status, currency: currency)
      }
      return part
    } catch {
      return .unreadable(Finding(file: file.path, problem: .unreadableFile(reason: error.phrase)))
    }
  }

  private func part(of file: StoreFile, _ bytes: [UInt8], _ currency: Currency) -> Part? {
    if file.kind == .order, let month = file.month {
      return .orders(OrderPartition(month: month, bytes: bytes, currency: currency, hash: directory.hash))
    }
    guard let type = file.lineType else { return nil }
    func table<Stored: StoredRecord>(_ type: Stored.Type) -> any TablePart {
      TablePartition<Stored>(file: file, bytes: bytes, currency: currency)
    }
    return .table(table(type))
  }

  private func assemble(
    _ shop: Shop, _ read: [Part]
  ) -> (snapshot: ShopSnapshot, findings: [Finding], index: OrderIndex) {
    var tables = ShopSnapshot.Tables()
    var findings: [Finding] = []
    var orders: [OrderPartition] = []
    var parts: [RecordKind: [any TablePart]] = [:]
    for part in read {
      switch part {
      case .orders(let partition): orders.append(partition)
      case .table(let part): parts[part.kind, default: []].append(part)
      case .unreadable(let finding): findings.append(finding)
      }
    }
    for ofKind in parts.values {
      if let first = ofKind.first { findings += first.fill(&tables, with: ofKind) }
    }
    orders.sort { $0.month < $1.month }
    let uniqueness = OrderUniqueness(directory: directory, pending: pending, currency: shop.currency)
    let index = uniqueness.check(&orders, &findings)
    var columns = orders.map(\.columns)
    columns += misplaced(orders.flatMap(\.misplaced), shop.currency)
    for partition in orders { findings += partition.findings }
    findings.sort { ($0.file, $0.line ?? 0, $0.field ?? "") < ($1.file, $1.line ?? 0, $1.field ?? "") }
    return (ShopSnapshot(shop: shop, tables: tables, orders: columns), findings, index)
  }

  /// Orders that stand in another month's file count in the month they were paid in all the same.
  private func misplaced(_ orders: [Order], _ currency: Currency) -> [OrderColumns] {
    var months: [Month: OrderColumns] = [:]
    for order in orders {
      let month = ShopCalendar.utc.day(of: order.paidAt).month
      months[month, default: OrderColumns(month: month, currency: currency)].append(order)
    }
    return months.values.sorted { $0.month < $1.month }
  }

  /// Adds up what the threads have read.
  private final class Meter: Sendable {
    private let read = Mutex<Int64>(0)
    private let total: Int64
    private let progress: (@Sendable (ReadProgress) -> Void)?

    init(total: Int64, progress: (@Sendable (ReadProgress) -> Void)?) {
      self.total = total
      self.progress = progress
    }

    func add(_ bytes: Int) {
      guard let progress else { return }
      let sum = read.withLock { read in
        read += Int64(bytes)
        return read
      }
      progress(ReadProgress(done: Int(sum), total: Int(total)))
    }
  }
}
