import SellerCore

/// A number as people and programs write it.
struct NumberText {
  /// The number with a point, as the core reads it.
  let plain: String
  /// What stood before or behind the digits: a sign or code of a currency, a percent sign; without blanks.
  let unit: String

  /// Reads a number; `decimal` is what is known of its decimal sign.
  init(_ cell: ArraySlice<UInt8>, decimal: DecimalSign?) throws(CellProblem) {
    let text = String(decoding: cell, as: UTF8.self)
    var unit = ""
    var number: [UInt8] = []
    var isNegative = false
    var isEnclosed = false
    var sawUnitBehind = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", ".", ",", "'", "’":
        // A second number behind the unit is no number.
        guard !sawUnitBehind else { throw .notNumber(text) }
        number.append(scalar == "’" ? UInt8(ascii: "'") : UInt8(truncatingIfNeeded: scalar.value))
      case "-", "−", "－":
        guard !isNegative else { throw .notNumber(text) }
        isNegative = true
      case "+":
        guard number.isEmpty else { throw .notNumber(text) }
      case "(", "（":
        guard number.isEmpty else { throw .notNumber(text) }
        isEnclosed = true
      case ")", "）":
        guard isEnclosed else { throw .notNumber(text) }
        isNegative = true
      case " ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}": continue
      default:
        if !number.isEmpty { sawUnitBehind = true }
        unit.unicodeScalars.append(scalar)
      }
    }
    guard number.contains(where: \.isDigit) else { throw .notNumber(text) }
    guard let digits = try Self.plain(number, decimal: decimal, text: text) else { throw .notNumber(text) }
    plain = (isNegative ? "-" : "") + digits
    self.unit = unit
  }

  /// The digits with a point before the decimals; nil when the signs between them make no sense.
  private static func plain(
    _ number: [UInt8], decimal: DecimalSign?, text: String
  ) throws(CellProblem) -> String? {
    let point = UInt8(ascii: "."), comma = UInt8(ascii: ",")
    let sign: UInt8?
    switch number.split(whereSeparator: \.isDigit).joined().reduce(into: Set<UInt8>(), { $0.insert($1) })
      .subtracting([UInt8(ascii: "'")])
    {
    case []: sign = nil
    case [point, comma]: sign = number.last { $0 == point || $0 == comma }
    case let only:
      guard let mark = only.first else { return nil }
      sign = try decimalSign(mark, of: number, decimal: decimal, text: text)
    }
    if let sign, let decimal, decimal.byte != sign { throw .notNumber(text) }
    var whole = number[...]
    var fraction: ArraySlice<UInt8> = []
    if let sign, let place = number.lastIndex(of: sign) {
      whole = number[..<place]
      fraction = number[(place + 1)...]
      // `12.` is 12; `1.2.3` is nothing.
      guard !whole.contains(sign) else { return nil }
    }
    let groups = whole.split(omittingEmptySubsequences: false) { !$0.isDigit }
    if groups.count > 1 {
      // Thousands come in threes (in pairs in India, where the last group still has three).
      guard let first = groups.first, (1...3).contains(first.count), groups.last?.count == 3,
        groups.dropFirst().allSatisfy({ $0.count == 3 || $0.count == 2 })
      else { return nil }
    }
    let digits = groups.joined()
    let text = String(decoding: digits.isEmpty ? [UInt8(ascii: "0")] : Array(digits), as: UTF8.self)
    return fraction.isEmpty ? text : text + "." + String(decoding: fraction, as: UTF8.self)
  }

  /// The decimal sign of a number in which only one sign stands; nil when that sign stands between thousands.
  private static func decimalSign(
    _ mark: UInt8, of number: [UInt8], decimal: DecimalSign?, text: String
  ) throws(CellProblem) -> UInt8? {
    if let decimal { return decimal.byte == mark ? mark : nil }
    if number.count(where: { $0 == mark }) > 1 { return nil }
    if case .certain(let sign) = evidence(number) { return sign.byte == mark ? mark : nil }
    throw .ambiguousNumber(text)
  }

  /// What one number tells of the decimal sign.
  enum Evidence: Equatable {
    case none
    case certain(DecimalSign)
    case ambiguous
  }

  /// What a cell tells of the decimal sign of its table.
  static func evidence(_ cell: some Collection<UInt8>) -> Evidence {
    let number = cell.filter { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    guard let place = number.lastIndex(where: { !$0.isDigit }),
      let sign = DecimalSign.allCases.first(where: { $0.byte == number[place] })
    else { return .none }
    let other: DecimalSign = sign == .point ? .comma : .point
    if number.contains(other.byte) { return .certain(sign) }
    if number.count(where: { $0 == sign.byte }) > 1 { return .certain(other) }
    let before = number[..<place]
    let isThousands =
      number.count - place - 1 == 3 && (1...3).contains(before.count) && before.first != UInt8(ascii: "0")
    return isThousands ? .ambiguous : .certain(sign)
  }
}
