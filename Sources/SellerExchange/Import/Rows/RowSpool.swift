import SellerCore
import SellerRecords
import Synchronization

/// The rows of files between their reading and their merge, beside memory: those of one record are in one part.
public final class RowSpool: Sendable {
  /// How many parts there are; a part is merged at a time.
  static let parts = 64

  let currency: Currency
  private let spool = Spool()
  private let state = Mutex(State())

  private struct State {
    var files: [String] = []
    var assumed: [[String]] = []
    var count = 0
    var dropped: [Range<Int>] = []
  }

  /// The places of records whose text is to be kept, because they were refused after the reading.
  private let wanted: Set<SourcePosition>

  init(currency: Currency, wanting wanted: Set<SourcePosition> = []) {
    self.currency = currency
    self.wanted = wanted
  }

  /// Whether the text of the record at a place is to be kept.
  func wants(_ position: SourcePosition) -> Bool { wanted.contains(position) }

  /// Whether something that was written could not be read again.
  var hasFailed: Bool { spool.hasFailed }

  /// How many rows were taken in.
  var count: Int { state.withLock { $0.count } }

  /// Takes back the rows since there were so many.
  func drop(since count: Int) {
    state.withLock { state in
      if count < state.count { state.dropped.append(count..<state.count) }
    }
  }

  /// Takes the rows out of a reading. A row that no store would read again as it is goes to the refusals.
  func take(_ reading: inout ImportReading) {
    let rows = ParallelMap.map(small: reading.rows) { [self] rows in rows.map { kept($0) } }
    let stated = ParallelMap.map(small: reading.stated) { [self] rows in rows.map { kept($0) } }
    for (place, row) in rows.enumerated() {
      switch row {
      case .success(let row): put(row, of: reading.rows[place].position.file)
      case .failure(let refusal): reading.refusals.append(refusal)
      }
    }
    for (place, row) in stated.enumerated() { put(row, of: reading.stated[place].position.file) }
    reading.rows.removeAll(keepingCapacity: true)
    reading.stated.removeAll(keepingCapacity: true)
  }

  /// A row as it is kept, but for what depends on the rows before it.
  private struct Kept: Sendable {
    let hash: Int
    let bytes: [UInt8]
  }

  private func put(_ row: Kept, of file: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(row.bytes.count + 16)
    state.withLock { state in
      if state.files.last != file { state.files.append(file) }
      bytes.append(spooled: state.count)
      bytes.append(spooled: state.files.count - 1)
      state.count += 1
    }
    bytes += row.bytes
    spool.append(bytes, to: Self.part(row.hash))
  }

  private func kept(
    _ form: Form, _ flags: Int, _ time: Instant?, _ position: SourcePosition, _ key: RecordKey, _ line: [UInt8]
  ) -> Kept {
    let hash = Self.hash(key)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count + 128)
    for number in [hash, form.rawValue, flags] { bytes.append(spooled: number) }
    bytes.append(spooled: time.map { Int($0.seconds) } ?? .min)
    for number in [position.page, position.record, position.line] { bytes.append(spooled: number.map { $0 + 1 } ?? 0) }
    bytes.append(spooled: position.id == nil ? 0 : 1)
    bytes.append(spooled: position.id ?? "")
    bytes.append(spooled: RecordKind.allCases.firstIndex(of: key.kind) ?? 0)
    for part in key.parts { bytes.append(spooled: part) }
    bytes.append(spooled: line)
    return Kept(hash: hash, bytes: bytes)
  }

  private static func hash(_ key: RecordKey) -> Int {
    var hasher = Hasher()
    // What waits for an order is merged with it.
    hasher.combine(key.kind == .awaited ? RecordKey(.order, key.id) : key)
    return hasher.finalize()
  }

  private static func part(_ hash: Int) -> Int { Int(UInt(bitPattern: hash) >> 58) }

  private func position(_ row: SpooledRow) -> SourcePosition {
    func optional(_ number: Int) -> Int? { number == 0 ? nil : number - 1 }
    return SourcePosition(
      file: state.withLock { $0.files[row.file] }, page: optional(row.page), record: optional(row.record),
      line: optional(row.lineNumber), id: row.id.map { String(decoding: $0, as: UTF8.self) })
  }
}

/// What a row is kept as.
private enum Form: Int {
  case product, order, afterSalesCase, review, boost, boostDay, ticket, stated
}

// MARK: Rows of replies

