extension Indicator {
  /// Average refund rate, 63–93 days (002): of the orders released then, those with a completed refund case.
  static let refundRate63to93 = Indicator(
    .refundRate63to93, .wish, better: .lower, source: RuleSource("002", "Seller customer service capability"),
    rule: .trusted(.daysAgo(first: 93, last: 63), .atMost, DecimalNumber(mantissa: 10, scale: 2)),
    needs: FactNeeds(datedBy: "order.released_at", "case.completed_at"),
    .allReleasedOrders(sql: "is_refunded") { order in
      order.cases.contains { $0.kind.isRefund && $0.completedAt != nil }
    })

  /// Out-of-stock refund rate (002, order fulfilment): of the orders released in the window, those with a refund case for the
  /// reason "out of stock".
  static let outOfStockRate = Indicator(
    .outOfStockRate, .wish, better: .lower, dimension: .fulfilment,
    source: RuleSource("002", "2. Order fulfillment rate"),
    rule: .dimension(.lastThirtyDays, "2. Order fulfillment rate"),
    needs: FactNeeds(datedBy: "order.released_at", "case.reason"),
    .allReleasedOrders(sql: "was_out_of_stock") { order in
      order.cases.contains { $0.kind.isRefund && $0.reason == .outOfStock }
    })

  /// Cancellations (002): of the orders released in the window, those cancelled by the system or the buyer.
  static let cancellationRate = Indicator(
    .cancellationRate, .wish, better: .lower, dimension: .cancellations,
    source: RuleSource("002", "5. Order Cancellations"),
    rule: .dimension(.lastThirtyDays, "5. Order Cancellations"),
    needs: FactNeeds(datedBy: "order.released_at", "order.cancelled_at"),
    .allReleasedOrders(sql: "cancelled_by IN ('system', 'buyer')") { order in
      switch order.row.cancelledBy {
      case .system, .buyer: true
      case .seller, nil: false
      }
    })
}

extension Cohort {
  /// Orders by release, cancelled ones included.
  fileprivate static func allReleasedOrders(
    sql: SQLExpression, _ isInNumerator: @escaping @Sendable (OrderFacts) -> Bool
  ) -> Cohort {
    .orders(sql: .each(.orders, at: "released_at", numerator: sql)) { order, _, tally in
      guard let releasedAt = order.row.releasedAt, tally.reaches(releasedAt) else { return }
      tally.count(at: releasedAt, inNumerator: isInNumerator(order))
    }
  }
}
