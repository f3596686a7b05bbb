import Foundation
import Testing

/// Files as sellers on Kuaishou and JD have them, with the faults that they were met with.
@Suite("Inputs from Kuaishou and JD shops")
struct ChinesePlatformInputTests {
  private let paid = 1_709_000_000_000

  private func order(_ id: Int, price: String = "1500", paid: Int? = nil) -> String {
    """
    {"orderBaseInfo":{"oid":\(id),"payTime":\(paid ?? self.paid),"sendTime":\((paid ?? self.paid) + 80_000_000),
    "recvTime":\((paid ?? self.paid) + 200_000_000),"expressFee":0,"activityType":0,"riskCode":0},
    "orderItemInfo":{"itemId":88,"num":1,"price":\(price),"itemType":1,"itemTitle":"苹果"}}
    """
  }

  private func orders(_ orders: [String], cursor: String = "nomore") -> String {
    #"{"result":1,"data":{"cursor":"\#(cursor)","orderList":[\#(orders.joined(separator: ","))]}}"#
  }

  private func refund(_ id: Int, of order: Int, reason: Int?, _ words: String, status: Int, agreed: Int) -> String {
    """
    {"refundId":\(id),"oid":\(order),"refundFee":1500,\(reason.map { "\"refundReason\":\($0)," } ?? "")
    "refundReasonDesc":"\(words)","handlingWay":10,"submitTime":\(paid + 250_000_000),"createTime":\(paid + 250_000_000),
    "updateTime":\(paid + 310_000_000),"negotiateUpdateTime":\(paid + 300_000_000),
    "endTime":\(status == 60 || status == 70 ? paid + 310_000_000 : 0),"status":\(status),"negotiateStatus":\(agreed)}
    """
  }

  private func refunds(_ refunds: [String]) -> String {
    #"{"result":1,"data":{"pcursor":"nomore","refundOrderInfoList":[\#(refunds.joined(separator: ","))]}}"#
  }

  @Test(
    "A list of products that looks like a download of Wish is refused with the way in, in both languages",
    arguments: ["jd", "kuaishou"])
  func ownList(_ platform: String) throws {
    let shop = try ImportShop(platform, "CNY")
    let list = ["list.csv": "Product ID,Name,Price,Status\nP1,Pan,12.50,active\n"]
    let (english, chinese) = (try shop.import(list), try shop.import(list, "--language", "zh"))
    #expect(english.status == 2 && english.errors.contains("\"seller import csv FILE --guess > map.json5\" begins it"))
    #expect(chinese.errors.contains("请用 seller import csv 文件 --guess > map.json5 生成映射"))
    #expect(try shop.import(list, "csv", "--guess").status == 0)
    let named = ["csv", "--column", "id=Product ID", "--column", "price=Price"]
    #expect(try shop.import(list.mapValues { Data($0.utf8) }, named).status == 0)
    #expect(try shop.lines("products.jsonl").count == 1)
  }

  @Test("A map that is guessed has no column for a heading that stands twice, and names the columns to choose from")
  func doubledGuess() throws {
    let shop = try ImportShop("kuaishou", "CNY")
    let text = "订单号,商品ID,付款时间,单价,单价\n1,2,2024-05-01 10:00:00,9.00,8.00\n"
    let guess = try shop.import(["o.csv": text], "csv", "--guess", "--language", "zh")
    #expect(guess.status == 0 && guess.errors.contains("price：标题“单价”出现了 2 次（第 4、5 栏）"))
    #expect(guess.text.contains("// price: {position: 4}, // \"单价\"") && !guess.text.contains("\n    price:"))
    let map = guess.text.replacing("// price: {position: 5}", with: "price: {position: 5}")
    let folder = try TemporaryFolder()
    try map.write(toFile: folder.file("map.json5"), atomically: true, encoding: .utf8)
    #expect(try shop.import(["o.csv": text], "csv", "--map", folder.file("map.json5")).status == 0)
    #expect(try shop.lines("orders/2024-05.jsonl").first?.contains(#""price":"8.00""#) == true)
  }

