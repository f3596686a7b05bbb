import SellerCore

/// What an order's making needs to know of its product; kept apart from the record so that it stays small.
struct Item: Sendable {
  var id: ProductID
  /// Whether it is shipped.
  var isPhysical: Bool
  /// Prices in minor units with the second from which each is in force, by time; the first is in force from ever.
  var prices: [PriceStep]
  /// Shipping per piece in minor units.
  var shipping: Int64
  /// First second at which it sold.
  var soldFrom: Int64
  /// Last second at which it sold.
  var soldUntil: Int64
  /// Quality refunds per 10,000 delivered orders.
  var qualityPerMyriad: Int
  /// What is added to them for an order of the last day; it grows to that over the last `Item.declineDays`.
  var declinePerMyriad: Int
  /// Refunds of any reason per 10,000 orders (Wish).
  var refundPerMyriad: Int
  /// Whether its orders go by way of A+.
  var advancedLogistics: Bool

  /// A price and when it came into force.
  struct PriceStep: Sendable {
    let from: Int64
    let units: Int64
  }

  /// Over how many days a product that goes bad goes bad.
  static let declineDays: Int64 = 60

  func price(at second: Int64) -> Int64 {
    var units = prices[0].units
    for step in prices.dropFirst() where step.from <= second { units = step.units }
    return units
  }

  /// Quality refunds per 10,000 for an order paid at a second, seen from the end of the data.
  func quality(at second: Int64, end: Int64) -> Int {
    guard declinePerMyriad > 0 else { return qualityPerMyriad }
    let span = Self.declineDays * 86_400
    let grown = max(0, second - (end - span))
    return qualityPerMyriad + declinePerMyriad * Int(grown) / Int(span)
  }
}
