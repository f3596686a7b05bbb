import SellerCore
import SellerRecords

/// The records of a store that rows of an import are merged into, whatever their moments: an import is no question with an
/// as-of. Fields that this version does not know are left to the store, which keeps them when it writes.
struct ExistingRecords: Sendable {
  private let products: [ProductID: Product]
  private let awaited: [OrderID: AwaitedOrder]
  private let orders: OrderFinder
  private let firstOrders: [ProductID: Instant]
  private let others: ExistingTableRecords
  private let snapshot: ShopSnapshot

  /// The records that the store has of those kinds which a reading is about, and the first orders of its products.
  init(in snapshot: ShopSnapshot, for reading: ImportReading, hash: IDHash = IDHash()) {
    self.snapshot = snapshot
    func byID<ID: Hashable, Element>(_ list: [Element], _ id: (Element) -> ID) -> [ID: Element] {
      Dictionary(firstOfEach: list.map { (id($0), $0) })
    }
    products = byID(snapshot.tables.products, \.id)
    awaited = byID(snapshot.tables.awaited, \.id)
    orders = OrderFinder(snapshot, hash: hash)
    others = ExistingTableRecords(in: snapshot, kinds: reading.kinds)
    var firstOrders: [ProductID: Instant] = [:]
    if reading.kinds.contains(.product) {
      ShopView(snapshot, asOf: .endOfTime).forEachOrder { row in
        let (product, paidAt) = (row.productID, row.paidAt)
        firstOrders[product] = min(firstOrders[product] ?? paidAt, paidAt)
      }
    }
    self.firstOrders = firstOrders
  }

  /// What an import is merged over.
  var stored: StoredRecords {
    var stored = StoredRecords()
    let tables = snapshot.tables
    stored.product = { products[$0] }
    stored.order = { orders.order($0).map { Order($0) } }
    stored.firstOrder = { firstOrders[$0] }
    stored.boost = { id in tables.boosts.first { $0.id == id } }
    stored.boostMonth = { product, month in
      tables.boostMonths.first { $0.productID == product && $0.month == month }
    }
    stored.ticket = { id in tables.tickets.first { $0.id == id } }
    stored.currency = snapshot.shop.currency
    stored.isEmpty = snapshot.isEmpty
    stored.hasNoOrders = snapshot.orderCount == 0 && tables.awaited.isEmpty
    stored.awaited = { awaited[$0] }
    stored.record = { key in
      key.kind == .order ? orders.order(OrderID(key.description)).map { Record(Order($0)) } : others[key]
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
