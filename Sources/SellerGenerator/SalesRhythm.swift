import SellerCore

/// How a platform's buyers spread over the year, the week and the day.
struct SalesRhythm: Sendable {
  /// Weights of January to December, around 100.
  let seasons: [Int]
  /// Weights of Monday to Sunday, around 100.
  let weekdays: [Int]
  /// Weights of the hours 0 … 23 of the platform's day.
  let hours: [Int]
  /// Days of the year on which more is bought, with a weight in percent.
  let peaks: [Peak]

  /// A day, or a few, of a sale.
  struct Peak: Sendable {
    let month: Int
    let days: ClosedRange<Int>
    let percent: Int
  }

  /// A day's weight, around 10,000.
  func weight(of day: Day) -> Int {
    let civil = day.civil
    let peak = peaks.first { $0.month == civil.month && $0.days.contains(civil.day) }?.percent ?? 100
    return seasons[civil.month - 1] * weekdays[day.weekday - 1] * peak / 100
  }

  static func of(_ platform: Platform) -> SalesRhythm {
    switch platform {
    case .wish: wish
    case .jd: jd
    case .kuaishou: kuaishou
    }
  }

  /// Buyers in America and Europe, in UTC hours; weekends are stronger.
  private static let wish = SalesRhythm(
    seasons: [92, 90, 94, 96, 98, 97, 95, 99, 102, 106, 118, 125],
    weekdays: [99, 96, 95, 95, 98, 106, 111],
    hours: [70, 62, 52, 44, 36, 32, 34, 40, 46, 52, 56, 60, 64, 68, 72, 78, 84, 92, 100, 106, 108, 104, 94, 82],
    peaks: [
      Peak(month: 11, days: 11...11, percent: 130), Peak(month: 11, days: 23...30, percent: 185),
      Peak(month: 12, days: 1...14, percent: 130),
    ])

  /// Office hours and the evening; the two great sales of the year.
  private static let jd = SalesRhythm(
    seasons: [104, 78, 96, 94, 100, 108, 92, 94, 98, 100, 122, 112],
    weekdays: [102, 101, 100, 99, 98, 99, 101],
    hours: [44, 22, 12, 8, 6, 8, 16, 30, 52, 78, 96, 92, 80, 78, 82, 84, 82, 76, 72, 84, 104, 116, 108, 76],
    peaks: [
      Peak(month: 6, days: 1...3, percent: 190), Peak(month: 6, days: 16...18, percent: 260),
      Peak(month: 11, days: 1...3, percent: 170), Peak(month: 11, days: 10...11, percent: 280),
      Peak(month: 12, days: 12...12, percent: 160),
    ])

  /// Live rooms at night; the platform's own sale around 06-16.
  private static let kuaishou = SalesRhythm(
    seasons: [108, 80, 100, 96, 98, 104, 92, 94, 98, 100, 124, 114],
    weekdays: [96, 95, 96, 98, 102, 108, 105],
    hours: [46, 24, 12, 8, 10, 18, 34, 46, 54, 60, 64, 70, 74, 66, 58, 56, 60, 70, 88, 120, 142, 146, 120, 78],
    peaks: [
      Peak(month: 3, days: 8...8, percent: 150), Peak(month: 6, days: 16...18, percent: 190),
      Peak(month: 8, days: 18...18, percent: 150), Peak(month: 11, days: 9...11, percent: 240),
      Peak(month: 12, days: 12...12, percent: 160),
    ])
}
