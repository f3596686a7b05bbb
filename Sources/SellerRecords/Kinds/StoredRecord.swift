import SellerCore
import SellerJSON
import SellerText

/// A record with a schema: every kind that a store has, the shop itself among them.
public protocol DescribedRecord: ShopRecord {
  /// What several of them are called.
  static var plural: Phrase { get }
  /// How its fields stand in JSON.
  static var schema: Schema<Self> { get }
}

/// A record that is a line of a file. A conformance is all that the program knows of its kind: how it is read, written, told
/// from others, where it is kept, and what may be wrong with it.
public protocol StoredRecord: DescribedRecord {
  /// The file, or the files, that hold the records of the kind.
  static var storage: RecordStorage<Self> { get }
  /// Where the records stand in a snapshot.
  static var place: RecordPlace<Self> { get }
  /// The fields that make a record of the kind unique (store format, "Unique").
  static var keyFields: [String] { get }
  /// Whether the file is one JSON5 text that people write, with the records in a list: the lines of others are records.
  static var isDocument: Bool { get }
  /// What no two records of the kind share; files are sorted by it.
  var key: RecordKey { get }
  /// The same record with every list in the order that the store format gives it.
  var settled: Self { get }
  /// This record with the unknown fields of an older version of it.
  func keepingUnknownFields(of old: Self) -> Self
  /// Notes what does not fit in a record that can be read, alone or beside others: warnings, the record counts as it stands.
  func check(beside others: OtherRecords, _ notes: inout RecordNotes)
  /// Reads a line that is exactly canonical; nil for any other line.
  static func readCanonical(_ line: inout CanonicalCursor, currency: Currency) -> Self?
  /// Writes the record as a line without its newline.
  func writeCanonical(to line: inout JSONLine)
}

/// The file, or the files, that hold the records of one kind.
public enum RecordStorage<Stored>: Sendable {
  /// One file by its name.
  case one(String)
  /// A folder with a file for each month (UTC) of a moment that every record has.
  case monthly(folder: String, by: @Sendable (Stored) -> Instant)
}

/// Where the records of one kind stand in a snapshot.
public enum RecordPlace<Stored: StoredRecord>: Sendable {
  /// In a table.
  case table(any WritableKeyPath<ShopSnapshot.Tables, [Stored]> & Sendable)
  /// In columns by month, as orders do.
  case columns
}

extension StoredRecord {
  /// A record is told apart by its id, unless its kind says otherwise.
  public static var keyFields: [String] { ["id"] }
  /// Files are records, line by line.
  public static var isDocument: Bool { false }
  /// The record as it stands: it has no list with an order of its own.
  public var settled: Self { self }

  /// The record with the unknown fields of an older version of it, as long as it does not bring its own.
  public func keepingUnknownFields(of old: Self) -> Self { Self.schema.keepingUnknownFields(self, of: old) }

  /// Nothing: the schema reads every line of the kind.
  public static func readCanonical(_ line: inout CanonicalCursor, currency: Currency) -> Self? { nil }

  /// Writes the record by its schema.
  public func writeCanonical(to line: inout JSONLine) { Self.schema.write(self, &line) }
}

extension StoredRecord {
  /// The month whose file the record belongs into; nil when its kind has one file.
  public var fileMonth: Month? { Self.fileMonths?(self) }

  /// Tells the month whose file a record belongs into; nil when the kind has one file.
  public static var fileMonths: ((Self) -> Month)? {
    switch storage {
    case .one: nil
    case .monthly(_, let moment): { ShopCalendar.utc.day(of: moment($0)).month }
    }
  }

  /// The file it belongs into.
  public var file: StoreFile { StoreFile(Self.self, fileMonth) }

  /// The records of the kind in a shop's tables; none when they stand in columns.
  public static func records(in tables: ShopSnapshot.Tables) -> [Self] {
    switch place {
    case .table(let path): tables[keyPath: path]
    case .columns: []
    }
  }

  /// Puts records into their table; nowhere when they stand in columns.
  public static func put(_ records: [Self], into tables: inout ShopSnapshot.Tables) {
    switch place {
    case .table(let path): tables[keyPath: path] = records
    case .columns: break
    }
  }

  /// Reads a line without its newline that is exactly canonical; nil for any other line.
  public static func readCanonical(_ line: UnsafeBufferPointer<UInt8>, currency: Currency) -> Self? {
    var cursor = CanonicalCursor()
    cursor.begin(line)
    return readCanonical(&cursor, currency: currency)
  }

  /// Reads a line without its newline, in whatever form.
  public static func read(_ line: UnsafeBufferPointer<UInt8>, currency: Currency) throws(FieldProblem) -> Self {
    if let record = readCanonical(line, currency: currency) { return record }
    return try readAnyForm(line, currency: currency)
  }

  /// Reads a line without its newline, in whatever form, unless it is longer than any that can be a record.
  public static func read(line: ArraySlice<UInt8>, currency: Currency) throws(FieldProblem) -> Self {
    guard line.count <= LineReader.longestLine else {
      throw FieldProblem(.lineTooLong(bytes: line.count, limit: LineReader.longestLine))
    }
    return try line.withUnsafeBufferPointer { (line) throws(FieldProblem) in try read(line, currency: currency) }
  }

  /// Reads a line by the schema, whether it is canonical or not.
  public static func readAnyForm(
    _ line: UnsafeBufferPointer<UInt8>, currency: Currency
  ) throws(FieldProblem) -> Self {
    try schema.read(.record(Array(line)), currency)
  }

  /// The record's canonical line without its newline.
  public func line(currency: Currency) -> JSONLine {
    var line = JSONLine(currency: currency)
    writeCanonical(to: &line)
    return line
  }

  /// The same as bytes that a store takes: it would read them again.
  public func soundLine(_ currency: Currency) throws(FieldProblem) -> [UInt8] {
    let line = line(currency: currency)
    if let foreign = line.foreignCurrency { throw FieldProblem(.foreignCurrency(found: foreign, store: currency)) }
    _ = try Self.read(line: line.bytes[...], currency: currency)
    return line.bytes
  }
}

extension ExtraFields {
  /// These fields, and those of `other` whose names are not among them.
  func adding(_ other: ExtraFields) -> ExtraFields {
    guard !other.isEmpty else { return self }
    let names = Set(members.map { JSONName($0.name) })
    return ExtraFields(members: members + other.members.filter { !names.contains(JSONName($0.name)) })
  }
}
