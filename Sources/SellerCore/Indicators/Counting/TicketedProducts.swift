/// Finds the products of the orders that tickets name. Which orders these are does not depend on the as-of, so that what was found in
/// the orders of a settled month is kept.
struct TicketedProducts: OrderCounter {
  private let orders: OrderIDSet
  /// The indexes of the products.
  private(set) var products: [OrderID: Int] = [:]

  /// Nothing is found yet.
  init(_ view: ShopView) { orders = OrderIDSet(view.snapshot.tables.tickets.lazy.compactMap(\.orderID)) }

  func reaches(_ month: MonthOrders) -> Bool { !orders.isEmpty }

  mutating func count(_ order: OrderFacts) {
    if orders.contains(order.row) { products[order.row.id] = order.row.productIndex }
  }

  mutating func add(_ later: TicketedProducts) { products.merge(later.products) { first, _ in first } }
}

extension TicketedProducts: KeptCounter {
  static var name: CounterImage.Name { .ticketed }

  var basis: String? { orders.mark }

  func write(to image: inout ColumnWriter, numbers: [UInt32: UInt32]) throws(UnfitImage) {
    let rows = try products.map { order, product throws(UnfitImage) in
      guard let number = numbers[UInt32(product)] else { throw UnfitImage() }
      return (order: order, number: number)
    }.sorted { $0.order < $1.order }
    var (ids, found) = (rows.map(\.order.text), rows.map(\.number))
    try image.pass(&ids)
    image.pass(&found)
  }

  mutating func read(from image: inout ColumnReader, products indexes: [UInt32]) throws(UnfitImage) {
    var (ids, found) = ([String](), [UInt32]())
    try image.pass(&ids)
    try image.pass(&found)
    guard ids.count == found.count, found.allSatisfy({ $0 < indexes.count }) else { throw UnfitImage() }
    for (id, number) in zip(ids, found) { products[OrderID(id)] = Int(indexes[Int(number)]) }
  }
}

extension Fact where Finding == TicketedProducts {
  /// The products of the orders that tickets name.
  static let ticketed = Fact("ticketed products", counting: { TicketedProducts($0.view) }) { _, _, counter in counter }
}
