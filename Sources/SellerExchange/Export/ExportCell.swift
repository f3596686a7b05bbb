import SellerCore
import SellerJSON

/// One value of a table, with the type that decides how each format writes it.
public enum ExportCell: Sendable, Hashable {
  /// A text: JSON string; in CSV made safe for spreadsheets.
  case text(String)
  /// Several texts: JSON array of strings; in CSV joined with `|`.
  case list([String])
  /// A whole number.
  case integer(Int64)
  /// An amount: a decimal string with the currency's minor digits.
  case money(Money)
  /// An exact decimal: a decimal string.
  case decimal(DecimalNumber)
  /// A percentage as the number before its sign: a decimal string.
  case percentage(Percentage)
  /// A figure for display: the fewest digits that read back as the same number.
  case double(Double)
  /// `YYYY-MM-DDTHH:MM:SSZ`.
  case instant(Instant)
  /// `YYYY-MM-DD`.
  case day(Day)
  /// `YYYY-MM`.
  case month(Month)
  /// true or false.
  case flag(Bool)
  /// Nothing: an empty cell in CSV, no member in JSON.
  case empty
}

extension ExportCell {
  /// A text, or nothing.
  public static func text(_ text: String?) -> ExportCell { text.map { .text($0) } ?? .empty }
  /// The text of a key.
  public static func key<Subject>(_ key: Key<Subject>?) -> ExportCell { key.map { .text($0.text) } ?? .empty }
  /// Names, or nothing where there is none.
  public static func keys<Subject>(_ keys: [Key<Subject>]) -> ExportCell {
    keys.isEmpty ? .empty : .list(keys.map(\.text))
  }
  /// A case of an enumeration by its name in the store.
  public static func name(_ value: (some RawRepresentable<String>)?) -> ExportCell {
    value.map { .text($0.rawValue) } ?? .empty
  }
  /// A whole number, or nothing.
  public static func integer(_ number: Int?) -> ExportCell { number.map { .integer(Int64($0)) } ?? .empty }
  /// An amount, or nothing.
  public static func money(_ money: Money?) -> ExportCell { money.map { .money($0) } ?? .empty }
  /// A percentage, or nothing.
  public static func percentage(_ share: Percentage?) -> ExportCell { share.map { .percentage($0) } ?? .empty }
  /// A moment, or nothing.
  public static func instant(_ instant: Instant?) -> ExportCell { instant.map { .instant($0) } ?? .empty }
  /// A flag, or nothing.
  public static func flag(_ flag: Bool?) -> ExportCell { flag.map { .flag($0) } ?? .empty }
}

extension ExportCell {
  /// The cell for people to read: the store's own text of the value; nothing of an empty one.
  public var shownText: String {
    switch self {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: ", ")
    case .integer, .money, .decimal, .percentage, .double, .instant, .day, .month, .flag, .empty: plainText ?? ""
    }
  }

  /// Whether the cell holds a number; nil for an empty one.
  public var isNumber: Bool? {
    switch self {
    case .integer, .money, .decimal, .percentage, .double: true
    case .text, .list, .instant, .day, .month, .flag: false
    case .empty: nil
    }
  }
}

extension ExportCell {
  /// The cell as a JSON value; nil for an empty one.
  var json: JSONValue? {
    switch self {
    case .text(let text): .string(text)
    case .list(let texts): .array(texts.map { .string($0) })
    case .integer(let number): .integer(number)
    case .double(let number): .double(number)
    case .flag(let flag): .bool(flag)
    case .money, .decimal, .percentage, .instant, .day, .month: plainText.map { .string($0) }
    case .empty: nil
    }
  }

  /// The digits or letters of a cell that cannot hold foreign text; nil for texts and empty cells.
  var plainText: String? {
    switch self {
    case .text, .list, .empty: nil
    case .integer(let number): "\(number)"
    case .money(let money): money.description
    case .decimal(let number): number.description
    case .percentage(let share): share.description
    case .double(let number): number.isFinite ? "\(number)" : nil
    case .instant(let instant): instant.description
    case .day(let day): day.description
    case .month(let month): month.description
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}
