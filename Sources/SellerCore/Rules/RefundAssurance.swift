/// ProductBoost Refund Assurance of a shop: enrolment, product months, and the two tabs (000; Readings, 13 and 14).
public struct RefundAssurance: Sendable {
  /// Whether the store takes part.
  public let enrolment: Enrolment
  /// Every product's months, by product id, then month; months after T's are left out.
  public let months: [AssuranceMonth]
  /// The listed products by id: those in A+ now or once, and those with a month.
  public let products: [AssuranceProduct]

  /// Enrolment is by selection: the platform chooses the stores (000).
  public enum Enrolment: Sendable, Hashable {
    /// Not selected; the account manager can tell more.
    case notSelected
    /// Nobody has said whether it was selected: that is no "no".
    case notStated
    /// Selected; the factor caps the credit, nil while it is unset.
    case enrolled(factor: DecimalNumber?)

    /// Enrolment as the shop's record states it.
    public init(_ setting: Shop.Enrolment?) {
      guard let setting else {
        self = .notStated
        return
      }
      self = setting.enrolled ? .enrolled(factor: setting.spendFactor) : .notSelected
    }

    /// Whether credit is estimated at all.
    public var takesPart: Bool { if case .enrolled = self { true } else { false } }
  }

  fileprivate init(_ view: ShopView, _ rulebook: Rulebook, _ counter: AssuredOrders) {
    let enrolment = Enrolment(view.shop.refundAssurance)
    self.enrolment = enrolment
    months = counter.tallies(view).map { place, tally in
      tally.month(place, view: view, rulebook: rulebook, enrolment: enrolment)
    }
    .sorted { ($0.productID, $0.month) < ($1.productID, $1.month) }
    let monthsOfProduct = Dictionary(grouping: months, by: \.productID)
    let campaigned = Self.productsInRunningCampaigns(view)
    let members = Set(view.products.filter { $0.advancedLogistics != nil }.map(\.id))
    products = members.union(monthsOfProduct.keys).sorted().map { id in
      let membership = view.product(id)?.advancedLogistics
      return AssuranceProduct(
        productID: id, reasons: Self.reasons(membership: membership, campaigned: campaigned.contains(id)),
        includedNow: membership == .included, months: monthsOfProduct[id] ?? [], currency: view.shop.currency)
    }
  }

  /// The products of one tab, by id.
  public func products(on tab: AssuranceProduct.Tab) -> [AssuranceProduct] {
    products.filter { $0.tab == tab }
  }

  /// One product's month.
  public func month(_ month: Month, of product: ProductID) -> AssuranceMonth? {
    months.first { $0.productID == product && $0.month == month }
  }

  /// The products of the campaigns that are neither draft nor cancelled and run on T, first and last day included.
  static func productsInRunningCampaigns(_ view: ShopView) -> Set<ProductID> {
    view.boosts.reduce(into: Set()) { products, campaign in
      if campaign.runs(on: view.today) { products.formUnion(campaign.productIDs) }
    }
  }

  private static func reasons(
    membership: Product.AdvancedLogisticsMembership?, campaigned: Bool
  ) -> [AssuranceProduct.Reason] {
    var reasons: [AssuranceProduct.Reason] = []
    switch membership {
    case nil: reasons.append(.neverIncluded)
    case .removed: reasons.append(.removedFromProgram)
    case .included: break
    }
    if !campaigned { reasons.append(.noRunningCampaign) }
    return reasons
  }
}

extension Fact where Finding == RefundAssurance {
  /// Refund Assurance as of the view's moment.
  public static let assurance = Fact("assurance", counting: { AssuredOrders($0.view, $0.rulebook) }) {
    RefundAssurance($0, $1, $2)
  }
}

/// Counts A+ orders by product and month.
private struct AssuredOrders: OrderCounter {
  struct Place: Hashable {
    let productID: ProductID
    let month: Month
  }

  private struct Column: Hashable {
    let product: Int
    let month: Int
  }

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

    func month(_ place: Place, view: ShopView, rulebook: Rulebook, enrolment: RefundAssurance.Enrolment)
      -> AssuranceMonth
    {
      let spend = boost?.spend ?? .zero(view.shop.currency)
      let (threshold, ruleSet) = rulebook.wish.assurance.threshold(in: place.month)
      let formula = CreditFormula(
        gmv: gmv.total, refundGMV: refundGMV.total, factor: view.shop.refundAssurance?.spendFactor,
        threshold: threshold)
      let estimated: Money? =
        switch enrolment {
        case .notSelected, .notStated: nil
        case .enrolled where untold > 0: nil
        case .enrolled: formula.credit(atSpend: spend)
        }
      let lastMoving = place.month.index + rulebook.wish.assurance.movingMonths.value
      return AssuranceMonth(
        productID: place.productID, month: place.month, orders: orders, gmv: gmv.total,
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

  mutating func add(_ later: AssuredOrders) { counted.merge(later.counted) { $0.adding($1) } }

  /// The months with orders or with ProductBoost; those after T's are left out.
  func tallies(_ view: ShopView) -> [Place: Tally] {
    var tallies: [Place: Tally] = [:]
    for (column, tally) in counted {
      let id = view.snapshot.productIDs[column.product]
      tallies[Place(productID: id, month: Month(index: column.month))] = tally
    }
    let lastMonth = view.today.month
    for boost in view.boostMonths where boost.month <= lastMonth {
      tallies[Place(productID: boost.productID, month: boost.month), default: Tally(currency)].boost = boost
    }
    return tallies
  }
}

extension BoostCampaign {
  /// Whether the campaign runs on a day: submitted, not called off, and the day is one of its days (Readings, 13 and 18).
  public func runs(on day: Day) -> Bool {
    switch state {
    case .draft, .cancelled: false
    case .running, .ended: DayRange(first: startsOn, last: endsOn).contains(day)
    }
  }
}
