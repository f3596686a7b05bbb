/// A product in Refund Assurance: on which tab it stands and why, and what its months add up to (000).
public struct AssuranceProduct: Sendable, Hashable {
  /// The product.
  public let productID: ProductID
  /// Why it stands on the other tab; empty for eligible products.
  public let reasons: [Reason]
  /// Whether it is in A+ now: only then a campaign can be created for it.
  public let includedNow: Bool
  /// Its months, the latest first.
  public let months: [AssuranceMonth]
  /// A+ orders of all months.
  public let orders: Int
  /// GMV of all months.
  public let gmv: Money
  /// Refunded orders of all months.
  public let refundedOrders: Int
  /// Refund GMV of all months.
  public let refundGMV: Money
  /// Spend of all months.
  public let spend: Money
  /// Uncapped credit of all months.
  public let uncapped: Money
  /// The sum of the months' estimates, not the formula on sums; nil when one of them is unknown.
  public let estimated: Money?
  /// The credit paid so far.
  public let received: Money
  /// How many months are not paid yet though something is to come, or may be.
  public let pendingMonths: Int

  /// A product's months, the latest last, added up; the currency is the store's. A store that takes no part has no estimate, and no
  /// months are none of 0.
  init(
    productID: ProductID, reasons: [Reason], includedNow: Bool, months: ArraySlice<AssuranceMonth>, currency: Currency,
    takesPart: Bool
  ) {
    self.productID = productID
    self.reasons = reasons
    self.includedNow = includedNow
    self.months = months.reversed()
    func total(_ amounts: some Sequence<Money>) -> Money { MoneySum.total(amounts, in: currency) }
    orders = months.reduce(0) { $0 + $1.orders }
    gmv = total(months.lazy.map(\.gmv))
    refundedOrders = months.reduce(0) { $0 + $1.refundedOrders }
    refundGMV = total(months.lazy.map(\.refundGMV))
    spend = total(months.lazy.map(\.spend))
    uncapped = total(months.lazy.map(\.uncapped))
    let known = months.compactMap(\.estimated)
    estimated = takesPart && known.count == months.count ? total(known) : nil
    received = total(months.compactMap(\.received))
    pendingMonths = months.count { $0.isPending && $0.creditStanding != .nothing }
  }

  /// The tab it stands on.
  public var tab: Tab { reasons.isEmpty ? .eligible : .other }

  /// Whether a campaign can be created right there.
  public var canCreateCampaign: Bool { includedNow && tab == .other }

  /// Refund GMV out of GMV over all months.
  public var rate: Ratio { Ratio(refundGMV.minorUnits, gmv.minorUnits) }

  /// The two tabs; the raw values are those of the store format.
  public enum Tab: String, Sendable, Hashable, CaseIterable {
    /// In A+ and in a campaign that runs today.
    case eligible
    /// A+ products that are not eligible.
    case other
  }

  /// Why a product is not eligible.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// It was never in A+, though months of it are on record.
    case neverIncluded = "never_included"
    /// It was removed from A+.
    case removedFromProgram = "removed_from_program"
    /// No campaign that it is in runs today.
    case noRunningCampaign = "no_running_campaign"
  }
}
