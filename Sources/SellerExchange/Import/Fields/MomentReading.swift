import SellerCore

/// Moments in the forms that platforms write them in.
extension FieldReading {
  /// `YYYY-MM-DDTHH:MM:SS`, a fraction of any length, and `Z` or an offset; the fraction is cut off.
  static func instant(_ text: String, field: String) throws(ForeignFieldProblem) -> Instant {
    guard let instant = OffsetInstant.read(text) else {
      throw ForeignFieldProblem(field: field, problem: .malformed(text: text, expected: .instant))
    }
    return instant
  }

  /// 2000-01-01 … 9999-12-31 in milliseconds since 1970. What lies before was written in seconds.
  private static let milliseconds: Range<Int64> = 946_684_800_000..<253_402_300_800_000

  /// A moment in milliseconds since 1970, to the second. What would lie before the platforms were there is written in another
  /// unit, and refused.
  static func instant(milliseconds: Int64, field: String) throws(ForeignFieldProblem) -> Instant {
    guard Self.milliseconds.contains(milliseconds) else {
      throw ForeignFieldProblem(field: field, problem: .outOfRange(text: "\(milliseconds)", allowed: .milliseconds))
    }
    return Instant(seconds: milliseconds / 1000)
  }

  /// `YYYY-MM-DD HH:MM:SS` of Beijing's clock; nil for the year 1, which stands for "has not happened".
  static func beijingInstant(_ text: String, field: String) throws(ForeignFieldProblem) -> Instant? {
    if text.utf8.starts(with: "0001-01-01".utf8) { return nil }
    let bytes = Array(text.utf8)
    guard bytes.count >= 19, bytes[10] == UInt8(ascii: " ") || bytes[10] == UInt8(ascii: "T"),
      let clock = Instant(bytes: bytes[0..<10] + [UInt8(ascii: "T")] + bytes[11..<19] + [UInt8(ascii: "Z")]),
      bytes.count == 19 || bytes[19] == UInt8(ascii: ".")
    else { throw ForeignFieldProblem(field: field, problem: .malformed(text: text, expected: .beijingMoment)) }
    return Instant(seconds: clock.seconds - ShopCalendar.beijing.offset)
  }
}

/// Instants that say how far their clock is from UTC.
enum OffsetInstant {
  /// Reads `YYYY-MM-DDTHH:MM:SS[.fraction](Z|±HH:MM|±HHMM|±HH)`; nil for anything else and for years outside 0 … 9999.
  static func read(_ text: String) -> Instant? {
    var text = text
    return text.withUTF8 { read($0) }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Instant? {
    guard bytes.count >= 20, let local = Instant(clock: UnsafeBufferPointer(rebasing: bytes[..<19])) else { return nil }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { $0.isDigit }
      guard !fraction.isEmpty else { return nil }
      rest = rest.dropFirst(1 + fraction.count)
    }
    if rest.count == 1, rest.first == UInt8(ascii: "Z") { return local }
    guard let offset = offset(Array(rest)) else { return nil }
    let instant = Instant(seconds: local.seconds - offset)
    return Instant.written.contains(instant.seconds) ? instant : nil
  }

  /// Seconds that the clock is ahead of UTC.
  private static func offset(_ bytes: [UInt8]) -> Int64? {
    let sign: Int64
    switch bytes.first {
    case UInt8(ascii: "+"): sign = 1
    case UInt8(ascii: "-"): sign = -1
    default: return nil
    }
    var digits = Array(bytes.dropFirst())
    if digits.count == 5, digits[2] == UInt8(ascii: ":") { digits.remove(at: 2) }
    guard digits.count == 4 || digits.count == 2,
      digits.allSatisfy({ $0.isDigit })
    else { return nil }
    let numbers = digits.map { Int64($0 - UInt8(ascii: "0")) }
    let hours = numbers[0] * 10 + numbers[1]
    let minutes = numbers.count == 4 ? numbers[2] * 10 + numbers[3] : 0
    return hours < 24 && minutes < 60 ? sign * (hours * 3600 + minutes * 60) : nil
  }
}
