/// An order with what several counters ask of it, found once.
struct OrderFacts {
  let row: OrderRow
  let kind: Product.Kind
  /// The cases applied for by the as-of.
  let cases: [AfterSalesCase]
  /// Where the first refund case stands among the cases: a case is large, and this value goes through every indicator.
  private let firstRefundIndex: Int?

  /// The first refund case (Readings, 5).
  var firstRefund: AfterSalesCase? { firstRefundIndex.map { cases[$0] } }

  /// An order; `kinds` are those of the shop's products. A product that is not in the file is physical (Readings, 6).
  init(_ row: OrderRow, kinds: [Product.Kind]) {
    self.row = row
    let product = row.productIndex
    kind = product < kinds.count ? kinds[product] : .physical
    cases = row.mayHaveCases ? row.cases : []
    firstRefundIndex = cases.isEmpty ? nil : cases.firstRefundIndex
  }

  /// Whether the first refund case has a quality reason and was applied for by then (004 §一.2).
  func isQualityRefund(by limit: Instant) -> Bool {
    guard let firstRefund else { return false }
    return firstRefund.reason.isQuality && firstRefund.appliedAt <= limit
  }
}

extension ShopView {
  /// The kinds of the products, for `OrderFacts`.
  var productKinds: [Product.Kind] { tables.productTable.kinds }
}