  @Test("Reason codes and words of quality count, refusals and interventions that the replies state, too")
  func reasons() throws {
    let shop = try ImportShop("kuaishou", "CNY")
    let list =
      (0..<4).map { refund(500 + $0, of: 900 + $0, reason: 3, "质量问题", status: 60, agreed: 2) }
      + (4..<7).map { refund(500 + $0, of: 900 + $0, reason: 8, "商品与商家宣传不符", status: 12, agreed: 3) }
      + (7..<9).map { refund(500 + $0, of: 900 + $0, reason: 4, "七天无理由", status: 20, agreed: 3) }
    let files = ["o.json": orders((0..<12).map { order(900 + $0) }), "r.json": refunds(list)]
    #expect(try shop.import(files, "kuaishou").status == 0)
    // Paid on 2024-02-27, Beijing.
    let quality = try shop.figure("quality_refund_rate", asOf: "2024-03-20T00:00:00Z")
    #expect(quality["numerator"] as? Int == 7 && quality["denominator"] as? Int == 12)
    let refused = try shop.figure("refusal_rate", asOf: "2024-03-20T00:00:00Z")
    #expect((refused["numerator"] as? Int ?? 0) >= 3)
    let stepped = try shop.figure("intervention_rate", asOf: "2024-03-20T00:00:00Z")
    #expect(stepped["numerator"] as? Int == 2)
  }

  @Test("Cases that are closed, refused or with the platform do not wait for the seller")
  func closed() throws {
    let shop = try ImportShop("kuaishou", "CNY")
    let list = [
      refund(601, of: 901, reason: nil, "质量问题", status: 70, agreed: 3),
      refund(602, of: 902, reason: nil, "质量问题", status: 12, agreed: 3),
      refund(603, of: 903, reason: nil, "质量问题", status: 20, agreed: 3),
    ]
    let files = ["o.json": orders((901...903).map { order($0) }), "r.json": refunds(list)]
    #expect(try shop.import(files, "kuaishou").status == 0)
    let cases = try shop.run("cases", "--as-of", "2024-03-20T00:00:00Z", "--format", "csv").text
    #expect(!cases.contains(",seller,") && !cases.contains("601"))
  }

  @Test("Replies with one record in data: an order, and a refund whose order is not there and is waited for")
  func details() throws {
    let shop = try ImportShop("kuaishou", "CNY")
    let one = #"{"result":1,"code":"1","msg":"success","data":\#(order(901))}"#
    let other =
      #"{"result":1,"code":"1","msg":"success","data":\#(refund(3, of: 902, reason: 3, "质量问题", status: 60, agreed: 2))}"#
    let run = try shop.import(["a.json": one, "b.json": other], "kuaishou")
    #expect(run.status == 0 && run.errors.contains("order 902 is not there yet; it waits for it"))
    #expect(try shop.lines("orders/2024-02.jsonl").count == 1)
    #expect(try shop.line("awaited.jsonl", "902").contains(#""cases":[{"id":"3""#))
    // The order comes: the case is in it, and waits no more. Again, nothing changes.
    #expect(try shop.import(["c.json": orders([order(902)])]).status == 0)
    #expect(try shop.line("orders/2024-02.jsonl", "902").contains(#""cases":[{"id":"3""#))
    #expect(try shop.lines("awaited.jsonl").isEmpty)
    let before = try shop.contents()
    #expect(try shop.import(["b.json": other, "c.json": orders([order(902)])]).status == 0)
    #expect(try shop.contents().filter { $0.key != "sources.jsonl" } == before.filter { $0.key != "sources.jsonl" })
  }

