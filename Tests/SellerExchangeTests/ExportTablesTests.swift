import SellerCore
import SellerExchange
import SellerTables
import Testing

@Suite("Record tables")
struct ExportTablesTests {
  private let asOf = Instant(seconds: 1_630_000_000)

  /// One record of each kind, and for events one that comes after the as-of.
  private func view() throws -> ShopView {
    let past = asOf.adding(days: -10)
    let future = asOf.adding(hours: 1)
    var order = try #require(WishV3Fixtures.readOrder()).order
    order.paidAt = past
    order.deliveredAt = future
    order.cases = [
      AfterSalesCase(id: "c1", kind: .refundOnly, appliedAt: past, reason: .damaged),
      AfterSalesCase(id: "c2", kind: .exchange, appliedAt: future, reason: .size),
    ]
    order.cases[0].reasonText = "=bad"
    order.review = Review(at: past)
    order.review?.stars = 2
    var tables = ShopSnapshot.Tables()
    tables.products = [try #require(WishV3Fixtures.readProduct()).product]
    tables.products[0].promiseTemplate = false
    tables.disputes = [Dispute(id: "d1", productID: "p", form: .revenueShare, submittedAt: past)]
    tables.disputes[0].disputedCategories = ["Toys", "Baby"]
    let first = ShopCalendar.utc.day(of: past)
    tables.boosts = [
      BoostCampaign(id: "b1", productIDs: ["p", "q"], startsOn: first, endsOn: first + 5, state: .running)
    ]
    tables.boostMonths = [BoostMonth(productID: "p", month: first.month, spend: Money(minorUnits: 5, currency: .usd))]
    tables.consultations = [Consultation(id: "q1", buyerID: "u", askedAt: past)]
    tables.tickets = [Ticket(id: "t1", openedAt: past), Ticket(id: "t2", openedAt: future)]
    tables.media = [MediaDay(day: first)]
    tables.benchmarks = [
      Benchmark(
        indicator: "quality_refund_rate", category: "*", from: first, to: first + 1,
        value: try #require(DecimalNumber("0.0062")))
    ]
    tables.prices = [
      PriceChange(productID: "p", at: past, price: Money(minorUnits: 1999, currency: .usd)),
      PriceChange(productID: "p", at: future, price: .zero(.usd)),
    ]
    tables.violations = [Violation(id: "v1", at: past, violation: "shipping", severity: .minor, points: 2)]
    var shop = Shop(id: "s", name: "S", platform: .wish, currency: .usd)
    shop.services = [Shop.ServicePeriod(service: .pickup, from: past)]
    return ShopView(ShopSnapshot(shop: shop, tables: tables, orderRecords: [order]), asOf: asOf)
  }

  @Test("Headings are the store's field names, and no table names one twice")
  func headings() throws {
    let view = try view()
    for name in ExportTables.Name.allCases {
      let table = ExportTables.table(name, of: view)
      #expect(Set(table.columns).count == table.columns.count, "\(name)")
      #expect(try table.allRows().count == 1, "one record of \(name) is there by the as-of")
      for column in table.columns {
        #expect(column.utf8.allSatisfy { $0 == 0x2E || $0 == 0x5F || (0x61...0x7A).contains($0) }, "\(column)")
      }
    }
    #expect(try ExportTables.store(view).text(.json).contains(#""services":["pickup 2021-08-16T17:46:40Z/"]"#))
    #expect(ExportTables.cases(view).columns.prefix(4) == ["order_id", "product_id", "id", "kind"])
    #expect(ExportTables.prices(view).columns == ["product_id", "at", "price"])
  }

  @Test("Orders and cases as they were at the as-of")
  func orders() throws {
    let view = try view()
    let json = try ExportTables.orders(view).text(.json)
    #expect(json.contains(#""id":"\#(WishV3Fixtures.orderID)""#))
    #expect(json.contains(#""price":"54.54","shipping":"1.99","channel":"self_built","destination":"FR""#))
    #expect(json.contains(#""advanced_logistics.correct_warehouse":false"#))
    #expect(json.contains(#""revenue_share":"15""#) && json.contains(#""review.stars":2"#))
    #expect(!json.contains("delivered_at"), "delivered after the as-of")
    let cases = try ExportTables.cases(view).text(.csv)
    #expect(
      cases.contains(
        "\(WishV3Fixtures.orderID),\(WishV3Fixtures.productID),c1,refund_only,2021-08-16T17:46:40Z,damaged,'=bad,"))
    #expect(!cases.contains("c2"), "applied for after the as-of")
  }

  @Test("The small tables")
  func smallTables() throws {
    let view = try view()
    let expected: [(ExportTables.Name, String)] = [
      (.boosts, "b1,,p|q,2021-08-16,2021-08-21,,running"), (.boostMonths, "p,2021-08,0.05,"),
      (.consultations, "q1,u,2021-08-16T17:46:40Z,,,,"), (.tickets, "t1,,,2021-08-16T17:46:40Z,,,false"),
      (.media, "2021-08-16,0,0,0,0,0,0"), (.benchmarks, "quality_refund_rate,*,2021-08-16,2021-08-17,0.0062"),
      (.prices, "p,2021-08-16T17:46:40Z,19.99"), (.violations, "v1,2021-08-16T17:46:40Z,shipping,minor,2"),
      (.disputes, "d1,p,revenue_share,2021-08-16T17:46:40Z,,,Toys|Baby,,,,pending_review,,,"),
    ]
    for (name, row) in expected {
      let table = ExportTables.table(name, of: view)
      #expect(try table.text(.csv) == table.columns.joined(separator: ",") + "\r\n\(row)\r\n", "\(name)")
    }
    let product = try ExportTables.products(view).text(.csv)
    #expect(product.contains("MUG-1,Enamel mug,Kitchen,,10.40,physical,false,,active,,,,,,false,,,,,\r\n"))
  }
}
