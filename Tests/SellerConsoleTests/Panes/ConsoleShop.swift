import SellerCore
import SellerText

@testable import SellerConsole

/// A small shop made for a pane's tests, and a console on it.
protocol ConsoleShop {
  /// The pane that it is made for.
  static var pane: PaneID { get }

  var shop: Shop { get }
  var tables: ShopSnapshot.Tables { get set }
  var orders: [Order] { get set }
  var asOf: Instant { get }
}

extension ConsoleShop {
  /// Adds a product on sale.
  mutating func add(product id: ProductID, _ name: String, price: Money, _ edit: (inout Product) -> Void = { _ in }) {
    var product = Product(id: id, price: price, state: .active)
    product.name = name
    edit(&product)
    tables.products.append(product)
  }

  /// Adds an order.
  mutating func add(
    order id: OrderID, of product: ProductID, paid moment: Instant, price: Money, channel: Order.Channel,
    _ edit: (inout Order) -> Void = { _ in }
  ) {
    var order = Order(id: id, productID: product, paidAt: moment, price: price, channel: channel)
    edit(&order)
    orders.append(order)
  }

  /// The store as it is read.
  var reading: ShopReading {
    ShopReading(
      view: ShopView(ShopSnapshot(shop: shop, tables: tables, orderRecords: orders), asOf: asOf), rulebook: .standard)
  }

  /// A console that shows a pane of this shop.
  func console(
    _ pane: PaneID = Self.pane, size: Size = Size(width: 80, height: 24), _ language: Language = .english
  ) -> ConsoleState {
    var state = ConsoleState(size: size, language: language, pane: pane)
    _ = state.settle(state.update(.loaded(reading)))
    return state
  }
}
