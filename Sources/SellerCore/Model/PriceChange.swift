/// A price change: a line of `prices.jsonl`, unique by product and moment.
public struct PriceChange: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.price

  /// Which product.
  public var productID: ProductID
  /// From when the price is in force.
  public var at: Instant
  /// The price.
  public var price: Money
  /// Unknown fields.
  public var extra: ExtraFields

  /// A price change.
  public init(productID: ProductID, at: Instant, price: Money, extra: ExtraFields = .none) {
    self.productID = productID
    self.at = at
    self.price = price
    self.extra = extra
  }
}
