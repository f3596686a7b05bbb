import SellerCore
import Testing

struct InstantTests {
  @Test func textsRoundTrip() throws {
    let cases: [(String, Int64)] = [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00:01Z", 1), ("1969-12-31T23:59:59Z", -1),
      ("2024-07-01T23:59:59Z", 1_719_878_399), ("2000-02-29T12:34:56Z", 951_827_696),
      ("0000-01-01T00:00:00Z", -62_167_219_200), ("9999-12-31T23:59:59Z", 253_402_300_799),
    ]
    for (text, seconds) in cases {
      let instant = try #require(Instant(text))
      #expect(instant.seconds == seconds, "\(text)")
      #expect(instant.description == text)
      #expect(Instant(bytes: Array(text.utf8)) == instant)
    }
  }

  @Test func whatIsNoInstant() {
    let texts = [
      "", "2024-07-01", "2024-07-01T00:00:00", "2024-07-01T00:00:00z", "2024-07-01 00:00:00Z", "2024-07-01T24:00:00Z",
      "2024-07-01T00:60:00Z", "2024-07-01T00:00:60Z", "2024-06-31T00:00:00Z", "2024-07-01T00:00:00.0Z",
      "2024-07-01T00:00:00+00:00", " 2024-07-01T00:00:00Z", "2024-07-01T00:00:00Z ", "2024-07-01T0a:00:00Z",
      "2024-07-01T00:00:0éZ",
    ]
    for text in texts { #expect(Instant(text) == nil, "\(text)") }
  }

  @Test func arithmetic() throws {
    let instant = try #require(Instant("2024-02-28T23:30:00Z"))
    #expect(instant.adding(hours: 1).description == "2024-02-29T00:30:00Z")
    #expect(instant.adding(days: 2).description == "2024-03-01T23:30:00Z")
    #expect(instant.adding(hours: -24).description == "2024-02-27T23:30:00Z")
    #expect(instant.adding(hours: 5).seconds(since: instant) == 18_000)
    #expect(instant < instant.adding(hours: 1))
  }
}
