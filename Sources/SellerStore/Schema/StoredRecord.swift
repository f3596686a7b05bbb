import SellerCore
import SellerText

/// A record that is a line of a file: how it is read, written, and told from others.
protocol StoredRecord: Sendable, Hashable {
  /// How its fields stand in JSON.
  static var schema: Schema<Self> { get }
  /// Which kind of record it is.
  static var recordKind: RecordKind { get }
  /// What no two records of the kind share; files are sorted by it.
  var key: RecordKey { get }
  /// The file it belongs into.
  var file: StoreFile { get }
  /// Reads a line that is exactly canonical; nil for any other line.
  static func readCanonical(_ line: UnsafeBufferPointer<UInt8>, currency: Currency) -> Self?
  /// Writes the record as a line without its newline.
  func writeCanonical(to line: inout JSONLine)
  /// The record among all kinds.
  var record: Record { get }
  /// The record of this kind in a record of any kind.
  init?(_ record: Record)
}

extension StoreFile {
  /// What the lines of a file are; nil for the shop's file and the audit, whose lines are no records.
  var recordType: (any StoredRecord.Type)? {
    switch self {
    case .shop, .audit: nil
    case .products: Product.self
    case .orders: Order.self
    case .disputes: Dispute.self
    case .boosts: BoostCampaign.self
    case .boostMonths: BoostMonth.self
    case .consultations: Consultation.self
    case .tickets: Ticket.self
    case .media: MediaDay.self
    case .benchmarks: Benchmark.self
    case .prices: PriceChange.self
    case .violations: Violation.self
    }
  }
}

extension StoredRecord {
  static func readCanonical(_ line: UnsafeBufferPointer<UInt8>, currency: Currency) -> Self? { nil }

  func writeCanonical(to line: inout JSONLine) { Self.schema.write(self, &line) }

  /// Reads a line without its newline, in whatever form.
  static func read(_ line: UnsafeBufferPointer<UInt8>, currency: Currency) throws(FieldProblem) -> Self {
    if let record = readCanonical(line, currency: currency) { return record }
    return try readAnyForm(line, currency: currency)
  }

  /// Reads a line through Foundation, whether it is canonical or not.
  static func readAnyForm(_ line: UnsafeBufferPointer<UInt8>, currency: Currency) throws(FieldProblem) -> Self {
    let node = try JSONReader.read(Array(line))
    guard case .object = node.content else { throw FieldProblem(.notAnObject) }
    return try schema.read(node, currency)
  }

  /// The record's canonical line without its newline.
  func line(currency: Currency) -> JSONLine {
    var line = JSONLine(currency: currency)
    writeCanonical(to: &line)
    return line
  }
}
