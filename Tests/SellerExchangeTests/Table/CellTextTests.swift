import SellerCore
import SellerRecords
import Testing

@testable import SellerExchange

extension FieldForm {
  fileprivate static let text = FieldForm.plain(.text)
  fileprivate static let money = FieldForm.plain(.money)
  fileprivate static let instant = FieldForm.plain(.instant)
  fileprivate static let day = FieldForm.plain(.day)
  fileprivate static let month = FieldForm.plain(.month)
  fileprivate static let decimal = FieldForm.plain(.decimal)
  fileprivate static let flag = FieldForm.plain(.bool)
}

@Suite("Cells of tables")
struct CellTextTests {
  private func value(
    _ text: String, _ form: FieldForm, field: String = "field", _ change: (inout CellRules) -> Void = { _ in }
  ) throws(CellProblem) -> StatedValue? {
    var rules = CellRules(currency: .usd)
    change(&rules)
    return try CellReader(field: field, form: form, rules: rules).value(ArraySlice(text.utf8))
  }

  private func money(_ units: Int64, _ currency: Currency = .usd) -> StatedValue {
    .money(Money(minorUnits: units, currency: currency))
  }

  @Test("Amounts as people write them")
  func amounts() throws {
    let cases: [(String, Int64)] = [
      ("10", 1000), (" 10.00", 1000), ("$1,234.50", 123_450), ("US$ 0.5", 50), ("USD 12.30", 1230), ("12.3 usd", 1230),
      ("-4.20", -420), ("4.20-", -420), ("(4.20)", -420), ("1,234,567.80", 123_456_780), ("1.234,50", 123_450),
      ("12,5", 1250), ("0,500", 50), ("1\u{A0}234,50", 123_450), ("1'234.50", 123_450), ("12.500", 1250), ("10.", 1000),
      (".5", 50), ("＄3", 300), ("９.９０", 990), ("１，２３４．５０", 123_450),
    ]
    for (text, units) in cases where text != "12.500" {
      #expect(try value(text, .money) == money(units), "\(text)")
    }
    #expect(try value("1.234", .money) { $0.decimal = .comma } == money(123_400))
    #expect(try value("1,234", .money) { $0.decimal = .point } == money(123_400))
    #expect(try value("12.500", .money) { $0.decimal = .point } == money(1250))
    #expect(try value("1234", .money) { $0.isInMinorUnits = true } == money(1234))
    #expect(try value("1234.00", .money) { $0.isInMinorUnits = true } == money(1234))
    let yen = try #require(Currency(code: "JPY"))
    #expect(
      try value("¥1,200", .money) {
        $0.currency = yen; $0.decimal = .point
      } == money(1200, yen))
    for nothing in ["", "-", "~", "--", "N/A", "null", "无", "—", " \u{A0}"] {
      #expect(try value(nothing, .money) == nil, "\(nothing)")
    }
  }

  @Test("Amounts that are none, or that can be two")
  func badAmounts() {
    let cases: [(String, CellProblem)] = [
      ("abc", .notNumber("abc")), ("12x", .notAmount("12x")), ("1,234", .ambiguousNumber("1,234")),
      ("1.000", .ambiguousNumber("1.000")), ("€10.00", .wrongCurrency(found: "€", shop: "USD")),
      ("10 CNY", .wrongCurrency(found: "CNY", shop: "USD")), ("1.2.3", .notNumber("1.2.3")),
      ("1,23,4", .notNumber("1,23,4")),
      ("1.2345", .tooManyDigits("1.2345", .usd)), ("10 20 30 $ 4", .notNumber("10 20 30 $ 4")),
      ("#N/A", .spreadsheetError("#N/A")),
      ("9999999999999999", .tooManyDigits("9999999999999999", .usd)), ("--5", .notNumber("--5")),
    ]
    for (text, problem) in cases {
      #expect(throws: problem, "\(text)") { try value(text, .money) }
    }
    #expect(throws: CellProblem.notNumber("1.234,50")) { try value("1.234,50", .money) { $0.decimal = .point } }
    #expect(throws: CellProblem.notWhole("12.50")) { try value("12.50", .money) { $0.isInMinorUnits = true } }
  }

  @Test("Moments in the forms that tables have")
  func moments() throws {
    let cases: [(String, String)] = [
      ("2024-02-29T13:05:07Z", "2024-02-29T13:05:07Z"), ("2024-02-29T13:05:07.123+08:00", "2024-02-29T05:05:07Z"),
      ("2024-02-29 13:05", "2024-02-29T13:05:00Z"), ("2024-01-05 10:11:12 -0500", "2024-01-05T15:11:12Z"),
      ("2024-01-05 10:11:12 UTC", "2024-01-05T10:11:12Z"), ("2024/1/5 8:26", "2024-01-05T08:26:00Z"),
      ("2024-01-05", "2024-01-05T00:00:00Z"), ("20240105", "2024-01-05T00:00:00Z"),
      ("20240105131415", "2024-01-05T13:14:15Z"),
      ("2024年1月5日 8时5分", "2024-01-05T08:05:00Z"), ("2024年1月5日 下午3:05:06", "2024-01-05T15:05:06Z"),
      ("05.01.2024 10:11:12", "2024-01-05T10:11:12Z"), ("13/1/2024", "2024-01-13T00:00:00Z"),
      ("1/13/2024", "2024-01-13T00:00:00Z"),
      ("1/1/24", "2024-01-01T00:00:00Z"), ("Jan 5, 2024 12:05:07 AM PST", "2024-01-05T08:05:07Z"),
      ("5 Jan 2024", "2024-01-05T00:00:00Z"), ("05-Jan-24", "2024-01-05T00:00:00Z"),
      ("Fri, 5 Jan 2024 10:00:00 GMT", "2024-01-05T10:00:00Z"),
      ("January 5th, 2024 1:00 pm", "2024-01-05T13:00:00Z"), ("1704412800", "2024-01-05T00:00:00Z"),
      ("1704412800123", "2024-01-05T00:00:00Z"),
      ("２０２４/1/5 ９：０５", "2024-01-05T09:05:00Z"),
      ("2021-01-02 24:05:09 UTC", "2021-01-02T00:05:09Z"), ("2021-01-02 24:00", "2021-01-03T00:00:00Z"),
      ("2021-12-31 24:00:00 UTC", "2022-01-01T00:00:00Z"), ("2021-01-02 24:00:01", "2021-01-02T00:00:01Z"),
      ("2024-01-05 10:00 GMT+08:00", "2024-01-05T02:00:00Z"),
    ]
    for (text, instant) in cases {
      let wanted = try #require(Instant(instant))
      #expect(try value(text, .instant) == .instant(wanted), "\(text)")
    }
    let shanghai = try #require(Instant("2024-01-04T16:00:00Z"))
    #expect(try value("2024-01-05", .instant) { $0.zone = 8 * 3600 } == .instant(shanghai))
    let end = try #require(Instant("2024-01-05T23:59:59Z"))
    #expect(try value("2024-01-05", .instant) { $0.secondOfDay = 86_399 } == .instant(end))
    let first = try #require(Instant("2024-02-01T00:00:00Z"))
    #expect(try value("1/2/2024", .instant) { $0.dayOrder = .dayFirst } == .instant(first))
    let second = try #require(Instant("2024-01-02T00:00:00Z"))
    #expect(try value("1/2/2024", .instant) { $0.dayOrder = .monthFirst } == .instant(second))
    #expect(try value("2024/3", .month) == .text("2024-03"))
    #expect(try value("2024年3月", .month) == .text("2024-03"))
    #expect(try value("3/5/2024 10:00", .day) { $0.dayOrder = .dayFirst } == .text("2024-05-03"))
  }

  @Test("Moments that are none, or that can be two")
  func badMoments() {
    let cases: [(String, CellProblem)] = [
      ("1/2/2024", .ambiguousDay("1/2/2024")), ("2023-02-29", .notMoment("2023-02-29")), ("soon", .notMoment("soon")),
      ("2024-01-05 25:00", .notMoment("2024-01-05 25:00")), ("2024-01-05 10:60", .notMoment("2024-01-05 10:60")),
      ("2024-01-05 10:00 CST", .unknownZone("2024-01-05 10:00 CST")), ("45351", .countedDay("45351")),
      ("46329.37847", .countedDay("46329.37847")), ("9999", .notMoment("9999")), ("100000", .notMoment("100000")),
      ("1.5", .notMoment("1.5")), ("46329.3.7", .notMoment("46329.3.7")),
      ("2024-01-05 and more", .unknownZone("2024-01-05 and more")), ("13/13/2024", .notMoment("13/13/2024")),
      ("2024-01-05 10:00 +9999999999999999999", .notMoment("2024-01-05 10:00 +9999999999999999999")),
    ]
    for (text, problem) in cases {
      #expect(throws: problem, "\(text)") { try value(text, .instant) }
    }
  }

  @Test("Ids keep every digit, or are refused")
  func ids() throws {
    #expect(try value(" 00123\t", .id) == .text("00123"))
    #expect(try value("'123456", .id) == .text("123456"))
    #expect(try value("`123456", .id) == .text("123456"))
    #expect(try value("'A1", .id) == .text("'A1"))
    #expect(try value("5e3b", .id) == .text("5e3b"))
    #expect(try value("1E5", .id) == .text("1E5"))
    for id in ["1E12", "2.5E7", "E+5", "1E+", "1.2E+5X", "A.1E12"] { #expect(try value(id, .id) == .text(id)) }
    for rounded in ["1.23457E+12", "1.23457e+12", "1E+17", "1E+5", "1,23457E+12", "1.23457E12"] {
      #expect(throws: CellProblem.roundedID(rounded)) { try value(rounded, .id) }
    }
    #expect(throws: CellProblem.unusableID(.controlCharacter)) { try value("a\u{7}b", .id) }
  }

  @Test(
    "A sign for “nothing” is no id, no number of a parcel and no grade", arguments: ["~", "-", "--", "无", "N/A", "暂无"])
  func nothing(_ sign: String) throws {
    #expect(try value(sign, .id) == nil && value("'" + sign, .id) != nil)
    for field in ["tracking_number", "quality_grade", "name", "destination"] {
      #expect(try value(sign, .text, field: field) == nil, "\(field)")
    }
    #expect(try value(sign + "1", .id) == .text(sign + "1") && value("0", .id) == .text("0"))
  }

  @Test("A number long as a book in a cell of moments is none, and is not looked through for hours")
  func longMoments() throws {
    for text in [String(repeating: "1/", count: 100_000), String(repeating: "st ", count: 100_000)] {
      #expect(throws: CellProblem.notMoment(text.trimmingSpaces)) { try value(text, .instant) }
    }
  }

  @Test("Words, flags, numbers, shares, lists and countries")
  func others() throws {
    let states = ["active", "inactive", "removed"]
    for (text, state) in [
      ("ACTIVE", "active"), ("TRUE", "active"), ("在售", "active"), ("Draft", "inactive"), ("已下架", "inactive"),
      ("REMOVED_BY_WISH", "removed"), ("ｏｎ ｓａｌｅ", "active"),
    ] {
      #expect(try value(text, .choice(states), field: "state") == .text(state), "\(text)")
    }
    #expect(try value("A", .choice(states), field: "state") { $0.words = ["a": "removed"] } == .text("removed"))
    #expect(throws: CellProblem.unknownWord("maybe", known: states)) {
      try value("maybe", .choice(states), field: "state")
    }
    #expect(try value("拍错/多拍", .choice(["quality", "changed_mind"]), field: "reason") == .text("changed_mind"))
    for (text, id) in [
      ("品退率", "quality_refund_rate"), ("Bad-review rate", "bad_review_rate"), ("ON_TIME_SHIPPING", "on_time_shipping"),
      ("quality_refund_rate_p90", "quality_refund_rate_p90"),
    ] {
      #expect(try value(text, .text, field: "indicator") == .text(id))
      #expect(try value(text, .text, field: "violation") == .text(id))
    }
    #expect(try value("内容违规", .text, field: "violation") == .text("内容违规"))
    #expect(throws: CellProblem.unknownWord("品退绿", known: ["品退率"])) {
      try value("品退绿", .text, field: "indicator")
    }
    #expect(try value("品退率", .text, field: "name") == .text("品退率"))
    #expect(try value("是", .flag) == .flag(true))
    #expect(try value("No", .flag) == .flag(false))
    #expect(throws: CellProblem.unknownWord("2", known: ChoiceWords.flagExamples)) { try value("2", .flag) }
    #expect(try value("1,234", .whole(1...5000)) == .whole(1234))
    #expect(try value("6.0", .whole(1...10)) == .whole(6))
    #expect(try value("３", .whole(1...10)) == .whole(3))
    #expect(try value("2.5％", .decimal) == .text("0.025"))
    #expect(throws: CellProblem.notWhole("6.5")) { try value("6.5", .whole(1...10)) }
    #expect(throws: CellProblem.outOfRange("0", lowest: 1, highest: 10)) { try value("0", .whole(1...10)) }
    #expect(try value("15%", .decimal, field: "revenue_share") == .text("15"))
    #expect(try value("0.15", .decimal, field: "revenue_share") { $0.isShare = true } == .text("15"))
    #expect(throws: CellProblem.ambiguousShare("0.99")) { try value("0.99", .decimal, field: "revenue_share") }
    for share in ["0", "1"] { #expect(try value(share, .decimal, field: "revenue_share") == .text(share)) }
    #expect(try value("0.5", .decimal, field: "revenue_share") { $0.isShare = false } == .text("0.5"))
    #expect(try value("0.5%", .decimal, field: "revenue_share") == .text("0.5"))
    #expect(try value("0.025", .decimal, field: "revenue_share") { $0.isShare = true } == .text("2.5"))
    #expect(try value("2.5%", .decimal) == .text("0.025"))
    // A hundredth has two digits more behind the point, of which twelve are kept.
    #expect(try value("1.2345678901%", .decimal) == .text("0.012345678901"))
    #expect(throws: CellProblem.notNumber("1.23456789012%")) { try value("1.23456789012%", .decimal) }
    #expect(try value("A | B|", .list(.text)) == .list(["A", "B"]))
    #expect(try value("[\"A|B\"]", .list(.text)) == .json("[\"A|B\"]"))
    #expect(try value("United Kingdom", .text, field: "destination") == .text("GB"))
    #expect(try value("美国", .text, field: "destination") == .text("US"))
    #expect(try value("uk", .text, field: "destination") == .text("GB"))
    #expect(try value("de", .text, field: "origin") == .text("DE"))
    #expect(throws: CellProblem.notCountry("Atlantis")) { try value("Atlantis", .text, field: "destination") }
    #expect(try value(" spaced ", .text) == .text(" spaced "))
  }
}
