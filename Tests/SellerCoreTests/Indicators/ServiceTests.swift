import SellerCore
import Testing

/// Service satisfaction and its kin, participation and three-minute response (004 §五). As-of Wednesday 2024-07-03T04:00:00Z: the
/// week is 06-24 … 06-30 Beijing, from 06-23T16:00:00Z to 06-30T15:59:59Z; the near-30 days are 06-03 … 07-02.
struct ServiceTests {
  private func shop() throws -> ShopFixture { try ShopFixture(.kuaishou, asOf: "2024-07-03T04:00:00Z") }

  private func talk(
    _ id: ConsultationID = "k", _ buyer: BuyerID = "b", asked: String = "2024-06-25T04:00:00Z", slowest: Int? = nil,
    rating: Consultation.Rating? = nil, reason: Consultation.RatingReason? = nil, rated: String? = nil
  ) throws -> Consultation {
    var talk = Consultation(id: id, buyerID: buyer, askedAt: try instant(asked))
    talk.slowestReplySeconds = slowest
    talk.rating = rating
    talk.ratingReason = reason
    talk.ratedAt = try rated.map(instant)
    return talk
  }

  @Test func ratings() throws {
    let middle = "2024-06-26T00:00:00Z"
    let cases: [(rule: String, talks: [Consultation], satisfied: String, dissatisfied: String, attitude: String)] = [
      (
        "rated in the week's first second", [try talk(rating: .satisfied, rated: "2024-06-23T16:00:00Z")], "1/1", "0/1",
        "0/1"
      ),
      ("a second before it", [try talk(rating: .satisfied, rated: "2024-06-23T15:59:59Z")], "0/0", "0/1", "0/1"),
      (
        "rated in the week's last second", [try talk(rating: .satisfied, rated: "2024-06-30T15:59:59Z")], "1/1", "0/1",
        "0/1"
      ),
      ("a second after it", [try talk(rating: .satisfied, rated: "2024-06-30T16:00:00Z")], "0/0", "0/1", "0/1"),
      ("today is in no window", [try talk(rating: .satisfied, rated: "2024-07-02T16:00:00Z")], "0/0", "0/0", "0/0"),
      ("a rating without a moment", [try talk(rating: .satisfied)], "0/0", "0/0", "0/0"),
      ("not rated", [try talk(rated: middle)], "0/0", "0/0", "0/0"),
      ("neutral is neither", [try talk(rating: .neutral, reason: .slow, rated: middle)], "0/1", "0/1", "0/1"),
      ("neutral for the attitude", [try talk(rating: .neutral, reason: .attitude, rated: middle)], "0/1", "0/1", "1/1"),
      (
        "dissatisfied for the attitude", [try talk(rating: .dissatisfied, reason: .attitude, rated: middle)], "0/1",
        "1/1", "1/1"
      ),
      (
        "dissatisfied otherwise", [try talk(rating: .dissatisfied, reason: .unresolved, rated: middle)], "0/1", "1/1",
        "0/1"
      ),
      (
        "a buyer's latest rating counts, once",
        [
          try talk("k1", rating: .dissatisfied, reason: .attitude, rated: "2024-06-26T00:00:00Z"),
          try talk("k0", rating: .satisfied, rated: "2024-06-26T00:00:01Z"),
        ], "1/1", "0/1", "0/1"
      ),
      (
        "the latest in the window, not the latest of all",
        [
          try talk("k1", rating: .satisfied, rated: middle),
          try talk("k2", rating: .dissatisfied, rated: "2024-07-01T00:00:00Z"),
        ],
        "1/1", "1/1", "0/1"
      ),
      (
        "at one moment the greater id",
        [try talk("k2", rating: .satisfied, rated: middle), try talk("k1", rating: .dissatisfied, rated: middle)],
        "1/1", "0/1", "0/1"
      ),
      (
        "two buyers",
        [
          try talk("k1", "b", rating: .satisfied, rated: middle),
          try talk("k2", "c", rating: .dissatisfied, rated: middle),
        ],
        "1/2", "1/2", "0/2"
      ),
    ]
    for (rule, talks, satisfied, dissatisfied, attitude) in cases {
      var shop = try shop()
      shop.tables.consultations = talks
      #expect(try shop.counts(.serviceSatisfaction) == satisfied, "\(rule)")
      #expect(try shop.counts(.serviceDissatisfaction) == dissatisfied, "\(rule)")
      #expect(try shop.counts(.attitudeDissatisfaction) == attitude, "\(rule)")
    }
  }

