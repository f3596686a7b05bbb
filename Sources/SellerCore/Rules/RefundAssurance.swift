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
    let months = Self.byProduct(counter.months(view, rulebook), view)
    self.months = months
    let campaigned = Self.productsInRunningCampaigns(view)
    // By their places: a product is large, and would be copied.
    let records = view.products
    let members = records.indices.lazy.filter { records[$0].advancedLogistics != nil }.map { records[$0].id }.sorted()
    var products: [AssuranceProduct] = []
    func add(_ id: ProductID, _ months: ArraySlice<AssuranceMonth>) {
      let membership = view.snapshot.productIndex(id).flatMap { index in
        index < records.count ? records[index].advancedLogistics : nil
      }
      products.append(
        AssuranceProduct(
          productID: id, reasons: Self.reasons(membership: membership, campaigned: campaigned.contains(id)),
          includedNow: membership == .included, months: months, currency: view.shop.currency,
          takesPart: enrolment.takesPart))
    }
    var (rest, first) = (members[...], 0)
    for place in months.indices
    where place + 1 == months.count || months[place + 1].productID != months[place].productID {
      let id = months[place].productID
      while let member = rest.first, member < id { add(member, []); rest.removeFirst() }
      while rest.first == id { rest.removeFirst() }
      add(id, months[first...place])
      first = place + 1
    }
    for member in rest { add(member, []) }
    self.products = products
  }

  /// Months by the ids of their products, then by month.
  private static func byProduct(_ months: [AssuredOrders.PlacedMonth], _ view: ShopView) -> [AssuranceMonth] {
    // A row is large: moving places about and each row once is quicker than moving rows about.
    let ranks = view.snapshot.productRanks
    let keys = months.compactMap { row in row.product.map { (product: ranks[$0], month: row.month.month.index) } }
    let places =
      keys.count == months.count
      ? keys.indices.sorted { keys[$0] < keys[$1] }
      : months.indices.sorted {
        let (left, right) = (months[$0].month, months[$1].month)
        return (left.productID, left.month) < (right.productID, right.month)
      }
    return places.map { months[$0].month }
  }

  /// One product; nil where it is not listed.
  public func product(_ id: ProductID) -> AssuranceProduct? {
    products.place(of: id, by: \.productID).map { products[$0] }
  }

  /// One product's month.
  public func month(_ month: Month, of product: ProductID) -> AssuranceMonth? {
    self.product(product)?.months.first { $0.month == month }
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

extension Fact where Finding == AssuredOrders {
  /// What Refund Assurance is made of, counted once for all that is said of it.
  fileprivate static let assured = Fact("assured orders", counting: { AssuredOrders($0.view, $0.rulebook) }) { $2 }
}

extension Fact where Finding == RefundAssurance {
  /// Refund Assurance as of the view's moment.
  public static let assurance = Fact("assurance", from: Fact<AssuredOrders>.assured) { RefundAssurance($0, $1, $2) }
}

extension Fact where Finding == [AssuranceMonth] {
  /// The months to which credit may have been due or paid, in no order: of most products nothing was sent back.
  static let creditedMonths = Fact(from: Fact<AssuredOrders>.assured) { view, rulebook, counted in
    counted.months(view, rulebook, withCredit: true).map(\.month)
  }
}

extension Fact where Finding == [ImportSource.Fact] {
  /// What any product's month lacks, of what no file tells.
  static let untoldInCredits = Fact(from: Fact<AssuredOrders>.assured) { _, _, counted in
    AssuranceMonth.missing(counted.hasUntold)
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
