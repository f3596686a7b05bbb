import SellerCore
import SellerRecords

/// The records of a store that rows of an import are merged into, whatever their moments: an import is no question with an
/// as-of. Fields that this version does not know are left to the store, which keeps them when it writes.
struct ExistingRecords {
  private let products: [ProductID: Product]
  private let orders: [OrderID: Order]
  private let firstOrders: [ProductID: Instant]
  private let shop: Shop
  private let tables: ShopSnapshot.Tables
  private let others: ExistingTableRecords
  private let isEmpty: Bool

  /// The records that the store has of those which a reading is about, and the first orders of its products.
  init(in snapshot: ShopSnapshot, for reading: ImportReading) {
    let wantedProducts = reading.productIDs
    let wantedOrders = reading.orderIDs
    shop = snapshot.shop
    tables = snapshot.tables
    isEmpty = snapshot.isEmpty
    others = ExistingTableRecords(in: snapshot, keys: reading.keys)
    products = Dictionary(
      snapshot.tables.products.filter { wantedProducts.contains($0.id) }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var orders: [OrderID: Order] = [:]
    var firstOrders: [ProductID: Instant] = [:]
    if !wantedOrders.isEmpty || !wantedProducts.isEmpty {
      ShopView(snapshot, asOf: .endOfTime).forEachOrder { row in
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

  /// What an import is merged over.
  var stored: StoredRecords {
    var stored = StoredRecords()
    stored.product = { products[$0] }
    stored.order = { orders[$0] }
    stored.firstOrder = { firstOrders[$0] }
    stored.boost = { id in tables.boosts.first { $0.id == id } }
    stored.boostMonth = { product, month in
      tables.boostMonths.first { $0.productID == product && $0.month == month }
    }
    stored.ticket = { id in tables.tickets.first { $0.id == id } }
    stored.currency = shop.currency
    stored.isEmpty = isEmpty
    let awaited = Dictionary(tables.awaited.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    stored.awaited = { awaited[$0] }
    stored.record = { key in
      key.kind == .order ? orders[OrderID(key.description)].map { Record($0) } : others[key]
    }
    return stored
  }
}

extension ShopSnapshot {
  /// Whether there is nothing but the shop.
  fileprivate var isEmpty: Bool {
    func isEmpty<Stored: StoredRecord>(_ type: Stored.Type) -> Bool { type.records(in: tables).isEmpty }
    return orderCount == 0 && RecordKind.lineTypes.allSatisfy { isEmpty($0) }
  }
}
