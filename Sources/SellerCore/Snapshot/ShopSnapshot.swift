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

  let months: [SnapshotMonth]
  /// For each of the months, the ids in its orders of products that have no record.
  public let strays: [[ProductID]]
  private let indexes: Deferred<[ProductID: Int]>
  /// Does pieces of work, at the same time where it can.
  let together: @Sendable ([@Sendable () -> Void]) -> Void

  /// A picture of a store; `orders` are its months in any order.
  public init(shop: Shop, tables: Tables = Tables(), orders: [OrderColumns] = []) {
    let months = orders.sorted { $0.month < $1.month }.map { (orders: MonthOrders($0), strays: nil as [ProductID]?) }
    self.init(shop: shop, tables: tables, months: months)
  }

  /// A picture of a store whose months, which come in their order, may be read when somebody looks at them.
  ///
  /// `strays` are the ids in a month's orders of products without a record; nil where they have to be looked for. `together` does
  /// pieces of work, at the same time where it can.
  public init(
    shop: Shop, tables: Tables, months: [(orders: MonthOrders, strays: [ProductID]?)],
    together: @escaping @Sendable ([@Sendable () -> Void]) -> Void = { for work in $0 { work() } }
  ) {
    self.shop = shop
    self.tables = tables
    self.together = together
    var ids = tables.productTable.ids
    let recorded = ids
    let ofRecords = Deferred {
      var indexes: [ProductID: Int] = [:]
      indexes.reserveCapacity(recorded.count)
      for (index, id) in recorded.enumerated() where indexes[id] == nil { indexes[id] = index }
      return indexes
    }
    var strays: [[ProductID]] = []
    var ofStrays: [ProductID: Int] = [:]
    for month in months {
      let named = month.strays ?? month.orders.columns.productIDs.filter { ofRecords.value[$0] == nil }
      for id in named where ofStrays[id] == nil {
        ofStrays[id] = ids.count
        ids.append(id)
      }
      strays.append(named)
    }
    let added = ofStrays
    let indexes =
      added.isEmpty ? ofRecords : Deferred { ofRecords.value.merging(added) { first, _ in first } }
    self.months = months.map { SnapshotMonth($0.orders, indexes: indexes) }
    self.strays = strays
    self.indexes = indexes
    productIDs = ids
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

  /// Reads those months that satisfy a condition.
  func months(where condition: (MonthOrders) -> Bool) -> [SnapshotMonth] {
    let found = months.filter { condition($0.orders) }
    let unread = found.filter { !$0.isRead }
    if unread.count > 1 { together(unread.map { month in { _ = month.read } }) }
    return found
  }

  /// A product's index in `productIDs`.
  public func productIndex(_ id: ProductID) -> Int? { indexes.value[id] }

  /// The product's record at an index of `productIDs`; nil for ids that only orders name.
  public func product(at index: Int) -> Product? {
    tables.productTable[index]
  }

  /// The columns of a month, if the store has it.
  public func orders(of month: Month) -> OrderColumns? {
    months.first { $0.orders.month == month }?.orders.columns
  }
}
