import Foundation
import Testing

/// Files as Wish sellers have them, with the faults that they were met with.
@Suite("Inputs from Wish shops")
struct WishInputTests {
  private func order(_ number: Int, _ fields: String) -> String {
    """
    {"Order":{"order_id":"5c\(number)","product_id":"5d1","order_time":"2021-03-01T07:00:00",
    "released_to_merchant_time":"2021-03-01T15:00:00","quantity":"1","price":"9.0","shipping":"1.0","state":"SHIPPED",
    "is_wish_express":"False","ShippingDetail":{"country":"DE"},\(fields)}}
    """
  }

  private func reply(_ orders: [String]) -> String {
    #"{"code":0,"message":"","data":[\#(orders.joined(separator: ","))]}"#
  }

  @Test("v2: the moment of the first scan counts; nothing is late that was scanned in time")
  func scans() throws {
    let shop = try ImportShop("wish", "USD")
    let fields = #"""
      "shipped_date":"2021-03-02T09:00:00","tracking_number":"LP1CN","tracking_confirmed":"True",
      "tracking_confirmed_date":"2021-03-03T10:00:00","last_updated":"2021-03-03T11:00:00"
      """#
    #expect(try shop.import(["a.json": reply((1...12).map { order($0, fields) })], "wish-v2").status == 0)
    let late = try shop.figure("late_shipment_rate", asOf: "2021-03-25T00:00:00Z")
    #expect(late["numerator"] as? Int == 0 && late["denominator"] as? Int == 12)
    let valid = try shop.figure("valid_tracking_rate", asOf: "2021-03-25T00:00:00Z")
    #expect(valid["numerator"] as? Int == 12 && valid["denominator"] as? Int == 12)
    #expect(try shop.run("check", "--as-of", "2021-03-25T00:00:00Z").status == 0)
  }

  @Test("v2: an order whose shipping is a day alone goes in, that one event left open; alone in data, too")
  func days() throws {
    let shop = try ImportShop("wish", "USD")
    let one = #"{"code":0,"message":"","data":\#(order(1, #""shipped_date":"2021-03-02""#))}"#
    let two = reply([order(2, #""shipped_date":"03-02-2021""#), order(3, #""shipped_date":"2021-03-02""#)])
    let run = try shop.import(["one.json": one, "two.json": two], "wish-v2")
    #expect(run.status == 0 && run.errors.contains("the time of day is not told; left open"))
    let orders = try shop.lines("orders/2021-03.jsonl")
    #expect(orders.count == 3 && orders.allSatisfy { !$0.contains("shipped_at") })
  }

  private func products(_ currency: String, _ rows: [(id: String, price: String, status: String)]) -> String {
    let head = "Product ID,Name,Price,Default Shipping Price,Inventory,Status,Last Updated,Currency Code\r\n"
    return head
      + rows.map { row in
        "\(row.id),\(row.id.isEmpty ? "" : "Cup"),\"\(row.price)\",$1.99,5,\(row.status),2021-11-02 8:15:09 UTC,\(currency)\r\n"
      }.joined()
  }

  @Test("The dashboard's download: states as the API writes them, amounts with a sign and commas")
  func states() throws {
    let shop = try ImportShop("wish", "USD")
    let file = products(
      "USD",
      [
        ("5e1", "$10.00", "ACTIVE"), ("", "$8.50", "ACTIVE"), ("5e2", "$1,234.50", "ACTIVE"),
        ("5e3", "$4.00", "REMOVED_BY_WISH"), ("5e4", "$4.00", "MERCHANT_INACTIVE"),
      ])
    #expect(try shop.import(["p.csv": file], "wish-csv").status == 0)
    #expect(try shop.line("products.jsonl", "5e1").contains(#""price":"8.50","state":"active""#))
    #expect(try shop.line("products.jsonl", "5e2").contains(#""price":"1234.50","state":"active""#))
    #expect(try shop.line("products.jsonl", "5e3").contains(#""state":"removed""#))
    #expect(try shop.line("products.jsonl", "5e4").contains(#""state":"inactive""#))
  }

  @Test("A list in another currency is refused, and the column is named")
  func currency() throws {
    let shop = try ImportShop("wish", "USD")
    let run = try shop.import(["p.csv": products("CNY", [("5e1", "70.00", "ACTIVE")])], "wish-csv")
    #expect(run.status == 2 && run.errors.contains("Currency Code: the amount is in CNY, the shop is kept in USD"))
    #expect(try shop.lines("products.jsonl").isEmpty)
  }

  @Test("A list of the seller's own: rows without id are refused, words of states are understood or refused by name")
  func ownLists() throws {
    let shop = try ImportShop("wish", "USD")
    let list = """
      No,What,Each,On
      K1,Lamp,10.00,active
      ,Gift wrap,1.50,active
      K2,Vase,20.00,TRUE
      K3,Pan,4.00,在售
      K4,Pot,5.00,Enabled
      K5,Tray,6.00,Sketch
      ,Total,45.00,
      """
    let words = [
      "wish-csv", "--column", "id=No", "--column", "name=What", "--column", "price=Each", "--column", "status=On",
    ]
    let run = try shop.import(["l.csv": Data(list.utf8)], words)
    #expect(run.status == 2 && run.errors.contains("\"Sketch\" is not one of"))
    let prices = try shop.lines("products.jsonl").map { $0.dropFirst(#"{"id":""#.count).prefix(2) }
    #expect(prices == ["K1", "K2", "K3", "K4"])
    #expect(try shop.line("products.jsonl", "K1").contains(#""price":"10.00","state":"active""#))
    #expect(try shop.line("products.jsonl", "K2").contains(#""price":"20.00","state":"active""#))
    #expect(try shop.line("products.jsonl", "K3").contains(#""state":"active""#))
  }

  @Test(
    "A row without a code lowers nobody's price, wherever it stands",
    arguments: [["wish-csv"], ["csv", "--record", "product"]])
  func rowsWithoutCode(_ format: [String]) throws {
    let shop = try ImportShop("wish", "USD")
    let list = "No,What,Each\nN1,Tent,30.00\n,Pegs,0.50\nN2,Stove,45.00\n,,1.25\n,Total,76.75\n"
    let words = format + ["--column", "id=No", "--column", "name=What", "--column", "price=Each"]
    let run = try shop.import(["l.csv": Data(list.utf8)], words)
    #expect(run.status == 2)
    #expect(try shop.lines("products.jsonl").count == 2)
    #expect(try shop.line("products.jsonl", "N1").contains(#""price":"30.00""#))
    #expect(try shop.line("products.jsonl", "N2").contains(#""price":"45.00""#))
  }

  @Test(
    "Words of states are understood, whatever their case and language; another is refused by name",
    arguments: [
      ("active", "active"), ("Active", "active"), ("TRUE", "active"), ("在售", "active"), ("已下架", "inactive"),
      ("Disabled", "inactive"), ("Half-baked", ""),
    ])
  func wordsOfStates(_ word: String, _ state: String) throws {
    let shop = try ImportShop("wish", "USD")
    let list = "No,What,Each,On\nN1,Tent,30.00,\(word)\n"
    let words = ["csv", "--record", "product", "--column", "id=No", "--column", "price=Each", "--column", "state=On"]
    let run = try shop.import(["l.csv": Data(list.utf8)], words)
    #expect(run.status == (state.isEmpty ? 2 : 0), "\(run.errors)")
    if state.isEmpty {
      #expect(run.errors.contains("\"Half-baked\""))
    } else {
      #expect(try shop.line("products.jsonl", "N1").contains(#""state":"\#(state)""#))
    }
  }

  @Test("A list in GB18030 is read")
  func chineseEncoding() throws {
    let shop = try ImportShop("wish", "USD")
    // 编码,名称,价格 / W1,杯子,3.50
    let bytes: [UInt8] =
      [0xB1, 0xE0, 0xC2, 0xEB, 0x2C, 0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xBC, 0xDB, 0xB8, 0xF1, 0x0D, 0x0A]
      + [0x57, 0x31, 0x2C, 0xB1, 0xAD, 0xD7, 0xD3, 0x2C, 0x33, 0x2E, 0x35, 0x30, 0x0D, 0x0A]
    let words = ["wish-csv", "--column", "id=编码", "--column", "name=名称", "--column", "price=价格"]
    #expect(try shop.import(["g.csv": Data(bytes)], words).status == 0)
    #expect(try shop.line("products.jsonl", "W1").contains(#""name":"杯子","price":"3.50""#))
  }

  @Test("ProductBoost: campaigns and daily figures go in; the days add up to the month")
  func boost() throws {
    let shop = try ImportShop("wish", "USD")
    let campaign = """
      {"message":"","code":0,"data":[{"id":"7a1","campaign_name":"Spring","state":"STARTED",
      "start_at":"2021-03-01T00:00:00.000Z","end_at":"2021-03-20T00:00:00.000Z",
      "merchant_budget":{"amount":50,"currency_code":"USD"},"products":[{"product_id":"5d1","keywords":[]}]}]}
      """
    func day(_ day: String, _ spend: String) -> String {
      #"{"date":"\#(day)","stats":[{"product_id":"5d1","spend":{"amount":\#(spend),"currency_code":"USD"}}]}"#
    }
    let days = """
      {"message":"","code":0,"data":{"daily_performances":[\(day("2021-03-02", "3")),\(day("2021-03-03", "2.5"))]}}
      """
    #expect(try shop.import(["c.json": campaign, "d.json": days], "wish").status == 0)
    #expect(try shop.line("boosts.jsonl", "7a1").contains(#""name":"Spring""#))
    #expect(try shop.lines("boost-months.jsonl").first?.contains(#""month":"2021-03","spend":"5.50""#) == true)
  }

  @Test("v3 tells no warehouse scan: the credit of its A+ orders is unknown, and not nothing")
  func advancedLogistics() throws {
    let shop = try ImportShop("wish", "USD")
    func order(_ number: Int) -> String {
      let refund = #"""
        {"refund_time":"2021-03-20T00:00:00Z","refund_reason":"ITEM_IS_DAMAGED",
        "refund_amount":{"amount":12,"currency_code":"USD"}}
        """#
      return """
        {"id":"9a\(number)","state":"SHIPPED","released_at":"2021-03-04T05:00:00.000Z","updated_at":"2021-03-21T05:00:00.000Z",
        "product_information":{"id":"5d1"},"fulfillment_records":[
        {"event_type":"ORDER_RELEASED","event_time":"2021-03-04T05:00:00.000Z"},
        {"event_type":"MARK_SHIPPED","event_time":"2021-03-05T00:00:00.000Z"},
        {"event_type":"CONFIRM_FULFILLED","event_time":"2021-03-05T07:00:00.000Z"}],
        "fulfillment_order_types":["ADVANCED_LOGISTICS"],"refunds":[\(number.isMultiple(of: 2) ? refund : "")],
        "order_payment":{"general_payment_details":{"product_price":{"amount":10,"currency_code":"USD"},
        "product_shipping_price":{"amount":2,"currency_code":"USD"},"product_quantity":1}}}
        """
    }
    let text = #"{"message":"","code":0,"data":[\#((1...6).map(order).joined(separator: ","))]}"#
    #expect(try shop.import(["a.json": text], "wish").status == 0)
    let facts = try shop.lines("sources.jsonl").joined()
    #expect(facts.contains("order.scanned_at") && !facts.contains("order.advanced_logistics.scanned_at"))
  }
}
