import SellerCore
import Testing

@testable import SellerExchange

@Suite("JD replies")
struct JDImportTests {
  private func read(_ text: String) -> ImportReading {
    ReplyReader.read(
      SourceFile(name: "j.json", bytes: Array(text.utf8)), as: JDImport.shape, ImportContext(currency: .cny))
  }

  private func orders(_ reading: ImportReading) -> [ImportedOrder] {
    reading.rows.compactMap { row in if case .order(let imported) = row.content { imported } else { nil } }
  }

  private func cases(_ reading: ImportReading) -> [ImportedCase] {
    reading.rows.compactMap { row in if case .afterSalesCase(let imported) = row.content { imported } else { nil } }
  }

  private func products(_ reading: ImportReading) -> [ImportedProduct] {
    reading.rows.compactMap { row in if case .product(let imported) = row.content { imported } else { nil } }
  }

  private static let item = #"{"skuId":"71","wareId":"7","jdPrice":"45.50","itemTotal":"2","skuName":"茶壶"}"#

  private static func order(_ fields: String = "", items: String = item) -> String {
    """
    {"orderId":"9001","orderState":"WAIT_GOODS_RECEIVE_CONFIRM","modified":"2022-05-03 10:00:00",\
    "orderStartTime":"2022-05-01 08:00:00","paymentConfirmTime":"2022-05-01 08:01:30","freightPrice":"6.00"\(fields),\
    "itemInfoList":[\(items)]}
    """
  }

  private static func orders(_ records: [String], total: Int) -> String {
    """
    {"searchorderinfo_result":{"apiResult":{"success":true},"orderTotal":\(total),\
    "orderInfoList":[\(records.joined(separator: ","))]},"code":"0"}
    """
  }