  @Test func participation() throws {
    let cases: [(rule: String, talks: [Consultation], expected: String)] = [
      ("asked in the first second of T−30", [try talk(asked: "2024-06-02T16:00:00Z")], "0/1"),
      ("asked a second before", [try talk(asked: "2024-06-02T15:59:59Z")], "0/0"),
      ("asked in the last second of T−1", [try talk(asked: "2024-07-02T15:59:59Z")], "0/1"),
      ("asked today", [try talk(asked: "2024-07-02T16:00:00Z")], "0/0"),
      ("rated in it", [try talk(rating: .neutral, rated: "2024-07-02T15:59:59Z")], "1/1"),
      ("rated after it", [try talk(rating: .neutral, rated: "2024-07-02T16:00:00Z")], "0/1"),
      (
        "any conversation's rating in it",
        [
          try talk("k1"),
          try talk("k2", asked: "2024-05-01T00:00:00Z", rating: .satisfied, rated: "2024-06-10T00:00:00Z"),
        ],
        "1/1"
      ),
      (
        "rated but not asked in it",
        [try talk(asked: "2024-05-01T00:00:00Z", rating: .satisfied, rated: "2024-06-10T00:00:00Z")], "0/0"
      ),
      ("a buyer counts once", [try talk("k1"), try talk("k2")], "0/1"),
    ]
    for (rule, talks, expected) in cases {
      var shop = try shop()
      shop.tables.consultations = talks
      #expect(try shop.counts(.serviceParticipation) == expected, "\(rule)")
      #expect(try shop.figure(.serviceParticipation).verdict == (expected == "0/0" ? .noData : .observe), "\(rule)")
    }
  }

  @Test func threeMinutes() throws {
    let cases: [(rule: String, talks: [Consultation], expected: String)] = [
      ("within 180 s", [try talk(slowest: 180)], "1/1"),
      ("181 s", [try talk(slowest: 181)], "0/1"),
      ("never answered", [try talk()], "0/1"),
      ("asked at 08:00:00", [try talk(asked: "2024-06-25T00:00:00Z", slowest: 1)], "1/1"),
      ("asked at 07:59:59", [try talk(asked: "2024-06-24T23:59:59Z", slowest: 1)], "0/0"),
      ("asked at 23:59:59", [try talk(asked: "2024-06-25T15:59:59Z", slowest: 1)], "1/1"),
      ("asked at midnight", [try talk(asked: "2024-06-25T16:00:00Z", slowest: 1)], "0/0"),
      ("Monday's first hour that counts", [try talk(asked: "2024-06-24T00:00:00Z", slowest: 1)], "1/1"),
      ("Sunday before", [try talk(asked: "2024-06-23T15:59:59Z", slowest: 1)], "0/0"),
      ("Sunday's last second", [try talk(asked: "2024-06-30T15:59:59Z", slowest: 1)], "1/1"),
      ("the Monday after", [try talk(asked: "2024-07-01T00:00:00Z", slowest: 1)], "0/0"),
      ("every conversation must be", [try talk("k1", slowest: 1), try talk("k2", slowest: 500)], "0/1"),
      (
        "but only those of the hours",
        [try talk("k1", slowest: 1), try talk("k2", asked: "2024-06-25T17:00:00Z", slowest: 500)], "1/1"
      ),
    ]
    for (rule, talks, expected) in cases {
      var shop = try shop()
      shop.tables.consultations = talks
      #expect(try shop.counts(.threeMinuteResponse) == expected, "\(rule)")
    }
  }

