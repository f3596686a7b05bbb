import SellerCore
import Testing

struct MoneyTests {
  @Test func currencies() throws {
    let digits: [(String, Int)] = [("USD", 2), ("CNY", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("XXZ", 2)]
    for (code, minor) in digits { #expect(Currency(code: code)?.minorDigits == minor, "\(code)") }
    for code in ["", "US", "USDX", "usd", "U D", "ÜSD", "12A"] { #expect(Currency(code: code) == nil, "\(code)") }
    #expect(Currency(code: "JPY") == .jpy)
  }

  @Test func textsAtTheCurrencysDigits() {
    let cases: [(text: String, currency: Currency, units: Int64?)] = [
      ("12.5", .usd, 1250), ("12.50", .usd, 1250), ("12.500", .usd, nil), ("12", .usd, 1200), ("-0.01", .usd, -1),
      ("12", .jpy, 12), ("12.0", .jpy, nil), ("1.234", .kwd, 1234), ("1.2345", .kwd, nil), ("", .usd, nil),
      ("1,000", .usd, nil), ("10000000000000.00", .usd, 1_000_000_000_000_000), ("10000000000000.01", .usd, nil),
      ("-10000000000000.00", .usd, -1_000_000_000_000_000), ("-10000000000000.01", .usd, nil),
    ]
    for (text, currency, units) in cases {
      #expect(Money(text: text, currency: currency)?.minorUnits == units, "\(text) \(currency)")
    }
  }

  @Test func writesTheCurrencysDigits() {
    let cases: [(Int64, Currency, String)] = [
      (1250, .usd, "12.50"), (5, .usd, "0.05"), (-5, .usd, "-0.05"), (0, .usd, "0.00"), (12, .jpy, "12"),
      (1, .kwd, "0.001"),
    ]
    for (units, currency, text) in cases {
      #expect(Money(minorUnits: units, currency: currency).description == text)
    }
  }

  @Test func additionNeedsOneCurrencyAndRoom() {
    let dollar = Money(minorUnits: 100, currency: .usd)
    #expect(dollar.adding(Money(minorUnits: 1, currency: .usd))?.minorUnits == 101)
    #expect(dollar.adding(Money(minorUnits: 1, currency: .cny)) == nil)
    #expect(Money(minorUnits: .max, currency: .usd).adding(dollar) == nil)
    #expect(Money.zero(.jpy).minorUnits == 0)
  }

  @Test func noAmountIsSoLowThatItHasNoOpposite() {
    for (wide, units) in [(Int128.min, -Int64.max), (.max, .max), (-5, -5)] {
      let money = Money(clamping: wide, .usd)
      #expect(money.minorUnits == units && money.magnitude.minorUnits == abs(units))
    }
    let lowest = Money(clamping: .min, .usd)
    #expect(Money(minorUnits: 1, currency: .usd).less(lowest).minorUnits == .max)
    #expect(lowest.less(Money(minorUnits: 1, currency: .usd)) == lowest)
  }
}