extension RowSpool {
  private func kept(_ row: ImportedRow) -> Result<Kept, ImportRefusal> {
    var flags = 0
    let form: Form
    let record: any StoredRecord
    switch row.content {
    case .product(let imported):
      form = .product
      let marks = [
        imported.statesNoAdvancedLogistics, imported.assumesState, imported.assumesPrice, imported.isInPassing,
      ]
      flags = marks.enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }
      record = imported.product
    case .order(let imported):
      form = .order
      flags = Self.flags(imported.assumed) | (imported.restartsFulfilment ? Self.restarts : 0)
      var order = imported.order
      order.updatedAt = row.updatedAt ?? order.updatedAt
      record = order
    case .afterSalesCase(let imported):
      form = .afterSalesCase
      flags = Self.flags(imported.assumed)
      var order = AwaitedParts.stub(imported.orderID, currency)
      order.cases = [imported.afterSalesCase]
      record = order
    case .review(let imported):
      form = .review
      var order = AwaitedParts.stub(imported.orderID, currency)
      order.review = imported.review
      record = order
    case .boost(let campaign): (form, record) = (.boost, campaign)
    case .ticket(let ticket): (form, record) = (.ticket, ticket)
    case .boostDay(let imported):
      form = .boostDay
      flags = imported.day.number
      record = BoostMonth(productID: imported.productID, month: imported.day.month, spend: imported.spend)
    }
    do throws(FieldProblem) {
      let line = try record.soundLine(currency)
      return .success(kept(form, flags, row.updatedAt, row.position, record.key, line))
    } catch {
      return .failure(
        ImportRefusal(
          kind: row.kind, position: row.position, field: error.path.isEmpty ? nil : error.path,
          problem: .table(.record(error.problem))))
    }
  }

  private static let restarts = 1 << ImportedOrder.AssumedField.allCases.count

  private static func flags(_ assumed: Set<ImportedOrder.AssumedField>) -> Int {
    ImportedOrder.AssumedField.allCases.enumerated().reduce(0) {
      $0 | (assumed.contains($1.element) ? 1 << $1.offset : 0)
    }
  }

  private static func assumed(_ flags: Int) -> Set<ImportedOrder.AssumedField> {
    Set(ImportedOrder.AssumedField.allCases.enumerated().filter { flags & 1 << $0.offset != 0 }.map(\.element))
  }

  private func content(_ row: SpooledRow) -> ImportedRow.Content? {
    func read<Stored: StoredRecord>(_ type: Stored.Type) -> Stored? {
      try? Stored.read(row.line.bindMemory(to: UInt8.self), currency: currency)
    }
    func flag(_ place: Int) -> Bool { row.flags & 1 << place != 0 }
    switch row.form {
    case .product:
      return read(Product.self).map { product in
        .product(
          ImportedProduct(
            product, statesNoAdvancedLogistics: flag(0), assumesState: flag(1), assumesPrice: flag(2),
            isInPassing: flag(3)))
      }
    case .order:
      return read(Order.self).map { order in
        let restarts = row.flags & Self.restarts != 0
        return .order(ImportedOrder(order, assumed: Self.assumed(row.flags), restartsFulfilment: restarts))
      }
    case .afterSalesCase:
      guard let order = read(Order.self), let found = order.cases.first else { return nil }
      return .afterSalesCase(ImportedCase(orderID: order.id, found, assumed: Self.assumed(row.flags)))
    case .review:
      guard let order = read(Order.self), let review = order.review else { return nil }
      return .review(ImportedReview(orderID: order.id, review))
    case .boost: return read(BoostCampaign.self).map { .boost($0) }
    case .ticket: return read(Ticket.self).map { .ticket($0) }
    case .boostDay:
      return read(BoostMonth.self).map { month in
        .boostDay(ImportedBoostDay(productID: month.productID, day: Day(number: row.flags), spend: month.spend))
      }
    case .stated: return nil
    }
  }
}

// MARK: Rows of tables

extension RowSpool {
  private func kept(_ row: PlacedStatement) -> Kept {
    let stated = row.stated
    let list = state.withLock { state in
      if state.assumed.last != stated.assumed { state.assumed.append(stated.assumed) }
      return state.assumed.count - 1
    }
    let flags = (stated.caseID == nil ? 0 : 1) | (stated.isWhole ? 2 : 0) | list << 2
    var json = stated.json
    if let caseID = stated.caseID { json.append(contentsOf: caseID.utf8) }
    let end = stated.json.count
    var line: [UInt8] = []
    line.append(spooled: end)
    return kept(.stated, flags, nil, row.position, stated.key, stated.caseID == nil ? json : line + json)
  }

  private func statement(_ row: SpooledRow) -> StatedRecord {
    var json = row.line
    var caseID: String?
    if row.flags & 1 != 0 {
      var reader = SpoolReader(row.line)
      let end = reader.number()
      let rest = reader.rest
      json = UnsafeRawBufferPointer(rebasing: rest[..<end])
      caseID = String(decoding: rest[end...], as: UTF8.self)
    }
    return StatedRecord(
      row.recordKey, caseID: caseID, assumed: state.withLock { $0.assumed[row.flags >> 2] },
      isWhole: row.flags & 2 != 0, json: Array(json))
  }
}

