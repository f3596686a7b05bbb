import SellerCore

/// Days of live rooms and short videos over the last four months.
enum Media {
  static func make(_ premises: Premises) -> [MediaDay] {
    let cup = premises.cup(.media)
    let audience = min(400_000, 2000 + premises.plan.orders / 4)
    return (1...120).reversed().compactMap { ago in
      let day = premises.today - ago
      var dice = cup.dice(day.number)
      // Now and then the shop rests and nothing is recorded.
      guard !dice.chance(300) else { return nil }
      var media = MediaDay(day: day)
      if !dice.chance(1200) {
        media.liveViewers = audience * dice.between(60, 140) / 100
        // About 1.3 of 10,000 viewers report, above the 1 that is aimed for.
        media.liveReporters = (0..<10).count { _ in dice.below(1_000_000) < media.liveViewers * 13 }
      }
      if !dice.chance(2500) {
        media.videosReviewed = dice.between(1, 12)
        media.videosPoor = (0..<media.videosReviewed).count { _ in dice.chance(2100) }
        media.plays = audience * dice.between(100, 400) / 100
        media.validPlays = media.plays * dice.between(44, 63) / 100
      }
      return media
    }
  }
}
