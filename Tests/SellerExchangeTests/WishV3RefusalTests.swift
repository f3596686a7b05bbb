import SellerCore
import SellerText
import Testing

@testable import SellerExchange

@Suite("Wish v3 refusals")
struct WishV3RefusalTests {
  /// A change of one field, and the field and problem it is refused for.
  typealias Case = (changes: [String: String?], field: String?, problem: ImportProblem)

  @Test("A bad order is refused by itself, naming the field")
  func orders() throws {
    let price = "order_payment.general_payment_details.product_price"
    let payment = { (amount: String, code: String) in
      WishV3Fixtures.payment(price: WishV3Fixtures.money(amount, code))
    }
    let cases: [Case] = [
      (["released_at": nil], "released_at", .missing),
      (["released_at": "null"], "released_at", .missing),
      (["released_at": "\"2021-08-03\""], "released_at", .malformed(text: "2021-08-03", expected: .instant)),
      (
        ["released_at": "\"2021-08-03T05:22:00.000\""], "released_at",
        .malformed(text: "2021-08-03T05:22:00.000", expected: .instant)
      ),
      (
        ["released_at": "\"2021-02-29T05:22:00Z\""], "released_at",
        .malformed(text: "2021-02-29T05:22:00Z", expected: .instant)
      ),
      (["released_at": "1627968120"], "released_at", .wrongShape(expected: .text)),
      (["id": "\"\""], "id", .unusableID(.empty)),
      (["id": "\"a\\u0007b\""], "id", .unusableID(.controlCharacter)),
      (["id": "\"\(String(repeating: "x", count: 129))\""], "id", .unusableID(.tooLong(bytes: 129))),
      (["id": "17"], "id", .wrongShape(expected: .text)),
      (["product_information": "{}"], "product_information.id", .missing),
      (["product_information": "\"5a\""], "product_information", .wrongShape(expected: .object)),
      (["order_payment": nil], "order_payment", .missing),
      (
        ["order_payment": payment("12.345", "USD")], "\(price).amount", .tooManyDigits(amount: "12.345", currency: .usd)
      ),
      (
        ["order_payment": payment("99999999999999.99", "USD")], "\(price).amount",
        .tooManyDigits(amount: "99999999999999.99", currency: .usd)
      ),
      (["order_payment": payment("-1", "USD")], "\(price).amount", .outOfRange(text: "-1", allowed: .notNegative)),
      (["order_payment": payment("1", "CNY")], "\(price).currency_code", .wrongCurrency(found: "CNY", shop: "USD")),
      (["order_payment": payment("\"1\"", "USD")], "\(price).amount", .wrongShape(expected: .number)),
      (
        ["order_payment": WishV3Fixtures.payment(quantity: "0")],
        "order_payment.general_payment_details.product_quantity",
        .outOfRange(text: "0", allowed: .between(1, 2_147_483_647))
      ),
      (
        ["refunds": "[\(WishV3Fixtures.refund("2021-09-01T00:00:00Z", amount: WishV3Fixtures.money("1", "EUR")))]"],
        "refunds[0].refund_amount.currency_code", .wrongCurrency(found: "EUR", shop: "USD")
      ),
      (["refunds": "{}"], "refunds", .wrongShape(expected: .list)),
      (
        ["state": "\"LOST\""], "state",
        .unknownValue(text: "LOST", known: ["APPROVED", "SHIPPED", "REFUNDED", "REQUIRE_REVIEW", "DECLINED"])
      ),
    ]
    for (changes, field, problem) in cases {
      let good = WishV3Fixtures.order(["id": "\"good\""])
      let reading = WishV3Fixtures.read(WishV3Fixtures.envelope([good, WishV3Fixtures.order(changes), good]))
      #expect(reading.rows.count == 2, "the orders beside it go in: \(changes)")
      let refusal = try #require(reading.refusals.first, "\(changes)")
      #expect(refusal.kind == .order, "\(changes)")
      #expect(refusal.position.file == "reply.json" && refusal.position.record == 2, "\(changes)")
      #expect(refusal.field == field, "\(changes)")
      #expect(refusal.problem == problem, "\(changes)")
    }
  }

  @Test("What an order may do without is left open where it is wrong, and that is said; the order goes in")
  func leftOpen() throws {
    let cases: [Case] = [
      (
        ["order_payment": WishV3Fixtures.payment(share: "1.01")], "order_payment.rev_share.rev_share",
        .outOfRange(text: "1.01", allowed: .between(0, 1))
      ),
      (["refunds": "[{\"refund_reason\":\"WRONG_COLOR\"}]"], "refunds[0].refund_time", .missing),
      (
        ["fulfillment_records": WishV3Fixtures.events([("MARK_SHIPPED", "soon")])], "fulfillment_records[0].event_time",
        .malformed(text: "soon", expected: .instant)
      ),
      (
        ["full_address": "{\"shipping_detail\":{\"country_code\":\"France\"}}"],
        "full_address.shipping_detail.country_code", .malformed(text: "France", expected: .country)
      ),
      (["updated_at": "\"2021-08-03\""], "updated_at", .malformed(text: "2021-08-03", expected: .instant)),
      (
        ["fulfillment_requirements": "{\"expected_ship_time\":7}"], "fulfillment_requirements.expected_ship_time",
        .wrongShape(expected: .text)
      ),
    ]
    for (changes, field, problem) in cases {
      let reading = WishV3Fixtures.read(WishV3Fixtures.envelope([WishV3Fixtures.order(changes)]))
      #expect(reading.rows.count == 1 && reading.refusals.isEmpty, "\(changes)")
      #expect(reading.notes.map(\.field) == [field], "\(changes)")
      #expect(reading.notes.map(\.remark) == [.leftOpen(problem)], "\(changes)")
    }
  }

