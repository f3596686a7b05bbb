import SellerText
import Testing

@testable import SellerCore

/// Numbers as people read them, rounded from exact integers.
struct FormatTests {
  @Test func ratesShowTwoDigitsBelowTenPercent() {
    let cases: [(Ratio, String?)] = [
      (Ratio(57, 2310), "2.47 %"), (Ratio(1, 10), "10.0 %"), (Ratio(962, 1000), "96.2 %"), (Ratio(0, 5), "0.00 %"),
      (Ratio(3, 0), nil), (Ratio(-1, 8), "-12.5 %"),
    ]
    for (ratio, text) in cases { #expect(Language.english.percent(ratio) == text) }
  }

  @Test func unitsAreSaidInTheLanguage() {
    let cases: [(ShownUnit, Ratio, String, String)] = [
      (.hours, Ratio(113_400, 1), "31.5 h", "31.5 小时"), (.hours, Ratio(1, 0), "–", "–"),
      (.hours, Ratio(3_599_640, 1), "999.9 h", "999.9 小时"), (.hours, Ratio(3_600_000, 1), "1,000.0 h", "1,000.0 小时"),
      (.hours, Ratio(-1800, 1), "-0.5 h", "-0.5 小时"),
      (.perTenThousand, Ratio(12, 100_000), "1.20/10k", "万分之1.20"),
      (.perTenThousand, Ratio(1, 10_000), "1.00/10k", "万分之1.00"),
      (.percent, Ratio(1, 10_000), "0.01 %", "0.01 %"),
      (.stars, Ratio(431, 100), "4.31", "4.31"),
    ]
    for (unit, ratio, english, chinese) in cases {
      #expect(Language.english.value(ratio, unit: unit) == english)
      #expect(Language.chinese.value(ratio, unit: unit) == chinese)
    }
    #expect(IndicatorID.liveReportRate.shownUnit == .perTenThousand)
    #expect(IndicatorID.counterfeitRate.shownUnit == .percent)
    #expect(IndicatorID.refundOnlyHours.shownUnit == .hours)
  }

  /// A change that is shown as none went nowhere: 4 of 100,000 are 0.00 points.
  @Test(arguments: [
    (0, Trend.Direction.same, "0.00 points"), (4, .same, "0.00 points"), (10, .better, "+0.01 points"),
  ])
  func aChangeThatIsShownAsNoneIsNone(_ more: Int64, _ direction: Trend.Direction, _ words: String) {
    func figure(_ numerator: Int64) -> Figure {
      Figure(
        indicator: .threeMinuteResponse, formula: .own(.threeMinuteResponse), scope: .store,
        window: Window(first: nil, last: Day(number: 19_000)), ratio: Ratio(numerator, 100_000), unit: .ratio,
        target: nil, benchmark: nil, gates: [], verdict: .observe, source: RuleSource("004", ""), ruleSet: nil,
        missing: [], reported: nil)
    }
    let trend = Trend(current: figure(1000 + more), previous: figure(1000))
    #expect(Language.english.direction(of: trend) == direction)
    #expect(Language.english.changeInWords(trend) == words)
  }

  /// What stands beside a value is true of it: the target where it is kept, what it is beyond where it is not.
  @Test(arguments: [(699, "< 70 %"), (700, "≥ 70 %"), (701, "≥ 70 %")])
  func aValueAndItsTargetMakeATrueStatement(_ numerator: Int64, _ text: String) {
    let figure = Figure(
      indicator: .threeMinuteResponse, formula: .own(.threeMinuteResponse), scope: .store,
      window: Window(first: nil, last: Day(number: 19_000)), ratio: Ratio(numerator, 1000), unit: .ratio,
      target: Target(.atLeast, DecimalNumber(mantissa: 7, scale: 1)), benchmark: nil, gates: [], verdict: .observe,
      source: RuleSource("004", ""), ruleSet: nil, missing: [], reported: nil)
    #expect(Language.english.comparison(of: figure) == text)
    #expect(Language.english.target(of: figure) == "≥ 70 %")
  }

  /// What was counted stands in the columns of counts, also where the platform's page is judged.
  @Test func aReportedValueIsNotWhatWasCounted() {
    let record = ReportedFigure(
      indicator: "late_shipment_rate", from: Day(number: 18_990), to: Day(number: 19_000), at: Instant(seconds: 0))
    let figure = Figure(
      indicator: .lateShipmentRate, formula: .own(.lateShipmentRate), scope: .store,
      window: Window(first: nil, last: Day(number: 19_000)), ratio: Ratio(0, 0), unit: .ratio, target: nil,
      benchmark: nil, gates: [], verdict: .noData, source: RuleSource("002", ""), ruleSet: nil, missing: [],
      reported: Figure.Reported(record, ratio: Ratio(2, 10), verdict: .observe))
    #expect(figure.isJudgedByReport && Language.english.numerator(of: figure) == "0")
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
      (["LANG": "zh_CN.UTF-8"], .chinese),
      (["LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"], .english),
      (["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en_US"], .chinese),
      (["LANG": "C.UTF-8"], .english),
      ([:], .english), (["LANG": "zh_HK.Big5"], .chinese), (["LANG": "yue_HK.UTF-8"], .chinese),
      (["LANG": "zh-Hant"], .chinese), (["LANG": "zh.UTF-8@pinyin"], .chinese),
      (["LANG": "zhong"], .english),
      (["LANG": "de_DE.UTF-8"], .english), (["LANG": "POSIX"], .english),
      // The list goes before the locale, its first language that there is; but not where the locale is none.
      (["LANGUAGE": "fr:zh_TW:en", "LANG": "de_DE.UTF-8"], .chinese),
      (["LANGUAGE": "en:zh", "LANG": "zh_CN"], .english),
      (["LANGUAGE": "fr", "LANG": "zh_CN"], .chinese),
      (["LANGUAGE": "zh", "LANG": "C.UTF-8"], .english),
      (["LANGUAGE": "zh", "LC_ALL": "POSIX", "LANG": "zh_CN"], .english),
      (["LANGUAGE": "zh"], .english),
    ]
    for (environment, language) in cases { #expect(Language(environment: environment) == language) }
    #expect(Language(name: "zh") == .chinese)
    #expect(
      Language(name: "fr") == nil && Language(name: "") == nil && Language(name: "enough") == nil)
  }
}