  @Test("Replies about one: an order with its details, a product wherever it stands")
  func details() throws {
    let order = """
      {"jingdong_pop_order_get_responce":{"code":"0","orderDetailInfo":{"apiResult":{"success":true},\
      "orderInfo":\(Self.order())}}}
      """
    let one = read(order)
    #expect(orders(one).map(\.order.id) == ["9001"] && one.refusals.isEmpty, "\(one.refusals)")
    let ware = #"{"wareId":7,"title":"茶壶","wareStatus":8,"jdPrice":"9.90"}"#
    for reply in [#"{"code":"0","ware":\#(ware)}"#, #"{"code":"0","result":{"success":true,"ware":\#(ware)}}"#] {
      let reading = read(#"{"jingdong_ware_read_findWareById_responce":\#(reply)}"#)
      #expect(products(reading).map(\.product.name) == ["茶壶"] && reading.refusals.isEmpty, "\(reading.refusals)")
    }
    for nothing in [
      #"{"code":"0","result":{"success":true,"ware":null}}"#, #"{"result":{"totalCount":0,"data":null}}"#,
    ] {
      #expect(read(nothing).refusals.isEmpty && read(nothing).rows.isEmpty, "\(read(nothing).refusals)")
    }
    let refused = read(
      #"{"code":"0","orderDetailInfo":{"apiResult":{"success":false,"numberCode":7,"chineseErrCode":"无此订单"}}}"#)
    #expect(refused.rows.isEmpty && refused.refusals.count == 1)
  }

  private func at(_ text: String) throws -> Instant { try #require(Instant(text)) }

  @Test("An order is taken over field by field, wrapped as the platform sends it and bare; its times are Beijing's")
  func wholeOrder() throws {
    let bare = Self.orders(
      [Self.order(#","outBoundDate":"2022-05-02 20:15:00","waybill":"SF1|SF2""#)], total: 1)
    let wrapped = #"{"jingdong_pop_order_search_responce":\#(bare)}"#
    var expected = Order(
      id: "9001", productID: "7", paidAt: try at("2022-05-01T00:01:30Z"),
      price: Money(minorUnits: 4550, currency: .cny), channel: .selfBuilt)
    expected.quantity = 2
    expected.shipping = Money(minorUnits: 300, currency: .cny)
    expected.shippedAt = try at("2022-05-02T12:15:00Z")
    expected.trackingNumber = "SF1"
    expected.trackingUploadedAt = expected.shippedAt
    for text in [bare, wrapped] {
      let reading = read(text)
      #expect(reading.refusals.isEmpty && reading.remarks.isEmpty)
      #expect(orders(reading).map(\.order) == [expected])
      #expect(reading.rows.map(\.updatedAt) == [try at("2022-05-03T02:00:00Z"), try at("2022-05-03T02:00:00Z")])
      let product = try #require(products(reading).first)
      #expect(product.marks.contains(.isInPassing) && product.product.id == "7" && product.product.name == "茶壶")
    }
  }

  @Test(
    "States: a finished order was delivered, a cancelled one was called off at its latest change, an unknown one is refused"
  )
  func states() throws {
    let finished = Self.order(#","orderEndTime":"2022-05-06 09:00:00""#)
      .replacing("WAIT_GOODS_RECEIVE_CONFIRM", with: "FINISHED_L")
    #expect(
      try #require(orders(read(Self.orders([finished], total: 1))).first).order.deliveredAt
        == at("2022-05-06T01:00:00Z"))
    let cancelled = Self.order().replacing("WAIT_GOODS_RECEIVE_CONFIRM", with: "TRADE_CANCELED")
    let calledOff = try #require(orders(read(Self.orders([cancelled], total: 1))).first)
    #expect(calledOff.order.cancelledAt == (try at("2022-05-03T02:00:00Z")) && calledOff.assumed.contains(.cancelledAt))
    let strange = Self.order().replacing("WAIT_GOODS_RECEIVE_CONFIRM", with: "WAITING")
    let refusal = try #require(read(Self.orders([strange], total: 1)).refusals.first)
    #expect(refusal.field == "orderState" && refusal.position.id == "9001")
    guard case .unknownValue("WAITING", _) = refusal.problem else {
      Issue.record("\(refusal)")
      return
    }
  }

  @Test(
    "An order that was called off before it was paid is skipped; one that is paid on delivery counts from its order")
  func unpaid() throws {
    let unpaid = Self.order().replacing(#""paymentConfirmTime":"2022-05-01 08:01:30","#, with: "")
    let onDelivery = read(Self.orders([unpaid], total: 1))
    let order = try #require(orders(onDelivery).first)
    #expect(order.order.paidAt == (try at("2022-05-01T00:00:00Z")) && order.assumed.contains(.paidAt))
    let cancelled = unpaid.replacing("WAIT_GOODS_RECEIVE_CONFIRM", with: "TRADE_CANCELED")
    let skipped = read(Self.orders([cancelled], total: 1))
    #expect(skipped.rows.isEmpty && skipped.skips.map(\.reason) == [.unpaid])
  }

  @Test("A reply without the number of pieces leaves that of the store")
  func pieces() throws {
    let bare = #"{"skuId":"71","wareId":"7","jdPrice":"45.50"}"#
    for (item, stated, merged) in [(Self.item, 2, 2), (bare, 1, 5)] {
      let imported = try #require(orders(read(Self.orders([Self.order(items: item)], total: 1))).first)
      #expect(imported.order.quantity == stated)
      var existing = imported.order
      existing.quantity = 5
      #expect(ImportMerge.merge(existing: existing, imported: imported).quantity == merged)
    }
  }

  @Test("Several goods of one order become an order each; the freight stays with the first")
  func severalItems() throws {
    let second = #"{"skuId":"82","wareId":"8","jdPrice":"10","itemTotal":"1","skuName":"杯"}"#
    let read = orders(read(Self.orders([Self.order(items: Self.item + "," + second)], total: 1)))
    #expect(read.map(\.order.id.text) == ["9001", "9001-82"])
    #expect(read.map(\.order.productID.text) == ["7", "8"])
    #expect(read.map(\.order.shipping.minorUnits) == [300, 0])
  }

  @Test(
    "Refund applications: what a status means, amounts in fen",
    arguments: [
      (status: "0", event: nil), ("1", "consented"), ("2", "refused"), ("3", "completed"), ("4", "closed"),
      ("5", "consented"), ("6", "completed"), ("9", "completed"), ("11", "closed"), ("18", "closed"),
    ] as [(status: String, event: String?)])
  func refunds(status: String, event: String?) throws {
    let text = """
      {"jingdong_pop_afs_soa_refundapply_queryPageList_responce":{"code":"0","queryResult":{"success":true,"totalCount":1,\
      "result":[{"id":31,"orderId":"9001","applyTime":"2022-05-04 10:00:00","checkTime":"2022-05-05 11:30:00",\
      "applyRefundSum":4550,"status":\(status),"reason":"商品质量问题"}]}}}
      """
    let reading = read(text)
    #expect(reading.refusals.isEmpty && reading.remarks.isEmpty)
    let imported = try #require(cases(reading).first)
    let refund = imported.afterSalesCase
    #expect(imported.orderID == "9001" && refund.id == "31" && refund.kind == .refundOnly)
    #expect(refund.reason == .quality && refund.amount?.minorUnits == 4550)
    #expect(refund.appliedAt == (try at("2022-05-04T02:00:00Z")))
    let checked = try at("2022-05-05T03:30:00Z")
    #expect(refund.consentedAt == (event == "consented" ? checked : nil))
    #expect(refund.refusedAt == (event == "refused" ? checked : nil))
    #expect(refund.completedAt == (event == "completed" ? checked : nil))
    #expect(refund.closedAt == (event == "closed" ? checked : nil))
  }

  @Test("A refund's status that nobody described is refused by its code")
  func unknownStatus() throws {
    let text = """
      {"queryResult":{"success":true,"result":[{"id":31,"orderId":"9001","applyTime":"2022-05-04 10:00:00","status":99}]}}
      """
    let refusal = try #require(read(text).refusals.first)
    #expect(refusal.kind == .afterSalesCase && refusal.field == "status" && refusal.position.id == "31")
  }

  @Test("After-sale services: what is expected, granted, refused, done; times in milliseconds")
  func services() throws {
    func service(_ fields: String) -> String {
      """
      {"pageResult":{"totalCount":1,"data":[{"applyId":5,"serviceId":"S5","orderId":"9001","skuId":71,\
      "applyTime":1651629600000,"approveTime":1651716000000,"processTime":1651802400000,\(fields)}]}}
      """
    }
    let granted = try #require(cases(read(service(#""customerExpect":10,"processResult":40"#))).first).afterSalesCase
    #expect(granted.id == "S5" && granted.kind == .returnRefund)
    #expect(granted.appliedAt == (try at("2022-05-04T02:00:00Z")))
    #expect(granted.consentedAt == (try at("2022-05-05T02:00:00Z")))
    #expect(granted.completedAt == (try at("2022-05-06T02:00:00Z")))
    let refused = service(#""customerExpect":20,"approveResultName":"审核不通过""#)
    let exchange = try #require(cases(read(refused)).first).afterSalesCase
    #expect(exchange.kind == .exchange && exchange.consentedAt == nil)
    #expect(exchange.refusedAt == (try at("2022-05-05T02:00:00Z")))
    let closed = service(#""customerExpect":30,"serviceStatusName":"已取消""#)
    let repair = try #require(cases(read(closed)).first).afterSalesCase
    let closedAt = try at("2022-05-06T02:00:00Z")
    #expect(repair.kind == .repair && repair.closedAt == closedAt)
    let unknown = read(service(#""customerExpect":40"#))
    #expect(unknown.refusals.map(\.field) == ["customerExpect"])
    let strange = read(service(#""customerExpect":10,"processResult":77"#))
    #expect(
      strange.notes.map(\.remark) == [.unknownWord("77")] && cases(strange).first?.afterSalesCase.completedAt == nil)
  }

  @Test("Goods: states by their codes; without a price the store's stays")
  func goods() throws {
    func ware(_ fields: String) -> String {
      #"{"jingdong_ware_read_searchWare4Valid_responce":{"code":"0","page":{"totalItem":1,"data":[{"wareId":7,"title":"茶壶",\#(fields)}]}}}"#
    }
    let active = try #require(products(read(ware(#""wareStatus":8,"jdPrice":45.5,"outerId":"T-7""#))).first)
    #expect(active.product.state == .active && active.product.price.minorUnits == 4550 && active.product.sku == "T-7")
    #expect(!active.marks.contains(.assumesPrice) && !active.marks.contains(.assumesState))
    let gone = try #require(products(read(ware(#""wareStatus":-1"#))).first)
    #expect(gone.product.state == .removed && gone.marks.contains(.assumesPrice))
    #expect(try #require(products(read(ware(#""wareStatus":514"#))).first).product.state == .inactive)
    #expect(read(ware(#""wareStatus":3"#)).refusals.map(\.field) == ["wareStatus"])
  }

  @Test(
    "Errors of the platform say themselves",
    arguments: [
      (
        #"{"error_response":{"code":"19","zh_desc":"token已过期","en_desc":"Invalid token"}}"#, "error_response", "19",
        "token已过期"
      ),
      (
        """
        {"jingdong_pop_order_search_responce":{"code":"0","searchorderinfo_result":{"apiResult":{"success":false,\
        "chineseErrCode":"日期格式错误","numberCode":10400001}}}}
        """, "searchorderinfo_result.apiResult", "10400001", "日期格式错误"
      ),
      (
        #"{"queryResult":{"success":false,"errorCode":"4","errorMessage":"无权限"}}"#, "queryResult", "4", "无权限"
      ),
    ] as [(text: String, field: String, code: String, message: String)])
  func errors(text: String, field: String, code: String, message: String) {
    let reading = read(text)
    #expect(reading.rows.isEmpty)
    #expect(reading.refusals.map(\.field) == [field])
    #expect(reading.refusals.map(\.problem) == [.platformError(code: code, message: message)])
  }

  @Test("Pages that are not among the files are named by what is missing")
  func missingPages() {
    let page = Self.orders([Self.order()], total: 3)
    #expect(read(page).remarks.map(\.remark) == [.recordsMissing(read: 1, of: 3)])
    var both = read(page)
    both.append(read(page))
    #expect(both.remarks.map(\.remark) == [.recordsMissing(read: 2, of: 3)])
    both.append(read(page))
    #expect(both.remarks.isEmpty)
  }
}
