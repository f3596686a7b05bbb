import SellerCore
import Testing

struct DecimalNumberTests {
  @Test func whatIsADecimalString() {
    let good: [(text: String, mantissa: Int128, scale: Int)] = [
      ("0", 0, 0), ("-0", 0, 0), ("00012", 12, 0), ("12.50", 1250, 2), ("-3.5", -35, 1), ("0.000000000001", 1, 12),
      ("999999999999999999", 999_999_999_999_999_999, 0), ("000.100", 100, 3),
    ]
    for (text, mantissa, scale) in good {
      let number = DecimalNumber(text)
      #expect(number?.mantissa == mantissa, "\(text)")
      #expect(number?.scale == scale, "\(text)")
    }
    let bad = [
      "", "-", ".", "1.", ".5", "-.5", "+1", "1e3", "1,5", " 1", "1 ", "1.2.3", "--1", "1-", "0x10", "NaN", "１",
      "1.\u{663}",
      "0.0000000000001", "9999999999999999999", "1234567890.123456789",
    ]
    for text in bad { #expect(DecimalNumber(text) == nil, "\(text)") }
  }

  @Test func comparesByValue() throws {
    func number(_ text: String) throws -> DecimalNumber { try #require(DecimalNumber(text)) }
    #expect(try number("1.50") == number("1.5"))
    #expect(try number("1.50").hashValue == number("1.5").hashValue)
    #expect(try number("0.0") == number("0"))
    #expect(try number("0.1") < number("0.11"))
    #expect(try number("-0.2") < number("-0.1"))
    #expect(try number("999999999999999999") > number("0.000000000001"))
    #expect(try number("0.000").isZero)
    #expect(try number("0.1").approximate == 0.1)
  }

  @Test func writesWhatItRead() throws {
    for text in ["0", "12.50", "-3.5", "0.000000000001", "-0.05", "100"] {
      #expect(try #require(DecimalNumber(text)).description == text)
    }
    #expect(DecimalNumber(mantissa: 5, scale: 3).description == "0.005")
    #expect(DecimalNumber(mantissa: -5, scale: 1).description == "-0.5")
  }
}
