import SellerCore
import Testing

@testable import SellerExchange

@Suite("Kuaishou replies of every kind")
struct KuaishouReplyTests {
  private func read(_ text: String, unit: AmountUnit = .minor) -> ImportReading {
    let context = ImportContext(currency: .cny, unit: unit)
    return ReplyReader.read(SourceFile(name: "k.json", bytes: Array(text.utf8)), as: KuaishouImport.shape, context)
  }

  private func list(_ name: String, _ record: String, cursor: String = "nomore") -> String {
    #"{"result":1,"data":{"cursor":"\#(cursor)","\#(name)":[\#(record)]}}"#
  }

  private func order(_ base: String = "", item: String = "", rest: String = "") -> String {
    """
    {"orderBaseInfo":{"oid":300,"payTime":1718000000000\(base)},\
    "orderItemInfo":{"itemId":44,"num":1,"price":2500,"itemTitle":"蜂蜜"\(item)}\(rest)}
    """
  }

  private func firstOrder(_ reading: ImportReading) throws -> ImportedOrder {
    for row in reading.rows {
      if case .order(let imported) = row.content { return imported }
    }
    throw Missing()
  }

  private func firstProduct(_ reading: ImportReading) throws -> ImportedProduct {
    for row in reading.rows {
      if case .product(let imported) = row.content { return imported }
    }
    throw Missing()
  }

