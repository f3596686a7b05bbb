import SellerCore
import SellerText
import Synchronization
import SystemPackage

/// Reads all files of a store, two at a time, into one snapshot.
struct StoreLoader {
  let directory: StoreDirectory
  let pending: PendingChange
  let cache: PartCache
  let progress: (@Sendable (LoadProgress) -> Void)?

  private static let workers = 2

  /// What one file gave.
  enum Part: Sendable {
    case orders(OrderPartition)
    case consultations(TablePartition<Consultation>)
    case table(@Sendable (inout ShopSnapshot.Tables) -> [Finding])
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
    return assemble(shop, parts)
  }

  private func sizes() throws(FileFailure) -> [(file: StoreFile, size: Int64)] {
    var sizes: [(file: StoreFile, size: Int64)] = []
    for file in try directory.presentFiles(pending: pending) {
      let path = pending.staged[file.path] ?? directory.path(of: file)
      sizes.append((file, try directory.files.status(at: path)?.size ?? 0))
    }
    return sizes
  }

  private func read(_ file: StoreFile, currency: Currency, _ meter: Meter) -> Part {
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
      if pending.staged[file.path] == nil {
        cache.remember(part, of: file, looking: contents.status, currency: currency)
      }
      return part
    } catch {
      return .unreadable(Finding(file: file.path, problem: .unreadableFile(error.words)))
    }
  }

  private func part(of file: StoreFile, _ bytes: [UInt8], _ currency: Currency) -> Part {
    switch file {
    case .orders(let month): return .orders(OrderPartition(month: month, bytes: bytes, currency: currency))
    case .consultations: return .consultations(TablePartition(file: file, bytes: bytes, currency: currency))
    case .products: return table(file, bytes, currency, \.products)
    case .disputes: return table(file, bytes, currency, \.disputes)
    case .boosts: return table(file, bytes, currency, \.boosts)
    case .boostMonths: return table(file, bytes, currency, \.boostMonths)
    case .tickets: return table(file, bytes, currency, \.tickets)
    case .media: return table(file, bytes, currency, \.media)
    case .benchmarks: return table(file, bytes, currency, \.benchmarks)
    case .prices: return table(file, bytes, currency, \.prices)
    case .violations: return table(file, bytes, currency, \.violations)
    case .shop, .audit: return .table { _ in [] }
    }
  }

  private func table<Stored: StoredRecord>(
    _ file: StoreFile, _ bytes: [UInt8], _ currency: Currency,
    _ path: any WritableKeyPath<ShopSnapshot.Tables, [Stored]> & Sendable
  ) -> Part {
    var partition = TablePartition<Stored>(file: file, bytes: bytes, currency: currency)
    let records = partition.sortedRecords()
    let findings = partition.findings
    return .table { tables in
      tables[keyPath: path] = records
      return findings
    }
  }

  private func assemble(
    _ shop: Shop, _ parts: [Part]
  ) -> (snapshot: ShopSnapshot, findings: [Finding], index: OrderIndex) {
    var tables = ShopSnapshot.Tables()
    var findings: [Finding] = []
    var orders: [OrderPartition] = []
    var consultations: [TablePartition<Consultation>] = []
    for part in parts {
      switch part {
      case .orders(let partition): orders.append(partition)
      case .consultations(let partition): consultations.append(partition)
      case .table(let fill): findings += fill(&tables)
      case .unreadable(let finding): findings.append(finding)
      }
    }
    let byMonth = consultations.sorted { ($0.records.first?.file ?? "") < ($1.records.first?.file ?? "") }
    if var all = byMonth.first {
      for partition in byMonth.dropFirst() { all.append(partition) }
      tables.consultations = all.sortedRecords()
      findings += all.findings
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
    private let progress: (@Sendable (LoadProgress) -> Void)?

    init(total: Int64, progress: (@Sendable (LoadProgress) -> Void)?) {
      self.total = total
      self.progress = progress
    }

    func add(_ bytes: Int) {
      guard let progress else { return }
      let sum = read.withLock { read in
        read += Int64(bytes)
        return read
      }
      progress(LoadProgress(bytes: sum, totalBytes: total))
    }
  }
}
