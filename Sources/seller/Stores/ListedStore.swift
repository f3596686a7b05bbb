import SellerCore
import SellerStore
import SellerTables

/// A store of the default place, as far as its first file says.
struct ListedStore {
  /// What `--store` takes.
  let name: String
  /// Its directory.
  let path: String
  /// The shop, or why it cannot be read.
  let shop: Result<Shop, StoreError>

  init(_ name: String, in location: StoreLocation) {
    self.name = name
    let path = location.directory(of: name)
    self.path = path
    shop = Result { () throws(StoreError) in try Store.open(path).shop }
  }
}

extension StoreReport {
  /// Reads a store, as of a moment: its own or now where none is asked for.
  init(lookingAt place: Place, asOf: AsOf?) {
    do throws(StoreError) {
      let snapshot = try Store.open(place.path).load().snapshot
      let view = ShopView(snapshot, asOf: asOf?.instant(in: snapshot.shop.platform.calendar), now: Now.instant)
      self.init(place, view: view, alerts: view.report(by: UserRules.rulebook(for: view), .alerts))
    } catch {
      self.init(place, unreadable: error)
    }
  }
}
