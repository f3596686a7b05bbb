/// A day of every year, such as 24 May.
public struct MonthDay: Sendable, Hashable {
  /// 1 … 12.
  public var month: Int
  /// 1 … 31; a day that the month does not have stands for the month's last.
  public var day: Int
  /// The second of the day, where a period begins or ends within it; nil for all of the day.
  public var second: Int?

  /// The `day`th of the `month`th month.
  public init(_ month: Int, _ day: Int, second: Int? = nil) {
    self.month = month
    self.day = day
    self.second = second
  }

  /// The day in one year, held to the years and dates that there are.
  public func day(in year: Int) -> Day {
    let year = min(max(year, 0), 9999)
    let month = min(max(month, 1), 12)
    let last = Day.daysIn(month: month, year: year)
    return Day(year: year, month: month, day: min(max(day, 1), last)) ?? Day(number: 0)
  }
}

/// Days of every year, both ends in: 24 May … 20 June.
public struct AnnualPeriod: Sendable, Hashable {
  /// The first day; the period begins with its first second.
  public var first: MonthDay
  /// The last day; the period ends with its last second.
  public var last: MonthDay

  /// From one day of the year to another, both in.
  public init(_ first: MonthDay, _ last: MonthDay) {
    self.first = first
    self.last = last
  }

  /// The days in one year.
  public func days(in year: Int) -> DayRange {
    DayRange(first: first.day(in: year), last: last.day(in: year))
  }

  /// From the first second of the first day to the last second of the last day; a period written backwards is its first day.
  public func instants(in year: Int, calendar: ShopCalendar) -> ClosedRange<Instant> {
    let days = days(in: year)
    let start = Instant(seconds: calendar.start(of: days.first).seconds + Int64(first.second ?? 0))
    let lastDay = max(days.first, days.last)
    let end = last.second.map { Instant(seconds: calendar.start(of: lastDay).seconds + Int64($0)) }
    return start...max(start, end ?? calendar.end(of: lastDay))
  }
}
