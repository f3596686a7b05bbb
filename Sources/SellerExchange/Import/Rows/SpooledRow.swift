import SellerCore
import SellerRecords

/// What a row is kept as.
enum Form: Int {
  case product, order, afterSalesCase, review, boost, boostDay, ticket, stated
}

/// A row as it is kept.
struct SpooledRow {
  let file: Int
  let hash: Int
  let form: Form
  let flags: Int
  /// When the platform last changed the record; of a row that went straight into its line, when the order was paid.
  let time: Instant?
  let page: Int
  let record: Int
  let lineNumber: Int
  let id: UnsafeRawBufferPointer?
  let kind: RecordKind
  private let key: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, UnsafeRawBufferPointer)
  let line: UnsafeRawBufferPointer
  /// Whether the row went straight from its cells into the line of an order.
  let isDirect: Bool
  /// What of such a line a store leaves out: defaults.
  private let cuts: UnsafeRawBufferPointer

  init?(file: Int, _ reader: inout SpoolReader) {
    self.file = file
    hash = reader.number()
    guard let form = Form(rawValue: reader.number()) else { return nil }
    self.form = form
    flags = reader.number()
    let time = reader.number()
    self.time = time == .min ? nil : Instant(seconds: Int64(time))
    (page, record, lineNumber) = (reader.number(), reader.number(), reader.number())
    let hasID = reader.number() == 1
    let id = reader.run()
    self.id = hasID ? id : nil
    kind = RecordKind.allCases[reader.number()]
    key = (reader.run(), reader.run(), reader.run())
    line = reader.run()
    isDirect = form == .stated && flags & DirectRows.flag != 0
    cuts = isDirect ? reader.run() : UnsafeRawBufferPointer(start: nil, count: 0)
  }

  var recordKey: RecordKey {
    func text(_ part: UnsafeRawBufferPointer) -> String { String(decoding: part, as: UTF8.self) }
    return RecordKey(kind, text(key.0), text(key.1), text(key.2))
  }

  /// Adds the order of a row that went straight into its line, as nothing else speaks of it.
  func add(to batch: inout RecordLines.Batch, paidAt: Instant) {
    batch.add(order: key.0, paidAt: paidAt, line: pieces)
  }

  /// Whether a store has the row's order by itself in this line.
  func isLine(_ line: [UInt8], _ currency: Currency) -> Bool {
    guard isDirect else { return wholeOrder(currency)?.line(currency: currency).bytes == line }
    var rest = line[...]
    for piece in pieces {
      guard rest.starts(with: piece) else { return false }
      rest = rest.dropFirst(piece.count)
    }
    return rest.isEmpty
  }

  /// What a store takes of a line into which the row went straight.
  private var pieces: [Slice<UnsafeRawBufferPointer>] {
    var reader = SpoolReader(cuts)
    var pieces: [Slice<UnsafeRawBufferPointer>] = []
    var start = 0
    while !reader.isAtEnd {
      let cut = reader.number()
      pieces.append(line[start..<cut])
      start = cut + reader.number()
    }
    return pieces + [line[start...]]
  }

  /// Whether the row speaks of an order, and not of a case of one.
  var isOrder: Bool { form == .order || form == .stated && flags & 1 == 0 && kind == .order }

  /// The order that the row is by itself, where its line is nearly as a store would have it.
  func wholeOrder(_ currency: Currency) -> Order? {
    guard isOrder else { return nil }
    return Order.stated(line.bindMemory(to: UInt8.self), currency: currency)
  }
}
