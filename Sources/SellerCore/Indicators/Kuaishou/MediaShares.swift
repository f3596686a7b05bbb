extension Indicator {
  /// 直播间举报率 (004 §五): viewers who reported ÷ viewers of at least five seconds, each summed over the window.
  static let liveReportRate = Indicator(
    .liveReportRate, .kuaishou, better: .lower, source: RuleSource("004", "五 直播间举报率"),
    rule: .observed(
      "直播间举报率", goal: Target(.atMost, DecimalNumber(mantissa: 1, scale: 4))),
    needs: ["media"],
    .sums(sql: ("live_reporters", "live_viewers")) { ($0.liveReporters, $0.liveViewers) })

  /// 短视频劣质占比 (004 §五): videos rated poor ÷ videos reviewed.
  static let poorVideoShare = Indicator(
    .poorVideoShare, .kuaishou, better: .lower, source: RuleSource("004", "五 短视频劣质占比"),
    rule: .observed(
      "短视频劣质占比", goal: Target(.atMost, DecimalNumber(mantissa: 25, scale: 2))),
    needs: ["media"],
    .sums(sql: ("videos_poor", "videos_reviewed")) { ($0.videosPoor, $0.videosReviewed) })

  /// 短视频有效播放率 (004 §五): valid plays ÷ plays.
  static let validPlayRate = Indicator(
    .validPlayRate, .kuaishou, better: .higher, source: RuleSource("004", "五 短视频有效播放率"),
    rule: .observed(
      "短视频有效播放率", goal: Target(.atLeast, DecimalNumber(mantissa: 52, scale: 2))),
    needs: ["media"],
    .sums(sql: ("valid_plays", "plays")) { ($0.validPlays, $0.plays) })
}

extension Cohort {
  /// The window's days of media counts: numerator and denominator of each.
  fileprivate static func sums(
    sql: (SQLExpression, SQLExpression), _ counts: @escaping @Sendable (MediaDay) -> (Int, Int)
  ) -> Cohort {
    .media(sql: .each(.media, at: "begins", numerator: sql.0, denominator: sql.1)) { day, context, tally in
      let (numerator, denominator) = counts(day)
      tally.add(
        at: context.calendar.start(of: day.day), numerator: Int64(numerator), denominator: Int64(denominator))
    }
  }
}
