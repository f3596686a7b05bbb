/// Every released order's revenue share, before and after disputes (`products orders`; Readings, 11 and 12).
public struct OrderShares: Sendable {
  private let view: ShopView
  private let shares: RevenueShare
  /// By the products' places; nil for those whose orders are not asked about.
  private let timelines: [CategoryTimeline?]
  private let updates: [Int: Update]

  /// What an updated dispute changes on a product's orders.
  private struct Update: Sendable {
    let window: AdjustmentWindow
    let category: CategoryName
    let resolvedAt: Instant?
  }

  /// One order's share.
  public struct Row: Sendable, Hashable {
    /// The order.
    public let orderID: OrderID
    /// Its product.
    public let productID: ProductID
    /// When it was released.
    public let releasedAt: Instant
    /// The categories that count for it.
    public let categories: [CategoryName]
    /// Those of them that the order view names under "basis for revenue share".
    public let namedCategories: [CategoryName]
    /// The share before disputes: the platform's own figure where known, else the table's; nil where no rule is known for the
    /// time and the order states none.
    public let before: Percentage?
    /// Which rule gave it; nil where none did.
    public let basis: ShareBasis?
    /// The share after disputes; nil where no rule is known for it.
    public let after: Percentage?
    /// What is kept of its pieces beside the share; nil where the rule has no fee.
    public let fee: Money?
    /// Which rules gave the share before disputes: a table's, or the order's own statement; nil where none did.
    public let ruleSet: RuleSetID?
    /// What the change of share pays back; nil when it did not change.
    public let adjustment: RevenueShareAdjustment?
  }

  /// - Parameter places: the products whose orders are asked about, by their places; nil for all.
  init(_ view: ShopView, _ rulebook: Rulebook, of places: Set<Int>? = nil) {
    self.view = view
    shares = RevenueShare(shop: view.shop, rulebook: rulebook)
    let products = view.snapshot.tables.products
    if let places {
      // To read all records for a few takes longer than all else that is counted of these.
      var timelines = [CategoryTimeline?](repeating: nil, count: view.snapshot.tables.productTable.count)
      for place in places { timelines[place] = CategoryTimeline(products[place]) }
      self.timelines = timelines
    } else {
      timelines = products.map { CategoryTimeline($0) }
    }
    var updates: [Int: Update] = [:]
    for dispute in view.disputes {
      guard dispute.status == .resolvedUpdated, let category = dispute.updatedCategory,
        let index = view.snapshot.productIndex(dispute.productID)
      else { continue }
      // A product has one dispute; should a file hold two, the later answer stands.
      if let earlier = updates[index]?.resolvedAt, earlier > dispute.resolvedAt ?? earlier { continue }
      updates[index] = Update(
        window: AdjustmentWindow(submittedAt: dispute.submittedAt, rulebook: rulebook.wish), category: category,
        resolvedAt: dispute.resolvedAt)
    }
    self.updates = updates
  }

  /// One order's share; nil until it is released.
  public func row(_ order: OrderRow) -> Row? {
    guard let factors = RevenueShare.Factors(order) else { return nil }
    let categories = categories(of: order, releasedAt: factors.releasedAt)
    let placed = shares.placed(factors)
    let old = old(order, placed, categories: categories)
    let update = updates[order.productIndex].flatMap { $0.window.contains(factors.releasedAt) ? $0 : nil }
    let new = update.map { shares.share(of: placed, in: $0.category)?.share } ?? old?.share
    return Row(
      orderID: order.id, productID: order.productID, releasedAt: factors.releasedAt, categories: categories,
      namedCategories: shares.categoriesNamed(onOrderReleasedAt: factors.releasedAt, categories: categories),
      before: old?.share, basis: old?.basis, after: new,
      fee: old?.fee(of: order.quantity, in: view.shop.currency), ruleSet: old?.set,
      adjustment: RevenueShareAdjustment(order: order, releasedAt: factors.releasedAt, old: old?.share, new: new))
  }

  /// The released orders of one product, or of all, by order id.
  public func rows(of product: ProductID? = nil) -> [Row] {
    var rows: [Row] = []
    forEachOrder(of: product) { order in
      if let row = row(order) { rows.append(row) }
    }
    // A row is large: moving places about and each row once is quicker than moving rows about.
    let places = rows.indices.sorted { rows[$0].orderID < rows[$1].orderID }
    return places.map { rows[$0] }
  }

  /// The change that a category would bring to an order; nil when its share stays or is not known, or it is not released.
  func adjustment(of order: OrderRow, to category: CategoryName) -> RevenueShareAdjustment? {
    guard let factors = RevenueShare.Factors(order) else { return nil }
    let placed = shares.placed(factors)
    return RevenueShareAdjustment(
      order: order, releasedAt: factors.releasedAt, old: shareBeforeDisputes(of: order, placed),
      new: shares.share(of: placed, in: category)?.share)
  }

  /// The share before disputes of a released order with these circumstances; nil where no rule is known.
  func shareBeforeDisputes(of order: OrderRow, _ placed: RevenueShare.Placed) -> Percentage? {
    old(order, placed, categories: categories(of: order, releasedAt: placed.factors.releasedAt))?.share
  }

  /// A released order's circumstances with its zones.
  func placed(_ factors: RevenueShare.Factors) -> RevenueShare.Placed { shares.placed(factors) }

  /// Goes through the orders of one product, or of all.
  func forEachOrder(of product: ProductID?, _ body: (OrderRow) -> Void) {
    guard let product else { return view.forEachOrder(body) }
    guard let index = view.snapshot.productIndex(product) else { return }
    view.forEachOrder { order in
      if order.productIndex == index { body(order) }
    }
  }

  private func categories(of order: OrderRow, releasedAt: Instant) -> [CategoryName] {
    let index = order.productIndex
    return index < timelines.count ? timelines[index]?.categories(forReleaseAt: releasedAt) ?? [] : []
  }

  /// The share before disputes (Readings, 12).
  private func old(
    _ order: OrderRow, _ placed: RevenueShare.Placed, categories: [CategoryName]
  ) -> RevenueShare.Applied? {
    let table = shares.applied(to: placed, categories: categories)
    guard let stated = order.revenueShare, stated != table?.share else { return table }
    return RevenueShare.Applied(share: stated, basis: .stated, set: RuleSet.statedByOrder, fee: table?.fee)
  }
}

extension ReportPlan {
  /// The shares of the shop's orders, which some counters look up.
  var shares: OrderShares {
    mutating get {
      let (view, rulebook) = (view, rulebook)
      return known("shares") { OrderShares(view, rulebook) }
    }
  }
}

extension Fact where Finding == OrderShares {
  /// The shares of a shop's orders, each worked out when it is asked for.
  public static let shares = Fact("shares") {
    _ = $0.shares
  } find: {
    OrderShares($0.view, $0.rulebook)
  }
}
