import SellerCore

/// What happened to an order.
public enum OrderEventPhrase: PhrasePair, Hashable {
  /// The buyer paid.
  case paid
  /// Released to the merchant.
  case released
  /// The promise.
  case promisedToShip
  /// The seller shipped.
  case shipped
  /// A tracking number was uploaded.
  case trackingUploaded(String)
  /// The carrier's first scan.
  case scanned
  /// The A+ warehouse's scan.
  case scannedAtWarehouse(right: Bool)
  /// The buyer signed.
  case delivered
  /// The order was cancelled.
  case cancelled(by: Order.CancellationCause?)
  /// The buyer's review.
  case reviewed(Review)
  /// The seller answered the review.
  case reviewAnswered
  /// The buyer applied for after-sales.
  case applied(AfterSalesCase)
  /// The seller consented.
  case consented
  /// The buyer sent it back.
  case returnShipped
  /// The seller refused.
  case refused
  /// The platform was asked to step in.
  case intervened(AfterSalesCase.Liability?)
  /// The case was completed.
  case completed(Money?)
  /// The buyer rated the handling.
  case rated(Int)

  /// `4/5` on Wish, `2·3·1` on Kuaishou.
  static func scores(_ review: Review) -> String {
    if let stars = review.stars { return "\(stars)/5" }
    return [review.quality, review.service, review.logistics].map { $0.map(String.init) ?? "–" }.joined(separator: "·")
  }
}
