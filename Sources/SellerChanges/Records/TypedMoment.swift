import SellerCore

extension Instant {
  /// A moment as it is typed: as the store writes it, or a day with or without a time of the platform's calendar.
  public init?(typed text: String, in calendar: ShopCalendar) {
    if let instant = Instant(text) {
      self = instant
      return
    }
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard let day = parts.first.flatMap({ Day(String($0)) }), parts.count <= 2 else { return nil }
    let clock = parts.count == 2 ? parts[1].split(separator: ":", omittingEmptySubsequences: false) : []
    let numbers = clock.compactMap { part in
      part.utf8.count == 2 && part.utf8.allSatisfy { $0.isDigit } ? Int64(part) : nil
    }
    guard numbers.count == clock.count, [0, 2, 3].contains(numbers.count),
      zip(numbers, [24, 60, 60]).allSatisfy({ $0 < $1 })
    else { return nil }
    let seconds = zip(numbers, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    self = Instant(seconds: calendar.start(of: day).seconds + seconds)
  }

  /// The moment as it would be typed, in the platform's calendar; `separator` stands between day and time.
  func typed(in calendar: ShopCalendar, separator: String = " ") -> String {
    let day = calendar.day(of: self)
    let second = seconds - calendar.start(of: day).seconds
    if second == 0 { return day.description }
    let parts = [second / 3600, second / 60 % 60] + (second % 60 == 0 ? [] : [second % 60])
    return day.description + separator + parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
