import SellerCore
import SellerText
import Testing

@testable import SellerExchange

@Suite("What a file is taken for")
struct RecognitionTests {
  private func format(_ text: String, name: String = "f") -> String? {
    ImportFormat.of(SourceFile(name: name, bytes: Array(text.utf8)))?.name.word
  }

  private func refusals(_ text: String, as word: String? = nil, _ context: ImportContext) -> [String] {
    let file = SourceFile(name: "f", bytes: Array(text.utf8))
    return ImportSelection([file], as: word.flatMap(ImportFormat.named)).read(context).refusals.map(\.phrase.english)
  }

  @Test(
    "Tables with a product's id and its price are Wish's download only when hardly a heading is another's",
    arguments: [
      ("Product ID,Price", "wish-csv"), ("Product ID,Name,Price", "wish-csv"), ("product_id,PRICE,Name", "wish-csv"),
      ("Product ID,Name,Parent SKU,Variation ID,SKU,Price,Inventory,Status,Date Uploaded", "wish-csv"),
      ("Product ID,Name,Price,Default Shipping Price,Inventory,Status,Last Updated,Currency Code", "wish-csv"),
      ("Product ID,Name,Price,Inventory,US,GB,DE,US,GB,DE", "wish-csv"),
      ("Product ID,Price,at", "csv"),
      ("Product ID,Name,Description,Parent SKU,Variation ID,SKU,Price,Status,New Column", "wish-csv"),
      ("Product ID,Campaign,Impressions,Clicks,Spend,Price", "csv"),
      ("Product ID,Name,Price,Impressions,Clicks,CTR,Spend,Sales,ROAS", "csv"),
      ("Product ID,Old Price,Price,Changed At", "csv"), ("Product ID,Name,Price,Valid From,Valid To", "csv"),
      ("Product ID,Name,Price,Competitor,Competitor Price", "csv"),
      ("Product ID,Name,SKU,Warehouse,On Hand,Reserved,Price", "csv"),
      ("RMA Number,Product ID,Name,Price,Return Reason,Status", "csv"),
      ("Return No,Product ID,Name,Price,Reason", "csv"),
      ("Product ID,Name,Price,Quantity Sold,Total Sales", "csv"), ("Month,Product ID,Name,Price,Units", "csv"),
      ("PO Number,Supplier,Product ID,Name,Price,Qty", "csv"), ("Supplier,Product ID,Name,Price,MOQ", "csv"),
      ("Review ID,Product ID,Name,Stars,Comment,Price", "csv"), ("Order Ref,Product ID,Name,Price", "csv"),
      ("Customer,Product ID,Name,Price", "csv"), ("Cart ID,Customer Email,Product ID,Name,Price", "csv"),
      ("Ticket ID,Product ID,Name,Price,Status", "csv"),
      ("Ticket ID,Product ID,Name,Description,Parent SKU,Variation ID,SKU,Price,Status,Tags", "csv"),
      ("Transaction Date,Order Id,Product ID,Price", "wish-csv"),
      ("Transaction Date,Order Id,Order State,SKU,Product ID,Price,Days to Fulfill,Provider", "wish-csv"),
      ("Transaction Date,Order Id,Product ID,Price (each),Name,City", "wish-csv"),
      ("Order Id,Product ID,Transaction Date,Price,Currency,Customer", "csv"),
    ])
  func downloads(headings: String, word: String) {
    #expect(format("\(headings)\n\(headings.split(separator: ",").map { _ in "1" }.joined(separator: ","))\n") == word)
  }

