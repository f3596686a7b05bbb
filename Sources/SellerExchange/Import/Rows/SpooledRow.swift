import SellerCore
import SellerRecords

/// What a row is kept as.
enum Form: Int { case product, order, afterSalesCase, review, boost, boostDay, ticket, stated }

/// A row as it is kept.
struct SpooledRow {
  let file: Int
  let hash: Int
  let form: Form
  let flags: Int
  /// When the platform last changed the record.
  let time: Instant?
  let page: Int
  let record: Int
  let lineNumber: Int
  let id: UnsafeRawBufferPointer?
  let kind: RecordKind
  private let key: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, UnsafeRawBufferPointer)
  let line: UnsafeRawBufferPointer

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
    let place = reader.number()
    guard RecordKind.allCases.indices.contains(place) else { return nil }
    kind = RecordKind.allCases[place]
    key = (reader.run(), reader.run(), reader.run())
    line = reader.run()
  }

  /// A row that went straight into the line of an order.
  init(_ order: ReadyOrder, stating line: UnsafeRawBufferPointer) {
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    (file, form, flags, kind) = (order.file, .stated, order.assumed << 3, .order)
    (hash, time, id, page, record, lineNumber) = (0, nil, nil, 0, 0, order.line + 1)
    (key, self.line) = ((order.id, nothing, nothing), line)
  }

  var recordKey: RecordKey {
    func text(_ part: UnsafeRawBufferPointer) -> String { String(decoding: part, as: UTF8.self) }
    return RecordKey(kind, text(key.0), text(key.1), text(key.2))
  }

  /// Whether the row speaks of an order, and not of a case of one.
  var isOrder: Bool { form == .order || form == .stated && flags & 1 == 0 && kind == .order }

  /// As what the row is counted.
  var importKind: ImportKind {
    switch form {
    case .afterSalesCase: .afterSalesCase
    case .review: .review
    case .boostDay: .boostDay
    case .stated where kind == .order && !isOrder: .afterSalesCase
    case .product, .order, .boost, .ticket, .stated: .record(kind)
    }
  }

  /// The order that the row is by itself, where its line is nearly as a store would have it.
  func wholeOrder(_ currency: Currency) -> Order? {
    guard isOrder else { return nil }
    return Order.stated(line.bindMemory(to: UInt8.self), currency: currency)
  }
}
