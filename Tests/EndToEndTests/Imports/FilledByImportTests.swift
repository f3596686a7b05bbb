import Foundation
import Testing

/// A shop that nobody typed anything into: what its files do not tell is named, never counted as "did not happen".
@Suite("Shops filled by import alone")
struct FilledByImportTests {
  /// A shop's files, the moment at which its figures are asked for, and the figures that its files must be enough for.
  struct Filled: Sendable, CustomTestStringConvertible {
    let platform: String
    let currency: String
    let asOf: String
    let files: [String: String]
    let judged: Set<String>

    var testDescription: String { platform }
  }

  private static let day = 86_400_000
  /// 2024-02-27 10:13 in Beijing.
  private static let last = 1_709_000_000_000

  private static var kuaishou: Filled {
    let paid = (0..<60).map { last - $0 * day / 2 }
    let orders = paid.enumerated().map { place, paid in
      """
      {"orderBaseInfo":{"oid":\(900 + place),"payTime":\(paid),"sendTime":\(paid + day),"recvTime":\(paid + 2 * day),
      "promiseTimeStampOfDelivery":\(paid + 2 * day),"expressFee":0,"activityType":0,"riskCode":0},
      "orderItemInfo":{"itemId":88,"num":1,"price":1500,"itemType":1,"itemTitle":"苹果"}}
      """
    }
    let refunds = (0..<6).map { place in
      let paid = paid[place * 8]
      return """
        {"refundId":\(5000 + place),"oid":\(900 + place * 8),"refundFee":1500,"refundReason":3,"refundReasonDesc":"质量问题",
        "handlingWay":10,"submitTime":\(paid + 3 * day),"createTime":\(paid + 3 * day),"updateTime":\(paid + 4 * day),
        "negotiateUpdateTime":\(paid + 4 * day),"endTime":\(paid + 4 * day),"status":60,"negotiateStatus":2}
        """
    }
    return Filled(
      platform: "kuaishou", currency: "CNY", asOf: "2024-03-01T00:00:00Z",
      files: [
        "o.json": #"{"result":1,"data":{"cursor":"nomore","orderList":[\#(orders.joined(separator: ","))]}}"#,
        "r.json":
          #"{"result":1,"data":{"pcursor":"nomore","refundOrderInfoList":[\#(refunds.joined(separator: ","))]}}"#,
      ], judged: ["quality_refund_rate", "on_time_shipping", "refund_only_hours", "intervention_rate"])
  }

