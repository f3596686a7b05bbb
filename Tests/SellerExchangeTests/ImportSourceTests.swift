import SellerCore
import SellerExchange
import SellerSheets
import Testing

@Suite("What an import leaves behind of itself")
struct ImportSourceTests {
  private func file(_ records: [String], name: String = "folder/reply.json") -> SourceFile {
    SourceFile(name: name, bytes: Array(WishV3Fixtures.envelope(records).utf8))
  }

  private func snapshot(_ sources: [ImportSource] = []) -> ShopSnapshot {
    var tables = ShopSnapshot.Tables()
    tables.sources = sources
    return ShopSnapshot(shop: Shop(id: "s", name: "S", platform: .wish, currency: .usd), tables: tables, orders: [])
  }

  private func prepared(_ files: [SourceFile]) throws -> PreparedImport {
    try PreparedImport(ImportSelection(files, as: nil), ImportContext(currency: .usd))
  }

  private func source(of plan: ImportPlan) -> ImportSource? {
    plan.records.compactMap { $0.content as? ImportSource }.first
  }

  @Test("Files, counts, facts and days")
  func whole() throws {
    let orders = [
      WishV3Fixtures.order(["id": "\"o1\"", "released_at": "\"2021-08-20T07:00:00Z\""]),
      WishV3Fixtures.order(["id": "\"o2\"", "released_at": "\"2021-09-02T07:00:00Z\""]),
    ]
    let import1 = file(orders + [WishV3Fixtures.product()])
    let source = try #require(source(of: try prepared([import1]).plan(over: snapshot(), at: .ofImport)))
    #expect(source.at == .ofImport && source.format == "wish")
    #expect(source.files.map(\.name) == ["reply.json"] && source.files.map(\.bytes) == [import1.content.count])
    #expect(source.records == ["order": 2, "product": 1])
    #expect(source.from == Day("2021-08-20") && source.to == Day("2021-09-02"))
    #expect(source.carries.contains("order.scanned_at") && !source.carries.contains("review.stars"))
  }

  @Test("What only products tell is not told by a file of orders")
  func carries() throws {
    let orders = try #require(
      source(of: try prepared([file([WishV3Fixtures.order()])]).plan(over: snapshot(), at: .ofImport)))
    let products = try #require(
      source(of: try prepared([file([WishV3Fixtures.product()])]).plan(over: snapshot(), at: .ofImport)))
    #expect(!Set(orders.carries).contains("product.advanced_logistics"))
    #expect(!Set(products.carries).contains("order.scanned_at"))
  }

  @Test("What happened without a moment is not told: counted, it would be what did not happen")
  func untold() throws {
    func v2(_ fields: String) throws -> Set<String> {
      let order =
        #"{"Order":{"order_id":"1","product_id":"p","order_time":"2021-08-20T07:00:00","price":"1.00",\#(fields)}}"#
      let file = SourceFile(name: "v2.json", bytes: Array(#"{"code":0,"data":[\#(order)]}"#.utf8))
      return try #require(ImportFormat.named("wish-v2")).read([file], ImportContext(currency: .usd)).carries
    }
    let told = try v2(#""state":"SHIPPED","tracking_confirmed":"True","tracking_confirmed_date":"2021-08-22T07:00:00""#)
    #expect(told.isSuperset(of: ["order.scanned_at", "case", "case.completed_at"]))
    #expect(try !v2(#""state":"SHIPPED","tracking_confirmed":"True""#).contains("order.scanned_at"))
    #expect(try v2(#""state":"SHIPPED","tracking_confirmed":"False""#).contains("order.scanned_at"))
    #expect(try v2(#""state":"REFUNDED""#).isDisjoint(with: ["case", "case.completed_at"]))
    let v3 = WishV3Fixtures.envelope([WishV3Fixtures.order(["state": "\"REFUNDED\"", "refunds": "[]"])])
    let format = try #require(ImportFormat.named("wish"))
    let file = SourceFile(name: "v3.json", bytes: Array(v3.utf8))
    let carried = format.read([file], ImportContext(currency: .usd)).carries
    #expect(
      carried.isDisjoint(with: ["case", "case.completed_at", "case.amount"]) && carried.contains("order.scanned_at"))
  }

  @Test("The same files again are the same import, unless they change something")
  func again() throws {
    let prepared = try prepared([file([WishV3Fixtures.product()])])
    let first = prepared.plan(over: snapshot(), at: .ofImport)
    let known = try #require(source(of: first))
    var tables = ShopSnapshot.Tables()
    tables.sources = [known]
    tables.products = first.records.compactMap { $0.content as? Product }
    let stored = ShopSnapshot(shop: snapshot().shop, tables: tables, orders: [])
    #expect(prepared.plan(over: stored, at: .ofImport).records.isEmpty)
    tables.products[0].name = "Renamed"
    let changed = ShopSnapshot(shop: snapshot().shop, tables: tables, orders: [])
    let repaired = prepared.plan(over: changed, at: .ofImport)
    #expect(source(of: repaired)?.id == known.id)
  }

  @Test("Nothing read, nothing recorded")
  func nothing() throws {
    let plan = try prepared([file([WishV3Fixtures.product(["id": nil])])]).plan(over: snapshot(), at: .ofImport)
    #expect(plan.records.isEmpty)
  }
}
