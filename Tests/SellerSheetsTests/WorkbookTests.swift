import Testing

@testable import SellerSheets

@Suite("Excel workbooks")
struct WorkbookTests {
  private func rows(_ bytes: [UInt8], sheet: String? = nil) throws -> [[String]] {
    let file = try TableFile(MemoryBytes(bytes), choices: .init(sheet: sheet))
    var rows: [[String]] = []
    try file.forEachRow {
      rows.append($0.cells)
      return true
    }
    return rows
  }

  @Test("Cells of every kind")
  func cells() throws {
    var book = WorkbookBuilder()
    book.shared = "<si><t>Lamp</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>no</t></rPh></si>"
    book.rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>9</v></c></row>\
      <row r="3"><c r="B3" t="inlineStr"><is><t>a &amp; b</t></is></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c></row>\
      <row><c r="A4"><f>1+1</f><v>2</v></c><c t="str"><f>x</f><v>L1_x000D_\nL2</v></c><c t="e"><v>#N/A</v></c></row>\
      <row r="7"/><row r="8"><c r="A8" s="1"/></row>
      """
    #expect(
      try rows(book.archive.bytes) == [
        ["Lamp", "", "rich text", ""], ["", "a & b", "TRUE", "FALSE"], ["2", "L1\nL2", "#N/A"],
      ])
  }

  @Test("Numbers are what a person sees")
  func numbers() throws {
    let formats = [
      "General", "yyyy\\-mm\\-dd", "[$€-407] #,##0.00", "0.0%", "[h]:mm:ss", "yyyy\"年\"m\"月\"d\"日\" h:mm",
      "#,##0.00 \"USD\"", "[Red]0.00;[Blue]d", "mmm", "0.00E+00",
    ]
    var book = WorkbookBuilder()
    for (index, format) in formats.enumerated() {
      let code = format.replacing("\"", with: "&quot;")
      book.formats += "<numFmt numFmtId=\"\(200 + index)\" formatCode=\"\(code)\"/>"
      book.styles += "<xf numFmtId=\"\(200 + index)\"/>"
    }
    for number in [14, 22, 9, 20] { book.styles += "<xf numFmtId=\"\(number)\"/>" }
    let cases: [(style: Int, raw: String, text: String)] = [
      (0, "12.550000000000001", "12.55"), (0, "9.9499999999999993", "9.95"), (0, "0.30000000000000004", "0.3"),
      (0, "1E-3", "0.001"), (0, "-4", "-4"), (0, "0", "0"), (0, "1.50", "1.5"),
      (0, "123456789012345", "123456789012345"),
      (0, "1.2345678901234568E+17", "1.2345678901234568E+17"), (0, "99999999999999999", "1E+17"), (0, "1E5", "100000"),
      (1, "45351", "2024-02-29"), (1, "45351.5", "2024-02-29 12:00:00"), (2, "12.5", "€12.5"), (2, "-3", "-€3"),
      (3, "0.15", "15%"), (3, "0.025000000000000001", "2.5%"), (4, "0.5", "12:00:00"),
      (5, "45351.25", "2024-02-29 06:00:00"),
      (6, "10", "USD10"), (7, "2", "2"), (8, "45351", "2024-02-29"), (9, "1000", "1000"),
      (10, "1", "1900-01-01"), (10, "59", "1900-02-28"), (10, "60", "60"), (10, "61", "1900-03-01"),
      (11, "44197.999988425923", "2021-01-01 23:59:59"), (12, "1", "100%"), (13, "0.75", "18:00:00"),
      (0, "1e-9223372036854775808", "1e-9223372036854775808"), (10, "2958465", "9999-12-31"),
      (10, "2958466", "2958466"), (10, "-1", "-1"), (99, "5", "5"),
    ]
    book.rows = cases.map { "<row><c s=\"\($0.style)\"><v>\($0.raw)</v></c></row>" }.joined()
    let read = try rows(book.archive.bytes).map { $0[0] }
    for (found, wanted) in zip(read, cases) { #expect(found == wanted.text, "\(wanted)") }
    #expect(read.count == cases.count)

    book.properties = #"<workbookPr date1904="1"/>"#
    book.rows = "<row><c s=\"10\"><v>0</v></c><c s=\"10\"><v>60</v></c></row>"
    #expect(try rows(book.archive.bytes) == [["1904-01-01", "1904-03-01"]])
  }

  @Test("The first sheet that shows is read, or the named one")
  func sheets() throws {
    var book = WorkbookBuilder()
    book.rows = "<row><c><v>1</v></c></row>"
    book.sheets = #"<sheet name="A" state="hidden" r:id="rId1"/><sheet name="订单" r:id="rId2"/>"#
    let bytes = book.archive.bytes
    #expect(try rows(bytes) == [["other"]])
    #expect(try rows(bytes, sheet: "A") == [["1"]])
    #expect(throws: TableProblem.noSuchSheet(name: "B", found: ["A", "订单"])) { try rows(bytes, sheet: "B") }
  }

  @Test("Sheets beside the one that is read are told where they show and have anything")
  func otherSheets() throws {
    var book = WorkbookBuilder()
    book.rows = "<row><c><v>1</v></c></row>"
    let (a, b) = (#"<sheet name="A" r:id="rId1"/>"#, #"<sheet name="订单" r:id="rId2"/>"#)
    func told(_ sheets: String) -> (read: String, others: [String])? {
      book.sheets = sheets
      return TableFile.sheets(of: MemoryBytes(book.archive.bytes))
    }
    #expect(told(a + b)?.read == "A" && told(a + b)?.others == ["订单"])
    #expect(told(b + a)?.others == ["A"] && told(a)?.others == [])
    #expect(told(#"<sheet name="A" state="hidden" r:id="rId1"/>"# + b)?.others == [])
    book.rows = "<row><c/></row>"
    #expect(told(b + a)?.others == [] && told(a + b)?.others == ["订单"])
    #expect(TableFile.sheets(of: MemoryBytes(Array("a,b\n".utf8))) == nil)
  }

  @Test("Large sheets come in pieces, and can be left")
  func pieces() throws {
    var book = WorkbookBuilder()
    book.rows = (1...5000).map {
      "<row r=\"\($0)\"><c><v>\($0)</v></c><c t=\"inlineStr\"><is><t>x\($0)</t></is></c></row>"
    }
    .joined()
    let file = try TableFile(MemoryBytes(book.archive.bytes))
    var sum = 0
    var last = (line: 0, bytesRead: 0)
    try file.forEachRow { row in
      sum += Int(row[0]) ?? 0
      #expect(row[1] == "x\(row[0])")
      last = (row.line, row.bytesRead)
      return true
    }
    #expect(sum == 5000 * 5001 / 2)
    #expect(last.line == 5000 && last.bytesRead > 0)
    var count = 0
    try file.forEachRow { _ in
      count += 1
      return count < 3
    }
    #expect(count == 3)
  }

  /// A workbook with one part changed.
  private func changed(_ name: String, _ change: (inout ArchiveBuilder.Part) -> Void) -> [UInt8] {
    var book = WorkbookBuilder()
    book.rows = "<row><c><v>1</v></c></row>"
    var archive = book.archive
    for index in archive.parts.indices where archive.parts[index].name == name { change(&archive.parts[index]) }
    return archive.bytes
  }

  @Test("Archives that lie or are not workbooks are refused by name")
  func hostile() throws {
    let sheet = "xl/worksheets/sheet1.xml"
    let bomb = String(repeating: " ", count: 1 << 20)
    let lol = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>"
    let cases: [([UInt8], TableProblem)] = [
      (changed(sheet) { $0.statedSize = 10 }, .workbook(.damaged(part: sheet))),
      (changed(sheet) { $0.statedSize = 100_000 }, .workbook(.damaged(part: sheet))),
      (changed(sheet) { $0.statedChecksum = 1 }, .workbook(.damaged(part: sheet))),
      (
        changed(sheet) {
          $0.isDeflated = false; $0.method = 8
        }, .workbook(.damaged(part: sheet))
      ),
      (changed(sheet) { $0.flags = 1 }, .workbook(.encrypted(part: sheet))),
      (changed(sheet) { $0.method = 12 }, .workbook(.method(part: sheet, number: 12))),
      (changed(sheet) { $0.name = "xl/../../etc/passwd" }, .workbook(.missing(part: sheet))),
      (changed(sheet) { $0.content = Array(lol.utf8) }, .workbook(.documentType(part: sheet))),
      (
        changed(sheet) { $0.content = Array("<worksheet>\n<row></worksheet>".utf8) },
        .workbook(.notXML(part: sheet, line: 2, column: 8))
      ),
      (changed(sheet) { $0.statedSize = 0xFFFF_FFFF }, .workbook(.zip64)),
      (
        changed("xl/styles.xml") { $0.statedSize = 65 << 20 },
        .workbook(.tooLarge(part: "xl/styles.xml", limit: 64 << 20))
      ),
      (
        changed(sheet) { $0.content = Array(("<worksheet><row><c t=\"str\"><v>" + bomb + bomb).utf8) },
        .workbook(.tooLarge(part: sheet, limit: 1 << 20))
      ),
      (
        changed(sheet) { $0.content = Array("<worksheet><row r=\"\(Int.max)\"/><row/></worksheet>".utf8) },
        .workbook(.tooLarge(part: sheet, limit: 1 << 20))
      ),
      (changed("[Content_Types].xml") { $0.name = "content.xml" }, .foreign(.openDocument)),
      (changed("[Content_Types].xml") { $0.name = "readme.txt" }, .foreign(.archive)),
      (changed("xl/other.xml") { $0.name = "xl/workbook.bin" }, .foreign(.binaryWorkbook)),
    ]
    for (index, (bytes, problem)) in cases.enumerated() {
      #expect(throws: problem, "case \(index)") { try rows(bytes) }
    }
  }

  @Test("A workbook cut off anywhere is refused, and nothing worse happens")
  func cutOff() throws {
    let bytes = changed("") { _ in }
    for length in stride(from: 4, to: bytes.count, by: 7) {
      #expect(throws: TableProblem.workbook(.noDirectory)) { try rows(Array(bytes.prefix(length))) }
    }
  }

  @Test("A byte changed anywhere is noticed or does no harm")
  func flipped() throws {
    let bytes = changed("") { _ in }
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[place] ^= 0xFF
      let read = try? rows(damaged)
      // Sizes and names of parts that are not read may change; what is read is never something else, but for what a mark at
      // the beginning decides.
      #expect(read == nil || read == [["1"]] || place < 4, "byte \(place)")
    }
  }
}
