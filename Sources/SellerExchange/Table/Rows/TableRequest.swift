import SellerCore
import SellerSheets

/// What a seller says of a table.
public struct TableRequest: Sendable {
  /// The map; its record may be stated here instead.
  public var map: TableMap?
  /// The kind of record.
  public var record: String?
  /// Headings by the fields that they stand for, beside the map's.
  public var columns: [(field: String, heading: String)] = []
  /// Fields that have the same value in every row; they go before what the map says.
  public var values: [(field: String, value: String)] = []
  /// Whether the table was exported by this program, whose texts keep spreadsheets from reading formulas.
  var isOurs = false
  /// Whether a table of which nobody says what it is may be read as what it probably is.
  public var takesLikely = false
  /// Encoding, delimiter and sheet.
  public var choices = TableFile.Choices()
  /// The sign before decimals.
  public var decimal: String?
  /// Whether amounts are whole minor units.
  public var unit: String?
  /// The clocks' distance from UTC.
  public var zone: String?
  /// `dmy` or `mdy`.
  public var dates: String?
  /// The shop's currency.
  public var currency: Currency
  /// The shop's platform, whose calendar stands for zones that nobody states.
  public var platform: Platform

  /// Nothing said but what the shop is.
  public init(currency: Currency, platform: Platform) {
    self.currency = currency
    self.platform = platform
  }
}

extension TableRequest {
  /// How cells are read: what the seller says goes before what the map says.
  func rules(_ map: TableMap) throws(MapProblem) -> CellRules {
    var rules = CellRules(currency: currency)
    rules.zone = platform == .wish ? 0 : 8 * 3600
    rules.isOurs = isOurs
    rules = try rules.with(decimal: map.decimal, unit: map.unit, zone: map.zone, dates: map.dates)
    return try rules.with(decimal: decimal, unit: unit, zone: zone, dates: dates)
  }

  /// Encoding, delimiter and sheet: what the seller says, else what the map says.
  func choices(_ map: TableMap?) throws(MapProblem) -> TableFile.Choices {
    var choices = choices
    if choices.encoding == nil, let name = map?.encoding {
      guard let encoding = TextEncoding(name: name) else {
        throw .unknownValue(name, of: "encoding", known: TextEncoding.allCases.map(\.rawValue))
      }
      choices.encoding = encoding
    }
    if choices.delimiter == nil, let name = map?.delimiter {
      guard let delimiter = Dialect.Delimiter(name: name) else {
        throw .unknownValue(name, of: "delimiter", known: Dialect.Delimiter.allCases.map(\.rawValue))
      }
      choices.delimiter = delimiter
    }
    if choices.sheet == nil { choices.sheet = map?.sheet }
    return choices
  }

  /// What is to be said of a workbook with several sheets of which nobody says which is meant.
  public func otherSheets(of file: SourceFile) -> ImportRemark? {
    guard choices.sheet == nil, map?.sheet == nil, let sheets = TableFile.sheets(of: file.content),
      !sheets.others.isEmpty
    else { return nil }
    return .otherSheets(read: sheets.read, others: sheets.others)
  }

  /// The map with the columns that the seller names himself.
  func completed(_ map: TableMap) -> TableMap {
    var map = map
    for (field, heading) in columns { map.columns[field] = TableMap.Source(heading) }
    return map
  }
}
