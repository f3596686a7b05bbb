import SellerCore
import Testing

@testable import SellerGenerator

/// The same plan gives the same shop: in this process, in any other, and whatever is asked for first.
@Suite struct DeterminismTests {
  @Test(arguments: Platform.allCases) func samePlanSameShop(platform: Platform) {
    let plan = MadeUpShop.Plan(platform: platform, orders: 700, products: 60, seed: 11)
    let first = Demos.Made(plan)
    let second = Demos.Made(plan)
    #expect(first.orders == second.orders)
    #expect(first.shop.shop == second.shop.shop)
    #expect(first.tables.products == second.tables.products)
    #expect(first.tables.disputes == second.tables.disputes)
    #expect(first.tables.boosts == second.tables.boosts)
    #expect(first.tables.boostMonths == second.tables.boostMonths)
    #expect(first.tables.consultations == second.tables.consultations)
    #expect(first.tables.tickets == second.tables.tickets)
    #expect(first.tables.media == second.tables.media)
    #expect(first.tables.benchmarks == second.tables.benchmarks)
    #expect(first.tables.prices == second.tables.prices)
    #expect(first.tables.violations == second.tables.violations)
  }

  @Test(arguments: Platform.allCases) func anOrderNeedsNoOther(platform: Platform) {
    let made = Demos.of(platform)
    for index in stride(from: 0, to: made.orders.count, by: 997) {
      #expect(made.shop.order(at: index) == made.orders[index])
    }
  }

  @Test func anotherSeedAnotherShop() {
    let one = Demos.Made(.init(platform: .kuaishou, orders: 50, products: 20, seed: 1))
    let two = Demos.Made(.init(platform: .kuaishou, orders: 50, products: 20, seed: 2))
    #expect(one.orders.map(\.productID) != two.orders.map(\.productID))
    #expect(one.tables.products.map(\.name) != two.tables.products.map(\.name))
  }

  /// Written down once: a change here is a change of every made-up store in the world.
  @Test(arguments: [
    (Platform.wish, UInt64(16_116_206_544_898_568_516)), (.jd, 277_610_620_866_469_923),
    (.kuaishou, 9_646_049_210_346_280_260),
  ]) func pinned(platform: Platform, fingerprint: UInt64) {
    let made = Demos.Made(.init(platform: platform, orders: 400, products: 50, seed: 42))
    var print = Fingerprint()
    for order in made.orders {
      print.add(order.id.text)
      print.add(order.productID.text)
      print.add(order.paidAt.description)
      print.add(order.price.description)
      print.add(order.trackingNumber ?? "")
      print.add(order.deliveredAt?.description ?? "")
      print.add(order.review?.text ?? "")
      for record in order.cases { print.add("\(record.id) \(record.reason.rawValue) \(record.appliedAt)") }
    }
    for product in made.tables.products { print.add("\(product.id) \(product.name ?? "") \(product.price)") }
    for record in made.tables.consultations { print.add("\(record.buyerID) \(record.askedAt)") }
    #expect(print.value == fingerprint)
  }

  /// FNV-1a over texts.
  struct Fingerprint {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
      for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
      value = (value ^ 0xFF) &* 0x100_0000_01B3
    }
  }
}
