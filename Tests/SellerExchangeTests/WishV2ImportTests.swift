import SellerCore
import SellerText
import Testing

@testable import SellerExchange

@Suite("Wish v2 replies")
struct WishV2ImportTests {
  private func read(_ records: [String]) -> ImportReading {
    let text = "{\"code\":0,\"message\":\"\",\"paging\":{\"next\":\"x\"},\"data\":[\(records.joined(separator: ","))]}"
    return ReplyReader.read(
      SourceFile(name: "v2.json", bytes: Array(text.utf8)), as: WishV2Import.shape, ImportContext(currency: .usd))
  }

  private func product(_ variants: String, id: String = "p1") -> String {
    "{\"Product\":{\"id\":\"\(id)\",\"name\":\"Mug\",\"category\":\"Kitchen\",\"parent_sku\":\"M\",\"variants\":\(variants)}}"
  }

  private func variant(_ price: String, enabled: String) -> String {
    "{\"Variant\":{\"price\":\"\(price)\",\"enabled\":\"\(enabled)\",\"inventory\":\"5\"}}"
  }

  private func order(_ fields: String, price: String = "10.5") -> String {
    "{\"Order\":{\"order_id\":\"o1\",\"product_id\":\"p1\",\"price\":\"\(price)\",\(fields)}}"
  }

  private func onlyOrder(_ fields: String) throws -> ImportedOrder {
    let reading = read([order(fields)])
    guard case .order(let imported)? = reading.rows.first?.content else { throw try #require(reading.refusals.first) }
    return imported
  }

  @Test("A product: lowest price on sale, its state only concluded")
  func products() throws {
    let variants =
      "[\(variant("9.00", enabled: "False")),\(variant("12.5", enabled: "True")),\(variant("11", enabled: "True"))]"
    var expected = Product(id: "p1", price: Money(minorUnits: 1100, currency: .usd), state: .active)
    expected.sku = "M"
    expected.name = "Mug"
    expected.categories = ["Kitchen"]
    let row = try #require(read([product(variants)]).rows.first)
    #expect(row.content == .product(ImportedProduct(expected, .assumesState)))
    var removed = expected
    removed.state = .removed
    let merged = ImportMerge.merge(
      existing: removed, imported: ImportedProduct(expected, .assumesState), moments: .told)
    #expect(merged.state == .removed, "an existing record knows its state better")
  }

  @Test("An order: texts become values, the refund keeps its words")
  func orders() throws {
    let imported = try onlyOrder(
      """
      "quantity":"2","shipping":"1.99","state":"REFUNDED","order_time":"2021-08-03T05:00:00",\
      "released_to_merchant_time":"2021-08-03T13:00:00","tracking_number":"LP1",\
      "is_wish_express":"True","refunded_time":"2021-09-01T00:00:00","refunded_reason":"Item damaged",\
      "ShippingDetail":{"country":"fr","name":"Jeanne Secret"}
      """)
    let order = imported.order
    #expect(
      order.paidAt.description == "2021-08-03T05:00:00Z" && order.releasedAt?.description == "2021-08-03T13:00:00Z")
    #expect(order.quantity == 2 && order.price.description == "10.50" && order.shipping.description == "1.99")
    #expect(order.shippedAt == nil && order.trackingNumber == "LP1" && order.express && order.destination == "FR")
    #expect(order.cases.map(\.id.text) == ["o1-refund-1"] && order.cases.first?.reasonText == "Item damaged")
    #expect(!imported.assumed.contains(.paidAt) && imported.assumed.contains(.caseReason))
    #expect(!String(reflecting: imported).contains("Secret"))
    // Without a number nothing was uploaded.
    for (number, uploaded) in [("LP1", "2021-08-04T05:00:00Z"), ("", nil)] {
      let shipped = try onlyOrder(
        """
        "order_time":"2021-08-03T05:00:00","shipped_date":"2021-08-04T05:00:00","tracking_number":"\(number)"
        """)
      #expect(shipped.order.shippedAt?.description == "2021-08-04T05:00:00Z")
      #expect(shipped.order.trackingUploadedAt?.description == uploaded)
    }
  }

