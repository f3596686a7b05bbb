/// What the after-sales rules say about a case, beside its clock (004 §六.1).
public enum CaseNote: Sendable, Hashable, CaseIterable {
  /// Returns for quality, and for damage on the way, are the seller's to bear.
  case sellerBearsReturn
  /// A missing package or missing accessories in it are no ground to refuse.
  case packagingIsNoGround
  /// Missing parts may be settled at a discount.
  case discountForMissingParts
  /// Wrong or missing items may be sent again without a return.
  case resendWithoutReturn
  /// Freight, coupon and price difference that a buyer loses by the seller's fault are the seller's to bear.
  case sellerCompensates
  /// Whichever promise is better for the consumer holds.
  case betterPromiseHolds

  /// The notes on a case, by its kind and reason.
  static func notes(on record: AfterSalesCase) -> [CaseNote] {
    allCases.filter { note in
      switch note {
      case .sellerBearsReturn: record.reason.isQuality
      case .sellerCompensates:
        record.reason.isQuality || record.reason == .wrongItem || record.liability?.isSellers ?? false
      case .packagingIsNoGround, .discountForMissingParts: record.kind == .returnRefund || record.kind == .exchange
      case .resendWithoutReturn: record.reason == .wrongItem
      case .betterPromiseHolds: true
      }
    }
  }
}
