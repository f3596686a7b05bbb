/// The days that a figure looks at, both ends in; without a first day it reaches back to the beginning.
public struct Window: Sendable, Hashable, CustomStringConvertible {
  /// The first day; nil when everything up to `last` counts.
  public let first: Day?
  /// The last day.
  public let last: Day

  /// The days from `first` to `last`.
  public init(first: Day?, last: Day) {
    self.first = first
    self.last = last
  }

  /// The days of a range.
  public init(_ days: DayRange) { self.init(first: days.first, last: days.last) }

  /// The days as a range; nil when the window has no first day.
  public var days: DayRange? { first.map { DayRange(first: $0, last: last) } }

  /// How many days; nil when the window has no first day.
  public var dayCount: Int? { days?.count }

  /// The same number of days just before, which a trend is measured against; nil when the window has no first day.
  public var previous: Window? { days.map { Window($0.previous) } }

  /// First and last second of the window in a platform's calendar.
  func seconds(in calendar: ShopCalendar) -> ClosedRange<Int64> {
    let end = calendar.end(of: last).seconds
    let start = first.map { calendar.start(of: $0).seconds } ?? Int64.min
    return min(start, end)...end
  }

  /// `2024-05-18…2024-06-16`, or `…2024-06-16` without a first day.
  public var description: String { "\(first.map(\.description) ?? "")…\(last)" }
}

/// Which window of an indicator is asked for.
public enum WindowChoice: Sendable, Hashable {
  /// The indicator's own.
  case own
  /// The near-x days of Kuaishou's query page (004 §三); an indicator of Wish keeps its own window.
  case days(NearDays)

  /// The numbers of days that Kuaishou's query page offers.
  public enum NearDays: Int, Sendable, Hashable, CaseIterable {
    /// One day.
    case one = 1
    /// Seven days.
    case seven = 7
    /// Thirty days.
    case thirty = 30
  }
}
