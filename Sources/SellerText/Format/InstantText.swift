import SellerCore

/// Moments for the eye, in the platform's calendar.
extension Language {
  /// `2021-11-15 09:00 UTC`, or `… Beijing` / `… 北京`.
  public func moment(_ instant: Instant, in calendar: ShopCalendar) -> String {
    "\(shortMoment(instant, in: calendar)) \(zone(calendar))"
  }

  /// `2021-11-15 09:00`, for columns where the zone is known.
  public func shortMoment(_ instant: Instant, in calendar: ShopCalendar) -> String {
    "\(calendar.day(of: instant)) \(clock(instant, in: calendar))"
  }

  /// The name of a calendar's time.
  public func zone(_ calendar: ShopCalendar) -> String {
    switch (calendar, self) {
    case (.utc, _): "UTC"
    case (.beijing, .english): "Beijing"
    case (.beijing, .chinese): "北京时间"
    }
  }

  /// How long, in its two largest units: `7 h`, `2 d 4 h`, `41 min`.
  public func duration(seconds: Int64) -> String {
    let minutes = abs(seconds) / 60
    let (days, hours) = (minutes / 1440, minutes / 60 % 24)
    switch self {
    case .english:
      if days > 0 { return hours > 0 && days < 10 ? "\(days) d \(hours) h" : "\(days) d" }
      return minutes >= 60 ? "\(hours) h" : "\(minutes) min"
    case .chinese:
      if days > 0 { return hours > 0 && days < 10 ? "\(days) 天 \(hours) 小时" : "\(days) 天" }
      return minutes >= 60 ? "\(hours) 小时" : "\(minutes) 分钟"
    }
  }

  private func clock(_ instant: Instant, in calendar: ShopCalendar) -> String {
    let second = instant.seconds + calendar.offset - Int64(calendar.day(of: instant).number) * 86_400
    let hour = second / 3600
    let minute = second / 60 % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
