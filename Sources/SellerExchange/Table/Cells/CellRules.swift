import SellerCore

/// How the cells of a column are to be read, as far as it is known.
struct CellRules: Sendable, Hashable {
  /// The shop's currency.
  var currency: Currency
  /// Whether amounts are whole minor units: fen, cents.
  var isInMinorUnits = false
  /// The sign before decimals; nil while nothing tells.
  var decimal: DecimalSign?
  /// Which of day and month comes first where both are numbers and the year is last; nil while nothing tells.
  var dayOrder: DayOrder?
  /// Seconds that clocks are ahead of UTC where a cell does not say.
  var zone: Int64 = 0
  /// The second of the day that stands for a day without time.
  var secondOfDay = 0
  /// Whether a percentage is written as a share of 1; nil while nothing tells.
  var isShare: Bool?
  /// Whether the table was exported by this program.
  var isOurs = false
  /// What stands between the values of a list.
  var separator = "|"
  /// What this table's words mean, beside those that are known for the field; by folded word.
  var words: [String: String] = [:]
}

/// The sign before decimals.
enum DecimalSign: String, Sendable, Hashable, CaseIterable {
  case point = "."
  case comma = ","

  var byte: UInt8 { self == .point ? UInt8(ascii: ".") : UInt8(ascii: ",") }
}

/// Which of day and month comes first.
enum DayOrder: String, Sendable, Hashable, CaseIterable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"
}

/// The text of a cell without what only sets it off.
enum CellText {
  /// Without white space around it, and without the apostrophe or backtick that keeps a number a text in a spreadsheet.
  static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var cell = cell
    while let byte = cell.first, byte <= 0x20 { cell = cell.dropFirst() }
    while let byte = cell.last, byte <= 0x20 { cell = cell.dropLast() }
    // U+00A0 and U+FEFF at the ends come from web pages.
    guard let first = cell.first, let last = cell.last, first >= 0xC2 || last >= 0x80 else { return cell }
    while cell.starts(with: [0xC2, 0xA0]) { cell = trimmed(cell.dropFirst(2)) }
    while cell.suffix(2).elementsEqual([0xC2, 0xA0]) { cell = trimmed(cell.dropLast(2)) }
    while cell.starts(with: [0xEF, 0xBB, 0xBF]) { cell = trimmed(cell.dropFirst(3)) }
    return cell
  }

  /// Full-width digits and signs as the narrow ones that they stand for: `９：０５` is 9:05.
  static func narrow(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard cell.contains(0xEF) else { return cell }
    var narrow = ""
    for scalar in String(decoding: cell, as: UTF8.self).unicodeScalars { narrow.unicodeScalars.append(scalar.narrow) }
    return ArraySlice(narrow.utf8)
  }

  /// An id: a sign in front of digits only keeps a spreadsheet from reading them as a number.
  static func identifier(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = trimmed(cell)
    // `="123"` behind a tab, as some back ends write it: both keep the digits.
    if text.count > 3, text.starts(with: "=\"".utf8), text.last == UInt8(ascii: "\"") {
      text = trimmed(text.dropFirst(2).dropLast())
    }
    guard let first = text.first, first == UInt8(ascii: "'") || first == UInt8(ascii: "`"), text.count > 1,
      text.dropFirst().allSatisfy({ $0.isDigit })
    else { return text }
    return text.dropFirst()
  }

  /// Whether it is what programs make of a long number: `1.23457E+12`, `1.23457E12`. `1E5` is an id.
  static func isRounded(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = text.first, digits.contains(first),
      let sign = text.firstIndex(where: { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") })
    else { return false }
    let number = text[..<sign]
    let signs = number.count { !digits.contains($0) }
    let hasPlus = text[text.index(after: sign)...].first == UInt8(ascii: "+")
    let power = text[text.index(after: sign)...].dropFirst(hasPlus ? 1 : 0)
    return power.allSatisfy(digits.contains) && (hasPlus ? !power.isEmpty : signs > 0 && power.count > 1)
      && number.allSatisfy { digits.contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
  }

  /// Whether the cell says that there is no value.
  static func isNothing(_ text: some Collection<UInt8>) -> Bool {
    guard text.count <= 6 else { return false }
    guard let first = text.first else { return true }
    // Most cells begin otherwise.
    guard firstOfNothing.contains(first) else { return false }
    return nothing.contains(String(decoding: text, as: UTF8.self).lowercased())
  }

  private static let nothing: Set<String> = [
    "-", "--", "—", "——", "–", "~", "/", "n/a", "na", "null", "nil", "none", "无", "空", "暂无", "\\n",
  ]

  private static let firstOfNothing = Set(
    nothing.flatMap { [$0.utf8.first, $0.uppercased().utf8.first].compactMap(\.self) })

  /// Whether a spreadsheet's error stands there.
  static func isError(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "#"), text.count <= 14 else { return false }
    return errors.contains(String(decoding: text, as: UTF8.self))
  }

  private static let errors: Set<String> = [
    "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA",
  ]

  /// A word as words are compared: small letters, no blanks, hyphens or underscores, full-width letters as narrow ones. The sign of a
  /// number stays: `-1` is not `1`.
  static func folded(_ text: some StringProtocol) -> String {
    var folded = ""
    let scalars = text.lowercased().unicodeScalars
    if scalars.first == "-", scalars.dropFirst().first.map({ ("0"..."9").contains($0) }) ?? false { folded = "-" }
    for scalar in scalars {
      switch scalar.value {
      case 0x20, 0x09, 0x0A, 0x0D, 0x2D, 0x5F, 0xA0, 0x3000: continue
      default: folded.unicodeScalars.append(scalar.narrow)
      }
    }
    return folded
  }
}

extension Unicode.Scalar {
  /// A full-width letter, digit or sign as the narrow one that it stands for; any other as it is.
  fileprivate var narrow: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }
}
