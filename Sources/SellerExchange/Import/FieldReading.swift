import FoundationEssentials
import SellerCore
import SellerText

/// Turns the values of platform files into the core's values, exactly or not at all.
enum FieldReading {
  /// An id of at most 128 bytes without control characters.
  static func id<Subject>(_ text: String, field: String) throws(FieldProblem) -> Key<Subject> {
    let problem = ProductID(text).identifierProblem
    if let problem { throw FieldProblem(field: field, problem: .unusableID(problem)) }
    return Key(text)
  }

  /// A JSON number as an amount of at least 0 in the shop's currency; trailing zeros after the point do not count as digits.
  static func money(
    _ amount: Decimal, currencyCode: String, shop: Currency, field: String
  ) throws(FieldProblem) -> Money {
    guard currencyCode.utf8.elementsEqual(shop.code.utf8) else {
      throw FieldProblem(field: "\(field).currency_code", problem: .wrongCurrency(found: currencyCode, shop: shop.code))
    }
    let text = plainText(amount)
    return try money(plain: text, shop: shop, field: "\(field).amount")
  }

  /// A decimal string as an amount of at least 0; trailing zeros after the point do not count as digits.
  static func money(text: String, shop: Currency, field: String) throws(FieldProblem) -> Money {
    guard DecimalNumber(text) != nil else {
      throw FieldProblem(field: field, problem: .malformed(text: text, expected: .amount))
    }
    return try money(plain: withoutTrailingZeros(text), shop: shop, field: field)
  }

  private static func money(plain text: String, shop: Currency, field: String) throws(FieldProblem) -> Money {
    guard let money = Money(text: text, currency: shop) else {
      throw FieldProblem(field: field, problem: .tooManyDigits(amount: text, currency: shop))
    }
    guard money.minorUnits >= 0 else {
      throw FieldProblem(field: field, problem: .outOfRange(text: text, allowed: .notNegative))
    }
    return money
  }

  /// The most pieces that an order can have here: what the store's columns hold.
  static let maximumQuantity = Int(Int32.max)

  /// A number of pieces, at least 1.
  static func quantity(_ pieces: Int, field: String) throws(FieldProblem) -> Int {
    guard (1...maximumQuantity).contains(pieces) else {
      throw FieldProblem(
        field: field, problem: .outOfRange(text: "\(pieces)", allowed: .between(1, maximumQuantity)))
    }
    return pieces
  }

  /// A share of 1 as a percentage: 0.15 is 15.
  static func percentage(ofOne share: Decimal, field: String) throws(FieldProblem) -> Percentage {
    guard share >= 0, share <= 1 else {
      throw FieldProblem(field: field, problem: .outOfRange(text: plainText(share), allowed: .between(0, 1)))
    }
    guard let percentage = Percentage(text: plainText(share * 100)) else {
      throw FieldProblem(
        field: field, problem: .malformed(text: plainText(share), expected: .share))
    }
    return percentage
  }

  /// `YYYY-MM-DDTHH:MM:SS`, a fraction of any length, and `Z` or an offset; the fraction is cut off.
  static func instant(_ text: String, field: String) throws(FieldProblem) -> Instant {
    guard let instant = OffsetInstant.read(text) else {
      throw FieldProblem(
        field: field, problem: .malformed(text: text, expected: .instant))
    }
    return instant
  }

  /// A country in capitals; nil where none is stated.
  static func country(_ code: String?, field: String) throws(FieldProblem) -> String? {
    guard let code, !code.isEmpty else { return nil }
    let letters = code.utf8.map { $0 & 0xDF }
    guard letters.count == 2, letters.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
      throw FieldProblem(
        field: field, problem: .malformed(text: code, expected: .country))
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The number in plain notation, without zeros at the end of its decimals.
  static func plainText(_ number: Decimal) -> String { withoutTrailingZeros(number.description) }

  private static func withoutTrailingZeros(_ text: String) -> String {
    var digits = Array(text.utf8)
    guard digits.contains(UInt8(ascii: ".")) else { return text }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.last == UInt8(ascii: ".") { digits.removeLast() }
    return String(decoding: digits, as: UTF8.self)
  }
}

/// Instants that say how far their clock is from UTC.
enum OffsetInstant {
  /// Reads `YYYY-MM-DDTHH:MM:SS[.fraction](Z|±HH:MM|±HHMM|±HH)`; nil for anything else and for years outside 0 … 9999.
  static func read(_ text: String) -> Instant? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, let local = Instant(bytes: bytes[0..<19] + [UInt8(ascii: "Z")]) else { return nil }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard !fraction.isEmpty else { return nil }
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard let offset = offset(Array(rest)) else { return nil }
    let instant = Instant(seconds: local.seconds - offset)
    return range.contains(instant.seconds) ? instant : nil
  }

  /// Seconds of the years 0 … 9999.
  private static let range: Range<Int64> = -62_167_219_200..<253_402_300_800

  /// Seconds that the clock is ahead of UTC.
  private static func offset(_ bytes: [UInt8]) -> Int64? {
    if bytes == [UInt8(ascii: "Z")] { return 0 }
    let sign: Int64
    switch bytes.first {
    case UInt8(ascii: "+"): sign = 1
    case UInt8(ascii: "-"): sign = -1
    default: return nil
    }
    var digits = Array(bytes.dropFirst())
    if digits.count == 5, digits[2] == UInt8(ascii: ":") { digits.remove(at: 2) }
    guard digits.count == 4 || digits.count == 2,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    let numbers = digits.map { Int64($0 - UInt8(ascii: "0")) }
    let hours = numbers[0] * 10 + numbers[1]
    let minutes = numbers.count == 4 ? numbers[2] * 10 + numbers[3] : 0
    return hours < 24 && minutes < 60 ? sign * (hours * 3600 + minutes * 60) : nil
  }
}
