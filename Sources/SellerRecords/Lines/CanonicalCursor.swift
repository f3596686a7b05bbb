import SellerCore

/// Goes through one line in the store's own canonical form; every method answers "no" at the first byte that is not in it.
///
/// This is no JSON parser: it knows the one way in which the program writes each kind of value, escapes not included, and
/// whatever looks different is left to `JSONReader`. The caller keeps the bytes alive.
struct CanonicalCursor {
  private var position: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>

  private static var quote: UInt8 { UInt8(ascii: "\"") }

  /// Begins at the first byte of a line without its newline; nil for an empty line.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    guard let start = line.baseAddress else { return nil }
    position = start
    end = start + line.count
  }

  /// Whether all of the line has been taken.
  var isAtEnd: Bool { position == end }

  /// Takes exactly these bytes, if they come next.
  @inline(__always)
  mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard end - position >= count else { return false }
    let expected = literal.utf8Start
    for index in 0..<count where position[index] != expected[index] { return false }
    position += count
    return true
  }

  /// Takes a text and its closing quote.
  mutating func text() -> String? {
    let start = position
    var isASCII = true
    while position < end {
      let byte = position.pointee
      if byte == Self.quote {
        let bytes = UnsafeBufferPointer(start: start, count: position - start)
        position += 1
        return isASCII ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
      }
      if byte < 0x20 || byte == UInt8(ascii: "\\") || byte == 0x7F { return nil }
      if byte >= 0x80 {
        isASCII = false
        if isEscapedWhenWritten { return nil }
      }
      position += 1
    }
    return nil
  }

  /// Whether a C1 control character or a line separator stands here, which the program never writes raw.
  private var isEscapedWhenWritten: Bool {
    let left = end - position
    if position[0] == 0xC2 { return left > 1 && position[1] < 0xA0 }
    if position[0] == 0xE2 { return left > 2 && position[1] == 0x80 && position[2] & 0xFE == 0xA8 }
    return false
  }

  /// Takes an id and its closing quote.
  mutating func key<Subject>() -> Key<Subject>? {
    guard let text = text(), (1...128).contains(text.utf8.count) else { return nil }
    return Key(text)
  }

  /// Takes one of a few words and its closing quote.
  mutating func choice<Value: RawRepresentable>() -> Value? where Value.RawValue == String {
    let start = position
    while position < end, position.pointee != Self.quote {
      guard position.pointee < 0x80 else { return nil }
      position += 1
    }
    guard position < end else { return nil }
    let word = String(decoding: UnsafeBufferPointer(start: start, count: position - start), as: UTF8.self)
    position += 1
    return Value(rawValue: word)
  }

  /// Takes `YYYY-MM-DDTHH:MM:SSZ` and the closing quote.
  mutating func instant() -> Instant? {
    guard end - position >= 21, position[20] == Self.quote, position[4] == UInt8(ascii: "-"),
      position[7] == UInt8(ascii: "-"), position[10] == UInt8(ascii: "T"), position[13] == UInt8(ascii: ":"),
      position[16] == UInt8(ascii: ":"), position[19] == UInt8(ascii: "Z")
    else { return nil }
    var bad = false
    @inline(__always) func digit(_ index: Int) -> Int {
      let value = position[index] &- UInt8(ascii: "0")
      if value > 9 { bad = true }
      return Int(value)
    }
    @inline(__always) func pair(_ index: Int) -> Int { digit(index) &* 10 &+ digit(index + 1) }
    let year = pair(0) &* 100 &+ pair(2)
    let (month, day) = (pair(5), pair(8))
    let (hour, minute, second) = (pair(11), pair(14), pair(17))
    guard !bad, hour < 24, minute < 60, second < 60, let day = Day(year: year, month: month, day: day) else {
      return nil
    }
    position += 21
    return Instant(seconds: Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second))
  }

  /// Takes an amount with exactly the currency's digits after the point, and the closing quote.
  mutating func money(_ currency: Currency) -> Money? {
    guard let (mantissa, scale) = decimal(), scale == currency.minorDigits,
      mantissa.magnitude <= Money.maximumMinorUnits.magnitude
    else { return nil }
    return Money(minorUnits: mantissa, currency: currency)
  }

  /// Takes a percentage as it prints itself, and the closing quote.
  mutating func percentage() -> Percentage? {
    guard let (mantissa, scale) = decimal(), scale <= DecimalNumber.maximumScale else { return nil }
    return Percentage(DecimalNumber(mantissa: Int128(mantissa), scale: scale))
  }

  /// Takes a decimal number of at most 18 digits without superfluous zeros in front, and the closing quote.
  private mutating func decimal() -> (mantissa: Int64, scale: Int)? {
    var cursor = position
    let isNegative = cursor < end && cursor.pointee == UInt8(ascii: "-")
    if isNegative { cursor += 1 }
    let first = cursor
    var mantissa: Int64 = 0
    var point: UnsafePointer<UInt8>?
    while cursor < end, cursor.pointee != Self.quote {
      let digit = cursor.pointee &- UInt8(ascii: "0")
      if digit <= 9 {
        guard cursor - first < 19 else { return nil }
        mantissa = mantissa &* 10 &+ Int64(digit)
      } else {
        guard cursor.pointee == UInt8(ascii: "."), point == nil else { return nil }
        point = cursor
      }
      cursor += 1
    }
    let whole = (point ?? cursor) - first
    let scale = point.map { cursor - $0 - 1 } ?? 0
    guard cursor < end, whole > 0, point == nil || scale > 0, whole + scale <= 18,
      whole == 1 || first.pointee != UInt8(ascii: "0"), !(isNegative && mantissa == 0)
    else { return nil }
    position = cursor + 1
    return (isNegative ? -mantissa : mantissa, scale)
  }

  /// Takes a whole number from 0 on, without superfluous zeros in front.
  mutating func count(upTo highest: Int) -> Int? {
    let first = position
    var value = 0
    while position < end {
      let digit = position.pointee &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      guard position - first < 15 else { return nil }
      value = value &* 10 &+ Int(digit)
      position += 1
    }
    let digits = position - first
    guard digits > 0, digits == 1 || first.pointee != UInt8(ascii: "0"), value <= highest else { return nil }
    return value
  }

  /// Takes a score from 1 to 5.
  mutating func score() -> Int? {
    guard let score = count(upTo: 5), score > 0 else { return nil }
    return score
  }
}

/// Optional fields: each answers "no" only when the field is there and its value is not canonical.
extension CanonicalCursor {
  @inline(__always)
  mutating func instant(_ name: StaticString, _ value: inout Instant?) -> Bool {
    guard take(name) else { return true }
    value = instant()
    return value != nil
  }

  @inline(__always)
  mutating func text(_ name: StaticString, _ value: inout String?) -> Bool {
    guard take(name) else { return true }
    value = text()
    return value != nil
  }

  @inline(__always)
  mutating func choice<Value: RawRepresentable>(_ name: StaticString, _ value: inout Value?) -> Bool
  where Value.RawValue == String {
    guard take(name) else { return true }
    value = choice()
    return value != nil
  }

  @inline(__always)
  mutating func score(_ name: StaticString, _ value: inout Int?) -> Bool {
    guard take(name) else { return true }
    value = score()
    return value != nil
  }
}
