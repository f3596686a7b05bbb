public import SellerCore

/// A shop that never was, with everything a real one has: the same plan gives the same records.
///
/// The orders are made on demand, each from its number alone, so that months can be made at the same time on several cores; nothing
/// depends on the order in which they are asked for.
public struct MadeUpShop: Sendable {
  /// What it is made from.
  public let plan: Plan
  /// The shop itself.
  public let shop: Shop
  /// Everything but the orders, each table sorted as the store writes it; no instant lies after the plan's as-of.
  public let tables: ShopSnapshot.Tables

  let curve: SalesCurve
  let maker: OrderMaker

  /// Makes the shop and its small tables; the orders wait until they are asked for.
  public init(plan: Plan) {
    self.plan = plan
    let curve = SalesCurve(
      count: plan.orders, days: plan.days, platform: plan.platform, asOf: plan.asOf, seed: plan.seed)
    let premises = Premises(plan, start: curve.start)
    var catalogue = Catalogue(premises)
    let disputes = plan.platform == .wish ? CategoryStories.tell(in: &catalogue, premises: premises) : []
    let shop = ShopRecord.make(premises, catalogue: catalogue)
    let maker = OrderMaker(premises: premises, curve: curve, catalogue: catalogue, shop: shop)

    var tables = ShopSnapshot.Tables()
    tables.products = catalogue.products
    tables.disputes = disputes
    tables.prices = catalogue.priceChanges
    tables.violations = Violations.make(premises)
    tables.tickets = Tickets.make(premises, maker: maker)
    switch plan.platform {
    case .wish:
      tables.boosts = Boosts.campaigns(premises, catalogue: catalogue)
      tables.boostMonths = Boosts.months(premises, catalogue: catalogue, curve: curve)
    case .jd:
      tables.consultations = Consultations.make(premises, orders: curve)
    case .kuaishou:
      tables.consultations = Consultations.make(premises, orders: curve)
      tables.media = Media.make(premises)
      tables.benchmarks = Benchmarks.make(premises, assortments: catalogue.assortments)
    }
    self.tables = tables
    self.shop = shop
    self.curve = curve
    self.maker = maker
  }

  /// The UTC months of payment that have orders, by time: the store's partitions.
  public var months: [Month] { curve.months.filter { !curve.events(of: $0).isEmpty } }

  /// Makes a month's orders, sorted by id by bytes, which is also the order of their payment.
  public func forEachOrder<Failure: Error>(
    in month: Month, _ body: (Order) throws(Failure) -> Void
  ) throws(Failure) {
    for hour in curve.hours(of: month) {
      for index in curve.firstOfHour[hour]..<curve.firstOfHour[hour + 1] {
        try body(maker.order(index, inHour: hour))
      }
    }
  }
}