  @Test("A refunded order without a refund is named; one under review that is not released is skipped")
  func states() {
    let refunded = WishV3Fixtures.read(
      WishV3Fixtures.envelope([WishV3Fixtures.order(["state": "\"REFUNDED\"", "refunds": "[]"])]))
    #expect(refunded.rows.count == 1 && refunded.notes.map(\.remark) == [.refundedWithoutRefund(state: "REFUNDED")])
    let review = WishV3Fixtures.read(
      WishV3Fixtures.envelope([WishV3Fixtures.order(["state": "\"REQUIRE_REVIEW\"", "released_at": nil])]))
    #expect(review.rows.isEmpty && review.refusals.isEmpty)
    #expect(review.skips.map(\.reason) == [.notReleased(state: "REQUIRE_REVIEW")])
  }

  @Test("A declined order is skipped, even when it was never released; the orders beside it go in")
  func declined() {
    for released: String? in ["\"2021-08-03T05:22:00Z\"", "null", nil] {
      let declined = WishV3Fixtures.order(["id": "\"d\"", "state": "\"DECLINED\"", "released_at": released])
      let reading = WishV3Fixtures.read(WishV3Fixtures.envelope([WishV3Fixtures.order(), declined]))
      #expect(reading.rows.map(\.position.record) == [1] && reading.refusals.isEmpty)
      let position = SourcePosition(file: "reply.json", page: 1, record: 2, line: 1, id: "d")
      let skip = ImportSkip(kind: .order, position: position, field: "state", reason: .declined(state: "DECLINED"))
      #expect(reading.skips == [skip])
    }
  }

  @Test("A bad product is refused by itself, naming the field")
  func products() throws {
    let mixed = "[\(WishV3Fixtures.variation("1")),\(WishV3Fixtures.variation("2", currency: "CNY"))]"
    let known = ["ACTIVE", "WISH_INACTIVE", "MERCHANT_INACTIVE", "REMOVED_BY_WISH", "REMOVED_BY_MERCHANT"]
    let cases: [Case] = [
      (["id": nil], "id", .missing),
      (["state": nil], "state", .missing),
      (["state": "\"GONE\""], "state", .unknownValue(text: "GONE", known: known)),
      (["variations": nil], "variations", .missing),
      (["variations": "[]"], "variations[].price", .missing),
      (["variations": "[{\"status\":\"ENABLED\"}]"], "variations[].price", .missing),
      (["variations": mixed], "variations[1].price.currency_code", .wrongCurrency(found: "CNY", shop: "USD")),
      (["variations": "[{\"price\":{\"amount\":1}}]"], "variations[0].price.currency_code", .missing),
      (["name": "[]"], "name", .wrongShape(expected: .text)),
    ]
    for (changes, field, problem) in cases {
      let reading = WishV3Fixtures.read(WishV3Fixtures.envelope([WishV3Fixtures.product(changes)]))
      #expect(reading.rows.isEmpty, "\(changes)")
      #expect(reading.refusals.first?.kind == .product, "\(changes)")
      #expect(reading.refusals.first?.field == field, "\(changes)")
      #expect(reading.refusals.first?.problem == problem, "\(changes)")
    }
  }