  @Test func gatesAndThresholds() throws {
    func figure(
      _ id: IndicatorID, buyers: Int, good: Int, orders: Int, paid: String, window: WindowChoice = .own
    ) throws -> Figure {
      var shop = try shop()
      for index in 0..<buyers {
        let name = "b\(index)"
        let rating: Consultation.Rating = index < good ? .satisfied : .dissatisfied
        shop.tables.consultations.append(
          try talk(
            ConsultationID(name), BuyerID(name), slowest: index < good ? 1 : nil, rating: rating, reason: .attitude,
            rated: "2024-06-26T00:00:00Z"))
      }
      for _ in 0..<orders { try shop.order(paid: paid) }
      // Other channels are no self orders.
      try shop.order(paid: paid, channel: .flash)
      return try shop.figure(id, window)
    }
    let inWeek = "2024-06-23T16:00:00Z"
    let beforeWeek = "2024-06-23T15:59:59Z"
    let cases: [(rule: String, id: IndicatorID, buyers: Int, good: Int, orders: Int, paid: String, expected: Verdict)] =
      [
        ("80 % is enough", .serviceSatisfaction, 1000, 800, 350, inWeek, .pass),
        ("less is not", .serviceSatisfaction, 1000, 799, 350, inWeek, .breach(nil)),
        ("349 orders", .serviceSatisfaction, 1000, 0, 349, inWeek, .notAssessed),
        ("orders of the week before", .serviceSatisfaction, 1000, 0, 350, beforeWeek, .notAssessed),
        ("999 buyers", .serviceSatisfaction, 999, 0, 350, inWeek, .notAssessed),
        ("6 % is allowed", .attitudeDissatisfaction, 6000, 5640, 1500, inWeek, .pass),
        ("more is not", .attitudeDissatisfaction, 6000, 5639, 1500, inWeek, .breach(nil)),
        ("1,499 orders", .attitudeDissatisfaction, 6000, 0, 1499, inWeek, .notAssessed),
        ("5,999 buyers", .attitudeDissatisfaction, 5999, 0, 1500, inWeek, .notAssessed),
        ("70 % is enough", .threeMinuteResponse, 140, 98, 1, inWeek, .pass),
        ("less is not", .threeMinuteResponse, 140, 97, 1, inWeek, .breach(nil)),
        ("139 buyers", .threeMinuteResponse, 139, 0, 1, inWeek, .notAssessed),
        ("no order", .threeMinuteResponse, 140, 0, 0, inWeek, .notAssessed),
        ("an order outside the week, of T−30", .threeMinuteResponse, 140, 98, 1, "2024-06-02T16:00:00Z", .pass),
        ("an order of T−31", .threeMinuteResponse, 140, 98, 1, "2024-06-02T15:59:59Z", .notAssessed),
        ("an order of today", .threeMinuteResponse, 140, 98, 1, "2024-07-02T16:00:00Z", .notAssessed),
        ("an order of yesterday", .threeMinuteResponse, 140, 98, 1, "2024-07-02T15:59:59Z", .pass),
      ]
    for (rule, id, buyers, good, orders, paid, expected) in cases {
      let figure = try figure(id, buyers: buyers, good: good, orders: orders, paid: paid)
      #expect(figure.verdict == expected, "\(id): \(rule)")
      #expect(figure.gates.last == Gate(.consultingBuyers, have: Int64(buyers), need: figure.gates[1].need))
    }
    // Over one day the three-minute gate still counts thirty days of orders; the other gates count the day.
    let response = try figure(
      .threeMinuteResponse, buyers: 0, good: 0, orders: 4, paid: inWeek, window: .days(.one))
    #expect(response.gates.map(\.have) == [4, 0])
    let satisfaction = try figure(
      .serviceSatisfaction, buyers: 3, good: 0, orders: 4, paid: inWeek, window: .days(.one))
    #expect(satisfaction.gates.map(\.have) == [0, 0])
  }
}
