/// An immutable picture of everything a store holds: small tables as arrays, orders as columns by month.
public struct ShopSnapshot: Sendable {
  /// The shop.
  public let shop: Shop
  /// Everything but the orders.
  public let tables: Tables
  /// How many orders there are, whatever the as-of.
  public let orderCount: Int

  let months: [SnapshotMonth]
  /// For each of the months, which products its orders are of; nil where that was known before.
  public let foundProducts: [MonthProducts?]
  private let places: ProductPlaces
  private let together: @Sendable ([@Sendable () -> Void]) -> Void

  /// A picture of a store; `orders` are its months in any order.
  public init(shop: Shop, tables: Tables = Tables(), orders: [OrderColumns] = []) {
    let months = orders.sorted { $0.month < $1.month }.map {
      (orders: MonthOrders($0), products: nil as MonthProducts.Known?, counts: nil as (any CountShelf)?)
    }
    self.init(shop: shop, tables: tables, months: months)
  }

  /// A picture of a store whose months, which come in their order, may be read when somebody looks at them.
  ///
  /// `products` is which products a month's orders are of, where it is known; `counts` is where its counts are kept. `together` does
  /// pieces of work, at the same time where it can.
  public init(
    shop: Shop, tables: Tables,
    months: [(orders: MonthOrders, products: MonthProducts.Known?, counts: (any CountShelf)?)],
    together: @escaping @Sendable ([@Sendable () -> Void]) -> Void = { for work in $0 { work() } }
  ) {
    self.shop = shop
    self.tables = tables
    self.together = together
    let table = tables.productTable
    let found = months.map { month in
      month.products == nil
        ? Deferred { MonthProducts(month.orders.productIDs, among: table.places.value) } : nil
    }
    together(found.compactMap(\.self).map { products in { _ = products.value } })
    let strays = zip(months, found).map { $0.products?.strays ?? $1?.value.strays ?? [] }
    let places = ProductPlaces(table, strays: strays)
    self.places = places
    self.months = zip(months, found).map { month, found in
      SnapshotMonth(
        month.orders, in: places, strays: month.products?.strays ?? found?.value.strays ?? [],
        places: month.products?.places ?? { found?.value.places }, counts: month.counts)
    }
    foundProducts = found.map { $0?.value }
    orderCount = months.reduce(0) { $0 + $1.orders.count }
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

  /// Makes values, at the same time where it can.
  func make<Value>(_ values: [Deferred<Value>]) { together(values.map { value in { _ = value.value } }) }

  /// Reads those months that satisfy a condition.
  func months(where condition: (MonthOrders) -> Bool) -> [SnapshotMonth] {
    let found = months.filter { condition($0.orders) }
    read(found)
    return found
  }

  func read(_ months: [SnapshotMonth]) {
    let unread = months.filter { !$0.isRead }
    if unread.count > 1 { together(unread.map { month in { _ = month.read } }) }
  }

  /// Ids of all products that a record or an order names: first those with a record, in the order of `tables.products`.
  public var productIDs: [ProductID] { places.ids }
  /// How many they are.
  public var productCount: Int { places.count }
  /// A product's index in `productIDs`.
  public func productIndex(_ id: ProductID) -> Int? { places[id] }

  /// Of each of `productIDs` how many come before it by their bytes.
  var productRanks: [Int] {
    let order = productsByID
    var ranks = Array(repeating: 0, count: order.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }

  /// The indexes of `productIDs`, by the bytes of the ids.
  var productsByID: [Int] {
    let ids = productIDs
    return ids.indices.sorted { ids[$0] < ids[$1] }
  }
}
