import SellerCore
import Testing

@testable import SellerGenerator

/// What a store asks of records: ids unique and in order, partitions right, references to what exists.
@Suite struct RecordOrderTests {
  @Test(arguments: Platform.allCases) func ordersAreSortedUniqueAndInTheirMonth(platform: Platform) {
    let made = Demos.of(platform)
    #expect(made.orders.count == made.shop.plan.orders)
    #expect(
      zip(made.orders, made.orders.dropFirst()).allSatisfy { $0.id < $1.id && $0.paidAt <= $1.paidAt })
    for month in made.shop.months {
      let orders = made.shop.orders(in: month)
      #expect(orders.count == made.shop.orderCount(in: month))
      #expect(orders.allSatisfy { ShopCalendar.utc.day(of: $0.paidAt).month == month })
    }
  }

  @Test(arguments: Platform.allCases) func idsAreValidAndUniqueInTheStore(platform: Platform) {
    let made = Demos.of(platform)
    let cases = made.orders.flatMap(\.cases)
    #expect(Set(cases.map(\.id)).count == cases.count)
    #expect(made.orders.allSatisfy { $0.id.identifierProblem == nil })
    #expect(cases.allSatisfy { $0.id.identifierProblem == nil })
    #expect(made.tables.products.allSatisfy { $0.id.identifierProblem == nil })
  }

  @Test(arguments: Platform.allCases) func tablesAreSortedByTheirKeys(platform: Platform) {
    let tables = Demos.of(platform).tables
    #expect(ascends(tables.products.map(\.id)))
    #expect(ascends(tables.disputes.map(\.id)))
    #expect(ascends(tables.boosts.map(\.id)))
    #expect(ascends(tables.consultations.map(\.id)))
    #expect(ascends(tables.tickets.map(\.id)))
    #expect(ascends(tables.violations.map(\.id)))
    #expect(ascends(tables.media.map(\.day)))
    #expect(
      zip(tables.boostMonths, tables.boostMonths.dropFirst()).allSatisfy {
        ($0.productID, $0.month) < ($1.productID, $1.month)
      })
    #expect(zip(tables.prices, tables.prices.dropFirst()).allSatisfy { ($0.productID, $0.at) < ($1.productID, $1.at) })
    #expect(
      zip(tables.benchmarks, tables.benchmarks.dropFirst()).allSatisfy {
        (Key<Benchmark>($0.indicator), $0.category, $0.from, $0.to)
          < (Key<Benchmark>($1.indicator), $1.category, $1.from, $1.to)
      })
    #expect(zip(tables.consultations, tables.consultations.dropFirst()).allSatisfy { $0.askedAt <= $1.askedAt })
  }

  @Test(arguments: Platform.allCases) func referencesHold(platform: Platform) {
    let made = Demos.of(platform)
    let products = Set(made.tables.products.map(\.id))
    let orders = Set(made.orders.map(\.id))
    #expect(made.orders.allSatisfy { products.contains($0.productID) })
    #expect(made.tables.tickets.allSatisfy { $0.orderID.map(orders.contains) ?? true })
    #expect(made.tables.disputes.allSatisfy { products.contains($0.productID) })
    #expect(made.tables.boosts.flatMap(\.productIDs).allSatisfy(products.contains))
    #expect(made.tables.boostMonths.allSatisfy { products.contains($0.productID) })
    #expect(made.tables.prices.allSatisfy { products.contains($0.productID) })
  }

  @Test(arguments: Platform.allCases) func pricesEndAtTheProductsPrice(platform: Platform) {
    let tables = Demos.of(platform).tables
    var last: [ProductID: Money] = [:]
    for change in tables.prices { last[change.productID] = change.price }
    #expect(tables.products.allSatisfy { product in last[product.id].map { $0 == product.price } ?? true })
  }

  private func ascends(_ keys: [some Comparable]) -> Bool {
    zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 }
  }
}
