extension Indicator {
  /// Average rating of 30 days (002): the mean stars of the valid reviews written in the window.
  static let averageRating = Indicator(
    .averageRating, .wish, unit: .stars, better: .higher,
    source: RuleSource("002", "Seller customer service capability"),
    rule: .trusted(.lastThirtyDays, .atLeast, DecimalNumber(mantissa: 4)),
    needs: ["review.stars"],
    .orders(
      sql: .each(.orders, at: "reviewed_at", numerator: "stars", where: "stars IS NOT NULL")
    ) { order, _, tally in
      guard let review = order.row.review, review.valid, let stars = review.stars else { return }
      tally.add(at: review.at, numerator: Int64(stars), denominator: 1)
    })

  /// Low ratings answered (002, product feedback): of the reviews with at most two stars, those that the seller answered.
  static let lowRatingsAnswered = Indicator(
    .lowRatingsAnswered, .wish, better: .higher, dimension: .feedback, source: RuleSource("002", "4. Product Feedback"),
    rule: .dimension(.lastThirtyDays, "4. Product Feedback"),
    needs: ["review.stars", "review.answered_at"],
    .orders(
      sql: .each(
        .orders, at: "reviewed_at", numerator: "answered_at IS NOT NULL", where: "stars <= \(.lowStars)")
    ) { order, context, tally in
      guard let review = order.row.review, review.valid, let stars = review.stars,
        stars <= context.rules[.lowStars]
      else { return }
      tally.count(at: review.at, inNumerator: review.answeredAt != nil)
    })
}

extension RuleNumber {
  /// So many stars or fewer are a low rating.
  public static let lowStars = RuleNumber(
    "low_stars", 2, RuleSource("002", "4. Product Feedback", isPublicMaterial: true))
}
