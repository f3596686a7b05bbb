import SellerCore
import SellerExchange
import SellerSheets
import SellerText
import Testing

@Suite("Wish product download")
struct WishProductCSVTests {
  private func read(_ text: String) -> ImportReading {
    WishCSVImport.read(SourceFile(name: "p.csv", bytes: Array(text.utf8)), ImportContext(currency: .usd))
  }

  private func products(_ reading: ImportReading) -> [Product] {
    reading.rows.compactMap { row in
      if case .product(let imported) = row.content { imported.product } else { nil }
    }
  }

  private static let headings = "Product ID,Name,Parent SKU,Variation ID,Price,Status\r\n"

  @Test("Columns are found by their headings, rows of one product belong together")
  func headings() throws {
    let lines = [
      "status,PRICE,product id,Name,Parent_SKU,Extra",
      #"Enabled,$12.50,p1,"Mug, ""blue""",M1,x"#,
      "Enabled,11,,,,",
      "Disabled,1.00,,,,",
      "Disabled,7,p2,\"two\nlines\",M2,",
    ]
    let text = "\u{FEFF}" + lines.joined(separator: "\n") + "\n"
    let read = products(read(text))
    #expect(read.map(\.id.text) == ["p1", "p2"])
    #expect(read.map(\.price.description) == ["11.00", "7.00"])
    #expect(read.map(\.name) == ["Mug, \"blue\"", "two\nlines"])
    #expect(read.map(\.sku) == ["M1", "M2"])
    #expect(read.map(\.state) == [.active, .inactive])
  }

  @Test(
    "A row that says total is one where a total can stand, and not a variation that is called so",
    arguments: [
      ("Total,,,,4.00,", 1, "5.00"), (",Total,,,4.00,", 1, "5.00"), (",,合计,,4.00,", 1, "5.00"),
      (",,,Sum,4.00,Enabled", 0, "4.00"), (",,,v2,4.00,Enabled", 0, "4.00"), (",,,Sum,4.00,", 1, "5.00"),
    ])
  func totals(row: String, skips: Int, price: String) {
    let reading = read(Self.headings + "p1,Mug,M1,v1,5.00,Enabled\r\n" + row + "\r\n")
    #expect(reading.skips.map(\.reason) == Array(repeating: .table(.total), count: skips))
    #expect(reading.refusals.isEmpty && products(reading).map(\.price.description) == [price])
  }

  @Test("Without headings the known positions hold; line ends may be of either kind")
  func positions() throws {
    var fields = Array(repeating: "", count: 30)
    fields[0] = "p1"
    fields[1] = "Mug"
    fields[5] = "M1"
    fields[14] = "5.25"
    fields[18] = "Enabled"
    let line = fields.joined(separator: ",")
    for text in [line, line + "\n", line + "\r\n\r\n"] {
      let read = products(read(text))
      #expect(read.map(\.name) == ["Mug"] && read.map(\.sku) == ["M1"], "\(text.debugDescription)")
      #expect(read.map(\.price.minorUnits) == [525], "\(text.debugDescription)")
    }
  }

  @Test("Another list of products: the seller says which heading is which; without a status all is on sale")
  func namedColumns() throws {
    let text = "Code,Description,Kind,UnitPrice,Name\r\np1,Mug,Kitchen,2.55,x\r\np1,Mug,Kitchen,3,x\r\np2,,,$4,y\r\n"
    func read(_ names: [ProductColumn: String]) -> ImportReading {
      WishCSVImport.read(
        SourceFile(name: "p.csv", bytes: Array(text.utf8)), ImportContext(currency: .usd, columns: names))
    }
    let reading = read([.productID: "code", .name: "Description", .price: "Unit price", .category: "Kind"])
    let list = products(reading)
    #expect(list.map(\.id.text) == ["p1", "p2"] && list.map(\.price.description) == ["2.55", "4.00"])
    #expect(list.map(\.name) == ["Mug", nil] && list.map(\.state) == [.active, .active])
    #expect(list.map(\.categories) == [["Kitchen"], []])
    // What is not named is found by Wish's own heading.
    #expect(products(read([.productID: "Code", .price: "UnitPrice"])).map(\.name) == ["x", "y"])
    let found = ["Code", "Description", "Kind", "UnitPrice", "Name"]
    let cases: [(names: [ProductColumn: String], field: String)] = [
      ([.productID: "Code"], "Price"), ([.price: "UnitPrice"], "Product ID"),
      ([.productID: "Code", .price: "Cost"], "Cost"), ([.productID: "Code", .price: "UnitPrice", .status: "On"], "On"),
    ]
    for (names, field) in cases {
      let refusals = read(names).refusals
      #expect(refusals.map(\.field) == [field] && refusals.map(\.kind) == [.file], "\(names)")
      #expect(refusals.map(\.problem) == [.noSuchColumn(found: found)], "\(names)")
    }
    let unpriced = WishCSVImport.read(
      SourceFile(name: "p.csv", bytes: Array("Code,Cost\r\np,\r\n".utf8)),
      ImportContext(currency: .usd, columns: [.productID: "Code", .price: "Cost"]))
    #expect(unpriced.refusals.map(\.field) == ["Cost"] && unpriced.refusals.map(\.kind) == [.product])
  }

