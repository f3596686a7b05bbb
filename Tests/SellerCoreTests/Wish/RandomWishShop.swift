import SellerCore

/// Small numbers that a seed decides; the same everywhere.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % bound
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// True one time out of `chances`.
  mutating func oneIn(_ chances: Int) -> Bool { below(chances) == 0 }
}

extension WishShop {
  /// A small shop around the effective instant, whose moments often meet on the same second or day border.
  static func random(seed: UInt64) -> WishShop {
    var numbers = SeededNumbers(seed: seed)
    var shop = WishShop()
    shop.shop.merchantRegion = numbers.pick([nil, .eu, .other])
    shop.shop.refundAssurance = Shop.Enrolment(
      enrolled: !numbers.oneIn(4), spendFactor: numbers.oneIn(3) ? nil : Wish.number("0.5"))
    let ids: [ProductID] = ["a", "b", "c"]
    for id in ids { shop.addProduct(id, &numbers) }
    for index in 0..<40 {
      // "d" has no record.
      shop.addOrder(OrderID("\(numbers.below(10))-\(index)"), of: numbers.pick(ids + ["d"]), &numbers)
    }
    for id in ids where !numbers.oneIn(4) { shop.addDispute(of: id, &numbers) }
    for id in ids + ["d"] {
      for month in ["2021-06", "2021-07", "2021-08", "2021-10"] where numbers.oneIn(2) {
        shop.tables.boostMonths.append(
          BoostMonth(
            productID: id, month: Wish.month(month),
            spend: Money(minorUnits: Int64(numbers.below(3) * numbers.below(99)), currency: .usd)))
      }
    }
    return shop
  }

  /// A moment within five weeks after 2021-07-05, on a border of a day or of E more often than chance has it.
  private static func moment(_ numbers: inout SeededNumbers) -> Instant {
    let start = Wish.at("2021-07-05T00:00:00Z").seconds
    let day = start + Int64(numbers.below(35)) * 86_400
    switch numbers.below(8) {
    case 0: return Instant(seconds: day)
    case 1: return Instant(seconds: day - 1)
    case 2: return Instant(seconds: Wish.effect.seconds - Int64(numbers.below(2)))
    default: return Instant(seconds: day + Int64(numbers.below(86_400)))
    }
  }

  private static let names: [CategoryName] = ["Household Supplies", "Sex Toys", "Toys", "Shoes"]

  private mutating func addProduct(_ id: ProductID, _ numbers: inout SeededNumbers) {
    var product = Product(id: id, price: Wish.usd("1.00"), state: .active)
    product.categories = (0..<numbers.below(3)).map { _ in numbers.pick(Self.names) }
    product.advancedLogistics = numbers.pick([nil, .included, .removed])
    let moments = Set((0..<numbers.below(3)).map { _ in Self.moment(&numbers) }).sorted()
    product.categoryHistory = moments.map {
      Product.CategoryAssignment(
        at: $0, categories: (0..<numbers.below(3)).map { _ in numbers.pick(Self.names) }, by: .review)
    }
    tables.products.append(product)
  }

  private mutating func addOrder(_ id: OrderID, of product: ProductID, _ numbers: inout SeededNumbers) {
    let paid = Self.moment(&numbers)
    var order = Order(
      id: id, productID: product, paidAt: paid,
      price: Money(minorUnits: Int64(1 + numbers.below(400)), currency: .usd), channel: .other)
    order.shipping = Money(minorUnits: Int64(numbers.below(90)), currency: .usd)
    order.quantity = 1 + numbers.below(3)
    if !numbers.oneIn(8) { order.releasedAt = Instant(seconds: paid.seconds + Int64(numbers.below(3) * 40_000)) }
    order.destination = numbers.pick([nil, "US", "CA", "DE", "HR", "GB"])
    order.origin = numbers.pick([nil, "CN", "FR"])
    order.express = numbers.oneIn(7)
    if numbers.oneIn(4) { order.revenueShare = Percentage(numbers.pick([5, 10, 15, 22])) }
    if numbers.oneIn(6) { order.cancelledAt = paid }
    if !numbers.oneIn(4) {
      let scan = order.releasedAt.map {
        Instant(seconds: $0.seconds + numbers.pick([1000, 40_000, 604_800, 604_801]))
      }
      order.advancedLogistics = Order.AdvancedLogistics(
        scannedAt: numbers.oneIn(4) ? nil : scan, correctWarehouse: !numbers.oneIn(4))
    }
    for _ in 0..<numbers.below(3) {
      let kind = numbers.pick(AfterSalesCase.Kind.allCases)
      let amount = numbers.oneIn(3) ? nil : "\(numbers.below(8)).\(10 + numbers.below(90))"
      let done = numbers.oneIn(3) ? nil : Instant(seconds: paid.seconds + Int64(numbers.below(2_000_000)))
      order.refund(amount, completed: done, kind: kind)
    }
    orders.append(order)
  }

  private mutating func addDispute(of product: ProductID, _ numbers: inout SeededNumbers) {
    // Mostly late enough for orders to lie in the fourteen days before.
    let submitted = max(Wish.effect, Self.moment(&numbers), Self.moment(&numbers))
    let outcome = numbers.below(5)
    let wait = Int64(numbers.below(9) * 86_400)
    add(dispute: DisputeID("dispute \(product)"), of: product, submitted: submitted) { dispute in
      dispute.form = numbers.pick(Dispute.Form.allCases)
      guard outcome > 0 else { return }
      dispute.status = outcome == 1 ? .resolvedUnchanged : .resolvedUpdated
      dispute.resolvedAt = Instant(seconds: submitted.seconds + wait)
      if outcome > 1 { dispute.updatedCategory = numbers.pick(Self.names) }
    }
  }
}
