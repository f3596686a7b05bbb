/// A product's month in Refund Assurance: its A+ orders by the month they were paid in (000; Readings, 13).
public struct AssuranceMonth: Sendable, Hashable {
  /// The product.
  public let productID: ProductID
  /// The UTC month of payment.
  public let month: Month
  /// The A+ orders, cancelled and excluded ones with them.
  public let orders: Int
  /// What they add up to: (price + shipping) × quantity.
  public let gmv: Money
  /// The assured orders with a completed refund above 0.
  public let refundedOrders: Int
  /// Their completed refunds, of each order at most its gross.
  public let refundGMV: Money
  /// The orders that dropped out of the assured refunds, by id; they stay in the GMV.
  public let excluded: [ExcludedOrder]
  /// How many of the A+ orders come from files that tell of no warehouse scan: with one of them the credit is unknown.
  public let untoldOrders: Int
  /// ProductBoost spend of the month.
  public let spend: Money
  /// The credit by the formula, without the cap: "at most" while the factor is unset.
  public let uncapped: Money
  /// The credit estimated; nil = unknown (Readings, 14).
  public let estimated: Money?
  /// The credit that was paid, a fact; nil = pending.
  public let received: Money?
  /// Whether refunds may still move the figures.
  public let refundsMayMove: Bool
  /// Which rules the credit goes by.
  public let ruleSet: RuleSetID

  /// Refund GMV out of GMV in minor units; no data where the GMV is 0.
  public var rate: Ratio { Ratio(refundGMV.minorUnits, gmv.minorUnits) }

  /// The facts that the credit needs and that not all files tell (Readings, 23).
  public var missing: [ImportSource.Fact] { Self.missing(untoldOrders > 0) }

  /// The same where some of the orders come from files that tell of no warehouse scan, or none does.
  static func missing(_ hasUntold: Bool) -> [ImportSource.Fact] { hasUntold ? [.warehouseScan] : [] }

  /// Whether the credit is not paid yet.
  public var isPending: Bool { received == nil }

  /// An A+ order whose refund is not assured.
  public struct ExcludedOrder: Sendable, Hashable {
    /// The order.
    public let orderID: OrderID
    /// Why.
    public let why: Exclusion
  }

  /// Why an A+ order's refund is not assured: the first that applies, in this order (Readings, 13). The raw values are those
  /// of the store format.
  public enum Exclusion: String, Sendable, Hashable, CaseIterable {
    /// No A+ warehouse scanned it, even if there is still time.
    case notScanned = "not scanned"
    /// It was scanned later than 168 hours after its release.
    case late
    /// It was scanned at another warehouse.
    case wrongWarehouse = "wrong warehouse"
  }
}

extension OrderRow {
  /// Why an A+ order's refund is not assured; nil when it is. An order without a release cannot be shown late.
  func assuranceExclusion(onTimeHours: Int64) -> AssuranceMonth.Exclusion? {
    guard let scanned = warehouseScannedAt else { return .notScanned }
    if let releasedAt, scanned > releasedAt.adding(hours: onTimeHours) { return .late }
    return correctWarehouse ? nil : .wrongWarehouse
  }

  /// The completed refunds, at most the gross: a case without an amount counts the whole gross (Readings, 13).
  var completedRefund: Money {
    guard mayHaveCases else { return .zero(gross.currency) }
    var sum = MoneySum(gross.currency)
    for refund in cases where refund.kind.isRefund && refund.completedAt != nil { sum.add(refund.amount ?? gross) }
    let total = sum.total
    return total.minorUnits > gross.minorUnits ? gross : total
  }
}
