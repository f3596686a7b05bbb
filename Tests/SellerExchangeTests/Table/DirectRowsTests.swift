import SellerCore
import SellerSheets
import SellerTables
import Testing

@testable import SellerExchange
@testable import SellerRecords

/// Ordinary rows go straight from their cells into lines: what comes of them must be what comes of them one by one.
@Suite("Rows that go straight into lines")
struct DirectRowsTests {
  /// What stands in the columns of a table: ordinary cells, and whatever else people and spreadsheets write.
  private static let cells: [(heading: String, ordinary: [String], odd: [String])] = [
    (
      "id", [],
      [
        "", " O7 ", "'123456", "=\"00042\"", "1.23457E+12", "Total", "甲1", "#REF!", "A+1", "x\u{7}1", "`99", "id", "~",
        "无",
      ]
    ),
    (
      "product_id", ["P1", "P2", "12345678901234567"],
      ["", "--", "'77", "1.2E+13", "P\u{85}1", String(repeating: "p", count: 129)]
    ),
    (
      "paid_at", ["2023-10-10T08:30:00Z", "2023-11-11 08:30:00", "2024-02-29T23:59:59Z"],
      [
        "", "x", "2023/10/10 08:30", "13/10/2023", "03/04/2023", "1696926600", "1696926600000", "2023-02-30T00:00:00Z",
        "2023-10-10T08:30:00+08:00", "0999-01-01 00:00:00", "2023年10月10日", " 2023-10-10T08:30:00Z ",
        "2023-10-10 24:00:00",
      ]
    ),
    ("quantity", ["1", "2", "12"], ["", "0", "01", "1.0", "1,000", "-1", "4294967296", "two", "-"]),
    (
      "price", ["5.50", "0.50", "12.00", "1234.05"],
      ["", "00.50", "5", "5.5", "$5.50", "€5.50", "1,234.50", "1.234,50", "5.505", "-1.00", "-", "999999999999999.00"]
    ),
    ("shipping", ["0.00", "1.20", ""], ["0", "x", "1,5"]),
    ("channel", ["other", "flash", "自建"], ["", "bogus", "Self Built"]),
    ("destination", ["US", "DE", ""], ["us", "Germany", "德国", "NA", "Nowhere land", "-"]),
    ("express", ["", "yes", "否"], ["maybe", "1"]),
    ("shipped_at", ["2023-12-01T00:00:00Z", ""], ["01.12.2023", "无", "#N/A"]),
    (
      "tracking_number", ["LX1CN", "", "YT 22"],
      [
        "a\"b", "单号", "tab\tin", "two\nlines", "#N/A", " sp ", "back\\slash", "c\u{85}1", "l\u{2028}s", "\u{A0}", "a,b",
        "2.02403E+17", "1+1", "~", "n/a", String(repeating: "long", count: 5000),
      ]
    ),
    ("currency", ["", "USD"], ["EUR", "US$", "usd"]),
  ]

