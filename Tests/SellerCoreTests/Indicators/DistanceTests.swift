import SellerCore
import Testing

/// Distances in whole orders: worked out by hand, and then taken: the distance reaches its outcome, one less does not.
struct DistanceTests {
  /// A shop with `refunds` quality refunds of `all` signed orders, market 1 %.
  private func quality(_ refunds: Int, of all: Int) throws -> ShopFixture {
    var shop = try ShopFixture(.kuaishou)
    for index in 0..<all {
      try shop.order(paid: "2024-06-01T12:00:00Z") {
        $0.deliveredAt = $0.paidAt
        if index < refunds { $0.cases = [try afterSales(applied: "2024-06-03T00:00:00Z")] }
      }
    }
    try shop.benchmark("quality_refund_rate", "0.01")
    return shop
  }

  private func text(_ shop: ShopFixture, _ id: IndicatorID) throws -> [String] {
    try shop.figure(id).distances(rulebook: shop.rulebook).map { distance in
      let outcome =
        switch distance.outcome {
        case .breach(let severity): severity?.rawValue ?? "breach"
        case .pass: "pass"
        }
      return "\(distance.count) \(distance.move) \(outcome)"
    }
  }

  @Test func qualityRefunds() throws {
    let cases: [(rule: String, refunds: Int, of: Int, expected: [String])] = [
      (
        "three more until minor", 17, 1000,
        ["3 moreAdverse minor", "33 moreAdverse serious", "83 moreAdverse especially_serious"]
      ),
      (
        "minor: on to serious, and one too many to pass", 20, 1000,
        ["30 moreAdverse serious", "80 moreAdverse especially_serious", "1 fewerAdverse pass"]
      ),
      ("especially serious: 81 too many", 100, 1000, ["81 fewerAdverse pass"]),
      (
        "the gate counts along: ten in all, though 2 % of 100 are reached with two", 7, 100,
        ["3 moreAdverse minor", "3 moreAdverse serious", "3 moreAdverse especially_serious"]
      ),
      (
        "2 % of 1,010 are 20.2: the 21st reaches it", 18, 1010,
        ["3 moreAdverse minor", "33 moreAdverse serious", "83 moreAdverse especially_serious"]
      ),
      (
        "and 20 are below it, so 21 are one too many", 21, 1010,
        ["30 moreAdverse serious", "80 moreAdverse especially_serious", "1 fewerAdverse pass"]
      ),
      ("no data, no distance", 0, 0, []),
    ]
    for (rule, refunds, all, expected) in cases {
      #expect(try text(quality(refunds, of: all), .qualityRefundRate) == expected, "\(rule)")
    }
    #expect(try quality(19, of: 1000).figure(.qualityRefundRate).verdict == .pass)
    #expect(try quality(20, of: 1000).figure(.qualityRefundRate).verdict == .breach(.minor))
  }

  @Test func ordersOnTime() throws {
    func shop(_ onTime: Int, of all: Int) throws -> ShopFixture {
      var shop = try ShopFixture(.kuaishou)
      for index in 0..<all {
        try shop.order(paid: "2024-06-01T12:00:00Z") { order in
          order.shipBy = try instant("2024-06-03T12:00:00Z")
          order.shippedAt = index < onTime ? order.shipBy : nil
        }
      }
      return shop
    }
    // 88 of 100: 140 further ones on time make 228 of 240, which is 95 %.
    #expect(try text(shop(88, of: 100), .onTimeShipping) == ["140 moreFavourable pass"])
    #expect(try shop(228, of: 240).figure(.onTimeShipping).verdict == .pass)
    #expect(try shop(227, of: 239).figure(.onTimeShipping).verdict == .breach(nil))
    // 97 of 100: with three late instead of on time it is 94 %; with two, 95 %.
    #expect(try text(shop(97, of: 100), .onTimeShipping) == ["3 moreAdverse breach"])
    #expect(try shop(95, of: 100).figure(.onTimeShipping).verdict == .pass)
    #expect(try shop(94, of: 100).figure(.onTimeShipping).verdict == .breach(nil))
  }

