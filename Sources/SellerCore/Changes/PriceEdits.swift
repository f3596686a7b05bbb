/// What noting a price writes (003, price promise; Readings, 16).
struct PriceEdits {
  private let view: ShopView

  init(_ view: ShopView) {
    self.view = view
  }

  /// Notes a price from a moment on, which may lie ahead. A price of the same product and moment is replaced. Where it is the
  /// price in force now, the product's own price follows.
  func recording(_ change: PriceChange) throws(ChangeRefusal) -> [Record] {
    let snapshot = view.snapshot
    guard let product = snapshot.productIndex(change.productID).flatMap({ snapshot.product(at: $0) }) else {
      throw .unknownProduct(change.productID)
    }
    if change.price.currency != view.shop.currency {
      throw .otherCurrency(change.price.currency, store: view.shop.currency)
    }
    if change.price.minorUnits <= 0 { throw .priceNotPositive(change.price) }
    let others = snapshot.tables.prices.filter { $0.productID == change.productID }
    var records: [Record] = others.contains(change) ? [] : [Record(change)]
    let isInForce = change.at <= view.asOf && !others.contains { $0.at > change.at && $0.at <= view.asOf }
    if isInForce, product.price != change.price {
      var priced = product
      priced.price = change.price
      records.append(Record(priced))
    }
    return records
  }
}
