extension Indicator {
  /// Counterfeit rate (002): of the listings that were reviewed for counterfeits so far, those found to be one.
  static let counterfeitRate = Indicator(
    .counterfeitRate, .wish, better: .lower, source: RuleSource("002", "Seller customer service capability"),
    rule: .trusted(.untilToday, .atMost, DecimalNumber(mantissa: 5, scale: 3)),
    needs: FactNeeds(datedBy: "product.counterfeit_review"),
    .counterfeitReviews(sql: .each(.products, at: "reviewed_at", numerator: "is_counterfeit")) { review, _, tally in
      tally.count(at: review.at, inNumerator: review.found)
    })
}
