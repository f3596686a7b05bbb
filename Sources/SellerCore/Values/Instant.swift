/// A moment in UTC, to the second: `YYYY-MM-DDTHH:MM:SSZ`.
public struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let seconds: Int64

  /// The moment `seconds` after 1970-01-01T00:00:00Z.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// Reads exactly `YYYY-MM-DDTHH:MM:SSZ`; nil for any other form and for dates or times that do not exist.
  public init?(_ text: String) {
    var text = text
    guard let instant = text.withUTF8({ Instant(bytes: $0) }) else { return nil }
    self = instant
  }

  /// Reads exactly the 20 bytes `YYYY-MM-DDTHH:MM:SSZ`; nil for anything else.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 20 else { return nil }
    var numbers = (0, 0, 0, 0, 0, 0)
    var position = 0
    for byte in bytes {
      switch position {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
      case 10:
        guard byte == UInt8(ascii: "T") else { return nil }
      case 13, 16:
        guard byte == UInt8(ascii: ":") else { return nil }
      case 19:
        guard byte == UInt8(ascii: "Z") else { return nil }
      default:
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        let digit = Int(byte - UInt8(ascii: "0"))
        switch position {
        case 0...3: numbers.0 = numbers.0 * 10 + digit
        case 5, 6: numbers.1 = numbers.1 * 10 + digit
        case 8, 9: numbers.2 = numbers.2 * 10 + digit
        case 11, 12: numbers.3 = numbers.3 * 10 + digit
        case 14, 15: numbers.4 = numbers.4 * 10 + digit
        default: numbers.5 = numbers.5 * 10 + digit
        }
      }
      position += 1
    }
    guard let day = Day(year: numbers.0, month: numbers.1, day: numbers.2),
      numbers.3 < 24, numbers.4 < 60, numbers.5 < 60
    else { return nil }
    seconds = Int64(day.number) * 86_400 + Int64(numbers.3 * 3600 + numbers.4 * 60 + numbers.5)
  }

  /// Whether the left one comes first.
  public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  /// The moment `hours` later (earlier when negative).
  public func adding(hours: Int64) -> Instant { Instant(seconds: seconds + hours * 3600) }

  /// The moment `days` × 24 hours later (earlier when negative).
  public func adding(days: Int64) -> Instant { adding(hours: days * 24) }

  /// Seconds from `other` to this moment.
  public func seconds(since other: Instant) -> Int64 { seconds - other.seconds }

  /// The text of the store format.
  public var description: String {
    let day = ShopCalendar.utc.day(of: self)
    let second = Int(seconds - Int64(day.number) * 86_400)
    return "\(day)T\(Digits.two(second / 3600)):\(Digits.two(second / 60 % 60)):\(Digits.two(second % 60))Z"
  }
}

/// Numbers with leading zeros.
enum Digits {
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func four(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Instant {
  /// 9999-12-31T23:59:59Z, the last moment that a store can write: by then everything has happened.
  public static let endOfTime = Instant(seconds: 253_402_300_799)
}