  @Test func stars() throws {
    func shop(_ stars: [Int]) throws -> ShopFixture {
      var shop = try ShopFixture(.wish)
      for stars in stars {
        try shop.order(paid: "2024-06-01T00:00:00Z") { order in
          var review = Review(at: order.paidAt)
          review.stars = stars
          order.review = review
        }
      }
      return shop
    }
    // 3, 3, 3: three reviews of five stars bring the mean to 4.
    #expect(try text(shop([3, 3, 3]), .averageRating) == ["3 moreFavourable pass"])
    #expect(try shop([3, 3, 3, 5, 5, 5]).figure(.averageRating).verdict == .pass)
    #expect(try shop([3, 3, 3, 5, 5]).figure(.averageRating).verdict == .breach(nil))
    // 5, 5, 5: one more of one star leaves 4, two make it 3.4.
    #expect(try text(shop([5, 5, 5]), .averageRating) == ["2 moreAdverse breach"])
  }

  /// A Wish shop with `late` unscanned ones of `all` orders of the week.
  private func lateShop(_ late: Int, of all: Int) throws -> ShopFixture {
    var shop = try ShopFixture(.wish, asOf: "2024-06-30T12:00:00Z")
    for index in 0..<all {
      try shop.order(paid: "2024-06-12T00:00:00Z") { order in
        order.releasedAt = order.paidAt
        order.trackingNumber = "t"
        order.scannedAt = index < late ? nil : order.paidAt
      }
    }
    return shop
  }

  @Test func lateOrders() throws {
    let cases: [(rule: String, late: Int, of: Int, expected: [String])] = [
      ("11 of 101 are above 10.1: one order over", 11, 101, ["1 fewerAdverse pass"]),
      ("20 of 101: ten over", 20, 101, ["10 fewerAdverse pass"]),
      ("9 of 101: two more are above 10.1", 9, 101, ["2 moreAdverse breach"]),
      ("10 of 100 are exactly 10 %: one more is above", 10, 100, ["1 moreAdverse breach"]),
    ]
    for (rule, late, all, expected) in cases {
      #expect(try text(lateShop(late, of: all), .lateShipmentRate) == expected, "\(rule)")
    }
  }

  @Test func nearTargets() throws {
    let cases: [(rule: String, id: IndicatorID, late: Int, of: Int, expected: Bool)] = [
      ("9 % of 10 %", .lateShipmentRate, 9, 100, true), ("8.9 %", .lateShipmentRate, 89, 1000, false),
      ("10 % passes and is near", .lateShipmentRate, 10, 100, true),
      ("11 % is a breach, not near", .lateShipmentRate, 11, 100, false),
      ("4.5 % of the 5 % that may be missing", .validTrackingRate, 45, 1000, true),
      ("4.4 %", .validTrackingRate, 44, 1000, false), ("no data", .validTrackingRate, 0, 0, false),
    ]
    for (rule, id, late, all, expected) in cases {
      let shop = try lateShop(late, of: all)
      #expect(try shop.figure(id).isNearTarget(rulebook: shop.rulebook) == expected, "\(rule)")
    }
    // One step from a breach is near where there are such ones already, however much margin is left.
    for (late, all, isNear) in [(1, 19, true), (1, 20, false), (0, 9, false)] {
      let shop = try lateShop(late, of: all)
      let figure = try shop.figure(.lateShipmentRate)
      #expect(figure.verdict == .pass, "\(late) of \(all)")
      #expect(figure.isNearTarget(rulebook: shop.rulebook) == isNear, "\(late) of \(all)")
    }
    let near = try quality(18, of: 1000)
    #expect(try near.figure(.qualityRefundRate).isNearTarget(rulebook: near.rulebook), "1.8 % of 2 × 1 %")
    let far = try quality(17, of: 1000)
    #expect(try !far.figure(.qualityRefundRate).isNearTarget(rulebook: far.rulebook))
  }
}