/// A row as it is kept.
private struct SpooledRow {
  let place: Int
  let file: Int
  let hash: Int
  let form: Form
  let flags: Int
  let updatedAt: Instant?
  let page: Int
  let record: Int
  let lineNumber: Int
  let id: UnsafeRawBufferPointer?
  let kind: RecordKind
  private let key: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, UnsafeRawBufferPointer)
  let line: UnsafeRawBufferPointer

  init?(_ reader: inout SpoolReader) {
    (place, file, hash) = (reader.number(), reader.number(), reader.number())
    guard let form = Form(rawValue: reader.number()) else { return nil }
    self.form = form
    flags = reader.number()
    let time = reader.number()
    updatedAt = time == .min ? nil : Instant(seconds: Int64(time))
    (page, record, lineNumber) = (reader.number(), reader.number(), reader.number())
    let hasID = reader.number() == 1
    let id = reader.run()
    self.id = hasID ? id : nil
    kind = RecordKind.allCases[reader.number()]
    key = (reader.run(), reader.run(), reader.run())
    line = reader.run()
  }

  var recordKey: RecordKey {
    func text(_ part: UnsafeRawBufferPointer) -> String { String(decoding: part, as: UTF8.self) }
    return RecordKey(kind, text(key.0), text(key.1), text(key.2))
  }

  /// The order that the row is by itself, where its line is nearly as a store would have it.
  func wholeOrder(_ currency: Currency) -> Order? {
    switch form {
    case .order: break
    case .stated where flags & 1 == 0 && kind == .order: break
    default: return nil
    }
    return Order.stated(line.bindMemory(to: UInt8.self), currency: currency)
  }
}

extension RowSpool {
  /// Merges the rows of a part over what the store has: new and changed records go to `lines`, the rest is answered.
  func merge(part: Int, over stored: StoredRecords, at moment: Instant, into lines: RecordLines) -> ImportPlan {
    let dropped = state.withLock { $0.dropped }
    let bytes = spool.bytes(of: part)
    return bytes.withUnsafeBytes { bytes in
      var reader = SpoolReader(bytes)
      var rows: [SpooledRow] = []
      var counts: [Int: Int] = [:]
      while !reader.isAtEnd, let row = SpooledRow(&reader) {
        guard !dropped.contains(where: { $0.contains(row.place) }) else { continue }
        rows.append(row)
        counts[row.hash, default: 0] += 1
      }
      var batch = RecordLines.Batch()
      var single = ImportReport()
      var paid: ClosedRange<Instant>?
      var others = ImportReading()
      for row in rows {
        if counts[row.hash] == 1, let order = row.wholeOrder(currency), stored.awaited(order.id) == nil {
          if let known = stored.order(order.id) {
            // What it says is what the store has.
            if known.line(currency: currency).bytes == order.line(currency: currency).bytes {
              single[.order].unchanged += 1
              paid = paid.including(order.paidAt)
              continue
            }
          } else {
            // Nobody knows the order, and no other row speaks of it: it is what its row says.
            single[.order].added += 1
            paid = paid.including(order.paidAt)
            batch.add(order, currency: currency)
            continue
          }
        }
        let position = position(row)
        if row.form == .stated {
          others.stated.append(PlacedStatement(stated: statement(row), position: position))
        } else if let content = content(row) {
          others.rows.append(ImportedRow(content: content, position: position, updatedAt: row.updatedAt))
        }
      }
      lines.append(batch)
      var plan = ImportPlan(others, at: moment, over: stored, into: lines)
      plan.report.add([single], files: [])
      if let paid { plan.paid = plan.paid.including(paid) }
      return plan
    }
  }
}

extension RowSpool {
  /// Where the rows stand that are about a record.
  func positions(of key: RecordKey) -> [SourcePosition] {
    let (hash, dropped) = (Self.hash(key), state.withLock { $0.dropped })
    return spool.bytes(of: Self.part(hash)).withUnsafeBytes { bytes in
      var reader = SpoolReader(bytes)
      var positions: [SourcePosition] = []
      while !reader.isAtEnd, let row = SpooledRow(&reader) {
        guard row.hash == hash, row.recordKey == key, !dropped.contains(where: { $0.contains(row.place) }) else {
          continue
        }
        positions.append(position(row))
      }
      return positions
    }
  }
}

extension ClosedRange<Instant>? {
  /// The range, made as wide as the moment wants.
  func including(_ moment: Instant) -> ClosedRange<Instant> { including(moment...moment) }

  /// The range, made as wide as both.
  func including(_ other: ClosedRange<Instant>) -> ClosedRange<Instant> {
    map { Swift.min($0.lowerBound, other.lowerBound)...Swift.max($0.upperBound, other.upperBound) } ?? other
  }
}

extension StoredRecord {
  /// The record's line, which a store would read again.
  fileprivate func soundLine(_ currency: Currency) throws(FieldProblem) -> [UInt8] {
    let line = line(currency: currency)
    if let foreign = line.foreignCurrency {
      throw FieldProblem(.foreignCurrency(found: foreign, store: currency), path: "")
    }
    try line.bytes.withUnsafeBufferPointer { text throws(FieldProblem) in
      _ = try Self.read(text, currency: currency)
    }
    return line.bytes
  }
}
