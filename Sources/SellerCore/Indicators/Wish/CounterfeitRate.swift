extension Indicator {
  /// Counterfeit rate (002): of the listings that were reviewed for counterfeits so far, those found to be one.
  static let counterfeitRate = Indicator(
    .counterfeitRate, .wish, better: .lower, source: RuleSource("002", "Seller customer service capability"),
    rule: .trusted(.untilToday, .atMost, DecimalNumber(mantissa: 5, scale: 3)),
    needs: FactNeeds(datedBy: "product.counterfeit_review"),
    .products(sql: .each(.products, at: "reviewed_at", numerator: "is_counterfeit")) { product, _, tally in
      guard let review = product.counterfeitReview else { return }
      tally.count(at: review.at, inNumerator: review.found)
    })
}
