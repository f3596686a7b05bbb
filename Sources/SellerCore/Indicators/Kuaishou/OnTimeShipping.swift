extension Indicator {
  /// 及时发货率 (004 §五): of the physical self-built orders promised in the window, those shipped by the promise; without
  /// those whose first refund case was applied for by the promise while they were unshipped.
  static let onTimeShipping = Indicator(
    .onTimeShipping, .kuaishou, better: .higher, source: RuleSource("004", "五 及时发货率"),
    rule: .threshold("及时发货率", .atLeast, hundredths: 95),
    needs: ["order.ship_by", "order.shipped_at", "case"],
    .orders(
      sql: .each(
        .orders, at: "ship_by", numerator: "shipped_at <= ship_by",
        where: """
          is_self_built AND kind IN ('physical', 'second_hand') AND NOT coalesce(first_refund.applied_at <= ship_by
            AND (shipped_at IS NULL OR shipped_at > first_refund.applied_at), false)
          """)
    ) { order, _, tally in
      guard let shipBy = order.row.shipBy, tally.reaches(shipBy), order.row.channel == .selfBuilt,
        order.kind.isPhysical
      else { return }
      let shippedAt = order.row.shippedAt
      if let refund = order.firstRefund, refund.appliedAt <= shipBy, shippedAt.map({ $0 > refund.appliedAt }) ?? true {
        return
      }
      tally.count(at: shipBy, inNumerator: shippedAt.map { $0 <= shipBy } ?? false)
    })
}
