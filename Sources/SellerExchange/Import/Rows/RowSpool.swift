import SellerCore
import SellerRecords
import Synchronization

/// The rows of files between their reading and their merge, beside memory: those of one record are in one part.
public final class RowSpool: Sendable {
  /// How many parts there are; a part is merged at a time.
  static let parts = 64

  let currency: Currency
  private let spool = Spool()
  /// Orders that rows of tables became at once.
  let ready: ReadyOrders
  /// By what records are found together; equality decides.
  let hash: IDHash
  private let state = Mutex(State())

  private struct State {
    var files: [String] = []
    var assumed: [[String]] = []
    var count = 0
    var dropped: [Range<Int>] = []
  }

  /// The places of records whose text is to be kept, because they were refused after the reading.
  private let wanted: Set<SourcePosition>

  init(
    currency: Currency, hasRoom: Bool = false, wanting wanted: Set<SourcePosition> = [], hash: IDHash = IDHash()
  ) {
    self.currency = currency
    self.hash = hash
    ready = ReadyOrders(inMemory: hasRoom ? 1 << 26 : 0, hash: hash)
    self.wanted = wanted
  }

  /// Whether the text of the record at a place is to be kept.
  func wants(_ position: SourcePosition) -> Bool { wanted.contains(position) }

  /// Whether something that was written could not be read again.
  var hasFailed: Bool { spool.hasFailed || ready.hasFailed }

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

  /// Takes orders in that rows of a table became.
  func take(_ orders: ReadyOrders.Run, of file: String, assumed: Int) {
    ready.append(orders, file: enter(file, count: orders.count).file, assumed: assumed)
  }

  /// Once all files are read: lets those rows that are not alone with their order meet the others of it.
  func settle() {
    guard ready.count > 0 else { return }
    var others: [UInt8] = []
    for part in 0..<Self.parts {
      withRows(of: part) { rows in
        for row in rows { withUnsafeBytes(of: row.hash) { others.append(contentsOf: $0) } }
      }
    }
    ready.moveOut(others) { order in
      order.withStated { line in
        let stated = SpooledRow(order, stating: line)
        let row = kept(.stated, stated.flags, nil, position(stated), stated.recordKey, Array(line))
        put(row.bytes, at: .max, of: order.file, to: Self.part(row.hash))
      }
    }
  }

  /// A row as it is kept, but for what depends on the rows before it.
  struct Kept: Sendable {
    let hash: Int
    let bytes: [UInt8]
  }

  private func put(_ row: Kept, of file: String) {
    let (place, number) = enter(file, count: 1)
    put(row.bytes, at: place, of: number, to: Self.part(row.hash))
  }

  private func enter(_ file: String, count: Int) -> (place: Int, file: Int) {
    state.withLock { state in
      if state.files.last != file { state.files.append(file) }
      state.count += count
      return (state.count - count, state.files.count - 1)
    }
  }

  private func put(_ rows: [UInt8], at place: Int, of file: Int, to part: Int) {
    var head: [UInt8] = []
    for number in [place, file, rows.count] { head.append(spooled: number) }
    spool.append(rows, behind: head, to: part)
  }

