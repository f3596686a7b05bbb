import SellerCore
import SellerRecords
import Synchronization

/// What a store held at a moment.
public struct LoadedShop: Sendable {
  /// Everything that could be read.
  public var snapshot: ShopSnapshot
  /// What could not, in the order of files and lines; empty for a sound store.
  public var findings: [Finding]
  /// What the files looked like, to notice later changes.
  public var signature: StoreSignature
  private let whereabouts: Whereabouts
  /// Everything, where everything had to be read for what is in the snapshot.
  var whole: ShopSnapshot?

  init(snapshot: ShopSnapshot, findings: [Finding], signature: StoreSignature, whereabouts: Whereabouts) {
    self.snapshot = snapshot
    self.findings = findings
    self.signature = signature
    self.whereabouts = whereabouts
  }

  /// In which month each order is, and which order each case belongs to, by fingerprints.
  var index: OrderIndex { whereabouts.index }
}

/// The index of a store's orders, made when somebody wants it: whoever only reads the store does not.
final class Whereabouts: Sendable {
  private let made: Mutex<OrderIndex?>
  private let make: @Sendable () -> OrderIndex

  init(_ known: OrderIndex? = nil, make: @escaping @Sendable () -> OrderIndex) {
    made = Mutex(known)
    self.make = make
  }

  var index: OrderIndex {
    made.withLock { made in
      let index = made ?? make()
      made = index
      return index
    }
  }
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

  func month(of id: OrderID) -> Month? {
    sharing[id] ?? months[hash.of(id.text)].map { Month(index: $0) }
  }

  func mayHave(_ id: CaseID) -> Bool { owners[hash.of(id.text)] != nil }
}
