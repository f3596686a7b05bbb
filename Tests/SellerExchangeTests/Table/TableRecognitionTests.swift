import SellerCore
import SellerExchange
import SellerSheets
import SellerText
import Testing

@Suite("What a table is taken for")
struct TableRecognitionTests {
  private func recognised(_ text: String, _ request: TableRequest) throws -> String {
    switch try TableRecognition(MemoryBytes(Array(text.utf8)), request) {
    case .own(let table): "own \(table.content)"
    case .mapped(let request, let name): "\(name ?? "-") \(request.record ?? request.map?.record ?? "-")"
    case .likely(let guess): "likely \(guess.map.record)"
    case .unknown: "unknown"
    }
  }

  @Test("By what is said, by the headings of an export, by a map inside the program, by a guess")
  func ways() throws {
    let shopify = """
      Name,Financial Status,Paid at,Currency,Shipping,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,\
      Shipping Country,Fulfilled at,Cancelled at,Created at
      #1,paid,2024-05-01 10:00:00 +0000,USD,0,1,Lamp,9.00,S1,US,,,2024-05-01 10:00:00 +0000

      """
    let cases: [(text: String, request: TableRequest, is: String)] = [
      ("product_id,at,price,extra\r\n", try TableFixture.request(), "own records(SellerCore.RecordKind.price)"),
      ("product_id,at,price,extra\r\n", try TableFixture.request(columns: [("at", "at")]), "- price"),
      (shopify, try TableFixture.request(), "shopify-orders order"),
      ("Code,Item,Price\nA,Lamp,1.00\n", try TableFixture.request(), "likely product"),
      (
        "Code,Item,Price\nA,Lamp,1.00\n", try TableFixture.request(columns: [("id", "Code"), ("price", "Price")]),
        "- product"
      ),
      ("x,y\n1,2\n", try TableFixture.request("ticket"), "- ticket"),
      ("foo,bar\nqq,ww\n", try TableFixture.request(), "unknown"),
    ]
    for (text, request, found) in cases { #expect(try recognised(text, request) == found, "\(text.prefix(40))") }
  }

  @Test("Maps of another platform's back end are not tried")
  func platforms() throws {
    let jd = """
      订单号,商品ID,付款确认时间,订购数量,京东价,运费金额,出库时间,快递单号,订单完成时间,订单状态
      1,2,2024-05-01 10:00:00,1,9.00,0.00,,,,完成

      """
    #expect(try recognised(jd, TableFixture.request(platform: .jd)) == "jd-orders order")
    #expect(try recognised(jd, TableFixture.request(platform: .kuaishou)).hasPrefix("likely"))
  }

  @Test("Levels of a category that have a column each are put together; two of three are no path")
  func levels() throws {
    let text = "商品编号,商品名称,一级类目,二级类目,三级类目,京东价\n1,奶粉,母婴,奶粉,婴幼奶粉,9.00\n"
    let guess = try TableGuess(MemoryBytes(Array(text.utf8)), TableFixture.request())
    #expect(guess.columns["category_path"] == "一级类目|二级类目|三级类目" && guess.unmapped.isEmpty)
    #expect(!guess.unbound.contains("category_path"))
    #expect(MapText.json5(guess.map).contains(#"category_path: {join: ["一级类目", "二级类目", "三级类目"], with: "|"},"#))
    let two = try TableGuess(
      MemoryBytes(Array(text.replacing("三级类目", with: "备注").utf8)), TableFixture.request())
    #expect(two.map.columns["category_path"] == nil && two.unmapped.count == 3)
  }

  @Test("What is made of several headings is shown as that, and stays so where nobody says otherwise")
  func shown() throws {
    let text = "商品编号,商品名称,一级类目,二级类目,三级类目,京东价\n1,奶粉,母婴,奶粉,婴幼奶粉,9.00\n"
    let open = try TableFixture.request("product")
    let guess = try TableGuess(MemoryBytes(Array(text.utf8)), open)
    let path = try #require(guess.shown.last)
    #expect(guess.shown.count == 7 && guess.shown[2].field == nil)
    #expect(path.heading == "一级类目|二级类目|三级类目" && path.sample == "母婴|奶粉|婴幼奶粉" && path.field == "category_path")
    var said = Dictionary(
      uniqueKeysWithValues: guess.shown.compactMap { column in column.field.map { ($0, column.heading) } })
    let lines = TableFixture.lines(text, guess.naming(said, in: open)).records
    #expect(lines.count == 1 && lines[0].contains(#""category_path":["母婴","奶粉","婴幼奶粉"]"#), "\(lines)")
    #expect(lines[0].contains(#""name":"奶粉""#), "\(lines)")
    said["category_path"] = nil
    #expect(TableFixture.lines(text, guess.naming(said, in: open)).records.first?.contains("category_path") == false)
    said["category_path"] = "一级类目"
    let one = TableFixture.lines(text, guess.naming(said, in: open)).records
    #expect(one.first?.contains(#""category_path":["母婴"]"#) == true, "\(one)")
  }

  @Test(
    "A guess finds the kind and the columns by headings and content",
    arguments: [
      ("订单编号,商品编号,付款时间,数量,单价\n1001,88,2024/5/1 10:00,2,3.50\n", "order", "paid_at"),
      ("Order Number;Item SKU;Purchase Date;Units;Item Price\n1;S;2024-05-01 10:00;2;3,50\n", "order", "product_id"),
      ("订单号,商品编号,支付时间,数量,实付金额\n1001,88,2024/5/1 10:00,2,7.00\n", "order", "price"),
      ("订单号,商品ID,付款时间,京东价,数量\n1001,88,2024/5/1 10:00,7.00,1\n", "order", "price"),
      // Numbers that a spreadsheet has rounded are ids all the same: each is refused by what happened to it.
      ("订单号,商品编号,支付时间,单价\n1.2346E+17,88,2024/5/1 10:00,7.00\n", "order", "id"),
      ("售后单号,订单号,申请时间,退款原因,退款金额\nC1,O1,2024-05-01,质量问题,9\n", "case", "amount"),
      ("Ticket ID,Order,Opened At,Complaint\nT1,O1,2024-05-01T00:00:00Z,yes\n", "ticket", "complaint"),
      (
        "Campaign ID,Products,Start Date,End Date,State\nB1,P1|P2,2024-05-01,2024-05-09,running\n", "boost",
        "product_ids"
      ),
    ])
  func guess(text: String, record: String, field: String) throws {
    let guess = try TableGuess(MemoryBytes(Array(text.utf8)), TableFixture.request())
    #expect(guess.map.record == record && guess.columns[field] != nil && guess.missing.isEmpty, "\(guess)")
  }

  @Test(
    "Several rows of one order are seen, and what no column tells; a table of which little is known is taken for nothing"
  )
  func severalRows() throws {
    let rows = "Order No,SKU,Date,Price\n1,a,2024-05-01,2.00\n1,b,2024-05-01,3.00\n"
    let guess = try TableGuess(MemoryBytes(Array(rows.utf8)), TableFixture.request())
    #expect(guess.map.repeated == "number" && guess.assumed == ["channel": "other"])
    let text = MapText.json5(guess.map, assumed: guess.assumed)
    #expect(text.contains(#"repeated: "number""#) && text.contains(#"// channel: {value: "other"},"#))
    #expect(try TableMapFile.read(Array(text.utf8)) == guess.map)
    let found = TableFixture.lines(rows, try TableFixture.request(map: text))
    #expect(found.records.count == 2 && found.records[1].contains(#""id":"1-2""#))
    let sparse = "Date,Weather,Mood,Remark\n2024-05-01,fine,good,x\n"
    #expect(try recognised(sparse, TableFixture.request()) == "unknown")
  }

  @Test(
    "What is said of every row stands in every record, goes before the column of the name, and is nothing to be found")
  func values() throws {
    let text = "id,product_id,paid_at,price,channel\n1,a,2024-05-01,2.00,flash\n"
    var request = try TableFixture.request("order")
    request.values = [("channel", "self_built"), ("shipping", "1.50")]
    let found = TableFixture.lines(text, request)
    #expect(found.records.count == 1 && found.records[0].contains(#""shipping":"1.50","channel":"self_built""#))
    request.values = [("nothing", "1")]
    #expect(TableFixture.lines(text, request).records.isEmpty)
    var open = try TableFixture.request("order")
    open.values = [("price", "2.00")]
    let guess = try TableGuess(MemoryBytes(Array("Ref,Art.\n#1,MUG\n".utf8)), open)
    #expect(guess.missing == ["id", "product_id", "paid_at"] && guess.map.columns["price"]?.value == "2.00")
  }

  @Test("Kinds are told to people by what they call them, and take their names all the same")
  func kinds() {
    let words = MapProblem.unknownRecord("x", known: TableImport.kinds).phrase
    #expect(Language.chinese.say(words).contains("order（订单）、") && Language.english.say(words).contains("order, "))
    for kind in TableImport.kinds {
      #expect(Language.chinese.say(TableImport.label(of: kind)).hasSuffix("）"), "\(kind)")
      #expect(Language.english.say(TableImport.label(of: kind)) == kind)
    }
  }

  @Test("A table of which little is known begins a map for people to complete, of orders unless they say of what")
  func beginnings() throws {
    let text = "Ref,Art.,When,Each\n#1,MUG,10/13/2026,$12.90\n"
    let guess = try TableGuess(MemoryBytes(Array(text.utf8)), TableFixture.request())
    #expect(!guess.isLikely && guess.map.record == "order" && guess.map.columns.isEmpty)
    #expect(guess.missing == ["id", "product_id", "paid_at", "price"])
    #expect(guess.headings.map(\.heading) == ["Ref", "Art.", "When", "Each"] && guess.headings[0].sample == "#1")
    let map = MapText.json5(guess.map, missing: guess.missing, unmapped: guess.unmapped)
    #expect(map.contains("// price: \"\",") && map.contains(#"// "Ref", "Art.", "When", "Each""#))
    let stated = try TableGuess(MemoryBytes(Array(text.utf8)), TableFixture.request("product"))
    #expect(stated.isLikely && stated.map.record == "product" && stated.missing == ["id", "price"])
    let needed = TableImport.fields(of: "case").filter(\.isNeeded)
    #expect(needed.map(\.name) == ["order_id", "id", "applied_at"] && needed[0].headings.contains("订单号"))
  }

  @Test("A column of words that nobody knows is no choice; with one that is known it is")
  func unknownWords() throws {
    func channel(_ words: String...) throws -> String? {
      let rows = words.enumerated().map { "\($0.offset),P,2024-05-01,2.00,\($0.element)\n" }.joined()
      let text = "Order No,Product ID,Date,Price,Source\n" + rows
      return try TableGuess(MemoryBytes(Array(text.utf8)), TableFixture.request()).columns["channel"]
    }
    #expect(try channel("站内", "站外") == nil)
    #expect(try channel("站内", "直播") == "Source")
  }

  @Test(
    "A map that cannot be used says why",
    arguments: [
      (#"{record: "order", colums: {}}"#, "colums"), (#"{record: "order", columns: {pric: "A"}}"#, "pric"),
      (#"{record: "bill", columns: {id: "A"}}"#, "bill"),
      (#"{record: "product", columns: {id: {column: "A", zone: "CST"}}}"#, "CST"),
      (#"{record: "product", columns: {price: "B"}}"#, "id"), (#"{record: "product""#, "JSON5: 1:19"),
      ("[]", "no object"), ("{columns: {}}", #"lacks "record""#), ("{record: 1, columns: {}}", #""record" has"#),
      (#"{record: "order"}"#, #"lacks "columns""#), (#"{record: "order", columns: {id: 5}}"#, #""columns.id" has"#),
      (#"{record: "order", columns: {id: ["A", 5]}}"#, #""columns.id" has"#),
      (#"{record: "order", columns: {id: {column: ["A", 5]}}}"#, #""columns.id.column[1]" has"#),
      (#"{record: "order", columns: {id: {colum: "A"}}}"#, "colum"),
      (#"{record: "order", columns: {}, skip: [{column: "A"}, {is: ["B"]}]}"#, #"lacks "skip[1].column""#),
      // A condition with less to it than was meant would leave out more rows.
      (#"{record: "order", columns: {}, skip: [{column: "A", start: "B"}]}"#, "start"),
      (#"{record: "order", columns: {}, continuation: {same: ["A"]}}"#, #"lacks "continuation.fill""#),
      (#"{record: "order", columns: {}, refunds: {columns: {}}}"#, #"lacks "refunds.when""#),
      (#"{record: "order", columns: {id: {column: "A", unsigned: "yes"}}}"#, #""columns.id.unsigned" has"#),
    ])
  func badMaps(map: String, word: String) {
    var words = ""
    do throws(MapProblem) {
      var request = TableRequest(currency: .usd, platform: .wish)
      request.map = try TableMapFile.read(Array(map.utf8))
      words = TableFixture.read("A,B\n1,2\n", request).refusals.map(\.phrase.english).joined()
    } catch {
      words = error.phrase.english
    }
    #expect(words.contains(word), "\(words)")
  }

  @Test("The facts that the columns state are the source's; what every record has, and what is only assumed, is none")
  func facts() throws {
    let reading = TableFixture.read(
      "id,product_id,paid_at,price,scanned_at,review.at,review.stars\nO,P,2024-05-01T00:00:00Z,1,,,\n",
      try TableFixture.request("order"))
    #expect(reading.carries == ["order.scanned_at", "review", "review.at", "review.stars"])
    let cases = TableFixture.read(
      "order_id,id,applied_at,amount\nO,C,2024-05-01T00:00:00Z,1\n", try TableFixture.request("case"))
    #expect(cases.carries == ["case", "case.id", "case.applied_at", "case.amount"])
  }

  @Test("What an order came to as a whole is its price by the piece, unless a freight may be in it")
  func sums() throws {
    let head = "订单号,商品编号,支付时间,数量,实付金额"
    let guess = try TableGuess(
      MemoryBytes(Array("\(head)\n1,88,2024/5/1 10:00,2,7.00\n".utf8)), TableFixture.request(platform: .kuaishou))
    let map = MapText.json5(guess.map)
    #expect(guess.columns["price"] == "实付金额 ÷ 数量")
    #expect(map.contains(#"price: {column: "实付金额", per: "order"},"#))
    var request = try TableFixture.request(map: map, platform: .kuaishou)
    request.map?.columns["channel"] = TableMap.Source()
    request.map?.columns["channel"]?.value = "other"
    let lines = TableFixture.lines("\(head)\n1,88,2024/5/1 10:00,2,7.00\n", request).records
    #expect(lines.count == 1 && lines[0].contains(#""quantity":2,"price":"3.50""#), "\(lines)")
    // Said as it was shown it is divided, said of another field it is the column alone.
    #expect(guess.shown.map(\.heading).last == "实付金额 ÷ 数量" && guess.shown.last?.field == "price")
    let open = try TableFixture.request("order", platform: .kuaishou)
    let same = guess.naming(["price": "实付金额 ÷ 数量", "id": "订单号"], in: open)
    #expect(same.map?.columns["price"]?.per == "order" && same.columns.map(\.heading) == ["订单号"])
    let other = guess.naming(["shipping": "实付金额 ÷ 数量"], in: open)
    #expect(other.map == nil && other.columns.map(\.heading) == ["实付金额"])
    let freight = try TableGuess(
      MemoryBytes(Array("\(head),运费\n1,88,2024/5/1 10:00,2,7.00,1.00\n".utf8)), TableFixture.request())
    #expect(freight.missing == ["price"])
  }
}
