import SellerCore

/// Makes any one order of a shop from its number and its moment, without looking at the others.
struct OrderMaker: Sendable {
  let premises: Premises
  let curve: SalesCurve
  let items: [Item]
  let popularity: Popularity
  /// What Wish keeps of an order.
  let shares: RevenueShare
  /// The products' categories over time; on Wish only.
  let timelines: [CategoryTimeline]
  /// What buyers can say something of, by product.
  private let goods: [FittingWords.Goods]
  private let cup: DiceCup

  init(premises: Premises, curve: SalesCurve, catalogue: Catalogue, shop: Shop) {
    self.premises = premises
    self.curve = curve
    items = catalogue.items
    popularity = catalogue.popularity
    shares = RevenueShare(shop: shop)
    timelines = premises.plan.platform == .wish ? catalogue.products.map { CategoryTimeline($0) } : []
    let kinds = catalogue.assortments.map(FittingWords.goods)
    goods = catalogue.assortmentOf.map { kinds[$0] }
    cup = premises.cup(.order)
  }

  /// The order numbered `index`, which falls in `hour` of the curve.
  func order(_ index: Int, inHour hour: Int) -> Order {
    var dice = cup.dice(index)
    let paidAt = curve.second(of: index, inHour: hour, toss: dice.next())
    let id = RecordNumbers.order(index, paidAt: paidAt, platform: premises.plan.platform, dice: &dice)
    let item = product(soldAt: paidAt, &dice)
    let price = premises.money(items[item].price(at: paidAt))
    var order = Order(
      id: id, productID: items[item].id, paidAt: Instant(seconds: paidAt), price: price, channel: .other)
    order.quantity = quantity(&dice)
    let draft = OrderDraft(index: index, item: item, paidAt: paidAt)
    switch premises.plan.platform {
    case .wish: completeWish(&order, draft, &dice)
    case .jd: completeJD(&order, draft, &dice)
    case .kuaishou: completeKuaishou(&order, draft, &dice)
    }
    return FittingWords.fit(order, to: goods[item])
  }

  /// A product that sold at a second: a few throws, and then the best-selling one.
  private func product(soldAt second: Int64, _ dice: inout Dice) -> Int {
    for _ in 0..<4 {
      let item = popularity.draw(&dice)
      if items[item].soldFrom <= second, second <= items[item].soldUntil { return item }
    }
    return popularity.best
  }

  private func quantity(_ dice: inout Dice) -> Int {
    switch dice.below(100) {
    case 0..<86: 1
    case 86..<95: 2
    case 95..<98: 3
    default: 4 + dice.below(9)
    }
  }

  /// (Price + shipping) × quantity in minor units.
  func gross(_ order: Order) -> Int64 {
    (order.price.minorUnits + order.shipping.minorUnits) * Int64(order.quantity)
  }

  /// How far a second lies in the shop's time, 0 at the first order and 1000 at the as-of.
  func progress(_ second: Int64) -> Int {
    Int((second - premises.start) * 1000 / max(1, premises.end - premises.start))
  }
}

/// What is known of an order while it is made.
struct OrderDraft {
  /// Its number.
  let index: Int
  /// Its product's number.
  let item: Int
  /// The second of its payment.
  let paidAt: Int64
}
