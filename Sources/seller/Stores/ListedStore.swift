import SellerCore
import SellerStore

/// A store of the default place, as far as its first file says.
struct ListedStore {
  /// What `--store` takes.
  let name: String
  /// Its directory.
  let path: String
  /// The shop, or why it cannot be read.
  let shop: Result<Shop, StoreError>

  /// The store of that name.
  init(_ name: String, in location: StoreLocation) {
    self.name = name
    let path = location.directory(of: name)
    self.path = path
    shop = Result { () throws(StoreError) in try Store.open(path).shop }
  }
}
