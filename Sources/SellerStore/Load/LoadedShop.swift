import SellerCore
import SellerRecords

/// What a store held at a moment.
public struct LoadedShop: Sendable {
  /// Everything that could be read.
  public var snapshot: ShopSnapshot
  /// What could not, in the order of files and lines; empty for a sound store.
  public var findings: [Finding]
  /// What the files looked like, to notice later changes.
  public var signature: StoreSignature
  /// In which month each order is, and which order each case belongs to, by fingerprints.
  let index: OrderIndex
}

/// Where the orders and cases of a store are, by fingerprints of their ids.
struct OrderIndex: Sendable {
  /// From an order's fingerprint to the index of its file's month.
  var months: IDIndex
  /// From a case's fingerprint to its order's fingerprint.
  var owners: IDIndex
  /// Where the orders are whose fingerprint another id has, too.
  var sharing: [OrderID: Month] = [:]
  private let hash: IDHash

  init(orders: Int, cases: Int, hash: IDHash) {
    self.hash = hash
    months = IDIndex(capacity: orders)
    owners = IDIndex(capacity: cases)
  }

  /// The month in whose file an order is, if it is in any.
  func month(of id: OrderID) -> Month? {
    sharing[id] ?? months[hash.of(id.text)].map { Month(index: $0) }
  }

  /// Whether a case may be in the store.
  func mayHave(_ id: CaseID) -> Bool { owners[hash.of(id.text)] != nil }
}
