import SellerGenerator
import SellerStore

/// A made-up shop on the disk.
struct MadeUpStore {
  let plan: MadeUpShop.Plan

  /// Writes the shop into a directory that is empty or does not exist yet.
  func write(to directory: String, access: StoreAccess = .owner) throws -> Store {
    let shop = MadeUpShop(plan: plan)
    return try withStoreFailures { () throws(StoreError) in
      try StoreWriter.write(directory, shop: shop.shop, access: access) { (writer) throws(StoreError) in
        try writer.append(shop.tables)
        for month in shop.months {
          try shop.forEachOrder(in: month) { (order) throws(StoreError) in try writer.append(order) }
        }
      }
    }
  }
}