  @Test("The refused record's id is named where it can be read")
  func idOfRefused() {
    let reading = WishV3Fixtures.read(WishV3Fixtures.envelope([WishV3Fixtures.order(["released_at": "7"])]))
    #expect(reading.refusals.first?.position.id == WishV3Fixtures.orderID)
    let text = reading.refusals.first?.phrase.english ?? ""
    #expect(
      text.hasPrefix("reply.json, record 1, line 1 (\(WishV3Fixtures.orderID)): released_at: is not a text. "),
      "\(text)")
  }

  @Test("A wrong envelope refuses the file whole, in either version of the interface")
  func envelopes() throws {
    let good = WishV3Fixtures.order()
    let cases: [(text: String, field: String?, problem: ImportProblem)] = [
      ("{\"message\":\"no such token\",\"code\":4000}", "code", .platformError(code: "4000", message: "no such token")),
      ("{\"code\":1000,\"data\":[\(good)]}", "code", .platformError(code: "1000", message: "")),
      ("{\"message\":\"\",\"code\":0}", "data", .missing),
      ("{\"message\":\"\",\"code\":0,\"data\":null}", "data", .missing),
      ("{\"code\":\"0\",\"data\":[]}", "code", .wrongShape(expected: .wholeNumber)),
      ("{\"result\":1,\"data\":{\"orderList\":[]}}", nil, .notThisFormat(looksLike: nil)),
      ("{\"queryResult\":{\"result\":[]}}", nil, .notThisFormat(looksLike: nil)),
      ("{\"result\":500,\"code\":\"\",\"error_msg\":\"\"}", nil, .notThisFormat(looksLike: nil)),
      ("{\"data\":[\(good)]}", nil, .notThisFormat(looksLike: nil)),
      ("[\(good)]", nil, .notThisFormat(looksLike: nil)),
      ("", nil, .notJSON(.empty)),
    ]
    for (text, field, problem) in cases {
      let file = SourceFile(name: "reply.json", bytes: Array(text.utf8))
      var readings = [ReplyReader.read(file, as: WishV3Import.shape, ImportContext(currency: .usd))]
      // The records of v2 look otherwise; what is around them does not.
      if !text.contains(good) {
        readings.append(ReplyReader.read(file, as: WishV2Import.shape, ImportContext(currency: .usd)))
      }
      for reading in readings {
        #expect(reading.rows.isEmpty, "\(text)")
        #expect(reading.refusals.count == 1, "\(text)")
        #expect(reading.refusals.first?.kind == .file, "\(text)")
        #expect(reading.refusals.first?.field == field, "\(text)")
        #expect(reading.refusals.first?.problem == problem, "\(text)")
      }
    }
    let v2 = WishV3Fixtures.read("{\"code\":0,\"data\":[{\"Product\":{\"id\":\"1\"}}]}")
    #expect(v2.refusals.map(\.kind) == [.file] && v2.refusals.map(\.field) == [nil])
    #expect(v2.refusals.map(\.problem) == [.notThisFormat(looksLike: nil)])
  }

  @Test("Damage is named with line and column, and what is sound around it goes in")
  func damagedText() {
    let good = WishV3Fixtures.order(["id": "\"good\""])
    let cases: [(text: String, rows: Int, words: String)] = [
      ("order_id,price\r\n1,2\r\n", 0, "\"o\" cannot stand here, line 1, column 1"),
      ("{\"code\":0,\"data\":[", 0, "the text is cut off, line 1, column 19"),
      ("{\"code\":0 \"data\":[]}", 0, "a comma is missing, line 1, column 11"),
      (WishV3Fixtures.envelope([good, "\n{\"id\":}", good]), 2, "\"}\" cannot stand here, line 2, column 7"),
      (WishV3Fixtures.envelope(["\n tru", good]), 1, "line 2"),
      ("{\"code\":0,\"data\":[\(good),{\"id\":", 1, "the text is cut off"),
    ]
    for (text, rows, words) in cases {
      let reading = WishV3Fixtures.read(text)
      #expect(reading.rows.count == rows, "\(text.suffix(40))")
      #expect(reading.refusals.count == 1, "\(reading.refusals)")
      let said = reading.refusals.first?.problem.phrase.english ?? ""
      #expect(said.hasPrefix("not a JSON text (") && said.contains(words), "\(said)")
    }
  }

  @Test("A reply that is an error loses nothing of the replies beside it")
  func pageOfError() {
    let good = WishV3Fixtures.envelope([WishV3Fixtures.order()])
    let reading = WishV3Fixtures.read(
      good + " {\"code\":1,\"data\":[\(WishV3Fixtures.order(["id": "\"x\""]))]} " + good)
    #expect(reading.rows.map(\.position.page) == [1, 3])
    #expect(reading.refusals.map(\.problem) == [.platformError(code: "1", message: "")])
    #expect(reading.refusals.map(\.position.page) == [2])
  }

  @Test("Amounts with more digits than a currency has are refused, not cut")
  func longNumbers() {
    let cases: [(amount: String, problem: ImportProblem)] =
      [
        "1." + String(repeating: "0", count: 38) + "1", "123456789012345678901",
      ].map { ($0, .tooManyDigits(amount: $0, currency: .usd)) } + [
        ("1e-9223372036854775808", .malformed(text: "1e-9223372036854775808", expected: .amount))
      ]
    for (amount, problem) in cases {
      let reading = WishV3Fixtures.read(
        WishV3Fixtures.envelope([
          WishV3Fixtures.order(["order_payment": WishV3Fixtures.payment(price: WishV3Fixtures.money(amount))])
        ]))
      #expect(reading.refusals.map(\.problem) == [problem])
    }
  }

  @Test("A record of neither kind, and one that is no object")
  func unrecognised() {
    let reading = WishV3Fixtures.read(
      WishV3Fixtures.envelope(["{\"id\":\"x\"}", "7", "null", WishV3Fixtures.product()]))
    #expect(reading.rows.count == 1)
    #expect(reading.refusals.map(\.kind) == [.unknown, .unknown, .unknown])
    #expect(reading.refusals.map(\.problem) == [.unrecognisedRecord, .wrongShape(expected: .object), .missing])
  }
}
