/// An import, and what its format tells of the records it brought: a line of `sources.jsonl`. An as-of before it does not hide
/// it: what its records tell and what not is so for every moment that is asked about.
///
/// `{"id":"…","at":"…","format":"wish","files":[{"name":"orders.json","bytes":120,"sha256":"…"}],"records":{"order":500},
/// "carries":["order.scanned_at"],"from":"2024-01-01","to":"2024-03-31"}`
public struct ImportSource: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.source

  /// The import's id.
  public var id: ImportSourceID
  /// When it was done.
  public var at: Instant
  /// The format, as the command `import` names it.
  public var format: String
  /// The files that were read.
  public var files: [FileIdentity] = []
  /// How many records of each kind came, by `RecordKind.rawValue`; a newer program may know kinds that this one does not.
  public var records: [Key<RecordKind>: Int]
  /// The facts that the format states; what none of its sources carries is not told of a record (Readings, 23).
  public var carries: [Fact] = []
  /// First day of payment covered, in the platform's calendar.
  public var from: Day?
  /// Last day of payment covered.
  public var to: Day?
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// An import of which nothing but the format is told.
  public init(id: ImportSourceID, at: Instant, format: String) {
    self.id = id
    self.at = at
    self.format = format
    records = [:]
  }

  /// A fact that a format may state: a kind of record (`review`, `ticket`), or a field of one (`order.scanned_at`,
  /// `order.advanced_logistics.scanned_at`, `case.intervened_at`). The list is open.
  public struct Fact: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
    /// The name in the store.
    public let rawValue: String

    /// A fact by its name in the store.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A fact by its name in the store.
    public init(stringLiteral name: String) { rawValue = name }
  }
}

/// The id of an import.
public typealias ImportSourceID = Key<ImportSource>
