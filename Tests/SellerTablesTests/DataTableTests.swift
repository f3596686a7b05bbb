import FoundationEssentials
import SellerCore
import SellerTables
import Testing

@Suite("Tables as CSV and JSON")
struct DataTableTests {
  @Test("Texts that begin like a formula get an apostrophe, others none")
  func formulas() throws {
    let cases: [(text: String, field: String)] = [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
      ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"),
      ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
      ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
      ("=\u{301}1", "'=\u{301}1"), ("\r\n=1", "\"'\r\n=1\""),
      ("a=1", "a=1"), ("1-1", "1-1"), (" x", " x"), ("", "'"), ("'", "''"), ("'=1", "''=1"), ("'a", "'a"), ("质量", "质量"),
    ]
    for (text, field) in cases {
      let table = DataTable(columns: ["c"], rows: [[.text(text)]])
      #expect(Array(try table.text(.csv).utf8) == Array("c\r\n\(field)\r\n".utf8), "\(text.debugDescription)")
    }
  }

  @Test("Numbers of ours stay numbers, negative ones too")
  func numbers() throws {
    let amount = try #require(Money(text: "-12.5", currency: .usd))
    let decimal = try #require(DecimalNumber("-0.10"))
    let table = DataTable(
      columns: ["integer", "money", "decimal", "percentage", "double"],
      rows: [[.integer(Int64(-7)), .money(amount), .decimal(decimal), .percentage(Percentage(decimal)), .double(-0.5)]])
    #expect(try table.text(.csv) == "integer,money,decimal,percentage,double\r\n-7,-12.50,-0.10,-0.10,-0.5\r\n")
    #expect(
      try table.text(.json)
        == "[\n{\"integer\":-7,\"money\":\"-12.50\",\"decimal\":\"-0.10\",\"percentage\":\"-0.10\",\"double\":-0.5}\n]\n"
    )
  }

  @Test("Quotes where RFC 4180 asks for them")
  func quoting() throws {
    let cases = [
      ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "\"two\nlines\""),
      ("two\r\nlines", "\"two\r\nlines\""), ("\"", "\"\"\"\""), ("a;b", "a;b"), ("\u{2028}", "\u{2028}"),
    ]
    for (text, field) in cases {
      let table = DataTable(columns: ["a", "b"], rows: [[.text(text), .text("x")]])
      #expect(Array(try table.text(.csv).utf8) == Array("a,b\r\n\(field),x\r\n".utf8), "\(text)")
    }
  }

  @Test("Every kind of cell in both formats; empty cells are left out of JSON")
  func cells() throws {
    let instant = try #require(Instant("2024-06-01T00:00:00Z"))
    let day = try #require(Day("2024-06-01"))
    let table = DataTable(
      columns: ["t", "l", "i", "d", "m", "f", "e"],
      rows: [
        [.text("x"), .list(["a", "b"]), .instant(instant), .day(day), .month(day.month), .flag(true), .empty],
        [.text("=y"), .list(["=a"])],
      ])
    #expect(
      try table.text(.csv)
        == "t,l,i,d,m,f,e\r\nx,a|b,2024-06-01T00:00:00Z,2024-06-01,2024-06,true,\r\n'=y,'=a,,,,,\r\n")
    #expect(
      try table.text(.json) == """
        [
        {"t":"x","l":["a","b"],"i":"2024-06-01T00:00:00Z","d":"2024-06-01","m":"2024-06","f":true},
        {"t":"=y","l":["=a"]}
        ]

        """)
    #expect(try DataTable(columns: ["a"], rows: []).text(.json) == "[]\n")
    #expect(try DataTable(columns: ["a"], rows: []).text(.csv) == "a\r\n")
  }

  @Test("A long table comes in pieces that make up the same text; a failing sink ends the writing")
  func pieces() throws {
    let rows = 20_000
    let table = DataTable(columns: ["n", "text"]) { body in
      for number in 0..<rows { try body([.integer(number), .text("row, \(number)")]) }
    }
    for format in DataFormat.allCases {
      var bytes: [UInt8] = []
      var pieces = 0
      try table.write(format) {
        bytes += $0
        pieces += 1
      }
      #expect(pieces > 1)
      #expect(try String(decoding: bytes, as: UTF8.self) == table.text(format))
    }
    struct DiskFull: Error {}
    var calls = 0
    #expect(throws: DiskFull.self) {
      try table.write(.csv) { _ in
        calls += 1
        throw DiskFull()
      }
    }
    #expect(calls == 1)
    let read = try JSONDecoder().decode([Row].self, from: Data(table.text(.json).utf8))
    #expect(read.count == rows && read.last == Row(n: rows - 1, text: "row, \(rows - 1)"))
  }

  private struct Row: Codable, Equatable {
    let n: Int
    let text: String
  }
}
