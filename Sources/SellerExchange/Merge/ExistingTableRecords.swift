import SellerCore
import SellerRecords

/// The records of a store that the rows of tables go over.
public struct ExistingTableRecords {
  private let orders: ExistingRecords
  private let others: [RecordKey: Record]

  /// The records of these keys that the store has.
  public init(in snapshot: ShopSnapshot, keys: Set<RecordKey>) {
    var others: [RecordKey: Record] = [:]
    var wanted: Set<OrderID> = []
    for key in keys where key.kind == .order { wanted.insert(OrderID(key.description)) }
    for kind in Set(keys.map(\.kind)) {
      guard let type = kind.lineType else {
        others[RecordKey(.shop, "")] = Record(snapshot.shop)
        continue
      }
      func collect<Kind: StoredRecord>(_ type: Kind.Type) {
        for record in type.records(in: snapshot.tables) where keys.contains(record.key) {
          others[record.key] = Record(record)
        }
      }
      collect(type)
    }
    orders = ExistingRecords(in: snapshot, products: [], orders: wanted)
    self.others = others
  }

  /// The record of a key, if there is one.
  public func record(_ key: RecordKey) -> Record? {
    key.kind == .order ? orders.stored.order(OrderID(key.description)).map { Record($0) } : others[key]
  }
}
