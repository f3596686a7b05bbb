import SellerCore
import SellerText
import Testing

@testable import SellerExchange

@Suite("Kuaishou replies")
struct KuaishouImportTests {
  private func read(_ list: String, _ records: [String], unit: AmountUnit = .minor) -> ImportReading {
    let text =
      "{\"result\":1,\"error_msg\":\"SUCCESS\",\"data\":{\"cursor\":\"nomore\",\"\(list)\":[\(records.joined(separator: ","))]}}"
    let context = ImportContext(currency: .cny, unit: unit)
    return ReplyReader.read(SourceFile(name: "k.json", bytes: Array(text.utf8)), as: KuaishouImport.shape, context)
  }

  private func order(_ base: String, item: String = "\"itemId\":88,\"num\":2,\"price\":1999") -> String {
    "{\"orderBaseInfo\":{\"oid\":2024,\(base)},\"orderItemInfo\":{\(item),\"itemTitle\":\"x\"},\"orderRefundList\":[]}"
  }

  private func refund(_ fields: String, way: Int = 10) -> String {
    "{\"refundId\":5,\"oid\":2024,\"handlingWay\":\(way),\(fields)}"
  }

  private func onlyOrder(_ reading: ImportReading) throws -> ImportedOrder {
    guard case .order(let imported) = try #require(reading.rows.first).content else {
      throw FixtureError.notThatKind
    }
    return imported
  }

  private func onlyCase(_ reading: ImportReading) throws -> ImportedCase {
    guard case .afterSalesCase(let imported) = try #require(reading.rows.first).content else {
      throw FixtureError.notThatKind
    }
    return imported
  }

  private enum FixtureError: Error { case notThatKind }

  @Test("An order is taken over field by field; a moment of 0 has not happened")
  func wholeOrder() throws {
    let base = """
      "payTime":1718000000999,"sendTime":1718003600000,"recvTime":0,"promiseTimeStampOfDelivery":1718172800000,\
      "expressFee":600,"activityType":3,"riskCode":0,"totalFee":4598
      """
    let imported = try onlyOrder(read("orderList", [order(base)]))
    var expected = Order(
      id: "2024", productID: "88", paidAt: Instant(seconds: 1_718_000_000),
      price: Money(minorUnits: 1999, currency: .cny), channel: .selfBuilt)
    expected.quantity = 2
    expected.shipping = Money(minorUnits: 300, currency: .cny)
    expected.shippedAt = Instant(seconds: 1_718_003_600)
    expected.shipBy = Instant(seconds: 1_718_172_800)
    #expect(imported.order == expected)
    #expect(imported.assumed == [.express, .channel])
  }

  @Test("Amounts are in yuan where the import says so; orders of an activity are self-built like the rest")
  func unit() throws {
    let base = "\"payTime\":1718000000000,\"expressFee\":6.00,\"activityType\":4,\"riskCode\":8"
    let imported = try onlyOrder(read("orderList", [order(base)], unit: .major))
    #expect(imported.order.price.minorUnits == 199_900 && imported.order.shipping.minorUnits == 300)
    #expect(imported.order.channel == .selfBuilt && !imported.order.riskExcluded)
    #expect(imported.assumed == [.express, .channel])
  }

  @Test("Freight that does not divide by the pieces: the order is kept as one piece, so that its sum is right")
  func freight() throws {
    let reading = read("orderList", [order("\"payTime\":1718000000000,\"expressFee\":601")])
    let imported = try onlyOrder(reading)
    #expect(imported.order.quantity == 1 && !imported.assumed.contains(.shipping))
    #expect(imported.order.price.minorUnits == 2 * 1999 && imported.order.shipping.minorUnits == 601)
    #expect(imported.order.extra.members == [.init(name: "pieces", json: "2")])
    let freight = Money(minorUnits: 601, currency: .cny)
    #expect(reading.notes.map(\.remark) == [.keptAsOnePiece(freight: freight, pieces: 2)])

    let silent = try onlyOrder(read("orderList", [order("\"payTime\":1718000000000")]))
    #expect(silent.assumed.contains(.shipping))
    let kept = ImportMerge.merge(existing: imported.order, imported: silent)
    #expect(kept.quantity == 1 && kept.price.minorUnits == 2 * 1999 && kept.shipping.minorUnits == 601)
    let divisible = try onlyOrder(read("orderList", [order("\"payTime\":1718000000000,\"expressFee\":600")]))
    let restated = ImportMerge.merge(existing: imported.order, imported: divisible)
    #expect(restated.quantity == 2 && restated.price.minorUnits == 1999 && restated.shipping.minorUnits == 300)
    #expect(restated.extra.members.isEmpty)
  }

  @Test("Kinds, reasons and completion of refunds")
  func refunds() throws {
    let time = "\"submitTime\":1718000000000,\"updateTime\":1718000050000,\"endTime\":1718000060000,\"refundFee\":1999,"
    let cases:
      [(fields: String, way: Int, kind: AfterSalesCase.Kind, reason: AfterSalesCase.Reason, text: String?, done: Bool)] =
        [
          ("\"refundReasonDesc\":\"质量问题\",\"status\":60", 10, .refundOnly, .quality, nil, true),
          ("\"refundReasonDesc\":\"商品与描述不符\",\"status\":50", 1, .returnRefund, .notAsDescribed, nil, false),
          ("\"refundReasonDesc\":\"包装/商品破损\",\"status\":70", 3, .exchange, .damaged, nil, false),
          (
            "\"refundReasonDesc\":\"假冒品牌\",\"refundDesc\":\"假的\",\"status\":10", 10, .refundOnly, .counterfeit, "假的",
            false
          ),
          ("\"refundReasonDesc\":\"不想要了\",\"refundDesc\":\"多买\"", 10, .refundOnly, .changedMind, "多买", false),
          ("\"refundReasonDesc\":\"其他\",\"refundDesc\":\"~\"", 10, .refundOnly, .other, "其他", false),
          ("\"refundReasonDesc\":\"~\",\"refundDesc\":\"~\"", 10, .refundOnly, .other, nil, false),
        ]
    for (fields, way, kind, reason, text, done) in cases {
      let imported = try onlyCase(read("refundOrderInfoList", [refund(time + fields, way: way)]))
      let afterSalesCase = imported.afterSalesCase
      #expect(imported.orderID == "2024" && afterSalesCase.id == "5")
      #expect(afterSalesCase.kind == kind && afterSalesCase.reason == reason, "\(fields)")
      #expect(afterSalesCase.reasonText == text, "\(fields)")
      #expect(afterSalesCase.completedAt == (done ? Instant(seconds: 1_718_000_060) : nil), "\(fields)")
      #expect(afterSalesCase.amount?.minorUnits == 1999)
    }
  }

  @Test("The first reason stays when the buyer changes it (first cause)")
  func firstReason() throws {
    let time = "\"submitTime\":1718000000000,"
    let orders = read("orderList", [order("\"payTime\":1717900000000")])
    let first = read(
      "refundOrderInfoList", [refund(time + "\"updateTime\":1718000000000,\"refundReasonDesc\":\"质量问题\"")])
    let changed = read(
      "refundOrderInfoList",
      [
        refund(
          time + "\"updateTime\":1718000090000,\"refundReasonDesc\":\"不想要了\",\"status\":60,\"endTime\":1718000080000")
      ])
    var all = changed
    all.append(first)
    all.append(orders)
    let plan = ImportPlan(all, currency: .cny)
    let merged = try #require(Store(plan.records).orders["2024"]?.cases.first)
    #expect(merged.reason == .quality && merged.completedAt == Instant(seconds: 1_718_000_080))
    let store = Store(plan.records)
    let again = ImportPlan(all, product: { store.products[$0] }, order: { store.orders[$0] }, currency: .cny)
    #expect(again.records.isEmpty)
  }

  @Test("A comment becomes its order's review")
  func comments() throws {
    let comment = """
      {"commentId":"c1","orderId":2024,"itemId":88,"content":"好","qualityScore":5,"serviceScore":0,"logisticsScore":1,\
      "createTime":1718100000000}
      """
    let row = try #require(read("rootComment", [comment]).rows.first)
    var review = Review(at: Instant(seconds: 1_718_100_000))
    review.quality = 5
    review.logistics = 1
    review.text = "好"
    #expect(row.content == .review(ImportedReview(orderID: "2024", review)))
  }

  @Test("An order that was never paid is skipped", arguments: ["\"status\":10", "\"payTime\":0"])
  func unpaid(fields: String) {
    let reading = read("orderList", [order(fields), order("\"payTime\":1718000000000")])
    // The paid one, and the product that it names.
    #expect(reading.rows.map(\.position.record) == [2, 2] && reading.refusals.isEmpty)
    #expect(reading.skips.map(\.reason) == [.unpaid] && reading.skips.map(\.field) == ["orderBaseInfo.payTime"])
    #expect(reading.skips.map(\.position.record) == [1])
  }

  @Test("Refusals name the field")
  func refusals() throws {
    let paid = "\"payTime\":1718000000000"
    let time = "\"submitTime\":1718000000000"
    let cases: [(list: String, record: String, kind: ImportKind, field: String, problem: ImportProblem)] = [
      (
        "orderList", order("\"payTime\":-1"), .order, "orderBaseInfo.payTime",
        .outOfRange(text: "-1", allowed: .milliseconds)
      ),
      ("orderList", order("\"payTime\":\"x\""), .order, "orderBaseInfo.payTime", .wrongShape(expected: .wholeNumber)),
      ("orderList", order(paid, item: "\"itemId\":1"), .order, "orderItemInfo.price", .missing),
      (
        "orderList", order(paid, item: "\"itemId\":1,\"price\":5,\"num\":0"), .order, "orderItemInfo.num",
        .outOfRange(text: "0", allowed: .between(1, 2_147_483_647))
      ),
      (
        "orderList", order(paid, item: "\"itemId\":1,\"price\":-5"), .order, "orderItemInfo.price",
        .outOfRange(text: "-5", allowed: .minorUnits(1_000_000_000_000_000))
      ),
      ("orderList", "{\"orderItemInfo\":{}}", .order, "orderBaseInfo", .missing),
      ("refundOrderInfoList", refund("\"status\":10"), .afterSalesCase, "submitTime", .missing),
      (
        "refundOrderInfoList", refund(time, way: 7), .afterSalesCase, "handlingWay",
        .unknownValue(text: "7", known: ["1", "10", "3"])
      ),
      (
        "rootComment", "{\"commentId\":1,\"orderId\":2,\"createTime\":1718100000000,\"qualityScore\":6}", .review,
        "qualityScore", .outOfRange(text: "6", allowed: .between(1, 5))
      ),
      (
        "rootComment", "{\"commentId\":1,\"orderId\":\"\",\"createTime\":1718100000000}", .review, "orderId",
        .unusableID(.empty)
      ),
    ]
    for (list, record, kind, field, problem) in cases {
      let reading = read(list, [record])
      #expect(reading.rows.isEmpty, "\(record)")
      #expect(reading.refusals.first?.kind == kind, "\(record)")
      #expect(reading.refusals.first?.field == field, "\(record)")
      #expect(reading.refusals.first?.problem == problem, "\(record)")
    }
  }

  @Test("A wrong envelope refuses the file whole")
  func envelopes() {
    let cases: [(String, ImportProblem)] = [
      ("{\"result\":24,\"error_msg\":\"token expired\"}", .platformError(code: "24", message: "token expired")),
      ("{\"code\":0,\"data\":[]}", .notThisFormat(looksLike: nil)),
      ("{\"queryResult\":{}}", .notThisFormat(looksLike: nil)),
      (
        "{\"code\":\"802006\",\"msg\":\"m\",\"sub_msg\":\"额度\"}",
        .platformError(code: "802006", message: "额度")
      ),
      ("{\"result\":1,\"data\":{\"x\":1}}", .missing),
      ("{\"result\":1}", .missing),
    ]
    for (text, problem) in cases {
      let file = SourceFile(name: "k.json", bytes: Array(text.utf8))
      let reading = ReplyReader.read(file, as: KuaishouImport.shape, ImportContext(currency: .cny))
      #expect(reading.refusals.map(\.problem) == [problem] && reading.refusals.first?.kind == .file, "\(text)")
    }
  }
}
