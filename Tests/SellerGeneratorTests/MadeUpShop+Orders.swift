import SellerCore

@testable import SellerGenerator

extension MadeUpShop {
  func orderCount(in month: Month) -> Int { curve.events(of: month).count }

  /// A month's orders, sorted by id.
  func orders(in month: Month) -> [Order] {
    var orders: [Order] = []
    forEachOrder(in: month) { orders.append($0) }
    return orders
  }

  /// The order numbered `index` by time of payment, made without any other.
  func order(at index: Int) -> Order { maker.order(index, inHour: curve.hour(of: index)) }
}
