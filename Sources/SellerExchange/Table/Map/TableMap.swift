import FoundationEssentials

/// How a table's columns are records: what a map file says (JSON5).
///
/// ```json5
/// {
///   record: "order",
///   columns: {
///     id: {join: ["Order", "Line"], with: "-"},        // several columns
///     product_id: ["SKU", "商品编码"],                   // the first of these that has something
///     channel: {value: "self_built"},                  // the same in every row
///     price: {column: "Cost (fen)", unit: "fen"},
///     state: {column: "Status", words: {"On": "active"}},
///   },
///   skip: [{column: "Type", is: ["Shipping"]}],
/// }
/// ```
public struct TableMap: Sendable, Equatable {
  /// The kind of record: `product`, `order`, `case` …
  public var record: String
  /// What the map is for, in a line.
  public var about: String?
  /// The text's encoding.
  public var encoding: String?
  /// What stands between cells.
  public var delimiter: String?
  /// The workbook's sheet.
  public var sheet: String?
  /// The sign before decimals.
  public var decimal: String?
  /// `fen` or `minor` where amounts are whole minor units.
  public var unit: String?
  /// The clocks' distance from UTC.
  public var zone: String?
  /// `dmy` or `mdy`.
  public var dates: String?
  /// Which column, or columns, each field is made of; by the field's path.
  public var columns: [String: Source] = [:]
  /// Rows that continue the one above.
  public var continuation: Continuation?
  /// Rows that are no records.
  public var skip: [Condition]?
  /// Rows that are refunds of records above.
  public var refunds: Refunds?
  /// `number`: a record that comes again is another one, and its id gets a number.
  public var repeated: String?

  /// What a field is made of.
  public struct Source: Sendable, Equatable {
    /// Headings, of which the first is taken that is there and has something in the row.
    public var headings: [String] = []
    /// The column's place, from 1, instead of a heading.
    public var position: Int?
    /// The same value in every row.
    public var value: String?
    /// Headings whose cells are put together.
    public var join: [String]?
    /// What stands between them.
    public var with: String?
    /// What this table's words mean.
    public var words: [String: String]?
    /// The decimal sign of this column.
    public var decimal: String?
    /// The unit of this column.
    public var unit: String?
    /// The zone of this column.
    public var zone: String?
    /// The order of day and month in this column.
    public var dates: String?
    /// The time of day that stands for a day without one.
    public var time: String?
    /// Whether negative amounts and numbers are meant without their sign.
    public var unsigned: Bool?
    /// `order` where an amount is of all pieces together: it is divided by the quantity.
    public var per: String?
    /// The heading of a number by which an amount is multiplied.
    public var times: String?
    /// What stands between the values of a list.
    public var split: String?

    /// A column by its heading, or the first of several.
    public init(_ headings: String...) { self.headings = headings }
  }

  /// Rows that continue the one above: they have the same key, and nothing in the columns that only a first row has.
  public struct Continuation: Sendable, Equatable, Decodable {
    /// The headings that are the same in all rows of a group.
    public var same: [String]
    /// The headings that stand in the first row only and hold for all.
    public var fill: [String]
  }

  /// A condition on a row: all that is stated must hold.
  public struct Condition: Sendable, Equatable, Decodable {
    /// The column it looks at.
    public var column: String
    /// The cell is one of these words.
    public var `is`: [String]?
    /// The cell is none of these words.
    public var not: [String]?
    /// The cell begins with this.
    public var starts: String?
    /// The cell is empty, or is not.
    public var blank: Bool?
    /// The cell is a number below 0.
    public var negative: Bool?
    /// The cell is a number that is 0.
    public var zero: Bool?
  }

  /// Rows that are refunds of records above, found by the columns that both have.
  public struct Refunds: Sendable, Equatable, Decodable {
    /// Which rows.
    public var when: [Condition]
    /// The headings in which a refund and what it refunds agree; none where the refund names its order itself.
    public var match: [String]?
    /// The case's fields.
    public var columns: [String: Source]
  }
}

extension TableMap: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case record, about, encoding, delimiter, sheet, decimal, unit, zone, dates, columns, continuation, skip, refunds,
      repeated
  }

  /// Reads a map; a name that means nothing is an error.
  public init(from decoder: any Decoder) throws {
    try MapNames.refuseUnknown(in: decoder, known: Key.allCases.map(\.rawValue))
    let object = try decoder.container(keyedBy: Key.self)
    self.init(
      record: try object.decode(String.self, forKey: .record),
      columns: try object.decode([String: Source].self, forKey: .columns))
    about = try object.decodeIfPresent(String.self, forKey: .about)
    encoding = try object.decodeIfPresent(String.self, forKey: .encoding)
    delimiter = try object.decodeIfPresent(String.self, forKey: .delimiter)
    sheet = try object.decodeIfPresent(String.self, forKey: .sheet)
    decimal = try object.decodeIfPresent(String.self, forKey: .decimal)
    unit = try object.decodeIfPresent(String.self, forKey: .unit)
    zone = try object.decodeIfPresent(String.self, forKey: .zone)
    dates = try object.decodeIfPresent(String.self, forKey: .dates)
    continuation = try object.decodeIfPresent(Continuation.self, forKey: .continuation)
    skip = try object.decodeIfPresent([Condition].self, forKey: .skip)
    refunds = try object.decodeIfPresent(Refunds.self, forKey: .refunds)
    repeated = try object.decodeIfPresent(String.self, forKey: .repeated)
  }
}

extension TableMap.Source: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case column, position, value, join, with, words, decimal, unit, zone, dates, time, unsigned, per, times, split
  }

  /// Reads a heading, a list of headings, or an object.
  public init(from decoder: any Decoder) throws {
    self.init()
    let single = try decoder.singleValueContainer()
    if let heading = try? single.decode(String.self) {
      headings = [heading]
      return
    }
    if let several = try? single.decode([String].self) {
      headings = several
      return
    }
    try MapNames.refuseUnknown(in: decoder, known: Key.allCases.map(\.rawValue))
    let object = try decoder.container(keyedBy: Key.self)
    if let heading = try? object.decode(String.self, forKey: .column) {
      headings = [heading]
    } else {
      headings = try object.decodeIfPresent([String].self, forKey: .column) ?? []
    }
    position = try object.decodeIfPresent(Int.self, forKey: .position)
    value = try object.decodeIfPresent(String.self, forKey: .value)
    join = try object.decodeIfPresent([String].self, forKey: .join)
    with = try object.decodeIfPresent(String.self, forKey: .with)
    words = try object.decodeIfPresent([String: String].self, forKey: .words)
    decimal = try object.decodeIfPresent(String.self, forKey: .decimal)
    unit = try object.decodeIfPresent(String.self, forKey: .unit)
    zone = try object.decodeIfPresent(String.self, forKey: .zone)
    dates = try object.decodeIfPresent(String.self, forKey: .dates)
    time = try object.decodeIfPresent(String.self, forKey: .time)
    unsigned = try object.decodeIfPresent(Bool.self, forKey: .unsigned)
    per = try object.decodeIfPresent(String.self, forKey: .per)
    split = try object.decodeIfPresent(String.self, forKey: .split)
    times = try object.decodeIfPresent(String.self, forKey: .times)
  }
}
