/// Something that is counted from the orders, one after another. All counters of a report go over the orders together.
protocol OrderCounter: Sendable {
  mutating func count(_ order: OrderFacts)
  /// Adds what another has counted, from the same beginning, of orders of later months.
  mutating func add(_ later: Self)
  /// Whether any order of a month can count; false is said only where that is known without looking at them.
  func reaches(_ month: MonthOrders) -> Bool
}

extension OrderCounter {
  /// Any order may count.
  func reaches(_ month: MonthOrders) -> Bool { true }

  /// The counter after all orders of a view: for what is asked for alone, outside a report.
  func counted(from view: ShopView) -> Self {
    var counter = self
    let kinds = view.productKinds
    view.forEachOrder(of: reaches) { counter.count(OrderFacts($0, kinds: kinds)) }
    return counter
  }
}
