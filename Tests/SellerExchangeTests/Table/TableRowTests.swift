import SellerCore
import SellerExchange
import SellerRecords
import SellerTables
import SellerText
import Testing

@Suite("Rows of tables")
struct TableRowTests {
  private let head = "Code,Name,Price,Status\n"

  private func products(_ rows: String, _ more: String = "") throws -> (
    records: [String], refused: [String], report: ImportReport
  ) {
    let map = #"{record: "product", columns: {id: "Code", name: "Name", price: "Price", state: "Status"}\#(more)}"#
    return TableFixture.lines(head + rows, try TableFixture.request(map: map))
  }

  @Test(
    "What becomes of a row",
    arguments: [
      ("A,Lamp,1.00,在售\n", #"{"id":"A","name":"Lamp","price":"1.00","state":"active"}"#, ""),
      ("A,,$1.5,OFF SALE\n", #"{"id":"A","price":"1.50","state":"inactive"}"#, ""),
      ("\t=\"A7\",Lamp,1.00,active\n", #"{"id":"A7","name":"Lamp","price":"1.00","state":"active"}"#, ""),
      (",Lamp,1.00,active\n", "", "2 Code"), ("A,Lamp,x,active\n", "", "2 Price"),
      ("A,Lamp,1.00\n", "", "2 –"), ("A,Lamp,1.00,active,5\n", "", "2 –"),
      ("A,Lamp,1.00,active,\n", #"{"id":"A","name":"Lamp","price":"1.00","state":"active"}"#, ""),
      ("1.23457E+12,Lamp,1.00,active\n", "", "2 Code"), ("A,#REF!,1.00,active\n", "", "2 Name"),
      ("A,Lamp,1.00,Sketch\n", "", "2 Status"),
      // A total, and the headings again, are no records.
      ("Total,,9.00,\n", "", ""), (",Total,9.00,\n", "", ""), ("Code,Name,Price,Status\n", "", ""),
    ])
  func outcome(row: String, line: String, refused: String) throws {
    let found = try products(row)
    // A word that is not known for a state is refused by name, and nothing of the row goes in.
    let expected = refused.isEmpty && !line.isEmpty ? [line] : []
    #expect(found.records == expected && found.refused == (refused.isEmpty ? [] : [refused]), "\(row) \(found)")
  }

  @Test("Two rows of one record: the same is counted, another is refused with the line of the first")
  func repeated() throws {
    let found = try products("A,Lamp,1.00,active\nA,Lamp,1.00,active\nA,Lamp,2.00,active\n")
    #expect(found.records.count == 1 && found.report[.product].repeated == 1)
    #expect(found.refused == ["4 –"])
    #expect(found.report.refusals.first?.problem.phrase.english == "line 2 has the same record with other values")
  }

  @Test(
    "A heading says in which currency and unit its amounts are; nothing is converted",
    arguments: [
      ("Price (USD)", "1.50", Platform.wish, "1.50"), ("Price ($)", "1.50", .wish, "1.50"),
      ("Price (each)", "1.50", .wish, "1.50"), ("Price (all)", "1.50", .wish, "1.50"), ("TOP", "1.50", .wish, "1.50"),
      ("Price TOP", "1.50", .wish, "1.50"), ("Price USD", "1.50", .wish, "1.50"),
      ("Price (cents)", "150", .wish, "1.50"),
      ("Price (EUR)", "1.50", .wish, nil), ("Price EUR", "1.50", .wish, nil), ("price_CNY", "1.50", .wish, nil),
      ("单价(元)", "1.50", .wish, nil), ("单价（元）", "1.50", .kuaishou, "1.50"), ("单价(分)", "150", .kuaishou, "1.50"),
      ("单价(分/件)", "150", .kuaishou, "1.50"), ("Price (ALL)", "1.50", .wish, "1.50"),
      ("price (eur)", "1.50", .wish, nil),
      ("单价 [RMB]", "1.50", .kuaishou, "1.50"), ("单价(US$)", "1.50", .kuaishou, nil),
    ] as [(String, String, Platform, String?)])
  func headingUnit(heading: String, cell: String, platform: Platform, price: String?) throws {
    let request = try TableFixture.request(
      "product", columns: [("id", "Code"), ("price", heading), ("state", "Status")], platform: platform)
    let found = TableFixture.lines("Code,\(heading),Status\nA,\(cell),active\n", request)
    #expect(found.records == (price.map { [#"{"id":"A","price":"\#($0)","state":"active"}"#] } ?? []), "\(found)")
    let words = found.report.refusals.first?.problem.phrase.english
    #expect(words?.contains("the shop is kept in") ?? false == (price == nil))
  }

  @Test("Rows that a map leaves out, words that it translates, constants, joined ids")
  func mapped() throws {
    let map = """
      {record: "order", columns: {id: {join: ["Order", "Line"], with: "/"}, product_id: ["EAN", "SKU"], paid_at: "Day",
      price: {column: "Cents", unit: "minor"}, channel: {value: "self_built"},
      destination: {column: "Land", words: {"D": "DE"}}}, skip: [{column: "Kind", is: ["gift"]}, {column: "Cents", zero: true}]}
      """
    let table = """
      Order,Line,EAN,SKU,Day,Cents,Land,Kind
      7,1,,S1,2024-05-01,150,D,sale
      7,2,E2,S2,2024-05-01,99,France,sale
      7,3,E3,S3,2024-05-01,99,D,gift
      8,1,E3,S3,2024-05-01,000,D,sale
      """
    let found = TableFixture.lines(table, try TableFixture.request(map: map))
    #expect(
      found.records == [
        """
        {"id":"7/1","product_id":"S1","paid_at":"2024-05-01T00:00:00Z","price":"1.50","channel":"self_built","destination":"DE"}
        """,
        """
        {"id":"7/2","product_id":"E2","paid_at":"2024-05-01T00:00:00Z","price":"0.99","channel":"self_built","destination":"FR"}
        """,
      ])
    #expect(found.report[.order].skipped == 2 && found.refused.isEmpty)
  }

  @Test(
    "An amount of the whole order is divided by the pieces; where it does not divide, the sum stays what it is",
    arguments: [
      ("3.00", #""quantity":2,"price":"5.00","shipping":"1.50""#), ("3.01", #""price":"10.00","shipping":"3.01""#),
    ])
  func perOrder(freight: String, amounts: String) throws {
    let map = """
      {record: "order", columns: {id: "Id", product_id: "P", paid_at: "At", quantity: "N", price: "Each",
      shipping: {column: "Freight", per: "order"}}}
      """
    let found = TableFixture.lines(
      "Id,P,At,N,Each,Freight\nO,P,2024-05-01T00:00:00Z,2,5.00,\(freight)\n", try TableFixture.request(map: map))
    #expect(found.records.count == 1 && found.records.first?.contains(amounts) == true, "\(found)")
  }

  @Test("The sign of a number tells words apart; two meanings of what is one word are refused")
  func wordsOfMaps() throws {
    func map(_ words: String) -> String {
      #"{record: "product", columns: {id: "Id", price: "P", state: {column: "S", words: {\#(words)}}}}"#
    }
    let table = "Id,P,S\nA,1.00,1\nB,1.00,-1\nC,1.00,in stock\n"
    let words = #""1": "active", "-1": "removed", "In-Stock": "active", "in_stock": "active""#
    let found = TableFixture.lines(table, try TableFixture.request(map: map(words)))
    #expect(found.records.map { $0.contains(#""state":"removed""#) } == [false, true, false])
    let twice = TableFixture.lines(
      table, try TableFixture.request(map: map(#""in stock": "active", "in-stock": "inactive""#)))
    #expect(twice.records.isEmpty)
    let said = twice.report.refusals.map(\.problem.phrase.english)
    #expect(said.count == 1 && said[0].contains(#""in-stock" as "active" and as "inactive""#), "\(said)")
  }

  @Test("A row with the order's name is of the order, also where it says again when that was made")
  func laterRows() throws {
    let table = """
      Name,Financial Status,Paid at,Currency,Shipping,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,\
      Shipping Country,Fulfilled at,Cancelled at,Created at
      #1,paid,2024-05-01 10:00:00 +0000,USD,0,1,Lamp,9.00,S1,US,2024-05-02 10:00:00 +0000,,2024-05-01 09:00:00 +0000
      #1,,,,,2,Bulb,1.00,S2,,,,2024-05-01 09:00:00 +0000
      #2,pending,,USD,0,1,Lamp,9.00,S1,US,,,2024-05-03 09:00:00 +0000
      #2,,,,,2,Bulb,1.00,S2,,,,2024-05-03 09:00:00 +0000
      #3,partially_paid,,USD,0,1,Lamp,9.00,-,US,,,2024-05-04 09:00:00 +0000
      #3,,,,,2,Bulb,1.00,S2,,,,

      """
    let found = TableFixture.lines(table, try TableFixture.request())
    #expect(
      found.records.count { $0.contains(#""product_id""#) && $0.contains("2024-05-01T10:00:00Z") } == 2, "\(found)")
    #expect(found.records.count { $0.contains(#""shipped_at":"2024-05-02T10:00:00Z""#) } == 2)
    #expect(found.report[.order].skipped == 2 && found.refused.isEmpty)
    // A sign for nothing is no article's number: the next column has its name.
    #expect(found.records.count { $0.contains("2024-05-04T09:00:00Z") } == 2)
    #expect(found.records.contains { $0.contains(#""product_id":"Lamp""#) && $0.contains("#3") })
  }

  @Test("No pieces and prices below 0 are refused, as in replies")
  func implausible() throws {
    let rows = ["1,0.00", "0,1.00", "1,-0.01", "1,(5.00)"].enumerated().map {
      "O\($0.offset),P,2024-05-01T00:00:00Z,\($0.element)\n"
    }
    let columns = [("id", "Id"), ("product_id", "P"), ("paid_at", "At"), ("quantity", "N"), ("price", "Each")]
    let found = TableFixture.lines(
      "Id,P,At,N,Each\n" + rows.joined(), try TableFixture.request("order", columns: columns))
    #expect(found.records.count == 1 && found.refused == ["3 N", "4 Each", "5 Each"], "\(found)")
  }

  @Test("Pieces and amounts whose sum no order can have are refused, not added up beyond what numbers hold")
  func tooManyPieces() throws {
    let map = """
      {record: "order", columns: {id: "Id", product_id: "P", paid_at: "At", quantity: "N", price: "Each",
      shipping: {column: "Freight", per: "order"}}}
      """
    let rows = ["20,9000000.00", "2000000000,100000000.00"].map {
      "O\($0.utf8.count),P,2024-05-01T00:00:00Z,\($0),1.01\n"
    }
    let found = TableFixture.lines("Id,P,At,N,Each,Freight\n" + rows.joined(), try TableFixture.request(map: map))
    #expect(found.records.count == 1 && found.records.first?.contains(#""price":"180000000.00""#) == true, "\(found)")
    #expect(found.refused == ["3 Each"])
  }

  @Test(
    "Days and amounts that can be read in two ways are read as the rest of the column is, and refused where nothing tells"
  )
  func twoWays() throws {
    func lines(_ days: String...) throws -> (records: [String], refused: [String], report: ImportReport) {
      let rows = days.enumerated().map { "P,\($0.element),\"1,50\"\n" }.joined()
      return TableFixture.lines(
        "Ware;Ab;Preis\n" + rows.replacing(",", with: ";").replacing("\"1;50\"", with: "1,50"),
        try TableFixture.request(
          map: #"{record: "price", decimal: ",", columns: {product_id: "Ware", at: "Ab", price: "Preis"}}"#))
    }
    #expect(try lines("03.04.2024", "13.04.2024").records.count == 2)
    #expect(try lines("03/04/2024", "04/13/2024").records.first?.contains("2024-03-04") == true)
    #expect(try lines("03/04/2024").refused == ["2 Ab"])
    // Full-width digits tell as much as others.
    #expect(try lines("03/04/2024", "１３/０５/2024").records.first?.contains("2024-04-03") == true)
    #expect(try lines("03/04/2024", "１２/０１/2024").refused == ["2 Ab", "3 Ab"])
  }

  @Test("A case alone in a row goes into its order, and waits for one that is not there")
  func cases() throws {
    var stored = StoredRecords()
    let at = try #require(Instant("2024-05-01T00:00:00Z"))
    let order = Order(id: "O1", productID: "P", paidAt: at, price: .zero(.usd), channel: .other)
    stored.record = { $0.description == "O1" ? Record(order) : nil }
    let table = """
      order_id,id,kind,applied_at,reason,amount
      O1,C1,return_refund,2024-05-03T00:00:00Z,damaged,4.00
      O2,C2,refund_only,2024-05-03T00:00:00Z,late,
      """
    let found = TableFixture.lines(table, try TableFixture.request("case"), over: stored)
    #expect(found.refused.isEmpty && found.report[.afterSalesCase].added == 2)
    #expect(found.records.count == 2)
    #expect(found.records.contains { $0.contains(#""id":"O1""#) && $0.contains(#""amount":"4.00""#) })
    #expect(found.records.contains { $0.hasPrefix(#"{"id":"O2","cases":[{"id":"C2""#) })
  }

  @Test("Fields that a table does not state stay; what is only assumed changes nothing")
  func overlay() throws {
    var stored = StoredRecords()
    let at = try #require(Instant("2024-05-01T00:00:00Z"))
    var order = Order(id: "O1", productID: "P", paidAt: at, price: .zero(.usd), channel: .flash)
    order.trackingNumber = "T"
    let before = order
    stored.record = { _ in Record(before) }
    let found = TableFixture.lines(
      "id,product_id,paid_at,price\nO1,P,2024-05-01T00:00:00Z,7.00\n", try TableFixture.request("order"), over: stored)
    #expect(found.records.first?.contains(#""price":"7.00","channel":"flash","tracking_number":"T""#) == true)
    #expect(found.report[.order].changed == 1)
  }

  /// What becomes of a stored record when a table goes over it.
  private func over(
    _ stored: Record, _ table: String, _ record: String? = nil, map: String? = nil
  ) throws -> (line: String, report: ImportReport) {
    var store = StoredRecords()
    store.record = { $0 == stored.key ? stored : nil }
    let found = TableFixture.lines(table, try TableFixture.request(record, map: map), over: store)
    #expect(found.refused.isEmpty && found.records.count < 2, "\(found)")
    return (found.records.first ?? stored.line(currency: .usd), found.report)
  }

  private func order(_ change: (inout Order) throws -> Void = { _ in }) rethrows -> Order {
    var order = Order(
      id: "O1", productID: "P", paidAt: CategoryMoments.at("2024-05-01T00:00:00Z"),
      price: Money(minorUnits: 1200, currency: .usd), channel: .other)
    order.updatedAt = CategoryMoments.at("2024-05-05T00:00:00Z")
    try change(&order)
    return order
  }

  @Test(
    "A row from before what the store has changes nothing",
    arguments: [("2024-05-04T23:59:59Z", 1), ("2024-05-05T00:00:00Z", 0), ("2024-05-05T00:00:01Z", 0), ("", 0)])
  func olderRows(told: String, older: Int) throws {
    let first = order {
      var known = AfterSalesCase(id: "C", kind: .exchange, appliedAt: $0.paidAt, reason: .size)
      known.updatedAt = $0.updatedAt
      $0.cases = [known]
    }
    var product = Product(id: "O1", price: first.price, state: .active)
    product.updatedAt = first.updatedAt
    let tables: [(record: Record, kind: String, text: String)] = [
      (Record(product), "product", "id,price,updated_at\nO1,5.00,\(told)\n"),
      (Record(first), "order", "id,product_id,paid_at,price,updated_at\nO1,P,2024-05-01T00:00:00Z,5.00,\(told)\n"),
      (Record(first), "case", "order_id,id,amount,updated_at\nO1,C,5.00,\(told)\n"),
    ]
    for (record, kind, text) in tables {
      let (line, report) = try over(record, text, kind)
      #expect(line.contains("5.00") == (older == 0) && report.total.older == older, "\(kind) \(line)")
      #expect(report.total.changed == 1 - older)
    }
  }

  @Test("Files that tell different facts of one record go one over the other; rows of one file must tell moments")
  func severalFiles() throws {
    func plan(_ files: String...) throws -> ImportPlan {
      var reading = ImportReading()
      for (number, text) in files.enumerated() {
        let file = SourceFile(name: "\(number).csv", bytes: Array("id,price,name,updated_at\n\(text)\n".utf8))
        let request = try TableFixture.request("product")
        reading.append(
          ImportFormat.named("csv")?.read([file], ImportContext(currency: .usd, table: request)) ?? ImportReading())
      }
      return ImportPlan(reading, at: .ofImport, over: StoredRecords())
    }
    func lines(_ plan: ImportPlan) -> [String] { plan.records.map { $0.line(currency: .usd) } }
    let two = try plan("A,1.00,Lamp,", "A,2.00,,")
    #expect(lines(two) == [#"{"id":"A","name":"Lamp","price":"2.00","state":"active"}"#])
    let old = "A,1.00,Lamp,2024-05-01"
    let new = "A,2.00,,2024-05-02"
    for files in [[old, new], [new, old]] {
      #expect(lines(try plan(files[0], files[1])).allSatisfy { $0.contains(#""price":"2.00""#) }, "\(files)")
      let one = try plan(files.joined(separator: "\n"))
      #expect(one.report.refusals.isEmpty && lines(one).allSatisfy { $0.contains(#""price":"2.00""#) }, "\(files)")
    }
    for row in ["A,2.00,,2024-05-01", "A,2.00,,"] {
      #expect(try plan("\(old)\n\(row)").report.refusals.map(\.problem) == [.table(.otherThanLine(2))], "\(row)")
    }
  }

  @Test("Other categories are an entry of the history; the same ones, and the first, are none")
  func categories() throws {
    var product = Product(id: "A", price: try order().price, state: .active)
    let cases: [(known: [CategoryName], stated: String, history: Int)] = [
      (["Electronics"], "Household", 2), (["Electronics"], "Electronics", 0), ([], "Household", 0),
      (["Electronics"], "", 0),
    ]
    for (known, stated, history) in cases {
      product.categories = known
      let (line, _) = try over(Record(product), "id,price,categories\nA,9.00,\(stated)\n", "product")
      #expect(line.replacing(#""by""#, with: "§").count { $0 == "§" } == history, "\(line)")
      #expect(line.contains(#""categories":["\#(stated.isEmpty ? "Electronics" : stated)"]"#))
    }
  }

  @Test(
    "The first reason of a case stays, and its words; one that is only assumed does not",
    arguments: [
      ("quality", "old", "changed_mind,new", "quality old"), ("quality", "old", "quality,new", "quality new"),
      ("quality", nil, ",new", "quality new"), ("other", nil, "quality,new", "quality new"),
      ("other", "old", "quality,new", "other old"),
    ])
  func firstReason(known: String, words: String?, stated: String, after: String) throws {
    let order = try order {
      var first = AfterSalesCase(
        id: "C", kind: .exchange, appliedAt: $0.paidAt, reason: try #require(AfterSalesCase.Reason(rawValue: known)))
      first.reasonText = words
      $0.cases = [first]
    }
    let (line, _) = try over(Record(order), "order_id,id,reason,reason_text\nO1,C,\(stated)\n", "case")
    let found = after.split(separator: " ")
    #expect(line.contains(#""reason":"\#(found[0])","reason_text":"\#(found[1])""#), "\(line)")
  }

  @Test(
    "Of an order's reviews the first stays",
    arguments: [
      ("2024-05-01T23:59:59Z", #"{"at":"2024-05-01T23:59:59Z","stars":5}"#),
      ("2024-05-02T00:00:00Z", #"{"at":"2024-05-02T00:00:00Z","stars":5,"text":"x"}"#),
      ("2024-05-02T00:00:01Z", #"{"at":"2024-05-02T00:00:00Z","stars":1,"text":"x"}"#),
    ])
  func firstReview(at: String, review: String) throws {
    let order = order {
      $0.review = Review(at: CategoryMoments.at("2024-05-02T00:00:00Z"))
      $0.review?.stars = 1
      $0.review?.text = "x"
    }
    let (line, _) = try over(
      Record(order), "id,product_id,paid_at,price,review.at,review.stars\nO1,P,2024-05-01T00:00:00Z,12.00,\(at),5\n",
      "order")
    #expect(line.contains(#""review":\#(review)"#), "\(line)")
  }

  @Test(
    "An order that is kept as one piece stays so until a table states its freight, too",
    arguments: [
      ("price,quantity\nO1,P,2024-05-01T00:00:00Z,12.00,3", #""price":"36.00","shipping":"10.00""#),
      ("quantity,shipping\nO1,P,2024-05-01T00:00:00Z,3,4.00", #""price":"36.00","shipping":"10.00""#),
      (
        "price,quantity,shipping\nO1,P,2024-05-01T00:00:00Z,12.00,3,4.00",
        #""quantity":3,"price":"12.00","shipping":"4.00""#
      ),
    ])
  func onePiece(table: String, amounts: String) throws {
    for pieces in [[ExtraFields.Member(name: "pieces", json: "3")], []] {
      let order = order {
        $0.price = Money(minorUnits: 3600, currency: .usd)
        $0.shipping = Money(minorUnits: 1000, currency: .usd)
        $0.extra = ExtraFields(members: pieces)
      }
      // Without the member only the amounts tell.
      guard !pieces.isEmpty || table.hasPrefix("price") else { continue }
      let (line, _) = try over(Record(order), "id,product_id,paid_at,\(table)\n", "order")
      let isKept = !pieces.isEmpty && !amounts.contains("12.00")
      #expect(line.contains(amounts) && line.contains("pieces") == isKept, "\(line)")
    }
  }

  @Test("The freight of an order that each row of its articles says again counts once; another one counts, too")
  func repeatedFreight() throws {
    let map = """
      {record: "order", columns: {id: "Id", product_id: "P", paid_at: "At", price: "Each",
      shipping: {column: "Freight", per: "order"}}, repeated: "number"}
      """
    for (second, sum) in [("6.00", 600), ("", 600), ("5.99", 1199)] {
      let rows = ["O,A,2024-05-01T00:00:00Z,1.00,6.00", "O,B,2024-05-01T00:00:00Z,1.00,\(second)"]
      let found = TableFixture.lines(
        "Id,P,At,Each,Freight\n" + rows.joined(separator: "\n"), try TableFixture.request(map: map))
      let freights = found.records.compactMap { line in
        line.contains(#""shipping":"6.00""#) ? 600 : line.contains(#""shipping":"5.99""#) ? 599 : nil
      }
      #expect(found.records.count == 2 && freights.reduce(0, +) == sum, "\(found)")
    }
  }

  @Test("Columns by which a map tells rows apart are not among those that nothing was taken from")
  func usedHeadings() throws {
    let map = """
      {record: "price", columns: {product_id: "Ware", at: "At", price: {column: "Each", times: "N"}},
      skip: [{column: "Kind", is: ["gift"]}]}
      """
    let reading = TableFixture.read(
      "Ware,At,Each,N,Kind,Colour\nA,2024-05-01,1.00,2,sale,red\n", try TableFixture.request(map: map))
    #expect(reading.notes.map(\.remark) == [.unusedColumns(["Colour"])])
  }

  @Test("A tracking number that a spreadsheet has rounded is none")
  func roundedTracking() throws {
    let head = "id,product_id,paid_at,price,channel,tracking_number\n"
    let rows = "1,P,2024-05-01T00:00:00Z,1.00,other,2.02403E+17\n2,P,2024-05-01T00:00:00Z,1.00,other,2E17X\n"
    let found = TableFixture.lines(head + rows, try TableFixture.request("order"))
    #expect(found.refused == ["2 tracking_number"] && found.records.count == 1)
  }
}
