import SellerCore
import SellerRecords

/// The records of a store that the rows of tables go over, but for orders.
struct ExistingTableRecords: Sendable {
  private var records: [RecordKey: Record] = [:]

  /// The records of these kinds that the store has.
  init(in snapshot: ShopSnapshot, kinds: Set<ImportKind>) {
    for case .record(let kind) in kinds {
      guard let type = kind.lineType else {
        records[RecordKey(.shop, "")] = Record(snapshot.shop)
        continue
      }
      func collect<Kind: StoredRecord>(_ type: Kind.Type) {
        for record in type.records(in: snapshot.tables) { records[record.key] = Record(record) }
      }
      collect(type)
    }
  }

  subscript(key: RecordKey) -> Record? { records[key] }
}