  func kept(
    _ form: Form, _ flags: Int, _ time: Instant?, _ position: SourcePosition, _ key: RecordKey, _ line: [UInt8]
  ) -> Kept {
    let hash = hash(key)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count + 128)
    for number in [hash, form.rawValue, flags] { bytes.append(spooled: number) }
    bytes.append(spooled: time.map { Int($0.seconds) } ?? .min)
    for number in [position.page, position.record, position.line] { bytes.append(spooled: number.map { $0 + 1 } ?? 0) }
    bytes.append(spooled: position.id == nil ? 0 : 1)
    bytes.append(spooled: position.id ?? "")
    bytes.append(spooled: Self.number(of: key.kind))
    for part in key.parts { bytes.append(spooled: part) }
    bytes.append(spooled: line)
    return Kept(hash: hash, bytes: bytes)
  }

  static func number(of kind: RecordKind) -> Int { RecordKind.allCases.firstIndex(of: kind) ?? 0 }

  private func hash(_ key: RecordKey) -> Int {
    // What waits for an order is merged with it.
    if key.kind == .order || key.kind == .awaited { return hash.of(key.id) }
    return hash.of { hasher in
      hasher.combine(Self.number(of: key.kind))
      for var part in key.parts {
        part.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        // No two parts run into each other.
        hasher.combine(UInt8.max)
      }
    }
  }

  static func part(_ hash: Int) -> Int { Int(UInt(bitPattern: hash) >> 58) }

  func position(_ row: SpooledRow) -> SourcePosition {
    func optional(_ number: Int) -> Int? { number == 0 ? nil : number - 1 }
    return SourcePosition(
      file: state.withLock { $0.files[row.file] }, page: optional(row.page), record: optional(row.record),
      line: optional(row.lineNumber), id: row.id.map { String(decoding: $0, as: UTF8.self) })
  }
}

/// Rows of tables.
extension RowSpool {
  /// The number under which names of assumed fields are kept.
  func list(of assumed: [String]) -> Int {
    state.withLock { state in
      if state.assumed.last != assumed { state.assumed.append(assumed) }
      return state.assumed.count - 1
    }
  }

  func kept(_ row: PlacedStatement) -> Kept {
    let stated = row.stated
    let flags = (stated.caseID == nil ? 0 : 1) | (stated.isWhole ? 2 : 0) | list(of: stated.assumed) << 3
    var json = stated.json
    if let caseID = stated.caseID { json.append(contentsOf: caseID.utf8) }
    let end = stated.json.count
    var line: [UInt8] = []
    line.append(spooled: end)
    return kept(.stated, flags, nil, row.position, stated.key, stated.caseID == nil ? json : line + json)
  }

  /// Which fields of a row that states some are only assumed; nil of a row that has everything there is.
  func assumed(of row: SpooledRow) -> [String]? {
    guard row.form == .stated, row.flags & 2 == 0 else { return nil }
    return state.withLock { $0.assumed[row.flags >> 3] }
  }

  func statement(_ row: SpooledRow) -> StatedRecord {
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
      row.recordKey, caseID: caseID, assumed: state.withLock { $0.assumed[row.flags >> 3] },
      isWhole: row.flags & 2 != 0, json: Array(json))
  }
}

extension RowSpool {
  /// Hands over the rows of a part that were not taken back; they are there no longer than the call lasts.
  func withRows<Answer>(of part: Int, _ body: ([SpooledRow]) -> Answer) -> Answer {
    let dropped = state.withLock { $0.dropped }
    return spool.bytes(of: part).withUnsafeBytes { bytes in
      var reader = SpoolReader(bytes)
      var rows: [SpooledRow] = []
      while !reader.isAtEnd {
        let (place, file) = (reader.number(), reader.number())
        var block = SpoolReader(reader.run())
        guard !dropped.contains(where: { $0.contains(place) }) else { continue }
        while !block.isAtEnd, let row = SpooledRow(file: file, &block) { rows.append(row) }
      }
      return body(rows)
    }
  }

  /// The rows about some records: of what kind they are, and where they stand.
  func rows(about keys: Set<RecordKey>) -> [RecordKey: [(kind: ImportKind, position: SourcePosition)]] {
    var found: [RecordKey: [(kind: ImportKind, position: SourcePosition)]] = [:]
    func take(_ row: SpooledRow) {
      let key = row.recordKey
      if keys.contains(key) { found[key, default: []].append((row.importKind, position(row))) }
    }
    for part in 0..<Self.parts { withRows(of: part) { $0.forEach(take) } }
    for piece in ready.pieces { ready.forEach(in: piece) { take(SpooledRow($0, stating: $0.text)) } }
    return found
  }
}
