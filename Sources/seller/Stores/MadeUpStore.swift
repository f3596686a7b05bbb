import SellerGenerator
import SellerStore

extension MadeUpShop {
  /// Writes the shop into a directory that is empty or does not exist yet.
  func write(to directory: String, access: StoreAccess = .owner) throws -> Store {
    try withStoreFailures(
      StoreWriter.write(directory, shop: shop, access: access) { (writer) throws(StoreError) in
        try writer.append(tables)
        for month in months {
          try forEachOrder(in: month) { (order) throws(StoreError) in try writer.append(order) }
        }
      })
  }
}
