import SellerCore
import Testing

/// 差评率 (004 §五). As-of 2024-07-01T00:00:00Z: the near-30 days are 05-19 … 06-17 Beijing, from 05-18T16:00:00Z to
/// 06-17T15:59:59Z.
struct BadReviewRateTests {
  private func reviewed(at text: String, _ scores: (Int?, Int?, Int?) = (2, 2, 2), valid: Bool = true) throws -> Review
  {
    var review = Review(at: try instant(text))
    (review.quality, review.service, review.logistics) = scores
    review.valid = valid
    return review
  }

  @Test func cohortAndNumerator() throws {
    let paid = "2024-06-01T12:00:00Z"
    let soon = "2024-06-02T00:00:00Z"
    let cases: [(rule: String, paid: String, channel: Order.Channel, review: Review?, expected: String)] = [
      ("the second before the window", "2024-05-18T15:59:59Z", .flash, try reviewed(at: "2024-05-20T00:00:00Z"), "0/0"),
      ("the first second of T−43", "2024-05-18T16:00:00Z", .flash, try reviewed(at: "2024-05-20T00:00:00Z"), "1/1"),
      ("the last second of T−14", "2024-06-17T15:59:59Z", .auction, try reviewed(at: "2024-06-20T00:00:00Z"), "1/1"),
      (
        "the second after the window", "2024-06-17T16:00:00Z", .auction, try reviewed(at: "2024-06-20T00:00:00Z"), "0/0"
      ),
      ("another channel", paid, .other, try reviewed(at: soon), "0/0"),
      ("no review", paid, .selfBuilt, nil, "0/0"),
      ("not valid", paid, .selfBuilt, try reviewed(at: soon, valid: false), "0/0"),
      ("a score is missing", paid, .selfBuilt, try reviewed(at: soon, (1, nil, 1)), "0/0"),
      ("six points are bad", paid, .selfBuilt, try reviewed(at: soon, (1, 1, 4)), "1/1"),
      ("seven are not", paid, .selfBuilt, try reviewed(at: soon, (1, 1, 5)), "0/1"),
      ("earlier on the day of payment", paid, .selfBuilt, try reviewed(at: "2024-05-31T16:00:00Z"), "1/1"),
      ("the day before payment", paid, .selfBuilt, try reviewed(at: "2024-05-31T15:59:59Z"), "0/0"),
      ("the last second of day +13", paid, .selfBuilt, try reviewed(at: "2024-06-14T15:59:59Z"), "1/1"),
      ("the first of day +14", paid, .selfBuilt, try reviewed(at: "2024-06-14T16:00:00Z"), "0/0"),
    ]
    for (rule, paid, channel, review, expected) in cases {
      var shop = try ShopFixture(.kuaishou)
      try shop.order(paid: paid, channel: channel) { $0.review = review }
      #expect(try shop.counts(.badReviewRate) == expected, "\(rule)")
    }
  }

  @Test func laddersByWindow() throws {
    // All orders are of T−14, so that every window has the same counts.
    func shop(bad: Int, of all: Int) throws -> ShopFixture {
      var shop = try ShopFixture(.kuaishou)
      for index in 0..<all {
        try shop.order(paid: "2024-06-17T01:00:00Z") {
          $0.review = try reviewed(at: "2024-06-18T00:00:00Z", index < bad ? (1, 1, 1) : (5, 5, 5))
        }
      }
      try shop.benchmark("bad_review_rate", "0.05")
      return shop
    }
    let especially = Verdict.breach(.especiallySerious)
    let cases: [(rule: String, bad: Int, of: Int, expected: [Verdict])] = [
      ("ten bad reviews are not judged", 10, 12, [.notAssessed, .notAssessed, .notAssessed]),
      ("eleven are; ten times: over seven days still serious", 11, 22, [especially, .breach(.serious), especially]),
      ("five times", 11, 44, Array(repeating: .breach(.serious), count: 3)),
      ("twice", 11, 110, Array(repeating: .breach(.minor), count: 3)),
      ("less", 11, 111, Array(repeating: .pass, count: 3)),
    ]
    for (rule, bad, all, expected) in cases {
      let windows: [WindowChoice] = [.days(.one), .days(.seven), .days(.thirty)]
      let shop = try shop(bad: bad, of: all)
      #expect(shop.figures(.badReviewRate, windows: windows).map(\.verdict) == expected, "\(rule)")
      let breaches = Check.breaches(view: shop.view, rulebook: shop.rulebook).map(\.window.dayCount)
      #expect(breaches == (expected[0].isBreach ? [30, 1, 7] : []), "a check looks at all three: \(rule)")
    }
  }
}
