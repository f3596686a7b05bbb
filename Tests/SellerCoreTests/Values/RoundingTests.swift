import SellerCore
import Testing

struct RoundingTests {
  @Test func halvesGoAwayFromZero() {
    let cases: [(Int128, Int128, Int64)] = [
      (0, 7, 0), (1, 2, 1), (-1, 2, -1), (3, 2, 2), (-3, 2, -2), (1, 3, 0), (2, 3, 1), (-2, 3, -1), (49, 100, 0),
      (50, 100, 1), (149, 100, 1), (150, 100, 2), (7, 1, 7), (.max, 1, .max), (.min, 1, -.max), (.max, .max, 1),
      (.max / 2, .max, 0), (.max / 2 + 1, .max, 1),
    ]
    for (numerator, denominator, expected) in cases {
      #expect(Rounding.halfAwayFromZero(numerator, over: denominator) == expected, "\(numerator) ÷ \(denominator)")
    }
  }
}
