import SellerCore
import SellerRecords
import SellerTables
import Testing

@testable import SellerExchange

/// A large import is merged in parts: it must come to what it comes to in one.
@Suite("Files that are kept beside memory between reading and writing")
struct PreparedImportTests {
  private let shop = Shop(id: "s", name: "S", platform: .wish, currency: .usd)

  private func snapshot(_ records: [Record], without dropped: Int = 0) -> ShopSnapshot {
    var tables = ShopSnapshot.Tables()
    tables.products = records.compactMap { $0.content as? Product }
    tables.awaited = records.compactMap { $0.content as? AwaitedOrder }
    let orders = records.compactMap { $0.content as? Order }
    return ShopSnapshot(shop: shop, tables: tables, orderRecords: orders.filter { $0.id.text.utf8.count != dropped })
  }

  /// Two files of a platform: orders and products, many of them twice and changed in between.
  private var replies: [SourceFile] {
    func order(_ number: Int, _ changed: String, _ more: [String: String?] = [:]) -> String {
      let fields: [String: String?] = [
        "id": "\"o\(number)\"", "updated_at": "\"\(changed)\"",
        "released_at": "\"2021-0\(1 + number % 8)-05T00:00:00Z\"",
      ]
      return WishV3Fixtures.order(fields.merging(more) { _, new in new })
    }
    var first = (0..<400).map { order($0, "2021-09-01T00:00:00Z") }
    first += (0..<40).map { order($0 * 7, "2021-08-01T00:00:00Z", ["fulfillment_order_types": "[\"WISH_EXPRESS\"]"]) }
    first += (0..<40).map { order($0 * 9, "2021-10-01T00:00:00Z", ["fulfillment_order_types": "[\"WISH_EXPRESS\"]"]) }
    first += (0..<30).map { WishV3Fixtures.product(["id": "\"p\($0 % 20)\"", "name": "\"Name \($0)\""]) }
    let second = (350..<700).map { order($0, "2021-09-0\(1 + $0 % 2)T00:00:00Z") } + [order(1, "x", ["id": nil])]
    return [first, second].enumerated().map { place, records in
      SourceFile(name: "\(place).json", bytes: Array(WishV3Fixtures.envelope(records).utf8))
    }
  }

  /// What tables say of the same orders and of others: deliveries, and cases of orders that nobody has.
  private var tables: [SourceFile] {
    let deliveries = (0..<500).map { "o\($0),2021-10-0\(1 + $0 % 9)T00:00:00Z" }
    let cases = (600..<900).map { "o\($0 % 800),c\($0),2021-10-02T00:00:00Z,refund_only,quality" }
    let texts = [
      (["id,delivered_at"] + deliveries), (["order_id,id,applied_at,kind,reason"] + cases + cases.prefix(3)),
    ]
    return texts.enumerated().map { place, lines in
      SourceFile(name: "\(place).csv", bytes: Array(lines.joined(separator: "\n").utf8))
    }
  }

  /// The replies as they are read whole.
  private var whole: ImportReading {
    ImportFormat.named("wish")?.read(replies, ImportContext(currency: .usd)) ?? ImportReading()
  }

  private func lines(_ records: [Record]) -> [String] {
    records.filter { $0.kind != .source }.map { $0.line(currency: .usd) }.sorted()
  }

  /// The process's own fingerprints of records, and such as many records share, or all: these are never taken for each other.
  private static let fingerprints = [64, 2, 0]

