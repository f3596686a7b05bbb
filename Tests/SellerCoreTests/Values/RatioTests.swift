import SellerCore
import Testing

struct RatioTests {
  private func number(_ text: String) throws -> DecimalNumber { try #require(DecimalNumber(text)) }

  @Test func comparesExactlyWithMultiples() throws {
    let cases: [(rule: String, ratio: Ratio, number: String, times: String, unit: Int64, expected: Int?)] = [
      ("equal", Ratio(124, 10_000), "0.0062", "2", 1, 0), ("above", Ratio(125, 10_000), "0.0062", "2", 1, 1),
      ("below", Ratio(123, 10_000), "0.0062", "2", 1, -1), ("no data", Ratio(0, 0), "0", "1", 1, nil),
      ("a third is no decimal", Ratio(1, 3), "0.333333333333", "1", 1, 1),
      ("nor from above", Ratio(1, 3), "0.333333333334", "1", 1, -1),
      ("0.1 + 0.2 is 0.3 here", Ratio(3, 10), "0.3", "1", 1, 0), ("1.5 ×", Ratio(3, 2), "1", "1.5", 1, 0),
      ("seconds against hours", Ratio(54_000, 1), "10", "1.5", 3600, 0),
      ("a second above", Ratio(54_001, 1), "10", "1.5", 3600, 1), ("a negative mean", Ratio(-5, 2), "0", "1", 1, -1),
      ("large numbers", Ratio(.max, .max), "1", "1", 1, 0),
      ("larger ones", Ratio(.max, 1), "999999999999999999", "2", 1, 1),
    ]
    for (rule, ratio, bound, times, unit, expected) in cases {
      #expect(try ratio.compared(to: number(bound), times: number(times), unit: unit) == expected, "\(rule)")
    }
    // Beyond 128 bits it is an approximation, not a crash.
    #expect(try Ratio(.max, 1).compared(to: number("0.000000000001"), times: number("0.000000000001")) == 1)
    #expect(
      try Ratio(1, .max).compared(to: number("999999999999999999"), times: number("999999999999999999"), unit: 3600)
        == -1)
  }

  @Test func comparesTwoRates() {
    #expect(Ratio(1, 3).compared(to: Ratio(2, 6)) == 0)
    #expect(Ratio(1, 3).compared(to: Ratio(33, 100)) == 1)
    #expect(Ratio(-1, 3).compared(to: Ratio(0, 1)) == -1)
    #expect(Ratio(.max, 1).compared(to: Ratio(.max, 2)) == 1)
    #expect(Ratio(0, 0).compared(to: Ratio(0, 1)) == nil)
    #expect(Ratio(0, 1).compared(to: Ratio(0, 0)) == nil)
  }

  @Test func missingIsNotZero() {
    #expect(Ratio(0, 0).approximate == nil)
    #expect(!Ratio(3, 0).hasData)
    #expect(Ratio(1, -5).denominator == 0)
    #expect(Ratio(0, 4).approximate == 0)
    #expect(Ratio(1, 4).approximate == 0.25)
  }
}
