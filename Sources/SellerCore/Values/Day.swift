/// A calendar day, `YYYY-MM-DD`, in whichever calendar it was asked for.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible, Strideable {
  /// Days since 1970-01-01 in the proleptic Gregorian calendar.
  public let number: Int

  /// The day `number` days after 1970-01-01.
  public init(number: Int) { self.number = number }

  /// The day of a civil date; nil when there is no such date or the year is outside 0 … 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, year: year)
    else { return nil }
    // Years begin in March here, so that the leap day is a year's last.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads exactly `YYYY-MM-DD`; nil for any other form and for dates that do not exist.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(into: Int?.some(0)) { number, byte in
      let isDigit = byte.isDigit
      number = isDigit ? number.map { $0 * 10 + Int(byte - UInt8(ascii: "0")) } : nil
    }
  }

  static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// Year, month (1–12) and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// 1 Monday … 7 Sunday.
  public var weekday: Int {
    let remainder = (number + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// Monday to Friday.
  public var isBusinessDay: Bool { weekday <= 5 }

  /// The month this day is in.
  public var month: Month {
    let civil = civil
    return Month(index: civil.year * 12 + civil.month - 1)
  }

  /// Whether the left one comes first.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// The day `days` later.
  public func advanced(by days: Int) -> Day { Day(number: number + days) }

  /// Days from this one to `other`.
  public func distance(to other: Day) -> Int { other.number - number }

  /// The day `days` days earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }

  /// The day `days` days later.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// The text of the store format.
  public var description: String {
    guard hasFourDigits else {
      let civil = civil
      return "\(Digits.four(civil.year))-\(Digits.two(civil.month))-\(Digits.two(civil.day))"
    }
    return String(unsafeUninitializedCapacity: 10) { text in
      write(to: text)
      return 10
    }
  }

  /// Whether the year has four digits, as all have that a store can write.
  var hasFourDigits: Bool { Self.withFourDigits.contains(number) }

  /// From 0000-01-01 to 9999-12-31.
  private static let withFourDigits = -719_528...2_932_896

  /// Writes the ten bytes of the store format, where the year has four digits.
  func write(to text: UnsafeMutableBufferPointer<UInt8>) {
    let civil = civil
    Digits.write(civil.year, 4, to: text, at: 0)
    Digits.write(civil.month, 2, after: "-", to: text, at: 5)
    Digits.write(civil.day, 2, after: "-", to: text, at: 8)
  }
}