  @Test("Refusals name the field")
  func refusals() throws {
    let time = "\"order_time\":\"2021-08-03T05:00:00\""
    let cases: [(record: String, field: String?, problem: ImportProblem)] = [
      (order("\"quantity\":\"1\""), "Order.order_time", .missing),
      (
        order("\"order_time\":\"13-03-2021\""), "Order.order_time",
        .malformed(text: "13-03-2021", expected: .moment)
      ),
      (order(time + ",\"quantity\":\"two\""), "Order.quantity", .wrongShape(expected: .wholeNumber)),
      (order(time, price: "10.555"), "Order.price", .tooManyDigits(amount: "10.555", currency: .usd)),
      (order(time, price: "$10"), "Order.price", .malformed(text: "$10", expected: .amount)),
      (order(time, price: "-1"), "Order.price", .outOfRange(text: "-1", allowed: .notNegative)),
      (product("[]"), "Product.variants[].Variant.price", .missing),
      (
        product("[\(variant("1", enabled: "maybe"))]"), "Product.variants[0].Variant.enabled",
        .wrongShape(expected: .bool)
      ),
      (product("[{}]"), "Product.variants[0].Variant", .missing),
      (product("[\(variant("1", enabled: "True"))]", id: ""), "Product.id", .unusableID(.empty)),
      ("{\"Ticket\":{}}", "Ticket.open_date", .missing), ("{\"Coupon\":{}}", nil, .unrecognisedRecord),
      (
        order(time + ",\"state\":\"LOST\""), "Order.state",
        .unknownValue(
          text: "LOST",
          known: [
            "APPROVED", "SHIPPED", "REFUNDED", "REQUIRE_REVIEW", "DECLINED", "REFUNDED BY MERCHANT", "REFUNDED BY WISH",
            "REFUNDED BY WISH FOR MERCHANT", "CANCELLED BY CUSTOMER", "CANCELLED BY WISH (FLAGGED TRANSACTION)",
            "UNDER REVIEW FOR FRAUD", "DELIVERED",
          ])
      ),
    ]
    for (record, field, problem) in cases {
      let reading = read([record])
      #expect(reading.rows.isEmpty, "\(record)")
      #expect(reading.refusals.first?.field == field, "\(record)")
      #expect(reading.refusals.first?.problem == problem, "\(record)")
    }
    let v3 = WishV3Fixtures.envelope([WishV3Fixtures.order()])
    let reading = ReplyReader.read(
      SourceFile(name: "v3.json", bytes: Array(v3.utf8)), as: WishV2Import.shape, ImportContext(currency: .usd))
    #expect(reading.refusals.map(\.problem) == [.notThisFormat(looksLike: nil)])
  }

