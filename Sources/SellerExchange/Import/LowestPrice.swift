import SellerCore

/// The one price that a product of several variations has in the store: the lowest of those on sale, which buyers see as
/// "from"; with none on sale, the lowest of all.
struct LowestPrice {
  private var lowest: Money?
  private var lowestOnSale: Money?

  /// The price; nil while no variation was added.
  var price: Money? { lowestOnSale ?? lowest }

  /// Whether any variation is on sale.
  var isOnSale: Bool { lowestOnSale != nil }

  /// Takes a variation in.
  mutating func add(_ money: Money, onSale: Bool) {
    lowest = Self.lower(lowest, money)
    if onSale { lowestOnSale = Self.lower(lowestOnSale, money) }
  }

  private static func lower(_ left: Money?, _ right: Money) -> Money {
    guard let left else { return right }
    return right.minorUnits < left.minorUnits ? right : left
  }
}
