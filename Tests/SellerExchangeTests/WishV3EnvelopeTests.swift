import SellerCore
import Synchronization
import Testing

@testable import SellerExchange

@Suite("Wish v3 envelopes")
struct WishV3EnvelopeTests {
  @Test("Pages that are missing are told of each kind of record; one without records belongs to those before it")
  func missingPages() {
    func page(_ record: String?, _ next: String?) -> String {
      let paging = next.map { #""next":"\#($0)""# } ?? ""
      return #"{"code":0,"data":[\#(record ?? "")],"paging":{\#(paging)}}"#
    }
    let (order, product) = (WishV3Fixtures.order(), WishV3Fixtures.product())
    let cases: [(pages: [String], missing: [Int])] = [
      ([page(product, "x"), page(order, nil)], [1]), ([page(product, nil), page(order, "x")], [2]),
      ([page(product, "x"), page(order, "x")], [2, 1]), ([page(product, "x"), page(product, nil)], []),
      ([page(product, "x"), page(nil, nil), page(order, nil)], []), ([page(nil, nil), page(order, "x")], []),
      ([page(product, "x"), page(order, nil), page(nil, nil)], [1]),
    ]
    for (pages, missing) in cases {
      let notes = WishV3Fixtures.read(pages.joined()).remarks.filter { $0.remark == .pagesMissing }
      #expect(notes.map(\.position.page) == missing, "\(pages)")
    }
  }

  @Test("Data is one record or a list; pages may follow one another or stand in an array")
  func shapes() {
    let order = WishV3Fixtures.order()
    let product = WishV3Fixtures.product()
    let page = WishV3Fixtures.envelope([order, product])
    let cases: [(String, Int)] = [
      ("{\"message\":\"\",\"code\":0,\"data\":\(order)}", 1), (page, 2), (page + page, 4),
      ("\u{FEFF}" + page + "\r\n \(page)\n", 4), ("[\(page),\(page)]", 4), ("{\"code\":0,\"data\":[]}", 0),
      ("{\"code\":0,\"data\":[\(order)],\"paging\":{\"a\":\"}{][\"}}", 1),
    ]
    for (text, rows) in cases {
      let reading = WishV3Fixtures.read(text)
      #expect(reading.rows.count == rows, "\(text)")
      #expect(reading.refusals.isEmpty, "\(reading.refusals)")
    }
  }

  @Test("Rows say their file, page and index")
  func positions() {
    let page = WishV3Fixtures.envelope([WishV3Fixtures.product(), WishV3Fixtures.order()])
    let files = [
      SourceFile(name: "a.json", bytes: Array(page.utf8)), SourceFile(name: "b.json", bytes: Array((page + page).utf8)),
    ]
    let rows = files.flatMap { ReplyReader.read($0, as: WishV3Import.shape, ImportContext(currency: .usd)).rows }
    #expect(rows.map(\.position.file) == ["a.json", "a.json", "b.json", "b.json", "b.json", "b.json"])
    #expect(rows.map(\.position.page) == [1, 1, 1, 1, 2, 2])
    #expect(rows.map(\.position.record) == [1, 2, 1, 2, 1, 2])
    #expect(rows[1].position.id == WishV3Fixtures.orderID)
  }

  @Test("Progress runs up to the file's size and counts every row")
  func progress() throws {
    let page = WishV3Fixtures.envelope(Array(repeating: WishV3Fixtures.product(), count: 300))
    let bytes = Array((page + page).utf8)
    let seen = Mutex<[ImportProgress]>([])
    let context = ImportContext(currency: .usd) { progress in seen.withLock { $0.append(progress) } }
    _ = ReplyReader.read(SourceFile(name: "big.json", bytes: bytes), as: WishV3Import.shape, context)
    let reports = seen.withLock { $0 }
    #expect(reports.map(\.rows) == [256, 512, 600])
    #expect(reports.map(\.bytesRead) == reports.map(\.bytesRead).sorted())
    #expect(reports.last?.bytesRead == bytes.count && reports.last?.bytesTotal == bytes.count)
  }

  @Test("Instants with offsets and fractions")
  func instants() throws {
    let cases: [(String, String?)] = [
      ("2021-08-03T05:22:00Z", "2021-08-03T05:22:00Z"), ("2021-08-03T05:22:00.999999Z", "2021-08-03T05:22:00Z"),
      ("2021-08-03T05:22:00+08:00", "2021-08-02T21:22:00Z"), ("2021-08-03T05:22:00.5-0330", "2021-08-03T08:52:00Z"),
      ("2021-08-03T05:22:00+08", "2021-08-02T21:22:00Z"), ("2021-12-31T23:30:00-01:00", "2022-01-01T00:30:00Z"),
      ("2021-08-03T05:22:00", nil), ("2021-08-03 05:22:00Z", nil), ("2021-08-03T05:22:00.Z", nil),
      ("2021-08-03T05:22:00+24:00", nil), ("2021-08-03T05:22:00+08:60", nil), ("2021-08-03T24:00:00Z", nil),
      ("2021-08-03T05:22:60Z", nil), ("2021-08-03T05:22:00ZZ", nil), ("0000-01-01T00:00:00+00:01", nil),
      ("9999-12-31T23:59:59-00:01", nil),
    ]
    for (text, expected) in cases {
      let imported = WishV3Fixtures.readOrder(["released_at": "\"\(text)\""])
      #expect(imported?.order.releasedAt?.description == expected, "\(text)")
    }
  }
}
