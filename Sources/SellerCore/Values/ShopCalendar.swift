/// How a platform cuts time into days: Wish in UTC, Kuaishou and JD in Beijing time (UTC+8, no daylight saving).
public enum ShopCalendar: Sendable, Hashable, CaseIterable {
  /// Coordinated universal time.
  case utc
  /// Asia/Shanghai, UTC+8 all year.
  case beijing

  /// Seconds that local time is ahead of UTC.
  public var offset: Int64 {
    switch self {
    case .utc: 0
    case .beijing: 8 * 3600
    }
  }

  /// The seconds of a day.
  public static let secondsOfDay: Int64 = 86_400

  /// The day that an instant falls on.
  public func day(of instant: Instant) -> Day {
    let local = instant.seconds + offset
    let day = local >= 0 ? local / Self.secondsOfDay : (local - Self.secondsOfDay + 1) / Self.secondsOfDay
    return Day(number: Int(day))
  }

  /// A day's first second.
  public func start(of day: Day) -> Instant {
    Instant(seconds: Int64(day.number) * Self.secondsOfDay - offset)
  }

  /// A day's last second.
  public func end(of day: Day) -> Instant { Instant(seconds: start(of: day + 1).seconds - 1) }

  /// The hour of the day, 0 … 23.
  public func hour(of instant: Instant) -> Int {
    Int(instant.seconds + offset - Int64(day(of: instant).number) * Self.secondsOfDay) / 3600
  }

  /// The first and last second of a range of days.
  public func instants(of days: DayRange) -> ClosedRange<Instant>? {
    days.count > 0 ? start(of: days.first)...end(of: days.last) : nil
  }

  /// The latest Monday–Sunday week whose Sunday is not after `day`.
  public static func completeWeek(endingBy day: Day) -> DayRange {
    let sunday = day - day.weekday % 7
    return DayRange(first: sunday - 6, last: sunday)
  }

  /// Mondays to Fridays after `start` up to and including `end`; 0 when `end` is not after `start` (Readings, 12).
  public static func businessDays(after start: Day, through end: Day) -> Int {
    guard end > start else { return 0 }
    let days = end.number - start.number
    let weeks = days / 7
    let rest = (end - (days % 7) + 1).number..<(end.number + 1)
    return weeks * 5 + rest.count { Day(number: $0).isBusinessDay }
  }
}
