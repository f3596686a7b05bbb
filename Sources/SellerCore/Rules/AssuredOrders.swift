/// Counts A+ orders by product and month.
struct AssuredOrders: OrderCounter {
  /// A product by its index, in a month by its.
  private struct Column: Hashable {
    let product: Int
    let month: Int
  }

  /// What the A+ orders of a product and month come to.
  struct Tally {
    var orders = 0
    var gmv: MoneySum
    var refundedOrders = 0
    var refundGMV: MoneySum
    var excluded: [AssuranceMonth.ExcludedOrder] = []
    var untold = 0
    var boost: BoostMonth?

    init(_ currency: Currency) {
      gmv = MoneySum(currency)
      refundGMV = MoneySum(currency)
    }

    mutating func count(_ order: OrderRow, rules: WishAssuranceRules, told: ToldFacts) {
      orders += 1
      gmv.add(order.gross)
      if !AssuranceShare.isTold(order, told) { untold += 1 }
      switch AssuranceShare(order, rules: rules, told: told) {
      case .excluded(let why): excluded.append(AssuranceMonth.ExcludedOrder(orderID: order.id, why: why))
      case .refund(let refund) where refund.minorUnits > 0:
        refundedOrders += 1
        refundGMV.add(refund)
      case .refund, .untold: break
      }
    }

    func adding(_ later: Tally) -> Tally {
      var sum = self
      sum.orders += later.orders
      sum.gmv.add(later.gmv)
      sum.refundedOrders += later.refundedOrders
      sum.refundGMV.add(later.refundGMV)
      sum.excluded += later.excluded
      sum.untold += later.untold
      return sum
    }

    func month(
      _ month: Month, of product: ProductID, view: ShopView, rulebook: Rulebook,
      enrolment: RefundAssurance.Enrolment
    ) -> AssuranceMonth {
      let spend = boost?.spend ?? .zero(view.shop.currency)
      let (threshold, ruleSet) = rulebook.wish.assurance.threshold(in: month)
      let formula = CreditFormula(
        gmv: gmv.total, refundGMV: refundGMV.total, factor: view.shop.refundAssurance?.spendFactor,
        threshold: threshold)
      let estimated: Money? =
        switch enrolment {
        case .notSelected, .notStated: nil
        case .enrolled where untold > 0: nil
        case .enrolled: formula.credit(atSpend: spend)
        }
      let lastMoving = month.index + rulebook.wish.assurance.movingMonths.value
      return AssuranceMonth(
        productID: product, month: month, orders: orders, gmv: gmv.total,
        refundedOrders: refundedOrders, refundGMV: refundGMV.total,
        excluded: excluded.sorted { $0.orderID < $1.orderID }, untoldOrders: untold, spend: spend,
        uncapped: formula.uncapped,
        estimated: estimated, received: boost?.creditReceived,
        refundsMayMove: view.today.month.index <= lastMoving, ruleSet: ruleSet)
    }
  }

  private let currency: Currency
  private let rules: WishAssuranceRules
  private let told: ToldFacts
  // Counted by numbers: hashing an id for every order would cost more than all the rest.
  private var counted: [Column: Tally] = [:]
  /// What was counted before, of other orders.
  private var kept: [KeptAssurance] = []

  init(_ view: ShopView, _ rulebook: Rulebook) {
    currency = view.shop.currency
    rules = rulebook.wish.assurance
    told = view.told
  }

  mutating func count(_ order: OrderFacts) {
    let row = order.row
    guard row.isAdvancedLogistics else { return }
    let month = Platform.wish.calendar.day(of: row.paidAt).month.index
    counted[Column(product: row.productIndex, month: month), default: Tally(currency)]
      .count(row, rules: rules, told: told)
  }

  mutating func add(_ later: AssuredOrders) {
    counted.merge(later.counted) { $0.adding($1) }
    kept += later.kept
  }

  /// Whether some of the orders come from files that tell of no warehouse scan.
  var hasUntold: Bool { counted.values.contains { $0.untold > 0 } || kept.contains(where: \.hasUntold) }

  /// A month, and the index of its product; nil of a product that neither a record nor an order names.
  typealias PlacedMonth = (product: Int?, month: AssuranceMonth)

  /// The months with orders or with ProductBoost, in no order, or those alone to which credit may have been due or paid. Those after
  /// T's are left out.
  func months(_ view: ShopView, _ rulebook: Rulebook, withCredit: Bool = false) -> [PlacedMonth] {
    let (ids, enrolment) = (view.snapshot.productIDs, RefundAssurance.Enrolment(view.shop.refundAssurance))
    var months: [PlacedMonth] = []
    func add(_ tally: Tally, _ boost: BoostMonth?, of product: Int?, _ id: ProductID, in month: Int) {
      var tally = tally
      tally.boost = boost
      let month = tally.month(
        Month(index: month), of: id, view: view, rulebook: rulebook, enrolment: enrolment)
      months.append((product, month))
    }
    func add(_ tally: Tally, _ boost: BoostMonth?, of column: Column) {
      add(tally, boost, of: column.product, ids[column.product], in: column.month)
    }
    var boosts: [Column: BoostMonth] = [:]
    for boost in view.boostMonths where boost.month <= view.today.month {
      if let product = view.snapshot.productIndex(boost.productID) {
        boosts[Column(product: product, month: boost.month.index)] = boost
      } else {
        add(Tally(currency), boost, of: nil, boost.productID, in: boost.month.index)
      }
    }
    // Orders that stand in another month's file are counted apart from those of their month.
    var times: [Int: Int] = Dictionary(Set(counted.keys.lazy.map(\.month)).map { ($0, 1) }, uniquingKeysWith: +)
    for month in kept { times[month.month, default: 0] += 1 }
    var several = counted
    for month in kept where times[month.month] != 1 {
      for row in 0..<month.count {
        let tally = month.tally(row, currency)
        let column = Column(product: Int(month.products[row]), month: month.month)
        several[column] = several[column]?.adding(tally) ?? tally
      }
    }
    for (column, tally) in several {
      add(tally, boosts.removeValue(forKey: column), of: column)
    }
    for month in kept where times[month.month] == 1 {
      for row in 0..<month.count {
        let column = Column(product: Int(month.products[row]), month: month.month)
        let boost = boosts.removeValue(forKey: column)
        if withCredit, boost == nil, !month.mayHaveCredit(row) { continue }
        add(month.tally(row, currency), boost, of: column)
      }
    }
    for (column, boost) in boosts { add(Tally(currency), boost, of: column) }
    return months
  }
}

