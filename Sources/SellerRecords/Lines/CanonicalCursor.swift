import CLibrary
import SellerCore

/// Goes through one line in the store's own canonical form; every method answers "no" at the first byte that is not in it.
///
/// This is no JSON parser: it knows the one way in which the program writes each kind of value, escapes not included, and
/// whatever looks different is left to `JSONReader`. The caller keeps the bytes alive.
public struct CanonicalCursor {
  private var position: UnsafePointer<UInt8>
  private var end: UnsafePointer<UInt8>
  private var months = MonthMemory()

  private static var quote: UInt8 { UInt8(ascii: "\"") }

  /// Stands at the end of nothing.
  public init() {
    position = ("" as StaticString).utf8Start
    end = position
  }

  /// Goes to the first byte of a line without its newline, or of several lines.
  public mutating func begin(_ line: UnsafeBufferPointer<UInt8>) {
    // An empty line may have no address, and is as good as any other's end.
    position = line.baseAddress ?? end
    end = position + line.count
  }

  /// Whether all of the line has been taken.
  var isAtEnd: Bool { position == end }

  /// Whether all of the line has been taken, behind which others may follow.
  var isAtLineEnd: Bool { position == end || position.pointee == 0x0A }

  /// How many bytes have been taken of those that begin at an address.
  func count(from start: UnsafePointer<UInt8>) -> Int { position - start }

  /// Takes exactly these bytes, if they come next.
  @inline(__always)
  mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard end - position >= count else { return false }
    // Of a known count the compiler makes a few comparisons of words.
    guard memcmp(position, literal.utf8Start, count) == 0 else { return false }
    position += count
    return true
  }

  /// Takes a text and its closing quote.
  mutating func text<Text: TextForm>() -> Text? {
    guard let (bytes, isASCII) = textBytes() else { return nil }
    return isASCII ? Text(ascii: bytes) : Text(validating: bytes)
  }

  /// Takes the bytes of a text and its closing quote.
  private mutating func textBytes() -> (bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool)? {
    let start = position
    var isASCII = true
    while position < end {
      if end - position >= 8 {
        let plain = Self.plainBytes(in: Self.word(at: position))
        position += plain
        if plain == 8 { continue }
      }
      let byte = position.pointee
      if byte == Self.quote {
        defer { position += 1 }
        return (UnsafeBufferPointer(start: start, count: position - start), isASCII)
      }
      if byte < 0x20 || byte == UInt8(ascii: "\\") || byte == 0x7F { return nil }
      if byte < 0x80 {
        position += 1
        continue
      }
      isASCII = false
      // One such byte hardly stands alone.
      while position < end, position.pointee >= 0x80 {
        if isEscapedWhenWritten { return nil }
        position += 1
      }
    }
    return nil
  }

  /// How many of eight bytes come before the first that is no ASCII or has to be looked at.
  private static func plainBytes(in word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // What is borrowed or carried goes into bytes behind one that is marked already. A quote is the first byte behind the control
    // characters when its second bit is turned over, and they stay among themselves.
    let deletes = word &+ ones
    let backslashes = (word ^ ones &* UInt64(UInt8(ascii: "\\"))) &- ones
    let quotes = (word ^ ones &* 2) &- ones &* 0x21
    let stops = (word | deletes | backslashes | quotes) & ones << 7
    return stops == 0 ? 8 : stops.trailingZeroBitCount / 8
  }

  /// Whether a C1 control character or a line separator stands here, which the program never writes raw.
  private var isEscapedWhenWritten: Bool {
    let left = end - position
    if position[0] == 0xC2 { return left > 1 && position[1] < 0xA0 }
    if position[0] == 0xE2 { return left > 2 && position[1] == 0x80 && position[2] & 0xFE == 0xA8 }
    return false
  }

  /// Takes the texts of a list and its closing bracket.
  mutating func texts<Text: TextForm>(_ values: inout [Text]) -> Bool {
    if take("]") { return true }
    repeat {
      guard take("\""), let value: Text = text() else { return false }
      values.append(value)
    } while take(",")
    return take("]")
  }

  /// Takes an id and its closing quote.
  mutating func key<Text: TextForm>() -> Text? {
    guard let (bytes, isASCII) = textBytes(), (1...128).contains(bytes.count) else { return nil }
    return isASCII ? Text(ascii: bytes) : Text(validating: bytes)
  }

  /// Takes one of a few words, which are known by their bytes, and its closing quote.
  mutating func choice<Value: WordedChoice>() -> Value? {
    let start = position
    while position < end, position.pointee != Self.quote { position += 1 }
    guard position < end else { return nil }
    defer { position += 1 }
    return Value.words.choice(UnsafeRawBufferPointer(start: start, count: position - start))
  }

  /// Takes `YYYY-MM-DDTHH:MM:SSZ` and the closing quote.
  mutating func instant() -> Instant? {
    guard end - position >= 21, let days = DigitPairs(Self.word(at: position + 8), form: "00T00:00"),
      let seconds = DigitPairs(Self.word(at: position + 13), form: ":00:00Z\""),
      let month = months.month(Self.word(at: position))
    else { return nil }
    let (day, hour, minute, second) = (days[0], days[3], days[6], seconds[4])
    guard day >= 1, day <= month.days, hour < 24, minute < 60, second < 60 else { return nil }
    position += 21
    return Instant(seconds: month.start + Int64((day - 1) * 86_400 + hour * 3600 + minute * 60 + second))
  }

  /// Eight bytes, the first of them lowest.
  @inline(__always)
  private static func word(at place: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
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
  mutating func text(_ name: StaticString, _ value: inout (some TextForm)?) -> Bool {
    guard take(name) else { return true }
    value = text()
    return value != nil
  }

  /// An empty list is left out when it is written.
  mutating func texts<Text: TextForm>(_ name: StaticString, _ values: inout [Text]) -> Bool {
    guard take(name) else { return true }
    return texts(&values) && !values.isEmpty
  }

  @inline(__always)
  mutating func choice<Value: WordedChoice>(_ name: StaticString, _ value: inout Value?) -> Bool {
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
