import SellerCore
import Testing

/// Why an order counts in a figure as it does, at each bound and one beside it.
struct OrderReasonTests {
  private typealias Change = (inout Order) throws -> Void

  /// The reason of one order in a figure, as of 2024-06-30 12:00 UTC on Wish and 20:00 in Beijing on Kuaishou.
  private func reason(
    _ platform: Platform, _ indicator: IndicatorID, paid: String, _ change: Change
  ) throws -> (reason: OrderReason?, isAdverse: Bool)? {
    var shop = try ShopFixture(platform, asOf: "2024-06-30T12:00:00Z")
    try shop.order("o", paid: paid) { order in
      if platform == .wish { order.releasedAt = order.paidAt }
      try change(&order)
    }
    let order = try #require(shop.view.order("o"))
    return shop.view.counts(of: order, rulebook: shop.rulebook).first { $0.indicator == indicator }
      .map { ($0.reason, $0.isAdverse) }
  }

  @Test("Wish: scans, uploads and deliveries in time to the last second, and what has not come")
  func wishSteps() throws {
    let (week, month) = ("2024-06-12T06:00:00Z", "2024-06-01T06:00:00Z")
    let day: Int64 = 86_400
    func scanned(_ at: String?) -> Change { { $0.scannedAt = try at.map(instant) } }
    func uploaded(_ at: String?) -> Change {
      {
        $0.trackingNumber = "t"
        $0.trackingUploadedAt = try at.map(instant)
      }
    }
    let cases: [(IndicatorID, paid: String, Change, OrderReason, adverse: Bool)] = [
      (
        .lateShipmentRate, week, scanned("2024-06-17T06:00:00Z"), .step(.scan, seconds: 5 * day, allowed: 5 * day),
        false
      ),
      (
        .lateShipmentRate, week, scanned("2024-06-17T06:00:01Z"), .step(.scan, seconds: 5 * day + 1, allowed: 5 * day),
        true
      ),
      (
        .lateShipmentRate, week, scanned(nil), .missing(.scan, seconds: 18 * day + 21_600, allowed: 5 * day), true
      ),
      (.trackable3d, month, scanned("2024-06-04T06:00:00Z"), .step(.scan, seconds: 3 * day, allowed: 3 * day), false),
      (
        .trackable3d, month, scanned("2024-06-04T06:00:01Z"), .step(.scan, seconds: 3 * day + 1, allowed: 3 * day),
        true
      ),
      (
        .trackingUpload2d, month, uploaded("2024-06-03T06:00:00Z"),
        .step(.upload, seconds: 2 * day, allowed: 2 * day), false
      ),
      (
        .trackingUpload2d, month, uploaded("2024-06-03T06:00:01Z"),
        .step(.upload, seconds: 2 * day + 1, allowed: 2 * day), true
      ),
      (
        .delivered14d, month, { $0.deliveredAt = try instant("2024-06-15T06:00:00Z") },
        .step(.delivery, seconds: 14 * day, allowed: 14 * day), false
      ),
      (
        .delivered14d, month, { $0.deliveredAt = try instant("2024-06-15T06:00:01Z") },
        .step(.delivery, seconds: 14 * day + 1, allowed: 14 * day), true
      ),
      (
        .validTrackingRate, week,
        {
          $0.trackingNumber = "t"
          $0.scannedAt = try instant("2024-06-13T00:00:00Z")
        }, .tracking(hasNumber: true, hasScan: true), false
      ),
      (.validTrackingRate, week, { $0.trackingNumber = "t" }, .tracking(hasNumber: true, hasScan: false), true),
      (.validTrackingRate, week, { _ in }, .tracking(hasNumber: false, hasScan: false), true),
    ]
    for (indicator, paid, change, expected, adverse) in cases {
      let found = try #require(try reason(.wish, indicator, paid: paid, change), "\(indicator) \(expected)")
      #expect(found.reason == expected && found.isAdverse == adverse, "\(indicator)")
    }
  }

