import SellerCore
import SellerText

/// Turns the values of platform files into the core's values, exactly or not at all.
enum FieldReading {
  /// An id of at most 128 bytes without control characters, and none that a spreadsheet has rounded.
  static func id<Subject>(_ text: String, field: String) throws(ForeignFieldProblem) -> Key<Subject> {
    if !text.isEmpty, CellText.isNothing(text.utf8) { throw ForeignFieldProblem(field: field, problem: .missing) }
    let problem = ProductID(text).identifierProblem
    if let problem { throw ForeignFieldProblem(field: field, problem: .unusableID(problem)) }
    return Key(text)
  }

  /// A JSON number as an amount of at least 0 in the shop's currency; trailing zeros after the point do not count as digits.
  static func money(
    number: String, currencyCode: String, shop: Currency, field: String
  ) throws(ForeignFieldProblem) -> Money {
    guard currencyCode.utf8.elementsEqual(shop.code.utf8) else {
      throw ForeignFieldProblem(
        field: "\(field).currency_code", problem: .wrongCurrency(found: currencyCode, shop: shop.code))
    }
    return try money(text: plainText(number), shop: shop, field: "\(field).amount")
  }

  /// A decimal string as an amount of at least 0; trailing zeros after the point do not count as digits.
  static func money(text: String, shop: Currency, field: String) throws(ForeignFieldProblem) -> Money {
    guard DecimalNumber(text) != nil else {
      let isLong = text.utf8.allSatisfy {
        $0.isDigit || $0 == UInt8(ascii: ".")
      }
      throw ForeignFieldProblem(
        field: field,
        problem: isLong && text.utf8.count > 18
          ? .tooManyDigits(amount: text, currency: shop) : .malformed(text: text, expected: .amount))
    }
    let plain = text.withoutTrailingZeros
    guard let money = Money(text: plain, currency: shop) else {
      throw ForeignFieldProblem(field: field, problem: .tooManyDigits(amount: plain, currency: shop))
    }
    guard money.minorUnits >= 0 else {
      throw ForeignFieldProblem(field: field, problem: .outOfRange(text: plain, allowed: .notNegative))
    }
    return money
  }

  /// A whole number of minor units, at least 0. Decimals, even zeros, say that the amount is in another unit.
  static func minorUnits(_ text: String, currency: Currency, field: String) throws(ForeignFieldProblem) -> Money {
    guard !text.utf8.contains(UInt8(ascii: ".")) else {
      throw ForeignFieldProblem(field: field, problem: .decimalsInMinorUnits(text))
    }
    guard let units = Int64(text) else {
      throw ForeignFieldProblem(field: field, problem: .wrongShape(expected: .wholeNumber))
    }
    guard (0...Money.maximumMinorUnits).contains(units) else {
      throw ForeignFieldProblem(
        field: field, problem: .outOfRange(text: text, allowed: .minorUnits(Money.maximumMinorUnits)))
    }
    return Money(minorUnits: units, currency: currency)
  }

  /// The most pieces that an order can have here: what the store's columns hold.
  static let maximumQuantity = Int(Int32.max)

  /// A number of pieces, at least 1.
  static func quantity(_ pieces: some BinaryInteger, field: String) throws(ForeignFieldProblem) -> Int {
    guard let pieces = Int(exactly: pieces), (1...maximumQuantity).contains(pieces) else {
      throw ForeignFieldProblem(
        field: field, problem: .outOfRange(text: "\(pieces)", allowed: .between(1, maximumQuantity)))
    }
    return pieces
  }

  /// A share of 1 as a percentage: 0.15 is 15.
  static func percentage(ofOne share: String, field: String) throws(ForeignFieldProblem) -> Percentage {
    guard let number = DecimalNumber(plainText(share).withoutTrailingZeros), !share.utf8.starts(with: "-".utf8) else {
      throw ForeignFieldProblem(field: field, problem: .malformed(text: share, expected: .share))
    }
    guard number <= DecimalNumber(mantissa: 1) else {
      throw ForeignFieldProblem(field: field, problem: .outOfRange(text: share, allowed: .between(0, 1)))
    }
    return Percentage(number.times100)
  }

  /// A country in capitals; nil where none is stated.
  static func country(_ code: String?, field: String) throws(ForeignFieldProblem) -> String? {
    guard let code, !code.isEmpty else { return nil }
    let letters = code.utf8.map { $0 & 0xDF }
    guard letters.count == 2, letters.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
      throw ForeignFieldProblem(field: field, problem: .malformed(text: code, expected: .country))
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A number without a power of ten: `1.115e3` is 1115. Powers that no amount has stay as they are.
  private static func plainText(_ number: String) -> String {
    let parts = number.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, let power = Int(parts[1]), power.magnitude < 32 else { return number }
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let mantissa = parts[0].dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
    let zeros = String(repeating: "0", count: 32)
    let digits = zeros + mantissa[0] + (mantissa.count > 1 ? mantissa[1] : "") + zeros
    let point = zeros.count + mantissa[0].count + power
    let whole = digits.prefix(point).drop { $0 == "0" }
    return (sign + (whole.isEmpty ? "0" : whole) + "." + digits.dropFirst(point)).withoutTrailingZeros
  }
}

extension DecimalNumber {
  /// A hundred times the number: what a share of 1 is as a percentage.
  var times100: DecimalNumber {
    scale < 2
      ? DecimalNumber(mantissa: mantissa * (scale == 1 ? 10 : 100))
      : DecimalNumber(mantissa: mantissa, scale: scale - 2)
  }
}

extension String {
  /// A number without the zeros behind its point that say nothing.
  var withoutTrailingZeros: String {
    guard utf8.contains(UInt8(ascii: ".")) else { return self }
    var digits = Array(utf8)
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.last == UInt8(ascii: ".") { digits.removeLast() }
    return String(decoding: digits, as: UTF8.self)
  }
}

extension StringProtocol {
  /// The text without white space around it.
  var trimmingSpaces: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
