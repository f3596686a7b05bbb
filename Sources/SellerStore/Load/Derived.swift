import SellerCore
import SellerRecords

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
    switch file.kind {
    case .order: file.month.flatMap { orders(of: $0, in: file, status, currency) }.map { .orders($0) }
    case .product: productTable(in: file, status, currency).map { .table($0) }
    case .ticket:
      late(Ticket.self, in: file, status, currency) { tables, parts in
        tables.put(Deferred { LatePart.records(of: parts) as [Ticket] })
      }.map { .table($0) }
    case .price:
      late(PriceChange.self, in: file, status, currency) { tables, parts in
        tables.put(Deferred { LatePart.records(of: parts) as [PriceChange] })
      }.map { .table($0) }
    case .consultation:
      late(Consultation.self, in: file, status, currency, put: conversations).map { .table($0) }
    default: nil
    }
  }

  private func orders(
    of month: Month, in file: StoreFile, _ status: FileStatus, _ currency: Currency
  ) -> OrderPartition? {
    guard let entry = index.months[month], entry.source == status.numbers,
      let held = DerivedMonth(month, in: folder, from: status).held()
    else { return nil }
    let late = lateOrders(of: month, in: file, status, currency, held)
    return OrderPartition(
      MonthOrders(month: month, entry.summary, reading: late.read, unended: late.unended), of: status)
  }

  /// A month's orders as they are read when somebody looks at them.
  private func lateOrders(
    of month: Month, in file: StoreFile, _ status: FileStatus, _ currency: Currency,
    _ held: (columns: HeldFile, texts: HeldFile)
  ) -> (read: @Sendable () -> OrderColumns, unended: @Sendable () -> OrderColumns?) {
    let derived = DerivedMonth(month, in: folder, from: status)
    let late = LateFile(file, directory, status)
    let again: @Sendable () -> OrderColumns? = {
      guard let bytes = late.read() else { return nil }
      let columns = OrderPartition(month: month, bytes: bytes, currency: currency).orders.columns
      derived.keep(columns)
      return columns
    }
    let read: @Sendable () -> OrderColumns = {
      let known = derived.columns(in: held.columns, currency) { count in
        derived.texts(in: held.texts, of: count) ?? again()?.texts.columns
      }
      return known ?? again() ?? OrderColumns(month: month, currency: currency)
    }
    return (read, { derived.unended(currency) })
  }

  private func productTable(in file: StoreFile, _ status: FileStatus, _ currency: Currency) -> LatePart? {
    guard folder.isWorth(status.size), let held = HeldFile(directory.path(of: file), directory.files, looking: status),
      let known = DerivedProducts(in: folder, of: status)
    else { return nil }
    let lines = LateLines(file, in: held, directory.lateReading)
    let products = LateProducts(known: known, file: file, lines: lines, currency: currency)
    return LatePart(file, status, reading: products.read) { tables, _ in tables.put(ProductTable(products)) }
  }

  private func late<Stored: StoredRecord>(
    _ type: Stored.Type, in file: StoreFile, _ status: FileStatus, _ currency: Currency, put: @escaping LatePart.Put
  ) -> LatePart? {
    guard index.sound[file.path] == status.numbers,
      let held = HeldFile(directory.path(of: file), directory.files, looking: status)
    else { return nil }
    let lines = LateLines(file, in: held, directory.lateReading)
    return LatePart(
      file, status, reading: { TablePartition<Stored>(file: file, bytes: lines.read(), currency: currency) }, put: put)
  }

  private var conversations: LatePart.Put {
    { [folder] tables, parts in
      let records = Deferred { LatePart.records(of: parts) as [Consultation] }
      let derived = DerivedConversations(in: folder, from: parts)
      tables.put(
        ConsultationTable(
          records: { records.value },
          columns: {
            if let known = derived?.columns() { return known }
            let columns = ConversationColumns(records.value)
            derived?.keep(columns)
            return columns
          }, counts: derived.flatMap { $0.keepsCounts ? $0 : nil }))
    }
  }

  /// Whether it is known that a month's file is one of those that have nothing twice.
  func isUnique(_ month: OrderPartition) -> Bool { entry(of: month)?.isUnique ?? false }

  /// Whether it is plain to see that no month has anything twice nor shares anything with another. Of some that may be known.
  func arePlainlyUnique(_ months: [OrderPartition]) -> Bool {
    guard months.allSatisfy(\.isSound) else { return false }
    let known = months.filter(isUnique)
    // Orders that are all there are as quickly looked at themselves.
    if known.isEmpty { return !months.allSatisfy(\.orders.areRead) && DerivedIDs.areDistinct(months.map(ids)) }
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

  /// Which of the products that were read a month's orders are of, if it is known.
  func products(of month: OrderPartition, among products: [Int64]) -> MonthProducts.Known? {
    guard index.products == products, let entry = entry(of: month), let source = month.source else { return nil }
    let derived = DerivedMonth(month.month, in: folder, from: source)
    return MonthProducts.Known(strays: entry.strays) { derived.places(in: products) }
  }

  /// Where what a month contributes is kept, which depends on the kinds of products in a file that looked so, too.
  func counts(of month: OrderPartition, with products: [Int64]) -> DerivedCounts? {
    month.source.flatMap { DerivedCounts(month.month, in: folder, from: $0, products: products) }
  }

  /// What the file of products is that was read; nothing where there is none, nil where nobody can be sure of it.
  func products(_ read: [any TablePart]?) -> [Int64]? {
    guard let read else { return products.isEmpty ? [] : nil }
    return read.count == 1 ? read[0].source?.numbers : nil
  }

  private func entry(of month: OrderPartition) -> StoreIndex.Entry? {
    guard let entry = index.months[month.month], entry.source == month.source?.numbers else { return nil }
    return entry
  }

  // MARK: What is found out

  /// Keeps what a month's file gave that looks so. Its orders are let go of, if they can be read again: those of all months
  /// together take more memory than any figure.
  func kept(_ partition: OrderPartition, from status: FileStatus) -> OrderPartition {
    guard folder.isWorth(status.size) else { return partition }
    let columns = partition.orders.columns
    let month = columns.month
    let derived = DerivedMonth(month, in: folder, from: status)
    let isKept = derived.keep(columns)
    DerivedIDs(columns, keeping: directory.keptBits).keep(in: folder, of: month, from: status)
    guard isKept, let held = derived.held() else { return partition }
    let late = lateOrders(of: month, in: StoreFile(Order.self, month), status, columns.currency, held)
    return OrderPartition(
      MonthOrders(lettingGoOf: partition.orders, reading: late.read, unended: late.unended), of: status)
  }

  /// Keeps what a table gave whose file looks so.
  func keep(_ part: any TablePart, _ bytes: [UInt8], from status: FileStatus) {
    guard folder.isWorth(status.size), let part = part as? TablePartition<Product>, part.isSorted, part.isSound else {
      return
    }
    DerivedProducts(part.records, in: bytes)?.keep(in: folder, of: status)
  }

  /// The kinds whose records are read when somebody looks at them, where nothing is wrong with their files.
  private static let late: [RecordKind] = [.ticket, .price, .consultation]

  /// Keeps what is known of the files after all were read, if it is new. Of some kinds nothing is `wrong`; `products` is the file of
  /// products that was read.
  func keep(
    _ months: [OrderPartition], _ tables: [RecordKind: [any TablePart]], of snapshot: ShopSnapshot, products: [Int64],
    wrong: Set<RecordKind>
  ) {
    var new = StoreIndex()
    new.products = products
    for kind in Self.late where !wrong.contains(kind) {
      let files = tables[kind]?.compactMap { part in part.source.map { (file: part.file, status: $0) } } ?? []
      guard files.count == tables[kind]?.count, folder.isWorth(files.reduce(0) { $0 + $1.status.size }) else {
        continue
      }
      for (file, status) in files { new.sound[file.path] = status.numbers }
    }
    if let parts = tables[.consultation], parts.contains(where: { !$0.isLate && new.sound[$0.file.path] != nil }) {
      DerivedConversations(in: folder, from: parts)?.keep(snapshot.tables.consultationTable.columns.value)
    }
    for (month, found) in zip(months, snapshot.foundProducts) {
      guard let source = month.source, let strays = found?.strays ?? entry(of: month)?.strays else { continue }
      new.months[month.month] = StoreIndex.Entry(
        source: source.numbers, summary: month.orders.summary, strays: strays, isUnique: month.isUnique)
      if let found { DerivedMonth(month.month, in: folder, from: source).keep(found.places, in: products) }
    }
    let isWorth = months.contains { $0.source.map { folder.isWorth($0.size) } ?? false } || !new.sound.isEmpty
    guard new != index, isWorth else { return }
    new.keep(in: folder, snapshot.shop.currency)
    folder.tidy(months: months.map(\.month))
  }
}