  @Test("Wish: refunds, reviews and cancellations name what decides")
  func wishOutcomes() throws {
    let (month, long) = ("2024-06-01T06:00:00Z", "2024-04-01T06:00:00Z")
    func reviewed(_ stars: Int) -> Change {
      {
        var review = Review(at: try instant("2024-06-10T00:00:00Z"))
        review.stars = stars
        $0.review = review
      }
    }
    let cases: [(IndicatorID, paid: String, Change, OrderReason?, adverse: Bool)] = [
      (
        .refundRate63to93, long,
        { $0.cases = [try afterSales(applied: long, .late) { $0.completedAt = $0.appliedAt }] },
        .refund(.late, day: 1), true
      ),
      (
        .refundRate63to93, long,
        {
          $0.cases = [
            try afterSales(applied: "2024-04-02T06:00:00Z", .late) { $0.completedAt = $0.appliedAt.adding(days: 1) }
          ]
        }, .refund(.late, day: 2), true
      ),
      (.refundRate63to93, long, { _ in }, .noRefund, false),
      (
        .outOfStockRate, month, { $0.cases = [try afterSales(applied: month, .outOfStock)] },
        .refund(.outOfStock, day: 1), true
      ),
      (.averageRating, month, reviewed(2), .review(stars: 2, points: nil), true),
      (.averageRating, month, reviewed(3), .review(stars: 3, points: nil), false),
      (
        .cancellationRate, month,
        {
          $0.cancelledAt = $0.paidAt
          $0.cancelledBy = .buyer
        }, .cancelled(.buyer), true
      ),
    ]
    for (indicator, paid, change, expected, adverse) in cases {
      let found = try #require(try reason(.wish, indicator, paid: paid, change), "\(indicator)")
      #expect(found.reason == expected && found.isAdverse == adverse, "\(indicator) \(String(describing: found))")
    }
  }

  @Test("Kuaishou: promises, scans, quality refunds, reviews, durations, interventions and ratings")
  func kuaishou() throws {
    let (paid, early) = ("2024-06-20T00:00:00Z", "2024-06-10T00:00:00Z")
    func shipped(_ at: String) -> Change {
      {
        $0.shipBy = try instant("2024-06-21T00:00:00Z")
        $0.shippedAt = try instant(at)
      }
    }
    func scanned(_ at: String) -> Change {
      {
        ($0.shippedAt, $0.trackingNumber) = (try instant("2024-06-21T00:00:00Z"), "t")
        $0.scannedAt = try instant(at)
      }
    }
    func refunded(_ at: String, _ reason: AfterSalesCase.Reason) -> Change {
      {
        $0.deliveredAt = $0.paidAt
        $0.cases = [try afterSales(applied: at, reason)]
      }
    }
    func reviewed(_ points: (Int, Int, Int)) -> Change {
      {
        var review = Review(at: $0.paidAt)
        (review.quality, review.service, review.logistics) = points
        $0.review = review
      }
    }
    func called(_ liability: AfterSalesCase.Liability?) -> Change {
      {
        $0.cases = [
          try afterSales(applied: paid) {
            ($0.intervenedAt, $0.liability) = ($0.appliedAt, liability)
          }
        ]
      }
    }
    let cases: [(IndicatorID, paid: String, Change, OrderReason?, adverse: Bool)] = [
      (.onTimeShipping, paid, shipped("2024-06-21T00:00:00Z"), .step(.shipping, seconds: 0, allowed: 0), false),
      (.onTimeShipping, paid, shipped("2024-06-21T00:00:01Z"), .step(.shipping, seconds: 1, allowed: 0), true),
      (
        .pickupAnomaly, paid, scanned("2024-06-22T00:00:00Z"), .step(.scan, seconds: 86_400, allowed: 86_400), false
      ),
      (
        .pickupAnomaly, paid, scanned("2024-06-22T00:00:01Z"), .step(.scan, seconds: 86_401, allowed: 86_400), true
      ),
      (.qualityRefundRate, early, refunded("2024-06-10T23:59:59Z", .damaged), .refund(.damaged, day: 1), true),
      (.qualityRefundRate, early, refunded("2024-06-11T00:00:00Z", .damaged), .refund(.damaged, day: 2), true),
      (.qualityRefundRate, early, refunded("2024-06-11T00:00:00Z", .size), .refund(.size, day: 2), false),
      (.badReviewRate, early, reviewed((2, 2, 2)), .review(stars: nil, points: 6), true),
      (.badReviewRate, early, reviewed((2, 2, 3)), .review(stars: nil, points: 7), false),
      (
        .refundOnlyHours, paid,
        { $0.cases = [try afterSales(applied: paid) { $0.completedAt = $0.appliedAt.adding(hours: 5) }] },
        .took(seconds: 18_000), false
      ),
      (.interventionRate, paid, called(nil), .intervened(nil, nil), true),
      (.sellerLiableRate, paid, called(.both), .intervened(.both, .bothAtFault), true),
      (.sellerLiableRate, paid, called(.buyer), nil, false),
      (
        .afterSalesRating, early,
        { $0.cases = [try afterSales(applied: early) { ($0.rating, $0.ratedAt) = (4, $0.appliedAt) }] },
        .handling(rating: 4), false
      ),
      (
        .afterSalesRating, early,
        { $0.cases = [try afterSales(applied: early) { ($0.rating, $0.ratedAt) = (3, $0.appliedAt) }] },
        .handling(rating: 3), true
      ),
    ]
    for (indicator, paid, change, expected, adverse) in cases {
      let found = try #require(try reason(.kuaishou, indicator, paid: paid, change), "\(indicator)")
      #expect(found.reason == expected && found.isAdverse == adverse, "\(indicator) \(String(describing: found))")
    }
  }
}
