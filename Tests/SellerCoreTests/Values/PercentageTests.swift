import SellerCore
import Testing

struct PercentageTests {
  private func percentage(_ text: String) throws -> Percentage { try #require(Percentage(text: text)) }

  private func dollars(_ units: Int64) -> Money { Money(minorUnits: units, currency: .usd) }

  @Test func sharesAreRoundedOnceHalfAwayFromZero() throws {
    let cases: [(percentage: String, units: Int64, expected: Int64)] = [
      ("15", 1000, 150), ("15", 1003, 150), ("15", 1005, 151), ("2.5", 20, 1), ("2.5", 19, 0), ("15", -10, -2),
      ("15", -9, -1), ("0", 999, 0), ("-10", 5, -1), ("0.000000000001", 1_000_000_000_000_000, 10),
    ]
    for (text, units, expected) in cases {
      #expect(try percentage(text).share(of: dollars(units)).minorUnits == expected, "\(text) % of \(units)")
    }
  }

  @Test func differencesAreRoundedOnce() throws {
    // 15 % of 10 is 1.5 and 10 % is 1: the difference is 0.5, one cent; two roundings would also make 2 − 1.
    let cases: [(old: String, new: String, units: Int64, expected: Int64)] = [
      ("15", "10", 1250, 63), ("10", "15", 1250, -63), ("15", "15.0", 1250, 0), ("15", "10", 9, 0), ("15", "10", 10, 1),
      ("0.3", "0.25", 1000, 1), ("0.3", "0.251", 1000, 0),
    ]
    for (old, new, units, expected) in cases {
      let difference = Percentage.difference(try percentage(old), try percentage(new), of: dollars(units))
      #expect(difference.minorUnits == expected, "(\(old) − \(new)) % of \(units)")
    }
  }

  @Test func absurdPercentagesAreHeldAtTheBounds() throws {
    let absurd = try percentage("999999999999999999")
    let tiny = try percentage("0.000000000001")
    let fortune = dollars(Money.maximumMinorUnits)
    #expect(Percentage.difference(absurd, tiny, of: fortune).minorUnits == .max)
    #expect(Percentage.difference(tiny, absurd, of: fortune).minorUnits == -.max)
    #expect(absurd.share(of: fortune).minorUnits == .max)
  }

  @Test func ordersAndTexts() throws {
    #expect(try percentage("2.5") < percentage("15"))
    #expect(try percentage("15.0") == Percentage(15))
    #expect(try percentage("2.50").description == "2.50")
    #expect(Percentage(text: "15 %") == nil)
  }
}