  /// A table of so many rows, of which every so manieth cell is odd; the fewer ids, the more rows of one order.
  private static func table(rows: Int, oddEvery: UInt64, ids: Int, seed: UInt64) -> String {
    var random = seed
    func next(_ bound: UInt64) -> UInt64 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (random >> 33) % bound
    }
    func line(_ cells: [String]) -> String {
      cells.map { cell in
        // Texts without any quote are split in another way.
        let isQuoted = cell.contains { "\",\n".contains($0) } || seed % 2 == 0 && next(9) == 0
        return isQuoted ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: ",") + (seed % 3 == 0 ? "\r\n" : "\n")
    }
    let headings = cells.map(\.heading)
    var text = line(headings)
    for row in 0..<rows {
      switch oddEvery * 12 < next(oddEvery * 400) ? 9 : next(5) {
      case 0: text += line(headings)
      case 1: text += line(["Total"] + headings.dropFirst().map { _ in "" })
      case 2: text += line(["O\(row)", "P1", "2023-10-10T08:30:00Z"])
      case 3: text += "\n,,\n"
      case 4: text += "O\(row),\"P\"x,1\n"
      default:
        text += line(
          cells.map { column in
            if next(oddEvery) == 0, let odd = column.odd.indices.randomElement(next) { return column.odd[odd] }
            if column.heading == "id" { return "O\(next(UInt64(ids)))" }
            return column.ordinary[Int(next(UInt64(column.ordinary.count)))]
          })
      }
    }
    return text
  }

  private let shop = Shop(id: "s", name: "S", platform: .wish, currency: .usd)

  /// What an import came to: lines as they would be written, and what is said of the rest.
  private struct Outcome: Equatable {
    var lines: [String: String] = [:]
    var counts: [String: ImportCounts] = [:]
    var said: [String] = []
    var paid: ClosedRange<Instant>?

    init(_ plan: ImportPlan) {
      for type in RecordKind.lineTypes where type.kind != .source {
        for line in Self.files(type, plan.lines).flatMap(\.all) {
          lines["\(line.key.kind) \(line.key)"] = String(decoding: line.text, as: UTF8.self)
        }
      }
      for kind in [ImportKind.order, .file] { counts[kind.word] = plan.report[kind] }
      said += plan.report.refusals.map { "refused \($0)" }
      said += plan.report.skips.map { "skipped \($0)" }
      said += plan.report.notes.map { "note \($0)" }
      said.sort()
      paid = plan.paid
    }

    private static func files<Stored: StoredRecord>(_ type: Stored.Type, _ lines: RecordLines) -> [SortedLines] {
      lines.files(of: type).map { lines.lines(of: $0) }
    }
  }

  @Test(
    "Random tables come to the same both ways, over an empty store and over a part of what they make",
    arguments: [
      (40, 3, 20, 64), (40, 25, 1, 64), (60, 60, 20, 64), (300, 200, 20, 64), (300, 4000, 1, 64), (3000, 4000, 20, 64),
      // Orders of which many share a fingerprint, or all.
      (60, 60, 20, 0), (300, 200, 20, 2),
    ])
  func same(_ rows: Int, _ oddEvery: UInt64, _ idsPerRow: Int, _ bits: Int) throws {
    for seed in 1...(rows > 1000 ? 1 : 6) as ClosedRange<UInt64> {
      let text = Self.table(rows: rows, oddEvery: oddEvery, ids: rows * idsPerRow, seed: seed &* 977)
      let request = try TableFixture.request("order")
      var context = ImportContext(currency: .usd, table: request)
      context.hash = IDHash(keeping: bits)
      let slow = TableFixture.read(text, request)
      let file = SourceFile(name: "t.csv", bytes: Array(text.utf8))
      let fast = try PreparedImport(ImportSelection([file], as: ImportFormat.named("csv")), context)
      var stored: [Order] = []
      for round in 0..<2 {
        let snapshot = ShopSnapshot(shop: shop, tables: ShopSnapshot.Tables(), orderRecords: stored)
        let one = ImportPlan(slow, at: .ofImport, over: ExistingRecords(in: snapshot, for: slow).stored)
        let many = fast.plan(over: snapshot, at: .ofImport)
        #expect(Outcome(many) == Outcome(one), "seed \(seed), round \(round)")
        // Of the second round some orders are there as they come, some otherwise, and some not.
        stored = one.records.compactMap { $0.content as? Order }.enumerated().compactMap { place, order in
          var order = order
          if place % 3 == 0 { order.origin = "CN" }
          return place % 4 == 0 ? nil : order
        }
      }
    }
  }

  @Test("Most rows of an ordinary table go straight")
  func straight() throws {
    let text = Self.table(rows: 400, oddEvery: 200, ids: 8000, seed: 5)
    let table = try TableImport(MemoryBytes(Array(text.utf8)), try TableFixture.request("order"))
    var (direct, others) = (0, 0)
    try table.forEachRow(into: RowSpool(currency: .usd)) { rows, _ in
      direct += rows.orders.count
    } _: { _, _, _ in
      others += 1
      return true
    }
    #expect(direct > 300 && others > 0)
  }
}

extension Range<Int> {
  fileprivate func randomElement(_ next: (UInt64) -> UInt64) -> Int? {
    isEmpty ? nil : lowerBound + Int(next(UInt64(count)))
  }
}
