import SellerCore
import Testing

/// The rules agree with their plain retelling on hundreds of made-up shops, asked about at several moments.
struct WishAgreementTests {
  private static let moments = [
    Wish.at("2021-07-19T18:59:59Z"), Wish.effect, Wish.at("2021-07-31T23:59:59Z"), Wish.at("2021-08-01T00:00:00Z"),
    Wish.at("2021-09-30T00:00:00Z"),
  ]

  private func forEachShop(_ check: (ShopView, NaiveWish, UInt64) -> Void) {
    for seed in 1...60 as ClosedRange<UInt64> {
      let shop = WishShop.random(seed: seed)
      for moment in Self.moments {
        check(shop.view(moment), NaiveWish(shop: shop, asOf: moment.seconds), seed)
      }
    }
  }

  @Test func sharesOfOrders() {
    var adjusted = 0
    forEachShop { view, naive, seed in
      let rows = OrderShares(view).rows()
      let lines = rows.map {
        "\($0.orderID) [\($0.categories.map(\.text).joined(separator: ","))] "
          + "\($0.before?.description ?? "?") \($0.after?.description ?? "?")"
      }
      #expect(lines == naive.orderLines(), "seed \(seed), \(view.asOf)")
      #expect(rows.allSatisfy { ($0.adjustment != nil) == ($0.before != $0.after) })
      adjusted += rows.count { $0.adjustment != nil }
    }
    #expect(adjusted > 100)
  }

  @Test func disputes() {
    var between = 0
    forEachShop { view, naive, seed in
      let entries = view.report(.disputes)
      let lines = entries.map { entry in
        let rows = entry.adjustments.map { "\($0.orderID) \($0.old)→\($0.new) \($0.amount.minorUnits)" }
        return "\(entry.dispute.id) \(entry.ageBusinessDays) \(entry.total.minorUnits) \(rows) \(entry.between)"
      }
      #expect(lines == naive.disputeLines(), "seed \(seed), \(view.asOf)")
      between += entries.reduce(0) { $0 + $1.between.count }
    }
    #expect(between > 60)
  }

  @Test func assuranceMonths() {
    var credited = 0
    forEachShop { view, naive, seed in
      let months = RefundAssurance(view).months
      let lines = months.map { month in
        let excluded = month.excluded.map { "\($0.orderID) \($0.why.rawValue)" }
        let estimate = month.estimated.map { "\($0.minorUnits)" } ?? "unknown"
        return "\(month.productID) \(month.month) \(month.orders) \(month.gmv.minorUnits) \(month.refundedOrders) "
          + "\(month.refundGMV.minorUnits) \(excluded) \(month.spend.minorUnits) \(month.uncapped.minorUnits) \(estimate)"
      }
      #expect(lines == naive.monthLines(), "seed \(seed), \(view.asOf)")
      credited += months.count { ($0.estimated?.minorUnits ?? 0) > 0 }
    }
    #expect(credited > 40)
  }
}