  @Test(
    "A reply is known by its envelope and by what only that interface says, not by a name somewhere inside",
    arguments: [
      (#"{"code": 0, "data": [{"id": "x", "variations": []}]}"#, "wish"),
      (#"[{"code": 0, "data": [{"id": "x", "opened_at": "2026", "orders": []}]}]"#, "wish"),
      (#"{"code": 0, "data": [{"id": "x", "opened_at": "2026", "subject": "Where is it?"}]}"#, nil),
      (#"{"code": 0, "data": [{"rating": 5, "order_id": "x", "product_id": "p"}]}"#, "wish"),
      (#"{"code": 0, "data": [{"rating": 5, "order_id": "x"}]}"#, nil),
      (#"[{"code": 1, "opened_at": "2026"}]"#, nil), (#"{"items": [{"code": 1, "penalty_amount": 2}]}"#, nil),
      (#"{"code": 0, "data": [{"Product": {"id": "p"}}]}"#, "wish-v2"),
      (#"{"addresses": [{"code": "US", "Product": {"name": "Mug"}}]}"#, nil),
      (#"{"code": "A", "Ticket": {"id": 1}}"#, nil),
      (#"{"result": 1, "data": {"orderList": []}}"#, "kuaishou"),
      (#"{"games": [{"result": 1, "orderList": []}]}"#, nil),
      (#"{"jingdong_pop_order_search_responce": {"code": "0"}}"#, "jd"),
      (#"{"orderInfoList": [{"orderId": 1}]}"#, "jd"), (#"{"error_response": {"zh_desc": "x"}}"#, "jd"),
      (#"{"log": [{"jingdong_order": 1, "pageResult": 2}]}"#, nil),
      (#"[{"product_id": "p", "at": "2026-01-01T00:00:00Z", "price": "5.00"}]"#, "seller"),
      (#"[{"product_id": "p", "at": "2026-01-01T00:00:00Z", "price": "5.00", "shop": 1}]"#, nil),
      (#"[{"product_id": "p", "price": "5.00"}]"#, nil), (#"[{"id": "a"}, {"id": "b"}]"#, nil),
      (#"[{"day": "2026-01-01"}]"#, nil), (#"[{"day": "2026-01-01", "plays": 5}]"#, "seller"), ("[]", "seller"),
    ])
  func replies(text: String, word: String?) {
    #expect(format(text) == word)
  }

  @Test(
    "A reply without records says little: it is held against the shop's platform, and told as what it says",
    arguments: [
      (#"{"message": "No access", "code": 4000}"#, .wish, "the platform answered with error 4000: No access"),
      (#"{"message": "", "code": 0, "data": []}"#, .wish, nil),
      (#"{"code": 0, "data": [{"id": "x", "subject": "?"}]}"#, .wish, "a file of no format that is known here"),
      (#"{"code": 200, "message": "ok", "data": [{"id": 1}]}"#, .wish, "a file of no format that is known here"),
      (#"{"code": 0, "data": [{"id": "x", "parent_sku": "M"}]}"#, .wish, "a file of no format that is known here"),
      (#"{"code": 200, "message": "ok", "data": []}"#, .wish, "the platform answered with error 200: ok"),
      (#"{"result": 1, "items": [{"id": 1}]}"#, .kuaishou, "a file of no format that is known here"),
      (#"{"result": 28, "sub_msg": "令牌过期"}"#, .kuaishou, "the platform answered with error 28: 令牌过期"),
      (#"{"message": "No access", "code": 4000}"#, .kuaishou, "a file of no format that is known here"),
      (#"{"result": 28}"#, .wish, "a file of no format that is known here"),
      ("PK\u{3}\u{4}", .wish, "the workbook is cut off or damaged"), ("", .wish, "the file is empty"),
      ("%PDF-1.4", .wish, "a PDF: export a table instead"),
    ] as [(text: String, platform: Platform, words: String?)])
  func bare(text: String, platform: Platform, words: String?) {
    let file = SourceFile(name: "f", bytes: Array(text.utf8))
    let reading = ImportSelection([file], as: nil, of: platform).read(ImportContext(currency: .usd))
    #expect(reading.refusals.count == (words == nil ? 0 : 1) && !reading.hasRows)
    if let words { #expect(reading.refusals.first?.phrase.english.contains(words) == true, "\(reading.refusals)") }
  }

  @Test("A reply of JD without anything that its interface says, and orders without an id, are refused by name")
  func emptyReplies() throws {
    let context = ImportContext(currency: try #require(Currency(code: "CNY")))
    let cases: [(text: String, refusal: String?)] = [
      (#"{"queryResult": {"items": [{"id": 1}]}}"#, "not a reply of this interface"),
      (#"{"queryResult": {"success": true, "totalCount": 0}}"#, nil),
      (#"{"queryResult": {"success": true, "result": null}}"#, nil),
      (#"{"orderInfoList": [{"orderNo": 1, "goods": "x"}]}"#, "orderId: missing"),
      (#"{"result": 1, "data": {"orderList": [{"orderBaseInfo": {"orderNo": 1}}]}}"#, "orderBaseInfo.oid: missing"),
    ]
    for (text, refusal) in cases {
      let found = refusals(text, context)
      #expect(found.count == (refusal == nil ? 0 : 1), "\(text): \(found)")
      if let refusal { #expect(found.first?.contains(refusal) == true, "\(text): \(found)") }
    }
  }

  @Test(
    "A heading that stands twice is told wherever a field is read from it, in whichever way the table is known",
    arguments: [
      ("Product ID,Name,Price,Price\np,Mug,5.00,6.00\n", nil, "Price", "3, 4"),
      ("Product ID,Product ID,Price\np,q,5.00\n", nil, "Product ID", "1, 2"),
      ("Product ID,Price,price\np,5.00,6.00\n", "wish-csv", "Price", "2, 3"),
      (
        "Transaction Date,Order Id,Product ID,Price (each),Price (each)\n2026-01-01T00:00:00,A,p,5.00,6.00\n", nil,
        "Price (each)", "4, 5"
      ),
      ("Code,Item,Price,Price\nA,Lamp,1.00,2.00\n", nil, "Price", "3, 4"),
      ("订单号,商品ID,付款时间,单价,单价\n1,2,2024-05-01 10:00:00,9.00,8.00\n", nil, "单价", "4, 5"),
      ("product_id,at,price,extra,price\np,2026-01-01T00:00:00Z,5.00,,6.00\n", nil, "price", "3, 5"),
      ("Code,Price,Currency,Currency\nA,1.00,USD,EUR\n", "columns", "Currency", "3, 4"),
      ("Code,Price,Price\nA,1.00,2.00\n", "columns", "Price", "2, 3"),
    ])
  func doubled(text: String, way: String?, heading: String, columns: String) throws {
    for takesLikely in [false, true] {
      var request = TableRequest(currency: .usd, platform: .wish)
      request.takesLikely = takesLikely
      if way == "columns" { request.columns = [("id", "Code"), ("price", "Price")] }
      let file = SourceFile(name: "f", bytes: Array(text.utf8))
      let named = way == "columns" ? "csv" : way
      let reading = ImportSelection([file], as: named.flatMap(ImportFormat.named)).read(
        ImportContext(currency: .usd, table: request))
      let words = try #require(reading.refusals.first).phrase
      #expect(reading.refusals.count == 1 && !reading.hasRows)
      #expect(words.english.contains("the heading \"\(heading)\" stands twice (columns \(columns))"), "\(words)")
      #expect(Language.chinese.say(words).contains("标题“\(heading)”出现了 2 次（第"), "\(words)")
    }
  }

  @Test("What is doubled and nobody reads does no harm; a guess leaves such fields out and says which")
  func doubledAside() throws {
    let context = ImportContext(currency: .usd)
    #expect(refusals("Product ID,Price,US,US\np,5.00,1,2\n", context).isEmpty)
    let guess = try TableGuess(
      SourceFile(name: "f", bytes: Array("Code,Item,Price,Price\nA,Lamp,1.00,2.00\n".utf8)).content,
      TableRequest(currency: .usd, platform: .wish))
    #expect(guess.doubled.map(\.field) == ["price"] && guess.missing.isEmpty)
    #expect(guess.doubled.map(\.problem) == [.twoHeadings("Price", columns: [3, 4])])
    #expect(guess.map.columns["price"] == nil && guess.map.columns["id"]?.headings == ["Code"])
    #expect(guess.unmapped == ["Price", "Price"])
    let map = MapText.json5(guess.map, doubled: guess.doubled)
    #expect(map.contains("    // price: {position: 3}, // \"Price\"\n    // price: {position: 4}, // \"Price\"\n"))
  }

  @Test(
    "Rows with the id of an order, a case or a ticket are not guessed to be products or prices",
    arguments: [
      ("Ticket ID,Product ID,Name,Price,Status\nT1,p1,Mug,5.00,Open\n", nil),
      ("Ticket,Product ID,Price,Opened At\nT1,p1,5.00,2026-01-01\n", "ticket"),
      ("工单号,商品ID,商品名称,价格\nT1,1,杯,5\n", nil), ("Case Number,Product ID,Name,Price\nT1,p1,Mug,5.00\n", nil),
      ("Order No,Product ID,Price\n1,p1,5.00\n", "order"), ("商品ID,商品名称,价格\n1,杯,5\n", "product"),
      ("Code,Title,Name,Price\n1,Mug,x,5\n", "product"),
    ])
  func guesses(text: String, record: String?) throws {
    let guess = try TableGuess(
      SourceFile(name: "f", bytes: Array(text.utf8)).content, TableRequest(currency: .usd, platform: .wish))
    #expect((guess.isLikely ? guess.map.record : nil) == record, "\(guess)")
  }

  @Test("A map inside the program fits only a table with the columns by which it tells rows that are no records")
  func maps() throws {
    let settlement = "order-id,sku,posted-date,quantity-purchased,amount"
    let cases: [(text: String, map: String?)] = [
      (
        "\(settlement),transaction-type,amount-type,amount-description\n1,s,2026-01-01,1,5.00,Order,ItemPrice,Principal\n",
        "amazon-settlement"
      ),
      ("\(settlement)\n1,s,2026-01-01,1,5.00\n", nil),
      (
        "Order ID,SKU,Order Date,Quantity,Item Price,Return Reason,Return Date\n1,s,2026-01-02,2,5.00,x,2026-02-01\n",
        nil
      ),
      (
        "Order ID,SKU,Order Date,Quantity,Item Price,Order Status\n1,s,2026-01-02,2,5.00,Completed\n",
        "woocommerce-orders"
      ),
    ]
    for (text, map) in cases {
      let found = try TableRecognition(
        SourceFile(name: "f", bytes: Array(text.utf8)).content, TableRequest(currency: .usd, platform: .wish))
      let name: String? = if case .mapped(_, let name) = found { name } else { nil }
      #expect(name == map, "\(text)")
    }
  }

  @Test("What somebody says of a table goes before what an id in it tells, but for a download")
  func said() throws {
    let text = "Ticket ID,Product ID,Price\nT1,p1,5.00\n"
    var request = TableRequest(currency: .usd, platform: .wish)
    request.columns = [("id", "Product ID"), ("price", "Price")]
    #expect(refusals(text, as: "csv", ImportContext(currency: .usd, table: request)).isEmpty)
    let download = refusals(text, as: "wish-csv", ImportContext(currency: .usd))
    #expect(download.count == 1 && download[0].hasPrefix("f: looks like a table."), "\(download)")
  }

  @Test("A reply in UTF-16 is read as one in UTF-8, with or without a mark; its identity is that of the file")
  func wideReplies() throws {
    let text = #"{"result":1,"data":{"cursor":"nomore","orderList":[]},"说明":"锅底😀"}"#
    let low = text.utf16.flatMap { unit -> [UInt8] in [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
    let high = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)] }
    for bytes in [low, high, [0xFF, 0xFE] + low, [0xFE, 0xFF] + high] {
      let file = SourceFile(name: "f", bytes: bytes)
      #expect(ImportFormat.of(file)?.name.word == "kuaishou")
      #expect(file.head(1000) == Array(text.utf8) && FileIdentity(file)?.bytes == bytes.count)
    }
    // A table stays what it is, and so does what is cut off in the middle of a character.
    let table = "a,b\n1,2\n".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    for bytes in [Array(low.dropLast()), table] {
      #expect(SourceFile(name: "f", bytes: bytes).head(1000) == bytes)
    }
  }

  @Test("Bytes of another encoding are said to be no UTF-8, and what to do")
  func otherEncoding() {
    let bytes = Array(#"{"result":1,"data":{"orderList":[{"x":"""#.utf8) + [0xB9, 0xF8] + Array(#""}]}}"#.utf8)
    let file = SourceFile(name: "f", bytes: bytes)
    let said = ImportSelection([file], as: nil).read(ImportContext(currency: .usd)).refusals.map(\.phrase.english)
    #expect(said.count == 1 && said[0].contains("no UTF-8") && said[0].contains("again in UTF-8"), "\(said)")
  }
}
