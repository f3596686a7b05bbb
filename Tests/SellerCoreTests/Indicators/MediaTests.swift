import SellerCore
import Testing

/// Live rooms and short videos: sums over the window's days, observed only (004 §五).
struct MediaTests {
  @Test func sumsOfTheWindowsDays() throws {
    var shop = try ShopFixture(.kuaishou)
    // T is 2024-07-01: the near-30 days are 06-01 … 06-30, the last one 06-30.
    for (index, text) in ["2024-05-31", "2024-06-01", "2024-06-30", "2024-07-01"].enumerated() {
      var media = MediaDay(day: try day(text))
      let weight = [1000, 1, 10, 1000][index]
      (media.liveReporters, media.liveViewers) = (1 * weight, 2 * weight)
      (media.videosPoor, media.videosReviewed) = (3 * weight, 4 * weight)
      (media.validPlays, media.plays) = (5 * weight, 6 * weight)
      shop.tables.media.append(media)
    }
    let expected: [(IndicatorID, String, String, Target)] = [
      (.liveReportRate, "11/22", "10/20", Target(.atMost, DecimalNumber(mantissa: 1, scale: 4))),
      (.poorVideoShare, "33/44", "30/40", Target(.atMost, DecimalNumber(mantissa: 25, scale: 2))),
      (.validPlayRate, "55/66", "50/60", Target(.atLeast, DecimalNumber(mantissa: 52, scale: 2))),
    ]
    for (id, month, lastDay, target) in expected {
      #expect(try shop.counts(id) == month)
      #expect(try shop.counts(id, .days(.one)) == lastDay)
      let figure = try shop.figure(id)
      #expect(figure.verdict == .observe, "observed by decree, whatever the goal")
      #expect(figure.target == target)
    }
    shop.tables.media = []
    #expect(try shop.figure(.liveReportRate).verdict == .noData)
  }

  @Test func countsBeyondSixtyFourBitsAreHeld() throws {
    var shop = try ShopFixture(.kuaishou)
    for text in ["2024-06-01", "2024-06-02"] {
      var media = MediaDay(day: try day(text))
      media.plays = .max
      shop.tables.media.append(media)
    }
    #expect(try shop.figure(.validPlayRate).ratio == Ratio(0, .max))
  }
}
