import SellerJSON

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

    /// What stands between cells that are put together, where nobody says it, too.
    var joint: String { with ?? "-" }
  }

  /// Rows that continue the one above: they have the same key, and nothing in the columns that only a first row has.
  public struct Continuation: Sendable, Equatable {
    /// The headings that are the same in all rows of a group.
    public var same: [String]
    /// The headings that stand in the first row only and hold for all.
    public var fill: [String]
  }

  /// A condition on a row: all that is stated must hold.
  public struct Condition: Sendable, Equatable {
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
  public struct Refunds: Sendable, Equatable {
    /// Which rows.
    public var when: [Condition]
    /// The headings in which a refund and what it refunds agree; none where the refund names its order itself.
    public var match: [String]?
    /// The case's fields.
    public var columns: [String: Source]
  }
}

extension TableMap {
  private enum Key: String, CaseIterable {
    case record, about, encoding, delimiter, sheet, decimal, unit, zone, dates, columns, continuation, skip, refunds,
      repeated
  }

  /// Reads a map.
  init(_ document: JSONPart) throws(MapProblem) {
    let map = try MapObject(document, Key.self)
    self.init(record: try map.needed(.record, JSONPart.text), columns: try map.columns(.columns))
    about = try map.value(.about, JSONPart.text)
    encoding = try map.value(.encoding, JSONPart.text)
    delimiter = try map.value(.delimiter, JSONPart.text)
    sheet = try map.value(.sheet, JSONPart.text)
    decimal = try map.value(.decimal, JSONPart.text)
    unit = try map.value(.unit, JSONPart.text)
    zone = try map.value(.zone, JSONPart.text)
    dates = try map.value(.dates, JSONPart.text)
    continuation = try map.object(.continuation, Continuation.init)
    skip = try map.list(.skip, Condition.init)
    refunds = try map.object(.refunds, Refunds.init)
    repeated = try map.value(.repeated, JSONPart.text)
  }
}

extension TableMap.Source {
  private enum Key: String, CaseIterable {
    case column, position, value, join, with, words, decimal, unit, zone, dates, time, unsigned, per, times, split
  }

  /// Reads a heading, a list of headings, or an object.
  init(_ part: JSONPart) throws(MapProblem) {
    self.init()
    if let headings = try? part.headings() {
      self.headings = headings
      return
    }
    let object = try MapObject(part, Key.self)
    headings = try object.value(.column, JSONPart.headings) ?? []
    position = try object.value(.position, JSONPart.integer)
    value = try object.value(.value, JSONPart.text)
    join = try object.value(.join, JSONPart.texts)
    with = try object.value(.with, JSONPart.text)
    words = try object.value(.words, JSONPart.textsByName)
    decimal = try object.value(.decimal, JSONPart.text)
    unit = try object.value(.unit, JSONPart.text)
    zone = try object.value(.zone, JSONPart.text)
    dates = try object.value(.dates, JSONPart.text)
    time = try object.value(.time, JSONPart.text)
    unsigned = try object.value(.unsigned, JSONPart.bool)
    per = try object.value(.per, JSONPart.text)
    split = try object.value(.split, JSONPart.text)
    times = try object.value(.times, JSONPart.text)
  }
}

extension JSONPart {
  /// A heading, or a list of them.
  fileprivate func headings() throws(JSONError) -> [String] { node.kind == .text ? [try text()] : try texts() }
}

extension TableMap.Continuation {
  private enum Key: String, CaseIterable { case same, fill }

  fileprivate init(_ part: JSONPart) throws(MapProblem) {
    let object = try MapObject(part, Key.self)
    self.init(same: try object.needed(.same, JSONPart.texts), fill: try object.needed(.fill, JSONPart.texts))
  }
}

extension TableMap.Condition {
  private enum Key: String, CaseIterable { case column, `is`, not, starts, blank, negative, zero }

  fileprivate init(_ part: JSONPart) throws(MapProblem) {
    let object = try MapObject(part, Key.self)
    self.init(column: try object.needed(.column, JSONPart.text))
    self.is = try object.value(.is, JSONPart.texts)
    not = try object.value(.not, JSONPart.texts)
    starts = try object.value(.starts, JSONPart.text)
    blank = try object.value(.blank, JSONPart.bool)
    negative = try object.value(.negative, JSONPart.bool)
    zero = try object.value(.zero, JSONPart.bool)
  }
}

extension TableMap.Refunds {
  private enum Key: String, CaseIterable { case when, match, columns }

  fileprivate init(_ part: JSONPart) throws(MapProblem) {
    let object = try MapObject(part, Key.self)
    guard let when = try object.list(.when, TableMap.Condition.init) else {
      throw .missing(part.path(to: Key.when.rawValue))
    }
    self.init(
      when: when, match: try object.value(.match, JSONPart.texts), columns: try object.columns(.columns))
  }
}