  private func firstCase(_ reading: ImportReading) throws -> AfterSalesCase {
    for row in reading.rows {
      if case .afterSalesCase(let imported) = row.content { return imported.afterSalesCase }
    }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test("A page without anything may say so by null; a reply without its list is refused")
  func nothing() {
    #expect(read(#"{"result":1,"data":{"cursor":"nomore","orderList":null}}"#).refusals.isEmpty)
    #expect(read(#"{"result":1,"data":{"cursor":"nomore"}}"#).refusals.map(\.problem) == [.missing])
  }

  @Test("A reply about one order or refund is read like one of a list")
  func details() throws {
    let inList = read(list("orderList", order()))
    let alone = read(#"{"result":1,"data":\#(order())}"#)
    #expect(alone.rows.map(\.content) == inList.rows.map(\.content) && alone.refusals.isEmpty)
    let refund = #"{"refundId":8,"oid":300,"handlingWay":10,"submitTime":1718100000000,"refundReason":3,"status":10}"#
    let refundInList = read(list("refundOrderInfoList", refund))
    let refundAlone = read(#"{"result":1,"data":\#(refund)}"#)
    #expect(refundAlone.rows.map(\.content) == refundInList.rows.map(\.content) && !refundAlone.rows.isEmpty)
  }

  @Test("Title, category, tracking number, channel and virtual goods come from an order")
  func wholeOrder() throws {
    let text = list(
      "orderList",
      order(
        #","sendTime":1718010000000,"coType":2"#,
        item: #","itemType":2,"itemExtra":{"categoryInfo":{"itemCid":12,"categoryName":"食品 > 茶饮 > 蜂蜜"}}"#,
        rest: #","orderLogisticsInfo":[{"expressNo":""},{"expressNo":"YT9"}]"#))
    let reading = read(text)
    let imported = try firstOrder(reading)
    #expect(imported.order.channel == .flash && !imported.assumed.contains(.channel))
    #expect(imported.order.trackingNumber == "YT9")
    #expect(imported.order.trackingUploadedAt == Instant(seconds: 1_718_010_000))
    let product = try firstProduct(reading)
    #expect(product.marks.contains(.isInPassing) && product.product.name == "蜂蜜" && product.product.kind == .virtual)
    #expect(product.product.categoryPath.map(\.text) == ["食品", "茶饮", "蜂蜜"])
    let single = read(
      list("orderList", order(rest: #","orderLogisticsInfo":{"expressNo":"YT8"}"#)))
    #expect(try firstOrder(single).order.trackingNumber == "YT8")
  }

  @Test("A presale is promised for its own moment; risk control takes an order out")
  func presale() throws {
    let promises = #","promiseTimeStampOfDelivery":1718200000000,"validPromiseShipmentTimeStamp":1718900000000"#
    let usual = read(list("orderList", order(promises + #","preSale":0"#)))
    #expect(try firstOrder(usual).order.shipBy == Instant(seconds: 1_718_200_000))
    let presale = read(list("orderList", order(promises + #","preSale":1,"riskCode":10001"#)))
    #expect(try firstOrder(presale).order.shipBy == Instant(seconds: 1_718_900_000))
    #expect(try firstOrder(presale).order.riskExcluded)
    let other = read(list("orderList", order(#","riskCode":7"#)))
    #expect(try !firstOrder(other).order.riskExcluded)
    #expect(other.notes.map(\.remark) == [.unknownWord("7")])
  }

  @Test(
    "What the status of a refund says",
    arguments: [
      (status: 10, event: nil), (12, nil), (20, "intervened"), (22, "intervened"), (40, "sent"), (50, nil),
      (60, "completed"),
      (70, "closed"),
    ] as [(status: Int, event: String?)])
  func statuses(status: Int, event: String?) throws {
    let refund = """
      {"refundId":8,"oid":300,"handlingWay":1,"refundReason":8,"submitTime":1718100000000,"status":\(status),\
      "negotiateStatus":3,"negotiateUpdateTime":1718110000000,"updateTime":1718120000000,"endTime":1718130000000}
      """
    let read = try firstCase(read(list("refundOrderInfoList", refund)))
    #expect(read.reason == .notAsDescribed && read.refusedAt == Instant(seconds: 1_718_110_000))
    #expect(read.intervenedAt == (event == "intervened" ? Instant(seconds: 1_718_120_000) : nil))
    #expect(read.buyerShippedAt == (event == "sent" ? Instant(seconds: 1_718_120_000) : nil))
    #expect(read.completedAt == (event == "completed" ? Instant(seconds: 1_718_130_000) : nil))
    #expect(read.closedAt == (event == "closed" ? Instant(seconds: 1_718_130_000) : nil))
  }

  @Test("A seller's consent is when it was negotiated; a status that nobody described is refused by its code")
  func consent() throws {
    func refund(_ fields: String) -> String {
      list(
        "refundOrderInfoList",
        #"{"refundId":8,"oid":300,"handlingWay":1,"refundReason":4,"submitTime":1718100000000,\#(fields)}"#)
    }
    let agreed = try firstCase(
      read(refund(#""status":30,"negotiateStatus":2,"negotiateUpdateTime":1718110000000"#)))
    #expect(agreed.consentedAt == Instant(seconds: 1_718_110_000) && agreed.reason == .wrongItem)
    let noMoment = read(refund(#""status":30,"negotiateStatus":2"#))
    #expect(try firstCase(noMoment).consentedAt == nil)
    #expect(noMoment.notes.map(\.remark) == [.withoutMoment])
    #expect(read(refund(#""status":33"#)).refusals.map(\.field) == ["status"])
  }

  @Test(
    "What a status says of the seller's answer holds without its moment: the latest change stands in, the first time",
    arguments: [
      (10, nil), (11, nil), (12, "refused"), (20, nil), (30, "consented"), (40, nil), (45, "consented"),
      (50, "consented"), (60, nil), (70, nil),
    ] as [(status: Int, answer: String?)])
  func answered(status: Int, answer: String?) throws {
    func refund(updated: Int) -> String {
      list(
        "refundOrderInfoList",
        """
        {"refundId":8,"oid":300,"handlingWay":1,"refundReason":8,"submitTime":1718100000000,"status":\(status),\
        "negotiateStatus":1,"updateTime":\(updated),"endTime":0}
        """)
    }
    let first = Instant(seconds: 1_718_120_000)
    let reading = read(refund(updated: 1_718_120_000_000))
    let found = try firstCase(reading)
    #expect(found.consentedAt == (answer == "consented" ? first : nil))
    #expect(found.refusedAt == (answer == "refused" ? first : nil))
    #expect(found.completedAt == (status == 60 ? first : nil) && found.closedAt == (status == 70 ? first : nil))
    // Of an end without its moment no duration can be told.
    #expect(reading.notes.map(\.field) == (status == 60 ? ["endTime"] : []))
    var order = Order(
      id: "300", productID: "p", paidAt: Instant(seconds: 0), price: .zero(.usd), channel: .selfBuilt)
    for updated in [1_718_120_000_000, 1_718_199_000_000] {
      for row in read(refund(updated: updated)).rows {
        guard case .afterSalesCase(let imported) = row.content else { continue }
        ImportMerge.merge(imported.afterSalesCase, into: &order, assumed: imported.assumed)
      }
    }
    #expect(order.cases.first?.consentedAt == found.consentedAt && order.cases.first?.refusedAt == found.refusedAt)
  }

  @Test("Nothing stands in for an answer after a refusal, and no stand-in goes over an end that was told")
  func notInvented() throws {
    func refund(_ fields: String) -> String {
      list(
        "refundOrderInfoList",
        #"{"refundId":8,"oid":300,"handlingWay":10,"refundReason":8,"submitTime":1718100000000,\#(fields)}"#)
    }
    func after(_ replies: String...) throws -> AfterSalesCase {
      var order = Order(
        id: "300", productID: "p", paidAt: Instant(seconds: 0), price: .zero(.usd), channel: .selfBuilt)
      for reply in replies {
        for row in read(refund(reply)).rows {
          guard case .afterSalesCase(let imported) = row.content else { continue }
          ImportMerge.merge(imported.afterSalesCase, into: &order, assumed: imported.assumed)
        }
      }
      return try #require(order.cases.first)
    }
    let refused = #""status":20,"negotiateStatus":3,"negotiateUpdateTime":1718110000000,"updateTime":1718120000000"#
    #expect(try after(refused, #""status":50,"negotiateStatus":1,"updateTime":1718130000000"#).consentedAt == nil)
    #expect(try after(#""status":50,"negotiateStatus":3,"negotiateUpdateTime":1718110000000"#).consentedAt == nil)
    let told = #""status":60,"endTime":1718130000000,"updateTime":1718131000000"#
    let untold = #""status":60,"endTime":0,"updateTime":1718190000000"#
    #expect(try after(told, untold).completedAt == Instant(seconds: 1_718_130_000))
    #expect(try after(untold, told).completedAt == Instant(seconds: 1_718_130_000))
  }

  @Test("Goods: the lowest price on sale, the state, the category")
  func goods() throws {
    let item = """
      {"kwaiItemId":44,"title":"蜂蜜","categoryName":"食品","price":9900,"shelfStatus":1,"updateTime":1718000000000,\
      "skuList":[{"skuSalePrice":3000},{"skuSalePrice":2000,"isValid":0},{"skuSalePrice":2500,"isValid":1}]}
      """
    let reading = read(#"{"result":1,"data":{"totalItemCount":2,"items":[\#(item)]}}"#)
    let product = try firstProduct(reading)
    #expect(
      product.product.price.minorUnits == 2500 && product.product.state == .active
        && !product.marks.contains(.assumesState))
    #expect(product.product.categoryPath.map(\.text) == ["食品"])
    #expect(reading.remarks.map(\.remark) == [.recordsMissing(read: 1, of: 2)])
    let off = read(#"{"result":1,"data":{"kwaiItemId":45,"title":"x","price":100,"onOfflineStatus":2}}"#)
    #expect(try firstProduct(off).product.state == .inactive)
    let unknown = read(#"{"result":1,"data":{"kwaiItemId":45,"title":"x","price":100,"shelfStatus":9}}"#)
    #expect(unknown.refusals.map(\.field) == ["shelfStatus"])
  }

  @Test("A cursor that is not nomore announces pages; the last page answers it")
  func cursor() {
    let first = read(list("orderList", order(), cursor: "abc"))
    #expect(first.remarks.map(\.remark) == [.pagesMissing])
    var both = first
    both.append(read(list("orderList", order())))
    #expect(both.remarks.isEmpty)
    for (word, remarks) in [("true", [ImportRemark.pagesMissing]), ("false", [])] {
      #expect(read(#"{"result":1,"data":{"hasMore":\#(word),"orderList":[]}}"#).remarks.map(\.remark) == remarks)
      let wish = #"{"code":0,"has_more":\#(word),"data":[]}"#
      let reading = ImportSelection([SourceFile(name: "f", bytes: Array(wish.utf8))], as: ImportFormat.named("wish"))
        .read(ImportContext(currency: .usd))
      #expect(reading.remarks.map(\.remark) == remarks)
    }
  }

  @Test(
    "The platform's own words say why a reply is an error",
    arguments: [
      (#"{"result":2001,"errorMsg":"endTime无效"}"#, "2001", "endTime无效"),
      (#"{"result":802006,"error_msg":"x","sub_msg":"当天额度用完"}"#, "802006", "当天额度用完"),
      (#"{"result":24,"msg":"token过期"}"#, "24", "token过期"),
    ] as [(text: String, code: String, message: String)])
  func errors(text: String, code: String, message: String) {
    #expect(read(text).refusals.map(\.problem) == [.platformError(code: code, message: message)])
  }

  @Test(
    "Amounts with decimals where whole fen belong, and seconds where milliseconds do, are refused; yuan are read as told"
  )
  func units() throws {
    let decimals = list("orderList", order().replacing(#""price":2500"#, with: #""price":"25.00""#))
    #expect(read(decimals).refusals.map(\.problem) == [.decimalsInMinorUnits("25.00")])
    #expect(try firstOrder(read(decimals, unit: .major)).order.price.minorUnits == 2500)
    let seconds = list("orderList", order().replacing("1718000000000", with: "1718000000"))
    #expect(
      read(seconds).refusals.map(\.problem) == [.outOfRange(text: "1718000000", allowed: .milliseconds)])
  }
}
