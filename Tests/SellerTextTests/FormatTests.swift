import SellerCore
import SellerText
import Testing

/// Numbers as people read them, rounded from exact integers.
struct FormatTests {
  @Test func ratesShowTwoDigitsBelowTenPercent() {
    let cases: [(Ratio, String?)] = [
      (Ratio(57, 2310), "2.47 %"), (Ratio(1, 10), "10.0 %"), (Ratio(962, 1000), "96.2 %"), (Ratio(0, 5), "0.00 %"),
      (Ratio(3, 0), nil), (Ratio(-1, 8), "-12.5 %"),
    ]
    for (ratio, text) in cases { #expect(Language.english.percent(ratio) == text) }
  }

  @Test func moneyKeepsItsMinorDigits() throws {
    let amount = { (text: String, currency: Currency) in try #require(Money(text: text, currency: currency)) }
    #expect(Language.english.money(try amount("1204.5", .usd)) == "$1,204.50")
    #expect(Language.english.money(try amount("-0.38", .usd)) == "-$0.38")
    #expect(Language.chinese.money(try amount("-300", .cny)) == "-¥300.00")
    #expect(Language.english.money(try amount("1204", .jpy)) == "JPY 1,204")
    #expect(Language.english.money(try amount("1.25", .kwd)) == "KWD 1.250")
    #expect(Language.english.signedMoney(try amount("38.20", .usd)) == "+$38.20")
  }

  @Test func momentsAreShownInThePlatformsTime() throws {
    let instant = try #require(Instant("2021-11-15T23:05:09Z"))
    #expect(Language.english.moment(instant, in: .utc) == "2021-11-15 23:05 UTC")
    #expect(Language.chinese.moment(instant, in: .beijing) == "2021-11-16 07:05 北京时间")
  }

  @Test func theEnvironmentChoosesTheLanguage() {
    let cases: [([String: String], Language)] = [
      (["LANG": "zh_CN.UTF-8"], .chinese), (["LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"], .english),
      (["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en_US"], .chinese), (["LANG": "C.UTF-8"], .english),
      ([:], .english),
    ]
    for (environment, language) in cases { #expect(Language(environment: environment) == language) }
    #expect(Language(name: "zh") == .chinese)
    #expect(Language(name: "fr") == nil)
  }
}
