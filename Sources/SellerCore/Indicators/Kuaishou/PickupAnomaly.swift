extension Indicator {
  /// 揽收异常率 (004 §五): of the parcels shipped in the window with a tracking number, at least 24 h before the as-of, those
  /// without a carrier scan within 24 h; self channels; without those with a case of any kind applied for within these 24 h
  /// and before any scan.
  static let pickupAnomaly = Indicator(
    .pickupAnomaly, .kuaishou, better: .lower, source: RuleSource("004", "五 揽收异常率"),
    rule: .threshold("揽收异常率", .atMost, hundredths: 6),
    needs: ["order.shipped_at", "order.tracking_number", "order.scanned_at"],
    ripening: .pickupHours,
    .orders(
      sql: .each(
        .orders, at: "shipped_at",
        numerator: "scanned_at IS NULL OR scanned_at > shipped_at + to_hours(\(.pickupHours))",
        where: """
          is_of_channels AND has_tracking AND shipped_at + to_hours(\(.pickupHours)) <= as_of
            AND NOT coalesce(first_case_after_shipping <= shipped_at + to_hours(\(.pickupHours))
              AND (scanned_at IS NULL OR first_case_after_shipping < scanned_at), false)
          """)
    ) { order, context, tally in
      guard let shippedAt = order.row.shippedAt, tally.reaches(shippedAt), order.row.channel.isSelfChannel,
        order.row.hasTrackingNumber
      else { return }
      let limit = shippedAt.adding(hours: Int64(context.rules[.pickupHours]))
      let scannedAt = order.row.scannedAt
      let isWithdrawn = order.cases.contains { refund in
        refund.appliedAt >= shippedAt && refund.appliedAt <= limit && scannedAt.map { refund.appliedAt < $0 } ?? true
      }
      guard !isWithdrawn else { return }
      tally.count(at: shippedAt, inNumerator: scannedAt.map { $0 > limit } ?? true)
    })
}

extension RuleNumber {
  /// Hours after shipping in which a carrier scans the parcel.
  public static let pickupHours = RuleNumber("pickup_hours", 24, RuleSource("004", "五 揽收异常率"))
}
