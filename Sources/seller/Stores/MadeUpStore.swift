import SellerCore
import SellerGenerator
import SellerStore

/// A made-up shop on the disk.
struct MadeUpStore {
  let plan: MadeUpShop.Plan

  /// Writes the shop into a directory that is empty or does not exist yet.
  func write(to directory: String) throws -> Store {
    let shop = MadeUpShop(plan: plan)
    return try withStoreFailures { () throws(StoreError) in
      var writer = try StoreWriter(directory, shop: shop.shop)
      for record in shop.tables.records { try writer.append(record) }
      for month in shop.months {
        try shop.forEachOrder(in: month) { (order) throws(StoreError) in try writer.append(order) }
      }
      return try writer.finish()
    }
  }
}

extension ShopSnapshot.Tables {
  /// All records of the tables.
  var records: [Record] {
    products.map { .product($0) } + disputes.map { .dispute($0) } + boosts.map { .boost($0) }
      + boostMonths.map { .boostMonth($0) } + consultations.map { .consultation($0) } + tickets.map { .ticket($0) }
      + media.map { .media($0) } + benchmarks.map { .benchmark($0) } + prices.map { .price($0) }
      + violations.map { .violation($0) }
  }
}