  @Test("A reply that is an error tells the platform's own words")
  func errors() throws {
    let shop = try ImportShop("kuaishou", "CNY")
    let first = """
      {"code":"807000","data":{"orderList":[]},"errorMsg":"beginTime无效","msg":"业务处理失败","result":2001,"subMsg":"beginTime无效"}
      """
    let second = #"{"result":802006,"code":"802006","msg":"x","sub_code":"802006","sub_msg":"已达到当天调用额度限制"}"#
    let run = try shop.import(["a.json": first, "b.json": second], "kuaishou")
    #expect(run.status == 2 && run.errors.contains("beginTime无效") && run.errors.contains("已达到当天调用额度限制"))
  }

  @Test("Yuan where fen belong, and seconds where milliseconds belong, are refused")
  func units() throws {
    let shop = try ImportShop("kuaishou", "CNY")
    let run = try shop.import(
      ["a.json": orders([order(901, price: "15.00")]), "b.json": orders([order(902, paid: 1_709_000_000)])], "kuaishou")
    #expect(run.status == 2 && run.errors.contains("15.00 has decimals where whole fen belong"))
    #expect(run.errors.contains("payTime") && run.errors.contains("milliseconds"))
    #expect(try shop.contents().keys.allSatisfy { !$0.hasPrefix("orders/") })
    #expect(try shop.import(["a.json": orders([order(901, price: "15.00")])], "kuaishou", "--unit", "yuan").status == 0)
    #expect(try shop.line("orders/2024-02.jsonl", "901").contains(#""price":"15.00""#))
  }

  @Test("A page that is not the last says that pages are missing; with the last one it does not")
  func pages() throws {
    let shop = try ImportShop("kuaishou", "CNY")
    let first = ["1.json": orders([order(901)], cursor: "next")]
    let run = try shop.import(first, "kuaishou")
    #expect(run.status == 0 && run.errors.contains("1.json: more pages follow"))
    let both = try shop.import(first.merging(["2.json": orders([order(902)])]) { one, _ in one }, "kuaishou")
    #expect(both.status == 0 && !both.errors.contains("more pages"))
  }

  @Test("JD: orders, refunds before their orders, and a list of products that only names two columns")
  func jd() throws {
    let shop = try ImportShop("jd", "CNY")
    #expect(
      try shop.import(["l.csv": "Nr,Thing,Each\nA1,Lamp,10.00\n"], "csv", "--column", "id=Nr", "--column", "price=Each")
        .status == 0)
    #expect(try shop.line("products.jsonl", "A1").contains(#""price":"10.00""#))
    let orders = """
      {"jingdong_pop_order_search_responce":{"code":"0","searchorderinfo_result":{"apiResult":{"success":true},"orderTotal":1,
      "orderInfoList":[{"orderId":"2001","modified":"2016-07-17 13:23:33","orderState":"FINISHED_L","orderPayment":"89.00",
      "orderTotalPrice":"89.00","freightPrice":"0.00","orderStartTime":"2016-07-15 22:39:27",
      "paymentConfirmTime":"2016-07-15 22:40:00",
      "itemInfoList":[{"skuId":"31","wareId":"41","jdPrice":"89.00","itemTotal":"1"}]}]}}}
      """
    let refunds = """
      {"queryResult":{"success":true,"totalCount":1,"result":[{"applyRefundSum":8900,"applyTime":"2016-10-21 10:37:13",
      "id":71,"orderId":"2002","status":3,"checkTime":"2016-10-21 11:00:00","reason":"质量问题"}]}}
      """
    #expect(try shop.import(["o.json": orders, "r.json": refunds], "jd").status == 0)
    #expect(try shop.lines("orders/2016-07.jsonl").first?.contains(#""id":"2001""#) == true)
    #expect(try shop.line("awaited.jsonl", "2002").contains(#""amount":"89.00""#))
    // A Kuaishou shop has nothing to do with it.
    let other = try ImportShop("kuaishou", "CNY")
    let run = try other.import(["r.json": refunds], "kuaishou")
    #expect(run.status == 2 && run.errors.contains("looks like a JD reply"))
  }
}
