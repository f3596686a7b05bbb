/// A calendar month, `YYYY-MM`.
public struct Month: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Year × 12 + month − 1.
  public let index: Int

  /// The month at `index`.
  public init(index: Int) { self.index = index }

  /// Reads exactly `YYYY-MM`; nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
      let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]), (1...12).contains(month)
    else { return nil }
    index = year * 12 + month - 1
  }

  /// First and last day.
  public var days: DayRange {
    DayRange(first: firstDay, last: Month(index: index + 1).firstDay - 1)
  }

  private var firstDay: Day {
    Day(year: index / 12, month: index % 12 + 1, day: 1) ?? Day(number: 0)
  }

  /// Whether the left one comes first.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }

  /// The text of the store format.
  public var description: String { "\(Digits.four(index / 12))-\(Digits.two(index % 12 + 1))" }
}
