import SellerCore
import Testing

@testable import SellerGenerator

/// How orders spread over products, months, days and hours.
@Suite struct SalesTests {
  @Test func aFewProductsSellMostAndSomeNever() {
    let made = Demos.wish
    var sold: [ProductID: Int] = [:]
    for order in made.orders { sold[order.productID, default: 0] += 1 }
    let counts = sold.values.sorted(by: >)
    let bestTenth = counts.prefix(made.tables.products.count / 10).reduce(0, +)
    #expect(bestTenth * 100 > made.orders.count * 40)
    #expect(bestTenth * 100 < made.orders.count * 80)
    #expect(sold.count < made.tables.products.count)
  }

  @Test func theSaleOf618Stands() {
    let made = Demos.Made(
      .init(platform: .jd, orders: 8000, products: 50, seed: 9, asOf: Instant(seconds: 1_656_633_600)))
    func sold(_ day: Int) -> Int {
      let date = Day(year: 2022, month: 6, day: day)
      return made.orders.count { ShopCalendar.beijing.day(of: $0.paidAt) == date }
    }
    #expect(sold(18) > sold(9) * 3 / 2)
    #expect(sold(18) > sold(25) * 3 / 2)
  }

  @Test func liveRoomsSellInTheEvening() {
    let hours = Demos.kuaishou.orders.map { ShopCalendar.beijing.hour(of: $0.paidAt) }
    #expect(hours.count { (20...21).contains($0) } > hours.count { (3...4).contains($0) } * 8)
  }

  @Test func theShopGrows() {
    let made = Demos.kuaishou
    #expect(
      made.shop.orderCount(in: Month(index: 2024 * 12 + 5)) > made.shop.orderCount(in: Month(index: 2024 * 12 + 2)))
  }

  /// 180 days up to 50,000 orders, 365 above.
  @Test(arguments: [(50_000, 180), (50_001, 365)]) func spread(orders: Int, days: Int) {
    let plan = MadeUpShop.Plan(platform: .kuaishou, orders: orders, products: 5, seed: 1)
    let shop = MadeUpShop(plan: plan)
    let first = ShopCalendar.beijing.day(of: shop.order(at: 0).paidAt)
    let today = ShopCalendar.beijing.day(of: plan.asOf)
    #expect((days - 2...days).contains(today.number - first.number))
    #expect(shop.months.reduce(0) { $0 + shop.orderCount(in: $1) } == orders)
  }

  @Test(arguments: Platform.allCases, [0, 1, 10]) func smallShops(platform: Platform, orders: Int) {
    for products in [1, 2, 9, 30] {
      let made = Demos.Made(.init(platform: platform, orders: orders, products: products, seed: 77))
      #expect(made.orders.count == orders)
      #expect(made.tables.products.count == products)
    }
  }

  @Test func manyProducts() {
    let made = Demos.Made(.init(platform: .jd, orders: 100, products: 20_000, seed: 5))
    #expect(Set(made.tables.products.map(\.id)).count == 20_000)
    #expect(made.orders.count == 100)
  }

  /// Long ago, far ahead, in the middle of an hour, on the first second of a month, before Wish showed categories.
  @Test(
    arguments: Platform.allCases,
    [
      "1971-03-01T00:00:00Z", "1999-12-31T23:59:59Z", "2021-07-19T18:59:59Z", "2024-02-29T12:34:56Z",
      "2024-03-01T00:00:00Z", "2099-01-01T10:00:00Z", "2200-06-30T16:00:00Z",
    ]) func anyAsOf(platform: Platform, asOf: String)
  {
    let plan = MadeUpShop.Plan(platform: platform, orders: 200, products: 30, seed: 4, asOf: Instant(asOf))
    let made = Demos.Made(plan)
    #expect(made.orders.count == 200)
    #expect(zip(made.orders, made.orders.dropFirst()).allSatisfy { $0.id < $1.id })
    #expect(made.orders.allSatisfy { $0.paidAt <= plan.asOf })
    if plan.asOf < Instant(seconds: CategoryStories.effective) {
      #expect(made.tables.products.allSatisfy { $0.categories.isEmpty && $0.categoryHistory.isEmpty })
    }
  }

  @Test func countsAreHeldAtTheirBounds() {
    let plan = MadeUpShop.Plan(platform: .jd, orders: -3, products: 0, seed: 0)
    #expect(plan.orders == 0 && plan.products == 1)
    let huge = MadeUpShop.Plan(platform: .jd, orders: .max, products: .max, seed: 0)
    #expect(huge.orders == 99_999_999 && huge.products == 999_999)
  }
}
