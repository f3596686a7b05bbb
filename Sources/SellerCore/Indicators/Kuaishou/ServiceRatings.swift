extension Indicator {
  /// 商家客服满意度 (004 §五): satisfied ÷ buyers who rated; a buyer's latest rating in the window counts, once.
  static let serviceSatisfaction = Indicator(
    .serviceSatisfaction, .kuaishou, better: .higher, source: RuleSource("004", "五 商家客服满意度"),
    rule: .threshold(
      "商家客服满意度", .atLeast, hundredths: 80, over: .week,
      gates: [.init(.selfOrders, .selfOrders, need: 350), .init(.consultingBuyers, .consultingBuyers, need: 1000)]),
    needs: ["consultation"],
    .ratedBuyers(sql: "rating = 'satisfied'") { $0.rating == .satisfied })

  /// 商家客服不满意度 (004 §五): dissatisfied ÷ buyers who rated.
  static let serviceDissatisfaction = Indicator(
    .serviceDissatisfaction, .kuaishou, better: .lower, source: RuleSource("004", "五 商家客服不满意度"),
    rule: .observed("商家客服不满意度"),
    needs: ["consultation"],
    .ratedBuyers(sql: "rating = 'dissatisfied'") { $0.rating == .dissatisfied })

  /// 商家客服态度不满意度 (004 §五): neutral or dissatisfied for the reason "attitude" ÷ buyers who rated.
  static let attitudeDissatisfaction = Indicator(
    .attitudeDissatisfaction, .kuaishou, better: .lower, source: RuleSource("004", "五 商家客服态度不满意度"),
    rule: .threshold(
      "商家客服态度不满意度", .atMost, hundredths: 6,
      gates: [.init(.selfOrders, .selfOrders, need: 1500), .init(.consultingBuyers, .consultingBuyers, need: 6000)]),
    needs: ["consultation"],
    .ratedBuyers(sql: "rating IN ('neutral', 'dissatisfied') AND rating_reason = 'attitude'") {
      ($0.rating == .neutral || $0.rating == .dissatisfied) && $0.ratingReason == .attitude
    })

  /// 商家客服参评率 (004 §五): of the buyers who asked in the window, those with a rating in it.
  static let serviceParticipation = Indicator(
    .serviceParticipation, .kuaishou, better: .higher, source: RuleSource("004", "五 商家客服参评率"),
    rule: .observed("商家客服参评率"),
    needs: ["consultation"],
    .buyers(sql: .buyers(numerator: "bool_or(is_rated)", where: "bool_or(is_asked)")) { conversations, seconds, _ in
      guard let asked = conversations.first(where: { $0.isAsked(in: seconds) }) else { return nil }
      guard let rated = conversations.first(where: { $0.isRated(in: seconds) }), let ratedAt = rated.ratedAt else {
        return BuyerStanding(deciding: asked, at: asked.askedAt, isInNumerator: false)
      }
      return BuyerStanding(deciding: rated, at: ratedAt, isInNumerator: true)
    })
}

extension Cohort {
  /// Buyers with a rating in the window, by their latest one; of two at one moment the one with the greater id.
  fileprivate static func ratedBuyers(
    sql: SQLExpression, _ isInNumerator: @escaping @Sendable (Conversation) -> Bool
  ) -> Cohort {
    .buyers(
      sql: .buyers(
        numerator: """
          arg_max(coalesce(\(sql), false), struct_pack("at" := rated_at, id := id)) FILTER (is_rated)
          """, where: "bool_or(is_rated)")
    ) { conversations, seconds, _ in
      var latest: (conversation: Conversation, at: Instant)?
      for conversation in conversations where conversation.isRated(in: seconds) {
        guard let ratedAt = conversation.ratedAt else { continue }
        if let current = latest, current.at > ratedAt { continue }
        latest = (conversation, ratedAt)
      }
      return latest.map {
        BuyerStanding(deciding: $0.conversation, at: $0.at, isInNumerator: isInNumerator($0.conversation))
      }
    }
  }
}

extension Measure {
  /// Distinct buyers who asked, which the service gates count (Readings, 8).
  static let consultingBuyers = Measure(
    id: .consultingBuyers,
    populations: [
      .buyers { conversations, seconds, _ in
        conversations.first { $0.isAsked(in: seconds) }
          .map { BuyerStanding(deciding: $0, at: $0.askedAt, isInNumerator: true) }
      }
    ])

  /// Orders of the self-built channel by payment, which the service gates count (Readings, 8).
  static let selfOrders = Measure(
    id: .selfOrders,
    populations: [
      .orders { order, _, tally in
        guard order.row.channel == .selfBuilt else { return }
        tally.count(at: order.row.paidAt, inNumerator: true)
      }
    ])
}
