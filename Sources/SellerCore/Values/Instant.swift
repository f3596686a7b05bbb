/// A moment in UTC, to the second: `YYYY-MM-DDTHH:MM:SSZ`.
public struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let seconds: Int64

  /// The moment `seconds` after 1970-01-01T00:00:00Z.
  public init(seconds: Int64) { self.seconds = seconds }

  /// Reads exactly `YYYY-MM-DDTHH:MM:SSZ`; nil for any other form and for dates or times that do not exist.
  public init?(_ text: String) {
    var text = text
    guard let instant = text.withUTF8({ Instant(bytes: $0) }) else { return nil }
    self = instant
  }

  /// Reads exactly the 20 bytes `YYYY-MM-DDTHH:MM:SSZ`; nil for anything else.
  public init?(bytes: some Collection<UInt8>) {
    let found = bytes.withContiguousStorageIfAvailable { Instant(text: $0) }
    guard let instant = found ?? Array(bytes).withUnsafeBufferPointer({ Instant(text: $0) }) else { return nil }
    self = instant
  }

  private init?(text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 20, text[19] == UInt8(ascii: "Z") else { return nil }
    self.init(clock: UnsafeBufferPointer(rebasing: text[..<19]))
  }

  /// Reads exactly the 19 bytes `YYYY-MM-DDTHH:MM:SS` of a clock that shows UTC; nil for anything else.
  public init?(clock: UnsafeBufferPointer<UInt8>) {
    guard clock.count == 19, clock[4] == UInt8(ascii: "-"), clock[7] == UInt8(ascii: "-"),
      clock[10] == UInt8(ascii: "T"), clock[13] == UInt8(ascii: ":"), clock[16] == UInt8(ascii: ":")
    else { return nil }
    var isNumber = true
    func pair(_ place: Int) -> Int {
      let (tens, ones) = (clock[place] &- UInt8(ascii: "0"), clock[place + 1] &- UInt8(ascii: "0"))
      if tens > 9 || ones > 9 { isNumber = false }
      return Int(tens) * 10 + Int(ones)
    }
    let (year, hour, minute, second) = (pair(0) * 100 + pair(2), pair(11), pair(14), pair(17))
    guard let day = Day(year: year, month: pair(5), day: pair(8)), isNumber, hour < 24, minute < 60, second < 60
    else { return nil }
    seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
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
    guard day.hasFourDigits else {
      return "\(day)T\(Digits.two(second / 3600)):\(Digits.two(second / 60 % 60)):\(Digits.two(second % 60))Z"
    }
    return String(unsafeUninitializedCapacity: 20) { text in
      day.write(to: text)
      Digits.write(second / 3600, 2, after: "T", to: text, at: 11)
      Digits.write(second / 60 % 60, 2, after: ":", to: text, at: 14)
      Digits.write(second % 60, 2, after: ":", to: text, at: 17)
      text[19] = UInt8(ascii: "Z")
      return 20
    }
  }
}

extension Instant {
  /// 9999-12-31T23:59:59Z, the last moment that a store can write: by then everything has happened.
  public static let endOfTime = Instant(seconds: 253_402_300_799)

  /// The seconds of every moment that a store can write: the years 0 to 9999.
  public static let written = -62_167_219_200...endOfTime.seconds
}
