/// Days from `first` to `last`, both in.
public struct DayRange: Sendable, Hashable, CustomStringConvertible {
  /// The first day.
  public let first: Day
  /// The last day; before `first` when the range is empty.
  public let last: Day

  /// The days from `first` to `last`, both in.
  public init(first: Day, last: Day) {
    self.first = first
    self.last = last
  }

  /// How many days; 0 when empty.
  public var count: Int { max(0, last.number - first.number + 1) }

  /// Whether the day is one of them.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// The range moved by whole days.
  public func shifted(by days: Int) -> DayRange { DayRange(first: first + days, last: last + days) }

  /// The same number of days just before: what a trend is measured against.
  public var previous: DayRange { shifted(by: -count) }

  /// The text of the store format.
  public var description: String { "\(first)…\(last)" }
}
