/// An immutable picture of everything a store holds: small tables as arrays, orders as columns by month.
public struct ShopSnapshot: Sendable {
  /// The shop.
  public let shop: Shop
  /// Everything but the orders.
  public let tables: Tables
  /// Ids of all products that a record or an order names: first those with a record, in the order of `tables.products`.
  public let productIDs: [ProductID]
  /// How many orders there are, whatever the as-of.
  public let orderCount: Int

  let months: [OrderMonth]
  private let indexOfProduct: [ProductID: Int]

  /// A picture of a store; `orders` are its months in any order.
  public init(shop: Shop, tables: Tables = Tables(), orders: [OrderColumns] = []) {
    self.shop = shop
    self.tables = tables
    var ids = tables.products.map(\.id)
    var indexes: [ProductID: Int] = [:]
    for (index, id) in ids.enumerated() where indexes[id] == nil { indexes[id] = index }
    var months: [OrderMonth] = []
    for columns in orders.sorted(by: { $0.month < $1.month }) {
      let places = columns.productIDs.map { id in
        if let index = indexes[id] { return index }
        let index = ids.count
        ids.append(id)
        indexes[id] = index
        return index
      }
      months.append(OrderMonth(columns: columns, productIndexes: places))
    }
    self.months = months
    productIDs = ids
    indexOfProduct = indexes
    orderCount = orders.reduce(0) { $0 + $1.count }
  }

  /// A picture from order records, for shops made up in memory.
  public init(shop: Shop, tables: Tables = Tables(), orderRecords: [Order]) {
    var months: [Month: OrderColumns] = [:]
    for order in orderRecords {
      let month = ShopCalendar.utc.day(of: order.paidAt).month
      months[month, default: OrderColumns(month: month, currency: shop.currency)].append(order)
    }
    for month in months.keys { months[month]?.settle() }
    self.init(shop: shop, tables: tables, orders: Array(months.values))
  }

  /// A product's index in `productIDs`.
  public func productIndex(_ id: ProductID) -> Int? { indexOfProduct[id] }

  /// The product's record at an index of `productIDs`; nil for ids that only orders name.
  public func product(at index: Int) -> Product? {
    index < tables.products.count ? tables.products[index] : nil
  }

  /// The columns of a month, if the store has it.
  public func orders(of month: Month) -> OrderColumns? {
    months.first { $0.columns.month == month }?.columns
  }
}
