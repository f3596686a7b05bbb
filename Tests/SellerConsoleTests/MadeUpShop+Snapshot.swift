import SellerCore
import SellerGenerator

extension MadeUpShop {
  /// A month's orders, sorted by id.
  func orders(in month: Month) -> [Order] {
    var orders: [Order] = []
    forEachOrder(in: month) { orders.append($0) }
    return orders
  }

  /// The whole shop in memory.
  func snapshot() -> ShopSnapshot {
    let columns = months.map { month in
      var columns = OrderColumns(month: month, currency: shop.currency)
      forEachOrder(in: month) { columns.append($0) }
      columns.settle()
      return columns
    }
    return ShopSnapshot(shop: shop, tables: tables, orders: columns)
  }
}
