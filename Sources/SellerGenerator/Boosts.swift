import SellerCore

/// ProductBoost of a Wish shop: campaigns in every state, and what products spent and got back by month (000).
enum Boosts {
  static func campaigns(_ premises: Premises, catalogue: Catalogue) -> [BoostCampaign] {
    let count = min(max(8, premises.plan.products / 25), 80)
    let cup = premises.cup(.boost)
    return (0..<count).map { number in
      var dice = cup.dice(number)
      let times = times(number, premises: premises, &dice)
      let products = products(number, catalogue: catalogue, &dice)
      let id = BoostID(RecordNumbers.decimal(prefix: "PB", UInt64(20_000 + number), digits: 6))
      var campaign = BoostCampaign(
        id: id, productIDs: products, startsOn: times.days.first, endsOn: times.days.last, state: times.state)
      if number % 7 != 6 { campaign.name = dice.pick(names) }
      if number % 5 != 4 { campaign.budget = premises.money(Int64(dice.between(50, 900)) * 100) }
      return campaign
    }
  }

  private static let names = [
    "Autumn push", "Best sellers EU", "双十一预热", "New arrivals", "Clear the shelf", "Kitchen week", "A+ only",
    "Test: higher bids",
  ]

  /// Running now, over, not begun yet, called off, not submitted.
  private static func times(
    _ number: Int, premises: Premises, _ dice: inout Dice
  ) -> (state: BoostCampaign.State, days: DayRange) {
    let today = premises.today
    switch number % 6 {
    case 0, 1:
      let first = today - dice.between(1, 20)
      return (.running, DayRange(first: first, last: first + dice.between(20, 27)))
    case 2:
      let last = today - dice.between(5, 60)
      return (.ended, DayRange(first: last - dice.between(7, 30), last: last))
    case 3: return (.draft, DayRange(first: today - 1, last: today + dice.between(7, 20)))
    case 4: return (.cancelled, DayRange(first: today - 10, last: today + dice.between(2, 20)))
    default: return (.running, DayRange(first: today + dice.between(2, 9), last: today + dice.between(12, 30)))
    }
  }

  /// Three to six products by rank: campaigns that run take A+ products most of all, the others what comes.
  private static func products(_ number: Int, catalogue: Catalogue, _ dice: inout Dice) -> [ProductID] {
    let count = catalogue.ranking.productOfRank.count
    var ranks: [Int] = []
    for place in 0..<dice.between(3, 6) {
      let member = number % 6 < 2 && place < 4
      let rank = member ? (number / 6 * 24 + number % 6 * 12 + place * 3) : dice.below(max(1, count * 3 / 4))
      if rank < count, !ranks.contains(rank) { ranks.append(rank) }
    }
    return ranks.map { catalogue.products[catalogue.ranking.productOfRank[$0]].id }.sorted()
  }

  /// A product's months: spend follows what it sells, credit follows its refunds beyond 5 %, and the last two months are pending.
  static func months(_ premises: Premises, catalogue: Catalogue, curve: SalesCurve) -> [BoostMonth] {
    let cup = premises.cup(.boostMonth)
    let present = ShopCalendar.utc.day(of: premises.plan.asOf).month
    let months = curve.months.filter { !curve.events(of: $0).isEmpty }
    var made: [BoostMonth] = []
    for (index, product) in catalogue.products.enumerated() {
      let rank = catalogue.ranking.rankOfProduct[index]
      // A+ products that sell, and a few that left it.
      guard rank < 240, product.advancedLogistics == .included || (product.advancedLogistics == .removed && rank < 60)
      else { continue }
      for month in months {
        var dice = cup.dice(index * 65_536 + month.index)
        let orders = curve.events(of: month).count
        let gmv = catalogue.popularity.expected(of: index, outOf: orders) * Int(product.price.minorUnits)
        let spend = max(100, gmv * dice.between(20, 70) / 1000)
        // The 2.8 % beside the product's own rate are lost parcels, cancellations and sold-out orders.
        let uncapped = max(0, gmv * (catalogue.items[index].refundPerMyriad + 280 - 500) / 10_000)
        let pending = month.index >= present.index - 1 || dice.chance(600)
        made.append(
          BoostMonth(
            productID: product.id, month: month, spend: premises.money(Int64(spend)),
            creditReceived: pending ? nil : premises.money(Int64(min(uncapped, spend / 2)))))
      }
    }
    return made
  }
}
