extension Indicator {
  /// 品退率, first cause, new formula (004 §一.2): of the orders paid in the window, kept by risk control and signed within
  /// 14 × 24 h of payment (virtual goods are signed when paid), those whose first refund case has a quality reason and was
  /// applied for within the same time.
  static let qualityRefundRate = Indicator(
    .qualityRefundRate, .kuaishou, better: .lower, source: RuleSource("004", "一.2"),
    .orders { order, context, tally in
      let paidAt = order.row.paidAt
      guard tally.reaches(paidAt), !order.row.riskExcluded else { return }
      let limit = paidAt.adding(days: Int64(context.rules.qualityRefundDays.value))
      guard order.kind == .virtual || order.row.deliveredAt.map({ $0 <= limit }) ?? false else { return }
      tally.count(at: paidAt, inNumerator: order.isQualityRefund(by: limit))
    })
}

extension Measure {
  /// The old formula (004 §五, 品退率): all orders paid in the window, signed or not and whatever risk control says, and those
  /// whose first refund case has a quality reason and was applied for within 14 × 24 h of payment.
  static let qualityRefundsOverPaidOrders = Measure(
    id: .qualityRefundsOverPaidOrders,
    populations: [
      .orders { order, context, tally in
        let paidAt = order.row.paidAt
        guard tally.reaches(paidAt) else { return }
        let limit = paidAt.adding(days: Int64(context.rules.qualityRefundDays.value))
        tally.count(at: paidAt, inNumerator: order.isQualityRefund(by: limit))
      }
    ])
}
