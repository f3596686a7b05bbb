import SellerCore

/// The records of a store that rows of an import are merged into, whatever their moments: an import is no question with an
/// as-of. Fields that this version does not know are left to the store, which keeps them when it writes.
struct ExistingRecords {
  private let products: [ProductID: Product]
  private let orders: [OrderID: Order]
  private let firstOrders: [ProductID: Instant]

  /// The records of these ids that the store has, and the first orders of the products.
  init(in snapshot: ShopSnapshot, products wantedProducts: Set<ProductID>, orders wantedOrders: Set<OrderID>) {
    products = Dictionary(
      snapshot.tables.products.filter { wantedProducts.contains($0.id) }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var orders: [OrderID: Order] = [:]
    var firstOrders: [ProductID: Instant] = [:]
    if !wantedOrders.isEmpty || !wantedProducts.isEmpty {
      ShopView(snapshot, asOf: Self.endOfTime).forEachOrder { row in
        let id = row.id
        if wantedOrders.contains(id) { orders[id] = Order(row) }
        let product = row.productID
        guard wantedProducts.contains(product) else { return }
        let paidAt = row.paidAt
        firstOrders[product] = min(firstOrders[product] ?? paidAt, paidAt)
      }
    }
    self.orders = orders
    self.firstOrders = firstOrders
  }

  /// The product's record, if there is one.
  func product(_ id: ProductID) -> Product? { products[id] }

  /// The order's record, if there is one.
  func order(_ id: OrderID) -> Order? { orders[id] }

  /// When the product was first ordered, if it ever was.
  func firstOrder(of product: ProductID) -> Instant? { firstOrders[product] }

  /// 9999-12-31T23:59:59Z, the last moment that a store can write: by then everything has happened.
  private static let endOfTime = Instant(seconds: 253_402_300_799)
}

extension Order {
  /// The order's record from its row.
  fileprivate init(_ row: OrderRow) {
    self.init(id: row.id, productID: row.productID, paidAt: row.paidAt, price: row.price, channel: row.channel)
    releasedAt = row.releasedAt
    quantity = row.quantity
    shipping = row.shipping
    destination = row.destination
    origin = row.origin
    express = row.express
    riskExcluded = row.riskExcluded
    shipBy = row.shipBy
    shippedAt = row.shippedAt
    trackingNumber = row.trackingNumber
    trackingUploadedAt = row.trackingUploadedAt
    scannedAt = row.scannedAt
    deliveredAt = row.deliveredAt
    if row.isAdvancedLogistics {
      advancedLogistics = AdvancedLogistics(scannedAt: row.warehouseScannedAt, correctWarehouse: row.correctWarehouse)
    }
    cancelledAt = row.cancelledAt
    cancelledBy = row.cancelledBy
    revenueShare = row.revenueShare
    cases = row.cases
    review = row.review
  }
}
