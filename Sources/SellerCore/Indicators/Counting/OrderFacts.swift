/// An order with what several indicators ask of it, found once.
struct OrderFacts {
  let row: OrderRow
  /// The kind of its product; a product that is not in the file is physical (Readings, 6).
  let kind: Product.Kind
  /// The cases applied for by the as-of.
  let cases: [AfterSalesCase]
  /// Where the first refund case stands among the cases: a case is large, and this value goes through every indicator.
  private let firstRefundIndex: Int?

  /// The first refund case (Readings, 5).
  var firstRefund: AfterSalesCase? { firstRefundIndex.map { cases[$0] } }

  init(_ row: OrderRow, kind: Product.Kind) {
    self.row = row
    self.kind = kind
    cases = row.mayHaveCases ? row.cases : []
    firstRefundIndex = cases.isEmpty ? nil : cases.firstRefundIndex
  }

  /// Whether the first refund case has a quality reason and was applied for by then (004 §一.2).
  func isQualityRefund(by limit: Instant) -> Bool {
    guard let firstRefund else { return false }
    return firstRefund.reason.isQuality && firstRefund.appliedAt <= limit
  }
}