  @Test("Refusals")
  func refusals() {
    let cases: [(text: String, kind: ImportKind, field: String?, problem: ImportProblem)] = [
      ("", .file, nil, .notCSV(.empty)),
      ("Product ID,Name\r\np,n\r\n", .file, "Price", .noSuchColumn(found: ["Product ID", "Name"])),
      // Neither Wish's headings nor as many fields as its download has up to the price.
      ("Code,UnitPrice\r\np,1\r\n", .file, "Product ID", .noSuchColumn(found: ["Code", "UnitPrice"])),
      (Self.headings + "p,\"n", .product, nil, .notCSV(.row(.openQuote(line: 2, column: 3)))),
      (
        Self.headings + "p,\"n\"x,,,1,\r\n", .product, nil, .notCSV(.row(.textAfterQuote(line: 2, column: 6)))
      ),
      (Self.headings + ",n,s,v,1,Enabled\r\n", .product, "Product ID", .missing),
      (Self.headings + "p,n,s,v,,Enabled\r\n", .product, "Price", .missing),
      (
        Self.headings + "p,n,s,v,1.234,Enabled\r\n", .product, "Price",
        .tooManyDigits(amount: "1.234", currency: .usd)
      ),
      (Self.headings + "p,n,s,v,1,5,Enabled\r\n", .product, nil, .table(.ragged(found: 7, expected: 6))),
      (
        Self.headings + "p,n,s,v,\"1,5x\",Enabled\r\n", .product, "Price",
        .malformed(text: "1,5x", expected: .amount)
      ),
      (Self.headings + "p\u{7},n,s,v,1,Enabled\r\n", .product, "Product ID", .unusableID(.controlCharacter)),
    ]
    for (text, kind, field, problem) in cases {
      let reading = read(text)
      #expect(reading.rows.isEmpty, "\(text)")
      #expect(reading.refusals.first?.kind == kind, "\(text)")
      #expect(reading.refusals.first?.field == field, "\(text)")
      #expect(reading.refusals.first?.problem == problem, "\(text)")
    }
    let file = read("Code,UnitPrice\r\np,1\r\n").refusals.first
    #expect(
      file?.phrase.english
        == "p.csv: Product ID: not among the columns \"Code, UnitPrice\". Say which heading is which: "
        + "--column id=HEADING --column price=HEADING, and name, sku, status or category.")
    let second = read(Self.headings + "p,n,s,v,1,Enabled\r\nq,n,s,v,,Enabled\r\n").refusals.first
    #expect(second?.position.record == 3, "the line that a spreadsheet shows")
    #expect(second?.phrase.english.hasPrefix("p.csv, record 3, line 3 (q): Price: missing. ") == true)
    let latin = WishCSVImport.read(
      SourceFile(name: "l.csv", bytes: [0x70, 0xE9, 0x0A]), ImportContext(currency: .usd))
    #expect(latin.refusals.map(\.problem) == [.noSuchColumn(found: ["pé"])])
  }

  @Test(
    "When a row was changed last, as downloads and spreadsheets have it; what cannot be read is said",
    arguments: [
      ("2021-11-02 8:15:09 UTC", "2021-11-02T08:15:09Z"), ("2021-11-02 24:05:09 UTC", "2021-11-02T00:05:09Z"),
      ("2021-11-02T08:15:09", "2021-11-02T08:15:09Z"), ("11-02-2021", "2021-11-02T00:00:00Z"),
      ("2021-11-02", "2021-11-02T00:00:00Z"), ("2021-11-02 08:15:09", "2021-11-02T08:15:09Z"),
      ("11/2/2021 8:15", nil), ("soon", nil),
    ] as [(String, String?)])
  func lastChange(text: String, moment: String?) {
    let table = "Product ID,Name,Price,Status,Last Updated\nA,Mug,1.00,ACTIVE,\(text)\n"
    let reading = WishCSVImport.read(
      SourceFile(name: "p.csv", bytes: Array(table.utf8)), ImportContext(currency: .usd))
    #expect(reading.rows.map(\.updatedAt) == [moment.flatMap { Instant($0) }])
    #expect(reading.notes.map(\.field) == (moment == nil ? ["Last Updated"] : []))
  }

  @Test(
    "A download's states are the product's; one without any word about it keeps the store's",
    arguments: [
      (["ACTIVE"], "active"), (["MERCHANT_INACTIVE"], "inactive"), (["Disabled", "Enabled"], "active"),
      (["REMOVED_BY_WISH", "REMOVED_BY_WISH"], "removed"), (["", "Disabled"], "active"), ([""], nil), (["", ""], nil),
    ] as [([String], String?)])
  func stated(words: [String], state: String?) throws {
    let rows = words.enumerated().map { "\($0 == 0 ? "A,Mug" : ","),1.00,\($1)\n" }.joined()
    let table = "Product ID,Name,Price,Status\n\(rows)"
    let reading = WishCSVImport.read(
      SourceFile(name: "p.csv", bytes: Array(table.utf8)), ImportContext(currency: .usd))
    guard case .product(let imported)? = reading.rows.first?.content else { throw NoProduct() }
    #expect(imported.product.state.rawValue == state ?? "active")
    #expect(imported.marks.contains(.assumesState) == (state == nil))
  }

  private struct NoProduct: Error {}

  @Test(
    "A list's heading says the unit of its prices",
    arguments: [
      ("Cost (cents)", "1999", "19.99"), ("Cost (cents)", "19.99", nil), ("Cost (USD)", "19.99", "19.99"),
      ("Cost (EUR)", "19.99", nil),
    ] as [(String, String, String?)])
  func headingUnit(heading: String, cell: String, price: String?) {
    let context = ImportContext(currency: .usd, columns: [.productID: "Code", .price: heading])
    let table = "Code,\(heading)\nA,\(cell)\n"
    let reading = WishCSVImport.read(SourceFile(name: "p.csv", bytes: Array(table.utf8)), context)
    #expect(products(reading).map { "\($0.price)" } == (price.map { [$0] } ?? []), "\(reading.refusals)")
    #expect(reading.refusals.count == (price == nil ? 1 : 0))
  }

  @Test(
    "Lists of people's own: titles above the headings, decimal commas, signs, words for the state",
    arguments: [
      ("My list\n\nCode;Price;State\nA;10,00;Draft\n", "A 10.00 inactive"),
      ("Code,Price,State\nA,\"1.234,50\",启用\n", "A 1234.50 active"),
      ("sep=;\nCode;Price;State\nA;€ 7;REMOVED_BY_WISH\n", "A 7.00 removed"),
      ("Code,Price,State\nA,\"1,234\",on\n", "A 1234.00 active"),
    ])
  func ownLists(text: String, expected: String) {
    let context = ImportContext(
      currency: Currency(code: "EUR") ?? .usd, columns: [.productID: "Code", .price: "Price", .status: "State"])
    let reading = WishCSVImport.read(SourceFile(name: "p.csv", bytes: Array(text.utf8)), context)
    let found = products(reading).map { "\($0.id) \($0.price) \($0.state.rawValue)" }
    #expect(found == [expected] && reading.refusals.isEmpty, "\(reading.refusals)")
  }
}
