import SellerCore

/// The end of a made-up shop's data: nothing happens after it.
struct ShopClock: Sendable {
  /// The last second.
  let end: Int64

  /// The moment, if it has come.
  func happened(_ second: Int64) -> Instant? { second <= end ? Instant(seconds: second) : nil }

  /// The moment, if there is one and it has come.
  func happened(_ second: Int64?) -> Instant? {
    guard let second else { return nil }
    return happened(second)
  }
}
