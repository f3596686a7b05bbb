import SellerCore

/// Customer-service conversations of the last two and a half months; some buyers ask several times.
enum Consultations {
  /// Over how many days they spread.
  static let days = 75

  /// Conversations: twice as many as orders of their time on Kuaishou while the shop is small, fewer for each order of a big one, and one for
  /// fifteen orders on JD.
  static func make(_ premises: Premises, orders: SalesCurve) -> [Consultation] {
    let plan = premises.plan
    let hour = max(0, min(orders.hourCount, Int((premises.daysBeforeEnd(days) - orders.start) / 3600)))
    let recent = plan.orders - orders.firstOfHour[hour]
    let count = plan.platform == .kuaishou ? min(recent * 23 / 10, 40_000 + recent / 10) : recent / 15
    let curve = SalesCurve(
      count: count, days: days, platform: plan.platform, asOf: plan.asOf, seed: Dice.mixed(plan.seed))
    let cup = premises.cup(.consultation)
    var made: [Consultation] = []
    made.reserveCapacity(count)
    for hour in 0..<curve.hourCount {
      for number in curve.firstOfHour[hour]..<curve.firstOfHour[hour + 1] {
        var dice = cup.dice(number)
        let asked = curve.second(of: number, inHour: hour, toss: dice.next())
        made.append(conversation(number, asked: asked, premises: premises, &dice))
      }
    }
    return made
  }

  private static func conversation(
    _ number: Int, asked: Int64, premises: Premises, _ dice: inout Dice
  ) -> Consultation {
    // One in six is by a buyer who began another conversation shortly before.
    let own = dice.chance(1650) ? max(0, number - 1 - dice.below(60)) : number
    let buyer = BuyerID(RecordNumbers.decimal(prefix: "B", Dice.mixed(UInt64(own)) % 1_000_000_000_000, digits: 12))
    var made = Consultation(
      id: ConsultationID(RecordNumbers.decimal(prefix: "C", UInt64(number + 1), digits: 9)), buyerID: buyer,
      askedAt: Instant(seconds: asked))
    switch dice.below(1000) {
    case 0..<705: made.slowestReplySeconds = dice.between(2, 180)
    case 705..<960: made.slowestReplySeconds = 181 + Int(dice.skewedHours(0, 5))
    default: made.slowestReplySeconds = nil
    }
    // A reply after the as-of has not come.
    if let slowest = made.slowestReplySeconds, asked + Int64(slowest) > premises.end {
      made.slowestReplySeconds = nil
    }
    guard dice.chance(3600),
      let ratedAt = premises.happened(asked + 120 + dice.skewedHours(0, 40))
    else { return made }
    made.ratedAt = ratedAt
    switch dice.below(1000) {
    case 0..<818: made.rating = .satisfied
    case 818..<900:
      made.rating = .neutral
      made.ratingReason = reason(&dice)
    default:
      made.rating = .dissatisfied
      made.ratingReason = reason(&dice)
    }
    return made
  }

  private static func reason(_ dice: inout Dice) -> Consultation.RatingReason? {
    switch dice.below(100) {
    case 0..<36: .slow
    case 36..<62: .attitude
    case 62..<88: .unresolved
    case 88..<96: .other
    default: nil
    }
  }
}
