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
  /// Whether what was derived before is taken for the files, and what is read now is derived from.
  var derives = true
  /// What of the files is looked at, where that is not everything.
  var needed: NeededLines?
  let progress: (@Sendable (ReadProgress) -> Void)?

  /// A few lines are read before another thread has begun; only of a product there may be many.
  private var workers: Int { needed.map(\.needs.ordersOf.isEmpty) ?? false ? 1 : 2 }

  /// What one file gave.
  enum Part: Sendable {
    case orders(OrderPartition)
    case table(any TablePart)
    case unreadable(Finding)
  }

  /// Everything, whatever is wrong with it; only `store.json` must be sound.
  func load() throws(StoreError) -> (snapshot: ShopSnapshot, findings: [Finding], whereabouts: Whereabouts) {
    let shop = try directory.shop(pending: pending)
    let sized = try rethrowing(as: StoreError.unreadable, sizes())
    let meter = Meter(total: sized.reduce(0) { $0 + $1.size }, progress: progress)
    // The largest first, so that no thread is left alone with it at the end.
    let files = sized.sorted { ($0.size, $1.file.path) > ($1.size, $0.file.path) }.map(\.file)
    let derived = derives ? Derived(directory, of: shop) : nil
    let parts = ParallelMap.map(files, workers: workers) { [self] file in
      read(file, currency: shop.currency, derived, meter)
    }
    return assemble(shop, parts.compactMap(\.self), derived)
  }

  private func sizes() throws(FileFailure) -> [(file: StoreFile, size: Int64)] {
    var sizes: [(file: StoreFile, size: Int64)] = []
    for file in try directory.presentFiles(pending: pending) {
      let path = pending.staged[file.path] ?? directory.path(of: file)
      sizes.append((file, try directory.files.status(at: path)?.size ?? 0))
    }
    return sizes
  }

  private func read(_ file: StoreFile, currency: Currency, _ derived: Derived?, _ meter: Meter) -> Part? {
    // A file of which nothing is looked at is as good as none.
    if let lines = needed?.bytes(of: file) { return lines.isEmpty ? nil : part(of: file, lines, currency) }
    do throws(FileFailure) {
      let isInPlace = pending.staged[file.path] == nil
      // The time before anything is looked at: what is written from now on will look different.
      let start = directory.files.now
      let status = isInPlace ? try directory.files.status(at: directory.path(of: file)) : nil
      if let status, let part = known(file, looking: status, currency, derived) {
        meter.add(Int(status.size))
        return part
      }
      if isInPlace, let (part, status) = try orders(in: file, currency, derived, from: start) {
        meter.add(Int(status.size))
        return part
      }
      guard let contents = try directory.contents(of: file, pending: pending) else {
        return part(of: file, [], currency)
      }
      meter.add(contents.bytes.count)
      guard isInPlace else { return part(of: file, contents.bytes, currency) }
      let read = part(of: file, contents.bytes, currency)
      if case .table(let table) = read, contents.status.isSettled(at: start) {
        derived?.keep(table, contents.bytes, from: contents.status)
      }
      return read.map { remembered($0, of: file, looking: contents.status, from: start, currency, derived) }
    } catch {
      return .unreadable(Finding(file: file.path, problem: .unreadableFile(reason: error.phrase)))
    }
  }

  /// The orders of a month's file that has them in their order, and what the file was; nil for any other file.
  private func orders(
    in file: StoreFile, _ currency: Currency, _ derived: Derived?, from start: Int64
  ) throws(FileFailure) -> (part: Part, status: FileStatus)? {
    guard file.kind == .order, let month = file.month else { return nil }
    var status: FileStatus?
    let partition = try OrderPartition(month: month, currency: currency) { read throws(FileFailure) in
      status = try directory.files.forEachBlock(of: directory.path(of: file), read)
    }
    guard let partition, let status else { return nil }
    return (remembered(.orders(partition), of: file, looking: status, from: start, currency, derived), status)
  }

  /// What a file gave that looked so, remembered if it cannot have been written since a moment without looking different.
  private func remembered(
    _ part: Part, of file: StoreFile, looking status: FileStatus, from start: Int64, _ currency: Currency,
    _ derived: Derived?
  ) -> Part {
    let isSettled = status.isSettled(at: start)
    let part = isSettled ? settled(part, looking: status, in: derived) : part
    cache.remember(part, of: file, looking: status, isSettled: isSettled, currency: currency)
    return part
  }

  /// What a file that looks so gave before, in this process or in another.
  private func known(
    _ file: StoreFile, looking status: FileStatus, _ currency: Currency, _ derived: Derived?
  ) -> Part? {
    if let part = cache.part(of: file, looking: status, currency: currency) { return part }
    guard let part = derived?.part(of: file, looking: status, currency) else { return nil }
    cache.remember(part, of: file, looking: status, isSettled: true, currency: currency)
    return part
  }

  /// What a file gave, with what the file was, by which it is told from any later one; then something is derived from it.
  private func settled(_ part: Part, looking status: FileStatus, in derived: Derived?) -> Part {
    if case .orders(var partition) = part, partition.isSound {
      partition.source = status
      return .orders(derived?.kept(partition, from: status) ?? partition)
    }
    if case .table(let table) = part { return .table(table.looking(status)) }
    return part
  }

  private func part(of file: StoreFile, _ bytes: [UInt8], _ currency: Currency) -> Part? {
    if file.kind == .order, let month = file.month {
      return .orders(OrderPartition(month: month, bytes: bytes, currency: currency))
    }
    guard let type = file.lineType else { return nil }
    func table<Stored: StoredRecord>(_ type: Stored.Type) -> any TablePart {
      TablePartition<Stored>(file: file, bytes: bytes, currency: currency)
    }
    // Of what there may be much of, the loop is made for the kind.
    switch file.kind {
    case .product: return .table(table(Product.self))
    case .consultation: return .table(table(Consultation.self))
    default: return .table(table(type))
    }
  }

  private func assemble(
    _ shop: Shop, _ read: [Part], _ derived: Derived?
  ) -> (snapshot: ShopSnapshot, findings: [Finding], whereabouts: Whereabouts) {
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
    var wrong: Set<RecordKind> = []
    for (kind, ofKind) in parts {
      let all = ofKind.allSatisfy(\.isLate) ? ofKind : ofKind.map { $0.read() }
      let found = all.first?.fill(&tables, with: all) ?? []
      if !found.isEmpty { wrong.insert(kind) }
      findings += found
    }
    orders.sort { $0.month < $1.month }
    let uniqueness = OrderUniqueness(directory: directory, pending: pending, currency: shop.currency)
    let whereabouts = uniqueness.check(&orders, &findings, derived)
    let others = misplaced(orders.flatMap(\.misplaced), shop.currency)
    for partition in orders { findings += partition.findings }
    findings.sort { ($0.file, $0.line ?? 0, $0.field ?? "") < ($1.file, $1.line ?? 0, $1.field ?? "") }
    let products = derived?.products(parts[.product])
    var months = orders.map { month in
      (
        orders: month.orders, products: products.flatMap { derived?.products(of: month, among: $0) },
        counts: products.flatMap { derived?.counts(of: month, with: $0) } as (any CountShelf)?
      )
    }
    months += others.map { (orders: MonthOrders($0), products: nil, counts: nil) }
    months.sort { $0.orders.month < $1.orders.month }
    let snapshot = ShopSnapshot(shop: shop, tables: tables, months: months) { [workers = self.workers] pieces in
      _ = ParallelMap.map(pieces, workers: workers) { $0() }
    }
    // Of lines that were picked out nothing follows for their files.
    if others.isEmpty, needed == nil, let products {
      derived?.keep(orders, parts, of: snapshot, products: products, wrong: wrong)
    }
    return (snapshot, findings, whereabouts)
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