  @Test(
    "An event of which only the day is told is left open, and that is said; without the order's own moment or its release there is none",
    arguments: ["order_time", "released_to_merchant_time", "shipped_date", "refunded_time", "tracking_confirmed_date"])
  func days(field: String) throws {
    let moments = [
      "order_time": "2021-08-03T05:00:00", "released_to_merchant_time": "2021-08-03T13:00:00",
      "shipped_date": "2021-08-05T00:00:00", "refunded_time": "2021-08-20T00:00:00",
      "tracking_confirmed_date": "2021-08-06T00:00:00",
    ]
    func fields(_ events: [String: String]) -> String {
      events.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }.joined(separator: ",")
    }
    for day in ["08-20-2021", "2021-08-20"] {
      // The release stands in for the order's own moment.
      let known = field == "order_time" ? moments.filter { $0.key != "released_to_merchant_time" } : moments
      if field == "order_time" {
        let released = read([order(fields(moments.merging([field: day]) { _, day in day }))])
        #expect(released.notes.map(\.remark) == [.leftOpen(.dayOnly(day))] && released.rows.count == 1)
      }
      let told = order(fields(known.merging([field: day]) { _, day in day }))
      let reading = read([told, order(fields(moments))])
      if field == "order_time" {
        #expect(reading.rows.map(\.position.record) == [2] && reading.notes.isEmpty)
        #expect(reading.refusals.map(\.problem) == [.dayOnly(day)])
        #expect(
          reading.refusals.first?.phrase.english
            == "v2.json, record 1, line 1 (o1): Order.\(field): \"\(day)\" is a day, and the time of day is not told. "
            + "Import the record from an API v3 reply, which tells the moment.")
      } else {
        #expect(reading.rows.map(\.position.record) == [1, 2] && reading.refusals.isEmpty)
        #expect(reading.notes.map(\.field) == ["Order.\(field)"] && reading.notes.map(\.position.record) == [1])
        #expect(reading.notes.map(\.remark) == [.leftOpen(.dayOnly(day))])
      }
    }
    // An empty text is no event at all.
    let silent = read([order(fields(moments.merging(["shipped_date": ""]) { _, none in none }))])
    #expect(silent.refusals.isEmpty && silent.notes.isEmpty)
  }

  @Test("The carrier's first scan is when the tracking was confirmed; confirmed without a moment is said")
  func scans() throws {
    let time = "\"order_time\":\"2021-08-03T05:00:00\""
    let cases: [(fields: String, scan: String?, remarks: [ImportRemark])] = [
      (
        "\"tracking_confirmed\":\"True\",\"tracking_confirmed_date\":\"2021-08-05T09:00:00\"", "2021-08-05T09:00:00Z",
        []
      ),
      ("\"tracking_confirmed_date\":\"2021-08-05T09:00:00\"", "2021-08-05T09:00:00Z", []),
      ("\"tracking_confirmed\":\"False\",\"tracking_confirmed_date\":\"2021-08-05T09:00:00\"", nil, []),
      ("\"tracking_confirmed\":\"True\"", nil, [.withoutMoment]), ("\"state\":\"SHIPPED\"", nil, []),
      ("\"is_wish_express\":\"yes\"", nil, [.leftOpen(.wrongShape(expected: .bool))]),
      ("\"state\":\"REFUNDED\"", nil, [.refundedWithoutRefund(state: "REFUNDED")]),
      ("\"state\":\"Cancelled by customer\"", nil, [.cancelledWithoutMoment(state: "Cancelled by customer")]),
    ]
    for (fields, scan, remarks) in cases {
      let reading = read([order("\(time),\(fields)")])
      guard case .order(let imported)? = reading.rows.first?.content else {
        Issue.record("\(fields): \(reading.refusals)")
        continue
      }
      #expect(imported.order.scannedAt?.description == scan, "\(fields)")
      #expect(reading.notes.map(\.remark) == remarks, "\(fields)")
    }
  }

  @Test("Amounts are in dollars, unless one in the shop's currency stands beside them")
  func currencies() throws {
    let time = "\"order_time\":\"2021-08-03T05:00:00\",\"shipping\":\"2\""
    let local =
      "\(time),\"localized_price\":\"66\",\"localized_shipping\":\"12.5\",\"localized_currency_code\":\"CNY\""
    func read(_ fields: String, _ currency: Currency) -> ImportReading {
      ReplyReader.read(
        SourceFile(name: "v2", bytes: Array("{\"code\":0,\"data\":[\(order(fields))]}".utf8)),
        as: WishV2Import.shape, ImportContext(currency: currency))
    }
    let cases: [(fields: String, currency: Currency, price: String?, problem: ImportProblem?)] = [
      (time, .usd, "10.50 + 2.00", nil), (local, .usd, "10.50 + 2.00", nil), (local, .cny, "66.00 + 12.50", nil),
      (time, .cny, nil, .wrongCurrency(found: "USD", shop: "CNY")),
      (local, .jpy, nil, .wrongCurrency(found: "CNY", shop: "JPY")),
    ]
    for (fields, currency, price, problem) in cases {
      let reading = read(fields, currency)
      if case .order(let imported)? = reading.rows.first?.content {
        #expect("\(imported.order.price) + \(imported.order.shipping)" == price)
      }
      #expect(reading.refusals.map(\.problem) == (problem.map { [$0] } ?? []), "\(fields) \(currency)")
    }
  }

  @Test("A product that the seller removed is removed; a ticket tells its opening and the seller's first reply")
  func removedAndTickets() throws {
    let removed =
      "{\"Product\":{\"id\":\"p\",\"removed_by_merchant\":\"True\",\"variants\":[\(variant("1", enabled: "True"))]}}"
    guard case .product(let product)? = read([removed]).rows.first?.content else { throw FixtureError.notThatKind }
    #expect(product.product.state == .removed && !product.marks.contains(.assumesState))
    let ticket = """
      {"Ticket":{"id":"t1","label":"Order","sublabel":"Where is my order?","open_date":"2021-08-03T05:00:00",\
      "items":[{"Order":{"order_id":"o1"}}],"UserInfo":{"name":"Jeanne Secret"},"replies":[\
      {"Reply":{"sender":"user","date":"2021-08-03T05:00:00","message":"Secret"}},\
      {"Reply":{"sender":"merchant","date":"2021-08-04T07:00:00"}}]}}
      """
    var expected = Ticket(id: "t1", openedAt: Instant(seconds: 1_627_966_800))
    expected.kind = "Where is my order?"
    expected.orderID = "o1"
    expected.firstReplyAt = Instant(seconds: 1_628_060_400)
    #expect(read([ticket]).rows.map(\.content) == [.ticket(expected)])
  }

  private enum FixtureError: Error { case notThatKind }

  @Test("Refund words that v3 has a name for get its reason, and take it along when they change; others stay words")
  func reasons() throws {
    let cases: [(words: String, reason: AfterSalesCase.Reason, overReason: AfterSalesCase.Reason)] = [
      ("Item is damaged", .damaged, .damaged), (" item  is counterfeit.", .counterfeit, .counterfeit),
      ("ITEM_DOES_NOT_MATCH_LISTING", .notAsDescribed, .notAsDescribed), ("Item is poor quality", .quality, .quality),
      ("Shipping taking too long", .late, .late), ("Merchant out of stock", .outOfStock, .outOfStock),
      ("Empty package!", .notReceived, .notReceived), ("Wrong color", .wrongItem, .wrongItem),
      ("Item does not fit", .size, .size), ("Unable to ship", .other, .other),
      // Known before, and not told now.
      ("Item damaged", .other, .changedMind), ("Damaged: item is damaged", .other, .changedMind),
      ("损坏", .other, .changedMind),
    ]
    let fields = "\"order_time\":\"2021-08-03T05:00:00\",\"refunded_time\":\"2021-09-01T00:00:00\""
    for (words, reason, overReason) in cases {
      let imported = try onlyOrder("\(fields),\"refunded_reason\":\"\(words)\"")
      #expect(imported.order.cases.map(\.reason) == [reason], "\(words)")
      #expect(imported.order.cases.map(\.reasonText) == [words])
      var existing = imported.order
      existing.cases[0].reason = .changedMind
      #expect(ImportMerge.merge(existing: existing, imported: imported).cases.map(\.reason) == [overReason], "\(words)")
    }
    let silent = try onlyOrder("\(fields),\"refunded_reason\":\"\"")
    #expect(silent.order.cases.map(\.reason) == [.other] && silent.order.cases.map(\.reasonText) == [nil])
  }

  @Test("A declined order is skipped, whatever else it says")
  func declined() {
    let reading = read([order("\"order_time\":\"08-03-2021\",\"state\":\"DECLINED\"")])
    #expect(reading.rows.isEmpty && reading.refusals.isEmpty)
    #expect(reading.skips.map(\.reason) == [.declined(state: "DECLINED")])
    #expect(
      reading.skips.map(\.phrase.english) == [
        "Skipped: v2.json, record 1, line 1 (o1): Order.state: the order is DECLINED, nothing was sold."
      ])
  }

  @Test("A v3 reply after a v2 reply gives the refund its reason, not the other way round")
  func bothInterfaces() throws {
    let older = try onlyOrder("\"order_time\":\"2021-08-03T05:00:00\",\"refunded_time\":\"2021-09-01T00:00:00\"")
    let refund = WishV3Fixtures.refund("2021-09-01T00:00:00Z")
    let newer = try #require(WishV3Fixtures.readOrder(["id": "\"o1\"", "refunds": "[\(refund)]"]))
    let forward = ImportMerge.merge(existing: older.order, imported: newer)
    #expect(forward.cases.map(\.reason) == [.damaged] && forward.paidAt == older.order.paidAt)
    let backward = ImportMerge.merge(existing: newer.order, imported: older)
    #expect(backward.cases.map(\.reason) == [.damaged] && backward.paidAt == older.order.paidAt)
  }

  @Test(
    "Moments with a day in either order, a blank before the time, and a zone",
    arguments: [
      "2021-10-06T10:00:00", "10-06-2021T10:00:00", "2021-10-06 10:00:00", "10-06-2021 10:00:00",
      "2021-10-06T18:00:00+08:00", "2021-10-06T10:00:00.5Z",
    ])
  func moments(_ text: String) throws {
    let order = try onlyOrder(
      #""order_time":"2021-10-04T08:00:00","state":"SHIPPED","tracking_confirmed_date":"\#(text)""#)
    #expect(order.order.scannedAt == Instant("2021-10-06T10:00:00Z"))
  }
}