  @Test("Replies over an empty store, over what they made of it, and over a part of that", arguments: fingerprints)
  func replyParts(_ bits: Int) throws {
    var context = ImportContext(currency: .usd)
    context.hash = IDHash(keeping: bits)
    let prepared = try PreparedImport(ImportSelection(replies, as: nil), context)
    let whole = self.whole
    let first = ImportPlan(whole)
    for (stored, dropped) in [([], 0), (first.records, 0), (first.records, 3)] {
      let snapshot = self.snapshot(stored, without: dropped)
      let parts = prepared.plan(over: snapshot, at: .ofImport)
      var have = StoredRecords()
      let orders = Dictionary(
        uniqueKeysWithValues: stored.compactMap { $0.content as? Order }
          .filter { $0.id.text.utf8.count != dropped }.map { ($0.id, $0) })
      let products = Dictionary(uniqueKeysWithValues: snapshot.tables.products.map { ($0.id, $0) })
      have.order = { orders[$0] }
      have.record = { key in products[ProductID(key.id)].map { Record($0) } }
      let one = ImportPlan(whole, at: .ofImport, over: have)
      #expect(lines(parts.records) == lines(one.records) && parts.paid == one.paid)
      for kind in [ImportKind.order, .product] { #expect(parts.report[kind] == one.report[kind], "\(kind.word)") }
      #expect(parts.report.refusals == one.report.refusals && parts.removals.isEmpty)
    }
  }

  @Test(
    "Tables of orders and of cases, some of whose orders are not there", arguments: ["order", "case"], fingerprints)
  func tableParts(_ record: String, _ bits: Int) throws {
    var context = ImportContext(currency: .usd)
    context.hash = IDHash(keeping: bits)
    context.table.record = record
    let files = record == "order" ? [tables[0]] : [tables[1]]
    let made = ImportPlan(whole).records
    let snapshot = self.snapshot(made)
    let orders = Dictionary(
      uniqueKeysWithValues: made.compactMap { $0.content as? Order }.map { ($0.id, $0) })
    var have = StoredRecords()
    have.record = { key in orders[OrderID(key.id)].map { Record($0) } }
    let rows = ImportFormat.named("csv")?.read(files, context) ?? ImportReading()
    let one = ImportPlan(rows, at: .ofImport, over: have)
    let parts = try PreparedImport(ImportSelection(files, as: ImportFormat.named("csv")), context)
      .plan(over: snapshot, at: .ofImport)
    #expect(lines(parts.records) == lines(one.records) && !one.records.isEmpty)
    #expect(parts.report.total == one.report.total && parts.report.notes.count == one.report.notes.count)
    // What is said stands in the order of the file.
    let places = parts.report.notes.compactMap(\.position.line)
    #expect(places == places.sorted())
  }

  @Test("A page that is refused after its records were read takes all of them back")
  func pageTakenBack() throws {
    let good = WishV3Fixtures.envelope((0..<300).map { WishV3Fixtures.order(["id": "\"a\($0)\""]) })
    let orders = (0..<300).map { WishV3Fixtures.order(["id": "\"b\($0)\""]) }.joined(separator: ",")
    let bad = #"{"data":[\#(orders)],"code":1016,"message":"no"}"#
    let file = SourceFile(name: "pages.json", bytes: Array("\(good)\n\(bad)\n\(good)".utf8))
    let prepared = try PreparedImport(
      ImportSelection([file], as: ImportFormat.named("wish")), ImportContext(currency: .usd))
    let plan = prepared.plan(over: snapshot([]), at: .ofImport)
    #expect(plan.report[.order].added == 300 && plan.report[.order].repeated == 300)
    #expect(plan.report.refusals.count == 1 && !plan.records.contains { $0.key.id.hasPrefix("b") })
  }

  @Test("Of a record that a store leaves out every row is refused, and none is told as what was to become of it")
  func leftOut() throws {
    let prepared = try PreparedImport(ImportSelection(replies, as: nil), ImportContext(currency: .usd))
    let plan = prepared.plan(over: snapshot([]), at: .ofImport)
    // Of o3 speaks one row, of o7 two, of o63 three.
    for (ids, rows) in [(["o3"], 1), (["o7"], 2), (["o63"], 3), (["o3", "o7", "o63"], 6)] {
      let leftOut = ids.map { (key: RecordKey(.order, $0), field: "", problem: RecordProblem.notAnObject) }
      let report = prepared.report(plan.report, over: snapshot([]), at: .ofImport, leavingOut: leftOut)
      #expect(report.total.rows == plan.report.total.rows)
      #expect(report.total.refused - plan.report.total.refused == rows)
      #expect(report.refusals.count - plan.report.refusals.count == rows)
      #expect(plan.report[.order].added - report[.order].added == ids.count)
    }
  }

  @Test("A record that no store would read again is refused where it stands, and kept to be corrected")
  func unsound() throws {
    let currency = ImportContext(currency: .usd)
    let long = String(repeating: "x", count: 1 << 20)
    let file = SourceFile(
      name: "r.json",
      bytes: Array(
        WishV3Fixtures.envelope([WishV3Fixtures.product(), WishV3Fixtures.product(["name": "\"\(long)\""])]).utf8))
    let prepared = try PreparedImport(ImportSelection([file], as: nil), currency)
    let plan = prepared.plan(over: snapshot([]), at: .ofImport)
    #expect(plan.report[.product].rows == 2)
    let leftOut = plan.records.compactMap { $0.content as? Product }.map {
      (key: $0.key, field: "name", problem: RecordProblem.notAnObject)
    }
    let report = prepared.report(plan.report, over: snapshot([]), at: .ofImport, leavingOut: leftOut)
    #expect(report[.product].refused == 2 && report[.product].rows == 2)
    let kept = prepared.refused(in: report)
    #expect(
      kept.count == 1
        && kept.first.map { String(decoding: $0.bytes, as: UTF8.self).contains(#""format":"wish""#) } == true)
  }
}