extension AssuredOrders: KeptCounter {
  static var name: CounterImage.Name { .assurance }

  var basis: String? { "\(currency) \(rules.onTimeHours.value) \(told.ofOrders)" }

  func write(to image: inout ColumnWriter, numbers: [UInt32: UInt32]) throws(UnfitImage) {
    let months = Set(counted.keys.lazy.map(\.month))
    guard kept.isEmpty, months.count <= 1 else { throw UnfitImage() }
    var columns = KeptAssurance(month: months.first ?? 0)
    let rows = try counted.map { column, tally throws(UnfitImage) in
      guard let number = numbers[UInt32(column.product)] else { throw UnfitImage() }
      return (number: number, tally: tally)
    }
    for row in rows.sorted(by: { $0.number < $1.number }) { try columns.append(row.tally, of: row.number) }
    try columns.pass(through: &image)
  }

  mutating func read(from image: inout ColumnReader, products: [UInt32]) throws(UnfitImage) {
    var columns = KeptAssurance(month: 0)
    try columns.pass(through: &image)
    try columns.renumber(products)
    kept.append(columns)
  }
}

/// What the A+ orders of a month come to, product by product, as columns.
private struct KeptAssurance: Sendable {
  private(set) var month: Int
  /// The products, each once.
  private(set) var products: [UInt32] = []
  private var orders: [UInt32] = []
  private var gmv: [Int64] = []
  private var refundedOrders: [UInt32] = []
  private var refundGMV: [Int64] = []
  private var untold: [UInt32] = []
  /// Where of the orders that dropped out those of each product end.
  private var ends: [UInt32] = []
  private var excludedIDs = TextColumn()
  private var exclusions = ChoiceColumn<AssuranceMonth.Exclusion>()

  /// Nothing yet.
  init(month: Int) { self.month = month }

  /// How many products.
  var count: Int { products.count }

  /// Adds a product, by a number that is larger than those before.
  mutating func append(_ tally: AssuredOrders.Tally, of product: UInt32) throws(UnfitImage) {
    guard let orders = UInt32(exactly: tally.orders), let gmv = tally.gmv.exact, let refundGMV = tally.refundGMV.exact
    else { throw UnfitImage() }
    products.append(product)
    self.orders.append(orders)
    self.gmv.append(gmv)
    // Neither is more than there are orders.
    refundedOrders.append(UInt32(clamping: tally.refundedOrders))
    self.refundGMV.append(refundGMV)
    untold.append(UInt32(clamping: tally.untold))
    for order in tally.excluded {
      excludedIDs.append(order.orderID.text)
      exclusions.append(order.why)
    }
    ends.append(UInt32(exclusions.count))
  }

  /// Whether some of the orders come from files that tell of no warehouse scan.
  var hasUntold: Bool { untold.contains { $0 > 0 } }

  /// Whether credit may be due to a product: only refunds bring it.
  func mayHaveCredit(_ row: Int) -> Bool { refundGMV[row] != 0 || gmv[row] < 0 }

  /// What the orders of a product come to.
  func tally(_ row: Int, _ currency: Currency) -> AssuredOrders.Tally {
    var tally = AssuredOrders.Tally(currency)
    tally.orders = Int(orders[row])
    tally.gmv.add(Money(minorUnits: gmv[row], currency: currency))
    tally.refundedOrders = Int(refundedOrders[row])
    tally.refundGMV.add(Money(minorUnits: refundGMV[row], currency: currency))
    tally.untold = Int(untold[row])
    tally.excluded = ((row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])).compactMap { place in
      exclusions[place].map {
        AssuranceMonth.ExcludedOrder(orderID: OrderID(excludedIDs[place] ?? ""), why: $0)
      }
    }
    return tally
  }

  /// Has the products stand by their indexes, which come by their numbers.
  mutating func renumber(_ indexes: [UInt32]) throws(UnfitImage) {
    guard products.allSatisfy({ $0 < indexes.count }) else { throw UnfitImage() }
    products = products.map { indexes[Int($0)] }
  }

  mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try image.pass(&month)
    try image.pass(&products)
    try image.pass(&orders)
    try image.pass(&gmv)
    try image.pass(&refundedOrders)
    try image.pass(&refundGMV)
    try image.pass(&untold)
    try image.pass(&ends)
    try excludedIDs.pass(through: &image)
    let places = excludedIDs.count
    try image.pass(&exclusions, of: places)
    guard image.isReading else { return }
    let areWhole = (0..<places).allSatisfy { excludedIDs.hasText($0) && exclusions[$0] != nil }
    guard areWhole, [orders.count, refundedOrders.count, untold.count, ends.count].allSatisfy({ $0 == count }),
      gmv.count == count, refundGMV.count == count, zip(products, products.dropFirst()).allSatisfy({ $0 < $1 }),
      zip([0] + ends, ends).allSatisfy({ $0 <= $1 }), Int(ends.last ?? 0) == places
    else { throw UnfitImage() }
  }
}
