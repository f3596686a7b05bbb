import SellerCore
import Testing

struct ShopCalendarTests {
  @Test func daysBeginAtMidnightOfThePlatform() throws {
    let cases: [(ShopCalendar, String, String, Int)] = [
      (.utc, "2024-06-30T23:59:59Z", "2024-06-30", 23), (.utc, "2024-07-01T00:00:00Z", "2024-07-01", 0),
      (.beijing, "2024-06-30T15:59:59Z", "2024-06-30", 23), (.beijing, "2024-06-30T16:00:00Z", "2024-07-01", 0),
      (.beijing, "2024-06-30T23:59:59Z", "2024-07-01", 7), (.beijing, "2024-07-01T00:00:00Z", "2024-07-01", 8),
      (.utc, "1969-12-31T23:59:59Z", "1969-12-31", 23), (.beijing, "1969-12-31T16:00:00Z", "1970-01-01", 0),
      (.utc, "1969-12-31T00:00:00Z", "1969-12-31", 0), (.beijing, "1969-12-31T15:59:59Z", "1969-12-31", 23),
    ]
    for (calendar, text, day, hour) in cases {
      let instant = try #require(Instant(text))
      #expect(calendar.day(of: instant).description == day, "\(calendar) \(text)")
      #expect(calendar.hour(of: instant) == hour, "\(calendar) \(text)")
    }
    for calendar in ShopCalendar.allCases {
      for number in [-1, 0, 19_905] {
        let day = Day(number: number)
        #expect(calendar.day(of: calendar.start(of: day)) == day)
        #expect(calendar.day(of: calendar.end(of: day)) == day)
        #expect(calendar.end(of: day).seconds + 1 == calendar.start(of: day + 1).seconds)
      }
    }
  }

  @Test func rangesAsInstants() throws {
    let day = try #require(Day("2024-07-01"))
    let range = ShopCalendar.beijing.instants(of: DayRange(first: day, last: day + 1))
    #expect(range?.lowerBound.description == "2024-06-30T16:00:00Z")
    #expect(range?.upperBound.description == "2024-07-02T15:59:59Z")
    #expect(ShopCalendar.utc.instants(of: DayRange(first: day, last: day - 1)) == nil)
  }

  @Test func completeWeeks() throws {
    // 2024-06-30 is a Sunday.
    let cases: [(String, String)] = [
      ("2024-06-29", "2024-06-17…2024-06-23"), ("2024-06-30", "2024-06-24…2024-06-30"),
      ("2024-07-01", "2024-06-24…2024-06-30"), ("2024-07-06", "2024-06-24…2024-06-30"),
      ("2024-07-07", "2024-07-01…2024-07-07"),
    ]
    for (text, expected) in cases {
      #expect(ShopCalendar.completeWeek(endingBy: try #require(Day(text))).description == expected, "\(text)")
    }
  }

  @Test func businessDays() throws {
    // 2024-06-28 is a Friday.
    let friday = try #require(Day("2024-06-28"))
    let cases: [(from: Int, through: Int, expected: Int)] = [
      (0, 0, 0), (0, -3, 0), (0, 1, 0), (0, 2, 0), (0, 3, 1), (0, 7, 5), (0, 8, 5), (0, 10, 6), (-1, 0, 1), (1, 3, 1),
      (2, 3, 1), (3, 7, 4), (0, 14, 10),
    ]
    for (from, through, expected) in cases {
      #expect(
        ShopCalendar.businessDays(after: friday + from, through: friday + through) == expected, "\(from) \(through)")
    }
    for start in -10...10 {
      for length in 0...30 {
        let counted = (0..<length).count { (friday + start + 1 + $0).weekday < 6 }
        #expect(ShopCalendar.businessDays(after: friday + start, through: friday + start + length) == counted)
      }
    }
  }
}
