import SellerCore
import Testing

struct MonthTests {
  @Test func textAndDays() throws {
    let cases: [(text: String, first: String, last: String)] = [
      ("2024-02", "2024-02-01", "2024-02-29"), ("2023-02", "2023-02-01", "2023-02-28"),
      ("2023-12", "2023-12-01", "2023-12-31"), ("0000-01", "0000-01-01", "0000-01-31"),
      ("9999-11", "9999-11-01", "9999-11-30"),
    ]
    for (text, first, last) in cases {
      let month = try #require(Month(text))
      #expect(month.description == text)
      #expect(month.days.first.description == first)
      #expect(month.days.last.description == last)
      #expect(month.days.last.month == month)
    }
    for text in ["", "2024-13", "2024-00", "2024-1", "2024-001", "24-01", "2024/01", "2024-01 ", "-024-01"] {
      #expect(Month(text) == nil, "\(text)")
    }
    #expect(try #require(Month("2023-12")) < #require(Month("2024-01")))
  }
}
