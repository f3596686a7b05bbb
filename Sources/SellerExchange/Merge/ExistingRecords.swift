import SellerCore
import SellerRecords

/// The records of a store that rows of an import are merged into, whatever their moments: an import is no question with an
/// as-of. Fields that this version does not know are left to the store, which keeps them when it writes.
struct ExistingRecords: Sendable {
  private let awaited: [OrderID: AwaitedOrder]
  private let orders: OrderFinder
  private let firstOrders: [ProductID: Instant]
  /// All but orders and products, of which there are many: the snapshot finds them itself.
  private let others: [RecordKey: Record]
  private let takenBack: Set<RecordKey>
  private let snapshot: ShopSnapshot

  /// The records that the store has of those kinds which a reading is about, and the first orders of its products.
  init(in snapshot: ShopSnapshot, for reading: ImportReading, hash: IDHash = IDHash()) {
    self.snapshot = snapshot
    awaited = Dictionary(firstOfEach: snapshot.tables.awaited.map { ($0.id, $0) })
    orders = OrderFinder(snapshot, hash: hash)
    takenBack = Set(reading.takenBack)
    let kinds = Set(reading.kinds.compactMap(\.merged)).union(takenBack.map(\.kind))
    others = Self.records(of: kinds.subtracting([.order, .product]), in: snapshot)
    firstOrders = reading.kinds.contains(.product) ? ShopView(snapshot, asOf: .endOfTime).firstOrders : [:]
  }

  /// What an import is merged over.
  var stored: StoredRecords {
    var stored = StoredRecords()
    stored.order = { orders.order($0).map { Order($0) } }
    stored.firstOrder = { firstOrders[$0] }
    stored.currency = snapshot.shop.currency
    stored.isEmpty = snapshot.isEmpty
    stored.hasNoOrders = snapshot.orderCount == 0 && awaited.isEmpty
    stored.awaited = { awaited[$0] }
    stored.takenBack = takenBack
    stored.record = { key in
      switch key.kind {
      case .order: orders.order(OrderID(key.description)).map { Record(Order($0)) }
      case .product:
        snapshot.productIndex(ProductID(key.id)).flatMap { snapshot.tables.productTable[$0] }.map { Record($0) }
      default: others[key]
      }
    }
    return stored
  }

  private static func records(of kinds: Set<RecordKind>, in snapshot: ShopSnapshot) -> [RecordKey: Record] {
    var records: [RecordKey: Record] = [:]
    func collect<Kind: StoredRecord>(_ type: Kind.Type) {
      for record in type.records(in: snapshot.tables) { records[record.key] = Record(record) }
    }
    for kind in kinds {
      if let type = kind.lineType { collect(type) } else { records[RecordKey(.shop, "")] = Record(snapshot.shop) }
    }
    return records
  }
}

extension ImportKind {
  /// The kind of record that its rows go into, where these are asked for by key.
  fileprivate var merged: RecordKind? {
    switch self {
    case .record(let kind): kind
    case .boostDay: .boostMonth
    case .afterSalesCase, .review, .unknown, .file: nil
    }
  }
}

extension ShopSnapshot {
  /// Whether there is nothing but the shop.
  fileprivate var isEmpty: Bool {
    func isEmpty<Stored: StoredRecord>(_ type: Stored.Type) -> Bool { type.records(in: tables).isEmpty }
    return orderCount == 0 && RecordKind.lineTypes.allSatisfy { isEmpty($0) }
  }
}
