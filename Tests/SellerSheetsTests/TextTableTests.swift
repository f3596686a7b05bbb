import Testing

@testable import SellerSheets

@Suite("Rows of text tables")
struct TextTableTests {
  /// The rows of a text, read in pieces of every size that can cut it anywhere, which must not matter.
  private func rows(_ bytes: [UInt8], encoding: TextEncoding? = nil, delimiter: Dialect.Delimiter? = nil) throws
    -> [Read]
  {
    var results: [[Read]] = []
    for size in [1, 2, 3, 5, 7, 1 << 18] {
      let table = try TextTable(MemoryBytes(bytes), encoding: encoding, delimiter: delimiter, pieceSize: size)
      var rows: [Read] = []
      try table.forEachRow {
        rows.append(Read(line: $0.line, cells: $0.cells, damage: $0.damage))
        return true
      }
      results.append(rows)
    }
    let whole = try #require(results.last)
    for rows in results { #expect(rows == whole) }
    return whole
  }

  private func cells(_ text: String, delimiter: Dialect.Delimiter? = nil) throws -> [[String]] {
    try rows(Array(text.utf8), delimiter: delimiter).map { row in
      #expect(row.damage == nil)
      return row.cells
    }
  }

  private struct Read: Equatable {
    var line: Int
    var cells: [String]
    var damage: RowDamage?
  }

  @Test("Quotes, line ends and wrapped texts")
  func quotes() throws {
    let cases: [(String, [[String]])] = [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n\r\n,\n1,2\n\n", [["a", "b"], ["1", "2"]]),
      ("a,\"x, \"\"y\"\"\r\nz\"\n\"\",\n1,2", [["a", "x, \"y\"\r\nz"], ["1", "2"]]),
      ("a,b\n\"\",1\n", [["a", "b"], ["", "1"]]),
      ("a,b\n1, \"x,y\" \n", [["a", "b"], ["1", "x,y"]]),
      ("a,b\n5\" pipe,2\n", [["a", "b"], ["5\" pipe", "2"]]),
      ("a,b\n=\"00,123\",2\n", [["a", "b"], ["00,123", "2"]]),
      ("a,b\n\"=\"\"00123\"\"\",2\n", [["a", "b"], ["00123", "2"]]),
      ("a,b\n=1+1,=\"\"\n", [["a", "b"], ["=1+1", ""]]),
      ("a,b,\n1,2,\n", [["a", "b", ""], ["1", "2", ""]]),
      ("编号,名称\n甲,é\u{1F600}\n", [["编号", "名称"], ["甲", "é\u{1F600}"]]),
    ]
    for (text, expected) in cases { #expect(try cells(text) == expected, "\(text.debugDescription)") }
  }

  @Test("The delimiter is found by its look, in the first line that names it, or by choice")
  func delimiters() throws {
    let cases: [(String, [[String]])] = [
      (
        "name;price;cost\nx;1,50;2,75\ny;2,00;3,00\n",
        [["name", "price", "cost"], ["x", "1,50", "2,75"], ["y", "2,00", "3,00"]]
      ),
      ("id\tname\n1\tA, B\n2\tC, D\n", [["id", "name"], ["1", "A, B"], ["2", "C, D"]]),
      ("id|name\n1|A\n", [["id", "name"], ["1", "A"]]),
      ("id,tags\n1,a;b\n2,c;d\n", [["id", "tags"], ["1", "a;b"], ["2", "c;d"]]),
      ("sep=;\r\nid;n\r\n1;a,b\r\n", [["id", "n"], ["1", "a,b"]]),
      ("\"sep=\t\"\nid\tn\n", [["id", "n"]]),
      ("SEP=|\nid|n\n", [["id", "n"]]),
      ("Orders of June\n\nid,name\n1,A\n2,B\n", [["Orders of June"], ["id", "name"], ["1", "A"], ["2", "B"]]),
      ("id\n1\n", [["id"], ["1"]]),
    ]
    for (text, expected) in cases { #expect(try cells(text) == expected, "\(text.debugDescription)") }
    #expect(try cells("a;b,c\n", delimiter: .comma) == [["a;b", "c"]])
    #expect(try cells("sep=;\na;b,c\n", delimiter: .comma) == [["a;b", "c"]])
    for (name, delimiter) in [
      (",", Dialect.Delimiter.comma), ("tab", .tab), ("\\t", .tab), ("\t", .tab), ("pipe", .pipe),
    ] {
      #expect(Dialect.Delimiter(name: name) == delimiter)
    }
    #expect(Dialect.Delimiter(name: ":") == nil)
  }

  @Test("A row's line is where it begins")
  func lines() throws {
    let text = "a,b\r\n\"x\r\ny\",1\r\r\n\n3,4\n"
    #expect(try rows(Array(text.utf8)).map(\.line) == [1, 2, 6])
  }

  @Test("What is damaged loses its row, and names its line and column")
  func damage() throws {
    var bytes = Array("a,b\n1,é".utf8)
    bytes += [0xC3] + Array("x\n2,\"中".utf8) + [0xE4, 0xB8] + Array("\n\"\n3,4\n".utf8)
    let damaged = try rows(bytes, encoding: .utf8)
    #expect(
      damaged.map(\.damage) == [
        nil, .invalidText(line: 2, column: 4, encoding: .utf8), .invalidText(line: 3, column: 5, encoding: .utf8), nil,
      ])
    #expect(damaged.last?.cells == ["3", "4"])

    let quotes = try rows(Array("a,b\n\"1\"x,2\n3,4\n5,\"6\n7,8\n".utf8))
    #expect(
      quotes.map(\.damage) == [
        nil, .textAfterQuote(line: 2, column: 4), nil, .openQuote(line: 4, column: 3), nil,
      ])
    #expect(quotes.last?.cells == ["7", "8"])

    // A quote too many swallows lines until the next one: only its own line is lost.
    let swallowed = try rows(Array("a,b\n\"1,2\n3,4\n\"5\",6\n".utf8))
    #expect(swallowed.map(\.damage) == [nil, .textAfterQuote(line: 4, column: 2), nil, nil])
    #expect(swallowed.dropFirst(2).map(\.cells) == [["3", "4"], ["5", "6"]])
  }

  @Test("A quote that never closes and a row without end are given up at a limit")
  func limits() throws {
    let long = String(repeating: "x", count: TextTable.longestRow + 10)
    let open = try TextTable(MemoryBytes(Array("a,b\n1,\"2\n3,4\n5,\(long)\n6,7\n".utf8)))
    var seen: [(Int, RowDamage?)] = []
    try open.forEachRow {
      seen.append(($0.line, $0.damage))
      return true
    }
    #expect(seen.map(\.0) == [1, 2, 3, 4, 5])
    #expect(
      seen.map(\.1) == [
        nil, .openQuote(line: 2, column: 3), nil, .tooLong(line: 4, limit: TextTable.longestRow), nil,
      ])
  }

  @Test("The visitor stops the reading")
  func stops() throws {
    let table = try TextTable(MemoryBytes(Array("a\n1\n2\n".utf8)))
    var count = 0
    try table.forEachRow { _ in
      count += 1
      return count < 2
    }
    #expect(count == 2)
  }

  @Test(
    "What is no table says what it is",
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], ForeignContent.oldWorkbook), (Array("%PDF-1.7".utf8), .pdf),
      (Array("\u{FEFF} <HTML><table>".utf8), .webPage), (Array("<table><tr>".utf8), .webPage),
      ([0x1F, 0x8B, 8], .archive),
      ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], .utf32), ([0, 1, 2, 3, 0, 0, 9, 9], .binary),
    ] as [([UInt8], ForeignContent)])
  func foreign(_ bytes: [UInt8], _ content: ForeignContent) {
    #expect(throws: TableProblem.foreign(content)) { try TableFile(MemoryBytes(bytes)) }
  }

  @Test("Nothing is no table", arguments: ["", "\u{FEFF}", "\n \r\n"])
  func empty(_ text: String) {
    #expect(throws: TableProblem.empty) { try TableFile(MemoryBytes(Array(text.utf8))) }
  }
}
