import SellerCore

/// The products of a made-up shop: their records, and what the making of orders needs to know of them.
struct Catalogue: Sendable {
  let assortments: [Assortment]
  let ranking: Ranking
  let popularity: Popularity
  /// By product, as all arrays here.
  private(set) var products: [Product] = []
  private(set) var items: [Item] = []
  private(set) var stories: [ProductStory] = []
  private(set) var assortmentOf: [Int] = []
  private(set) var priceChanges: [PriceChange] = []

  init(_ premises: Premises) {
    let plan = premises.plan
    let count = plan.products
    assortments = Assortment.of(plan.platform)
    let ranking = Ranking(count: count, cup: premises.cup(.ranking))
    self.ranking = ranking
    let stories = ranking.rankOfProduct.map { ProductStory.of(rank: $0, count: count, platform: plan.platform) }
    popularity = Popularity(ranks: zip(ranking.rankOfProduct, stories).map { $1 == .unsold ? nil : $0 })
    self.stories = stories
    products.reserveCapacity(count)
    items.reserveCapacity(count)
    let cup = premises.cup(.product)
    for index in 0..<count {
      var dice = cup.dice(index)
      add(index, premises: premises, dice: &dice)
    }
  }

  /// Puts a changed record in a product's place.
  mutating func replace(_ index: Int, with product: Product) { products[index] = product }

  private mutating func add(_ index: Int, premises: Premises, dice: inout Dice) {
    let plan = premises.plan
    let rank = ranking.rankOfProduct[index]
    let story = stories[index]
    let assortmentIndex = chooseAssortment(story, &dice)
    let assortment = assortments[assortmentIndex]
    let listedAt = Self.listing(index, of: plan.products, premises: premises)
    let units = Self.price(in: assortment.prices, platform: plan.platform, &dice)
    let prices = PriceStory(rank: rank, units: units, listedAt: listedAt, premises: premises, dice: &dice)

    let id = RecordNumbers.product(index, listedAt: listedAt, platform: plan.platform, dice: &dice)
    var product = Product(id: id, price: premises.money(prices.present), state: .active)
    product.sku = dice.chance(9400) ? Self.sku(index, &dice) : nil
    product.name = rank % 130 == 44 ? nil : Self.name(assortment, platform: plan.platform, &dice)
    product.categoryPath = assortment.path
    product.kind = assortment.kind
    product.standard = assortment.standard
    product.listedAt = dice.chance(9600) ? Instant(seconds: listedAt) : nil
    var soldUntil = premises.end
    if story == .discontinued {
      product.state = rank % 2 == 0 ? .removed : .inactive
      soldUntil = premises.start + Int64(dice.between(35, 80)) * 86_400 * Int64(plan.days) / 180
    } else if rank > 30, dice.chance(250) {
      product.state = .inactive
    }
    switch plan.platform {
    case .wish: WishMembership.complete(&product, rank: rank, assortment: assortment, premises: premises, &dice)
    case .jd: JDDeclarations.complete(&product, rank: rank, assortment: assortment, &dice)
    case .kuaishou:
      product.sevenDayReturn = assortment.returnable ? (dice.chance(8800) ? .yes : .no) : .notApplicable
    }

    var item = Item(
      id: id, isPhysical: assortment.kind.isPhysical, prices: prices.steps,
      shipping: plan.platform == .wish ? Int64(dice.pick([0, 99, 199, 299, 499])) : 0,
      soldFrom: max(listedAt, premises.start), soldUntil: soldUntil,
      qualityPerMyriad: assortment.qualityPerMyriad * dice.between(6, 11) / 10, declinePerMyriad: 0,
      refundPerMyriad: WishMembership.refundPerMyriad(rank: rank),
      advancedLogistics: product.advancedLogistics == .included)
    switch story {
    case .poor(let tenths, _): item.qualityPerMyriad = assortment.qualityPerMyriad * tenths / 10
    case .declining: item.declinePerMyriad = max(300, assortment.qualityPerMyriad * 8)
    case .ordinary, .discontinued, .unsold: break
    }
    products.append(product)
    items.append(item)
    assortmentOf.append(assortmentIndex)
    for step in prices.recorded {
      priceChanges.append(
        PriceChange(productID: id, at: Instant(seconds: step.from), price: premises.money(step.units)))
    }
  }

  private func chooseAssortment(_ story: ProductStory, _ dice: inout Dice) -> Int {
    let thrown = dice.below(assortments.count)
    if case .poor(_, let assortment?) = story { return assortment }
    return thrown
  }

  /// When the product numbered `index` was listed: old ones over the two years before the first order, new ones since.
  private static func listing(_ index: Int, of count: Int, premises: Premises) -> Int64 {
    let old = Ranking.oldCount(of: count)
    if index < old {
      let days = Int64(720 - 700 * index / max(1, old))
      return premises.start - days * 86_400 + Int64(index * 7919 % 40_000)
    }
    let span = premises.end - premises.start
    return premises.start + span * Int64(index - old + 1) / Int64(count - old + 2)
  }

  private static func price(in range: ClosedRange<Int>, platform: Platform, _ dice: inout Dice) -> Int64 {
    // Cheap ones are more frequent: the lower of two throws.
    let span = range.upperBound - range.lowerBound
    let units = range.lowerBound + min(dice.below(span + 1), dice.below(span + 1))
    return Int64(platform == .wish ? units / 100 * 100 + 99 : units / 100 * 100 + (units % 3 == 0 ? 0 : 90))
  }

  private static func sku(_ index: Int, _ dice: inout Dice) -> String {
    switch dice.below(4) {
    case 0: "\(1000 + index)-\(dice.pick(["A", "B", "C"]))"
    case 1: RecordNumbers.decimal(prefix: "", UInt64(index), digits: 6)
    default: RecordNumbers.decimal(prefix: "LF-", UInt64(index), digits: 4)
    }
  }

  private static func name(_ assortment: Assortment, platform: Platform, _ dice: inout Dice) -> String {
    let stem = dice.pick(assortment.stems)
    let variant = dice.pick(assortment.variants)
    switch platform {
    case .wish: return "\(stem), \(variant)"
    case .jd, .kuaishou: return "\(stem) \(variant)"
    }
  }
}
