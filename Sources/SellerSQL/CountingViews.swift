import SellerCore

/// What the indicators count, each as its definition says it, as the parts of `Indicators.sql` that its views put together.
enum CountingViews {
  /// What each record contributes.
  static let contributions = union { id, query in
    guard case .each(let record, let at, let numerator, let denominator, let condition) = query else { return nil }
    return """
      SELECT store, \(SQLLiteral.text(id.rawValue)), \(at.text), product_id, paid_at,
        coalesce(CAST(\(numerator.text) AS BIGINT), 0), coalesce(\(denominator.text), 0)
      FROM \(record.rawValue)
      WHERE \(at.text) IS NOT NULL AND (\(condition.text))
      """
  }

  /// How many buyers count.
  static let buyerCounts = union { id, query in
    guard case .buyers(let numerator, let condition) = query else { return nil }
    return """
      SELECT store, \(SQLLiteral.text(id.rawValue)) AS indicator, choice, count(*) AS denominator,
        count(*) FILTER (is_in) AS numerator
      FROM (
        SELECT store, choice, buyer_id, \(numerator.text) AS is_in
        FROM seller.conversation WHERE indicator = \(SQLLiteral.text(id.rawValue))
        GROUP BY ALL HAVING \(condition.text))
      GROUP BY ALL
      """
  }

  /// The numbers in the definitions of what is counted.
  static let numbers = IndicatorID.allCases.flatMap(\.definition.queries).flatMap(\.numbers)
    .reduce(into: [RuleNumber]()) { numbers, number in if !numbers.contains(number) { numbers.append(number) } }

  private static func union(_ select: (IndicatorID, CountingQuery) -> String?) -> String {
    IndicatorID.allCases.flatMap { id in id.definition.queries.compactMap { select(id, $0) } }
      .joined(separator: "\nUNION ALL\n")
  }
}
