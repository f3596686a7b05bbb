extension Indicator {
  /// 3分钟响应率 (004 §五): of the buyers who asked in the window between 08:00 and 24:00 Beijing, those who were answered
  /// within three minutes every time; automatic replies count.
  static let threeMinuteResponse = Indicator(
    .threeMinuteResponse, .kuaishou, better: .higher, source: RuleSource("004", "五 3分钟响应率"),
    rule: .threshold(
      "3分钟响应率", .atLeast, hundredths: 70, over: .week,
      gates: [
        .init(.selfOrders, .selfOrdersOfAssessmentPeriod, need: 1), .init(.consultingBuyers, .denominator, need: 140),
      ]),
    needs: ["consultation"],
    .buyers(
      sql: .buyers(
        numerator: """
          bool_and(coalesce(slowest_reply_s <= \(.responseSeconds), false)) FILTER (is_asked AND hour >= \(.responseFromHour))
          """, where: "bool_or(is_asked AND hour >= \(.responseFromHour))")
    ) { conversations, seconds, context in
      let limit = context.rules[.responseSeconds]
      let fromHour = context.rules[.responseFromHour]
      var first: Conversation?
      for conversation in conversations
      where conversation.isAsked(in: seconds) && context.calendar.hour(of: conversation.askedAt) >= fromHour {
        // An answer that is too slow decides; which one is shown does not matter to the count.
        guard let slowest = conversation.slowestReplySeconds, slowest <= limit else {
          return BuyerStanding(deciding: conversation, at: conversation.askedAt, isInNumerator: false)
        }
        first = first ?? conversation
      }
      return first.map { BuyerStanding(deciding: $0, at: $0.askedAt, isInNumerator: true) }
    })
}

extension RuleNumber {
  /// Seconds within which every message is answered (3 分钟).
  public static let responseSeconds = RuleNumber("response_seconds", 180, RuleSource("004", "五 3分钟响应率"))
  /// The first hour of the day in which answers are measured; they are until midnight.
  public static let responseFromHour = RuleNumber("response_from_hour", 8, RuleSource("004", "五 3分钟响应率"))
}
