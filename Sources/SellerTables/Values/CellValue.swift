import SellerCore
import SellerJSON

/// One value of a row for programs, with the type that decides how each format writes it, and what rows are sorted by.
public enum CellValue: Sendable, Hashable {
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
  /// An exact decimal that JSON has as a number.
  case number(DecimalNumber)
  /// A percentage as the number before its sign: a decimal string.
  case percentage(Percentage)
  /// A figure for display: the fewest digits that read back as the same number.
  case double(Double)
  /// An exact ratio: JSON list of its two numbers; in CSV a figure for display.
  case ratio(Ratio)
  /// `YYYY-MM-DDTHH:MM:SSZ`.
  case instant(Instant)
  /// `YYYY-MM-DD`.
  case day(Day)
  /// `YYYY-MM`.
  case month(Month)
  /// true or false.
  case flag(Bool)
  /// Values inside one another as JSON text: in CSV the same text.
  case json(String)
  /// Not known: null in JSON, an empty cell in CSV.
  case null
  /// Nothing: an empty cell in CSV, no member in JSON.
  case empty
}

extension CellValue {
  /// A text, or nothing.
  public static func text(_ text: String?) -> CellValue { text.map { .text($0) } ?? .empty }
  /// The text of a key.
  public static func key<Subject>(_ key: Key<Subject>?) -> CellValue { key.map { .text($0.text) } ?? .empty }
  /// Names, or nothing where there is none.
  public static func keys<Subject>(_ keys: [Key<Subject>]) -> CellValue {
    keys.isEmpty ? .empty : .list(keys.map(\.text))
  }
  /// A case of an enumeration by its name in the store.
  public static func name(_ value: (some RawRepresentable<String>)?) -> CellValue {
    value.map { .text($0.rawValue) } ?? .empty
  }
  /// A whole number, or nothing.
  public static func integer(_ number: Int?) -> CellValue { number.map { .integer(Int64($0)) } ?? .empty }
  /// An amount, or nothing.
  public static func money(_ money: Money?) -> CellValue { money.map { .money($0) } ?? .empty }
  /// A percentage, or nothing.
  public static func percentage(_ share: Percentage?) -> CellValue { share.map { .percentage($0) } ?? .empty }
  /// A moment, or nothing.
  public static func instant(_ instant: Instant?) -> CellValue { instant.map { .instant($0) } ?? .empty }
  /// A number of JSON, or nothing.
  public static func number(_ number: DecimalNumber?) -> CellValue { number.map { .number($0) } ?? .empty }
  /// A figure, or nothing.
  public static func double(_ number: Double?) -> CellValue { number.map { .double($0) } ?? .empty }
  /// A flag, or nothing.
  public static func flag(_ flag: Bool?) -> CellValue { flag.map { .flag($0) } ?? .empty }
}

extension CellValue {
  /// The value for people to read: the store's own text of it.
  public var shown: StyledText {
    switch self {
    case .text(let text), .json(let text): StyledText(text)
    case .list(let texts): StyledText(texts.joined(separator: ", "))
    case .integer, .money, .decimal, .number, .percentage, .double, .ratio, .instant, .day, .month, .flag:
      plainText.map { StyledText($0) } ?? .missing
    case .null, .empty: .missing
    }
  }

  /// What rows are sorted by: numbers and moments by size, texts by their bytes.
  public var sortKey: SortKey {
    switch self {
    case .text(let text): .text(text)
    case .list(let texts): texts.isEmpty ? .none : .text(texts.joined(separator: ", "))
    case .integer(let number): .number(Double(number))
    case .money(let money): .number(Double(money.minorUnits))
    case .decimal(let number), .number(let number): .number(number.approximate)
    case .percentage(let share): .number(share.number.approximate)
    case .double(let number): number.isFinite ? .number(number) : .none
    case .ratio(let ratio): ratio.approximate.map { .number($0) } ?? .none
    case .instant(let instant): .number(Double(instant.seconds))
    case .day(let day): .number(Double(day.number))
    case .month(let month): .number(Double(month.index))
    case .flag(let flag): .number(flag ? 1 : 0)
    case .json, .null, .empty: .none
    }
  }

  /// Whether the value is a number; nil where there is none.
  public var isNumber: Bool? {
    switch self {
    case .integer, .money, .decimal, .number, .percentage, .double, .ratio: true
    case .text, .list, .instant, .day, .month, .flag, .json: false
    case .null, .empty: nil
    }
  }
}

extension CellValue {
  /// The cell as a JSON value; nil for an empty one.
  package var json: JSONValue? {
    switch self {
    case .text(let text): .string(text)
    case .list(let texts): .array(texts.map { .string($0) })
    case .integer(let number): .integer(number)
    case .double(let number): .double(number)
    case .number(let number): .number(number.description)
    case .ratio(let ratio): .array([.integer(ratio.numerator), .integer(ratio.denominator)])
    case .flag(let flag): .bool(flag)
    case .money, .decimal, .percentage, .instant, .day, .month: plainText.map { .string($0) }
    case .json(let text): .verbatim(text)
    case .null: .null
    case .empty: nil
    }
  }

  /// Whether it is certain that both are written with the same bytes: texts that Unicode calls equivalent need not be, nor numbers that
  /// are equal.
  func isWritten(as other: CellValue) -> Bool {
    switch (self, other) {
    case (.text(let own), .text(let others)), (.json(let own), .json(let others)): own.hasBytes(of: others)
    case (.double(let own), .double(let others)): own.bitPattern == others.bitPattern
    case (.decimal, _), (.number, _), (.percentage, _), (.ratio, _), (.list, _): false
    default: self == other
    }
  }

  /// The digits or letters of a cell that cannot hold foreign text; nil for texts and empty cells.
  package var plainText: String? {
    switch self {
    case .text, .list, .json, .null, .empty: nil
    case .integer(let number): "\(number)"
    case .money(let money): money.description
    case .decimal(let number), .number(let number): number.description
    case .percentage(let share): share.description
    case .double(let number): number.isFinite ? "\(number)" : nil
    case .ratio(let ratio): ratio.approximate.map { "\($0)" }
    case .instant(let instant): instant.description
    case .day(let day): day.description
    case .month(let month): month.description
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}

extension String {
  /// Whether both are the same bytes. Of two texts in ASCII that is what makes them equal, and is seen at once where they share them.
  fileprivate func hasBytes(of other: String) -> Bool {
    if utf8Span.isKnownASCII, other.utf8Span.isKnownASCII { return self == other }
    return utf8.elementsEqual(other.utf8)
  }
}
