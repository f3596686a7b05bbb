import SellerCore
import Testing

struct DayTests {
  @Test func civilDatesRoundTrip() {
    for number in stride(from: -719_000, to: 2_900_000, by: 371) {
      let day = Day(number: number)
      let civil = day.civil
      #expect(Day(year: civil.year, month: civil.month, day: civil.day) == day)
      #expect(Day(day.description) == day)
    }
  }

  @Test func numbersOfKnownDates() {
    let cases: [(String, Int)] = [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2024-07-01", 19_905),
      ("0000-01-01", -719_528), ("9999-12-31", 2_932_896),
    ]
    for (text, number) in cases {
      #expect(Day(text)?.number == number, "\(text)")
      #expect(Day(number: number).description == text)
    }
    #expect(Day(number: 2_932_897).description == "10000-01-01", "no store can write it, but it can be said")
    #expect(Instant.endOfTime.description == "9999-12-31T23:59:59Z")
  }

  @Test func whatIsNoDate() {
    let texts = [
      "", "2024-7-01", "2024-07-1", "2024-07-01 ", " 2024-07-01", "2024/07/01", "20240701", "2024-13-01", "2024-00-10",
      "2024-04-31", "2023-02-29", "1900-02-29", "2024-01-00", "2024-01-32", "+024-01-01", "-024-01-01", "２024-01-0",
      "2024-07-0a", "2024-07-01T",
    ]
    for text in texts { #expect(Day(text) == nil, "\(text)") }
    #expect(Day("2000-02-29") != nil, "a century that 400 divides is a leap year")
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
    #expect(Day(year: -1, month: 1, day: 1) == nil)
  }

  @Test func weekdays() throws {
    // 1970-01-01 was a Thursday; 2024-07-01 is a Monday.
    let cases: [(String, Int)] = [("1970-01-01", 4), ("1969-12-31", 3), ("2024-07-01", 1), ("2024-06-30", 7)]
    for (text, weekday) in cases {
      let day = try #require(Day(text))
      #expect(day.weekday == weekday, "\(text)")
      #expect(day.isBusinessDay == (weekday < 6))
    }
    for number in -20...20 {
      #expect(Day(number: number + 1).weekday == Day(number: number).weekday % 7 + 1)
    }
  }

  @Test func arithmeticAndRanges() throws {
    let day = try #require(Day("2024-02-28"))
    #expect((day + 2).description == "2024-03-01")
    #expect((day - 59).description == "2023-12-31")
    #expect(day.distance(to: day + 3) == 3)
    #expect(day.month.description == "2024-02")
    let range = DayRange(first: day, last: day + 6)
    #expect(range.count == 7)
    #expect(range.contains(day) && range.contains(day + 6))
    #expect(!range.contains(day - 1) && !range.contains(day + 7))
    #expect(range.previous == DayRange(first: day - 7, last: day - 1))
    #expect(range.description == "2024-02-28…2024-03-05")
    #expect(DayRange(first: day, last: day - 1).count == 0)
    #expect(!DayRange(first: day, last: day - 1).contains(day))
  }
}
