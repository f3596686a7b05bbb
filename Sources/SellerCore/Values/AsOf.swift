/// The moment that figures are asked for: an instant, or a whole day of the platform's calendar, which means its last second.
public enum AsOf: Sendable, Hashable {
  /// `2021-11-01T09:00:00Z`.
  case instant(Instant)
  /// `2021-11-01`.
  case day(Day)

  /// What is written as an instant or as a day; nil when it is neither.
  public init?(_ text: String) {
    if let instant = Instant(text) {
      self = .instant(instant)
    } else if let day = Day(text) {
      self = .day(day)
    } else {
      return nil
    }
  }

  /// The instant that is meant in a platform's calendar.
  public func instant(in calendar: ShopCalendar) -> Instant {
    switch self {
    case .instant(let instant): instant
    case .day(let day): calendar.end(of: day)
    }
  }
}
