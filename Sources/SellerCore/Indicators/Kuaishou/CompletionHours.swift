extension Indicator {
  /// 仅退款完结时长 (004 §五): mean of completed − applied over the refund-only cases completed in the window without the
  /// platform's intervention; self channels.
  static let refundOnlyHours = Indicator(
    .refundOnlyHours, .kuaishou, unit: .hours, better: .lower, source: RuleSource("004", "五 仅退款完结时长"),
    rule: .marketMultiple("仅退款完结时长"),
    needs: ["case.completed_at"],
    .completedCases(
      .refundOnly, sql: "epoch(completed_at)::BIGINT - epoch(applied_at)::BIGINT"
    ) { refund, completedAt in completedAt.seconds(since: refund.appliedAt) })

  /// 退货退款完结时长 (004 §五): mean of (completed − applied) − (buyer's waybill − seller's consent) over the return-refund
  /// cases with all four moments, otherwise as above.
  static let returnRefundHours = Indicator(
    .returnRefundHours, .kuaishou, unit: .hours, better: .lower, source: RuleSource("004", "五 退货退款完结时长"),
    rule: .marketMultiple("退货退款完结时长"),
    needs: ["case.consented_at", "case.buyer_shipped_at", "case.completed_at"],
    .completedCases(
      .returnRefund,
      sql: """
        epoch(completed_at)::BIGINT - epoch(applied_at)::BIGINT - epoch(buyer_shipped_at)::BIGINT + epoch(consented_at)::BIGINT
        """
    ) { refund, completedAt in
      guard let consentedAt = refund.consentedAt, let buyerShippedAt = refund.buyerShippedAt else { return nil }
      return completedAt.seconds(since: refund.appliedAt) - buyerShippedAt.seconds(since: consentedAt)
    })
}

extension Cohort {
  /// Cases of a kind by completion, with what each took in seconds; nil leaves a case out.
  fileprivate static func completedCases(
    _ kind: AfterSalesCase.Kind, sql: SQLExpression,
    _ seconds: @escaping @Sendable (AfterSalesCase, Instant) -> Int64?
  ) -> Cohort {
    .orders(
      sql: .each(
        .cases, at: "completed_at", numerator: sql,
        where: "kind = \(kind) AND is_of_channels AND intervened_at IS NULL AND \(sql) IS NOT NULL")
    ) { order, _, tally in
      guard !order.cases.isEmpty, order.row.channel.isSelfChannel else { return }
      for refund in order.cases where refund.kind == kind && refund.intervenedAt == nil {
        guard let completedAt = refund.completedAt, tally.reaches(completedAt),
          let seconds = seconds(refund, completedAt)
        else { continue }
        tally.add(at: completedAt, numerator: seconds, denominator: 1, of: refund.id)
      }
    }
  }
}