  private static var wish: Filled {
    let orders = (0..<60).map { place in
      let id = "60f0a1b2c3d4e5f6000000" + String(format: "%02d", place)
      // Half of them long enough ago for the refunds of 63 to 93 days.
      let day = (place < 30 ? "2021-09-" : "2021-07-") + String(format: "%02d", 10 + place % 20)
      return """
        {"Order":{"order_id":"\(id)","state":"SHIPPED","product_id":"60a","order_time":"\(day)T08:00:00",
        "released_to_merchant_time":"\(day)T09:00:00","shipped_date":"\(day)T10:00:00",
        "tracking_number":"T\(place)","tracking_confirmed":"True",
        "tracking_confirmed_date":"\(day)T20:00:00",
        "price":"10.00","shipping":"2.00","quantity":"1","order_total":"12.00","last_updated":"2021-10-01T00:00:00",
        "ShippingDetail":{"country":"US"}}}
        """
    }
    return Filled(
      platform: "wish", currency: "USD", asOf: "2021-10-10T00:00:00Z",
      files: ["o.json": #"{"code":0,"message":"","data":[\#(orders.joined(separator: ","))]}"#],
      judged: ["valid_tracking_rate", "late_shipment_rate"])
  }

  @Test("Each figure is counted from what the files tell, or names what they do not", arguments: [kuaishou, wish])
  func everyFigureIsCountedOrNamed(_ shop: Filled) throws {
    let store = try ImportShop(shop.platform, shop.currency)
    let run = try store.import(shop.files)
    #expect(run.status == 0, "\(run.errors)")
    let answer = try store.run("indicators", "--as-of", shop.asOf, "--format", "json").json()
    let rows = (answer["indicators"] as? [[String: Any]] ?? []).filter {
      ($0["scope"] as? [String: Any])?["kind"] as? String == "store"
    }
    #expect(rows.count > 10)
    for row in rows {
      let id = row["id"] as? String ?? ""
      let isCounted = (row["denominator"] as? Int ?? 0) > 0
      let missing = row["missing"] as? [String] ?? []
      #expect(isCounted || !missing.isEmpty, "\(id) is neither counted nor named")
      if shop.judged.contains(id) { #expect(isCounted, "\(id) misses \(missing)") }
    }
    // What is missing is told with the figures that need it.
    let told = try store.run("sources", "--as-of", shop.asOf).text
    #expect(told.contains("Not told by your files"))
  }

  /// Sixty orders, refund applications, after-sale services and goods of a JD shop, wrapped as the platform sends them.
  private static var jd: [String: String] {
    func at(_ hours: Int) -> String {
      let (day, hour) = (hours / 24, hours % 24)
      return "2022-0\(5 + day / 30)-" + String(format: "%02d %02d:30:00", 1 + day % 30, hour)
    }
    func reply(_ method: String, _ content: String) -> String {
      #"{"jingdong_\#(method)_responce":{"code":"0",\#(content)}}"#
    }
    let orders = (0..<60).map { place in
      """
      {"orderId":"\(9000 + place)","orderState":"FINISHED_L","modified":"\(at(place * 12 + 108))",
      "orderStartTime":"\(at(place * 12 + 12))","paymentConfirmTime":"\(at(place * 12 + 12))","outBoundDate":"\(at(place * 12 + 32))",
      "waybill":"SF\(place)","orderEndTime":"\(at(place * 12 + 108))","orderTotalPrice":"45.50","freightPrice":"6.00",
      "itemInfoList":[{"skuId":"71","wareId":"7","jdPrice":"45.50","itemTotal":"1","skuName":"茶壶"}]}
      """
    }
    let refunds = (0..<6).map { place in
      """
      {"id":\(700 + place),"orderId":"\(9000 + place * 8)","applyTime":"\(at(place * 96 + 24))","status":3,
      "checkTime":"\(at(place * 96 + 48))","applyRefundSum":4550,"reason":"质量问题"}
      """
    }
    let services = (0..<6).map { place in
      """
      {"serviceId":\(800 + place),"orderId":"\(9001 + place * 8)","customerExpect":10,"applyTime":"\(at(place * 96 + 120))",
      "approveTime":"\(at(place * 96 + 140))","processTime":"\(at(place * 96 + 200))","processResult":40,
      "approveResultName":"同意","questionDesc":"质量问题"}
      """
    }
    let ware = """
      {"wareId":7,"wareStatus":8,"title":"茶壶","itemNum":"T7","jdPrice":"45.50","onlineTime":"2021-01-01 00:00:00",
      "modified":"2022-05-01 00:00:00"}
      """
    func list(_ records: [String]) -> String { "[" + records.joined(separator: ",") + "]" }
    return [
      "o.json": reply(
        "pop_order_search",
        #""searchorderinfo_result":{"apiResult":{"success":true},"orderTotal":60,"orderInfoList":\#(list(orders))}"#),
      "r.json": reply(
        "pop_afs_soa_refundapply_queryPageList",
        #""queryResult":{"success":true,"totalCount":6,"result":\#(list(refunds))}"#),
      "s.json": reply(
        "asc_query_list", #""pageResult":{"success":true,"totalCount":6,"data":\#(list(services))}"#),
      "w.json": reply("ware_read_searchWare4Valid", #""page":{"totalItem":1,"data":[\#(ware)]}"#),
    ]
  }

  @Test("JD: what no reply tells of the 618 checklist is not known, and named; once it is noted it is judged")
  func jdChecklist() throws {
    let store = try ImportShop("jd", "CNY")
    let run = try store.import(Self.jd)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try store.lines("orders/2022-05.jsonl").count == 60)
    #expect(try store.lines("orders/2022-05.jsonl").count { $0.contains(#""cases":["#) } == 12)
    let asOf = ["--as-of", "2022-06-10T00:00:00Z"]
    func checklist() throws -> (store: [String: String], product: [String: String]) {
      let answer = try store.run("campaign", "check", asOf[0], asOf[1], "--format", "json").json()
      let products = answer["products"] as? [[String: Any]] ?? []
      let store = (answer["store"] as? [String: Any] ?? [:]).compactMapValues { $0 as? String }
      return (store, products.first?["items"] as? [String: String] ?? [:])
    }
    let before = try checklist()
    for item in ["freight_insurance", "flash_refund", "late_compensation", "price_protection", "verdict"] {
      #expect(before.store[item] == "unknown", "\(item)")
    }
    #expect(before.product.count == 10 && before.product.values.allSatisfy { ["pass", "unknown"].contains($0) })
    #expect(before.product["price_control"] == "pass" && before.product["promise_template"] == "unknown")
    let told = try store.run("campaign", "check", asOf[0], asOf[1]).text
    #expect(told.contains("Not told by your files: whether freight insurance is on."))
    #expect(told.contains("? free door pick-up") && !told.contains("are not on throughout"))
    let set = try store.run("shop", "set", "services", "flash_refund 2022-01-01")
    #expect(set.status == 0, "\(set.errors)")
    let after = try checklist()
    #expect(after.store["flash_refund"] == "pass" && after.store["freight_insurance"] == "fail")
  }
}
