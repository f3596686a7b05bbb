import SellerCore
import SellerRecords

/// The records of a store that the rows of tables go over, but for orders.
struct ExistingTableRecords {
  private var records: [RecordKey: Record] = [:]

  /// The records of these keys that the store has.
  init(in snapshot: ShopSnapshot, keys: Set<RecordKey>) {
    for kind in Set(keys.map(\.kind)) {
      guard let type = kind.lineType else {
        records[RecordKey(.shop, "")] = Record(snapshot.shop)
        continue
      }
      func collect<Kind: StoredRecord>(_ type: Kind.Type) {
        for record in type.records(in: snapshot.tables) where keys.contains(record.key) {
          records[record.key] = Record(record)
        }
      }
      collect(type)
    }
  }

  /// The record of a key, if there is one.
  subscript(key: RecordKey) -> Record? { records[key] }
}
