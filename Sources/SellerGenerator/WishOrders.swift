import SellerCore

extension OrderMaker {
  /// An order of a Wish shop: released after some hours, across the sea, its speed worse from month to month (002).
  func completeWish(_ order: inout Order, _ draft: OrderDraft, _ dice: inout Dice) {
    order.shipping = premises.money(items[draft.item].shipping)
    route(&order, &dice)
    let released = draft.paidAt + 8 * 3600 + (dice.chance(600) ? dice.hours(0, 40) : Int64(dice.below(1200)))
    guard let releasedAt = premises.happened(released) else { return }
    order.releasedAt = releasedAt
    if dice.chance(2500) { order.revenueShare = share(of: order, draft, releasedAt: releasedAt) }
    if dice.chance(8000) { order.shipBy = Instant(seconds: released + 5 * 86_400) }
    if dice.chance(230) {
      call(off: &order, draft, released: released, &dice)
      return
    }
    if dice.chance(80) {
      append(.refundOnly, .outOfStock, at: released + dice.hours(12, 90), to: &order, draft, &dice)
      return
    }
    let scanned = scan(released: released, &dice)
    track(&order, released: released, scanned: scanned, index: draft.index, &dice)
    if items[draft.item].advancedLogistics, dice.chance(9000) {
      order.advancedLogistics = passThroughWarehouse(released: released, scanned: scanned, &dice)
    }
    let delivered = scanned.flatMap { dice.chance(9840) ? $0 + dice.skewedHours(110, order.express ? 200 : 580) : nil }
    order.deliveredAt = premises.happened(delivered)
    complain(&order, draft, delivered: delivered, &dice)
    if let delivered { rate(&order, from: delivered, &dice) }
  }

  /// The share that Wish applied when the order was released; nil after the tables that are known.
  private func share(of order: Order, _ draft: OrderDraft, releasedAt: Instant) -> Percentage? {
    let factors = RevenueShare.Factors(
      releasedAt: releasedAt, express: order.express, destination: order.destination.map { CountryCode($0) },
      origin: order.origin.map { CountryCode($0) })
    let categories = timelines[draft.item].categories(forReleaseAt: releasedAt)
    return shares.applied(to: factors, categories: categories)?.share
  }

  private func route(_ order: inout Order, _ dice: inout Dice) {
    switch dice.below(100) {
    case 0..<34: order.destination = "US"
    case 34..<46: order.destination = "DE"
    case 46..<56: order.destination = "FR"
    case 56..<63: order.destination = "IT"
    case 63..<68: order.destination = "ES"
    case 68..<76: order.destination = "GB"
    case 76..<81: order.destination = "CA"
    case 81..<86: order.destination = "BR"
    case 86..<90: order.destination = "PL"
    case 90..<94: order.destination = "AU"
    case 94..<99: order.destination = dice.pick(["SE", "NL", "MX", "CH", "NO", "JP"])
    default: break
    }
    switch dice.below(100) {
    case 0..<88: order.origin = "CN"
    case 88..<94: order.origin = dice.pick(["DE", "FR", "PL"])
    case 94..<98: order.origin = "US"
    default: break
    }
    order.express = order.origin != "CN" && dice.chance(5000)
  }

  private func call(off order: inout Order, _ draft: OrderDraft, released: Int64, _ dice: inout Dice) {
    guard let at = premises.happened(released + dice.skewedHours(0, 72)) else { return }
    order.cancelledAt = at
    order.cancelledBy = dice.pick([.buyer, .buyer, .buyer, .system, .seller])
    if dice.chance(4000) { append(.refundOnly, .changedMind, at: at.seconds, to: &order, draft, &dice) }
  }

  /// The carrier's first scan: within three days 84 times in 100; beyond five days more often the nearer the as-of is.
  private func scan(released: Int64, _ dice: inout Dice) -> Int64? {
    let late = 380 + progress(released) * 8 / 10
    let thrown = dice.below(10_000)
    if thrown < 220 { return nil }
    if thrown < 220 + late { return released + dice.hours(121, 210) }
    if thrown < 220 + late + 450 { return released + dice.hours(73, 118) }
    return released + dice.hours(14, 71)
  }

  private func track(
    _ order: inout Order, released: Int64, scanned: Int64?, index: Int, _ dice: inout Dice
  ) {
    let latest = (scanned ?? released + 200 * 3600) - 3600
    let uploaded = min(latest, released + (dice.chance(9200) ? dice.hours(3, 47) : dice.hours(49, 110)))
    // Half of the parcels that nobody scans never had a number.
    guard scanned != nil || dice.chance(5000), let uploadedAt = premises.happened(uploaded) else { return }
    order.trackingNumber = RecordNumbers.decimal(
      prefix: "LP", 400_000_000_000 + UInt64(index) * 997 + UInt64(dice.below(900)), digits: 13)
    order.trackingUploadedAt = uploadedAt
    if dice.chance(7000) { order.shippedAt = uploadedAt }
    order.scannedAt = premises.happened(scanned)
  }

  /// On time at the right warehouse, or late, or at the wrong one, or not scanned at all (000, A+).
  private func passThroughWarehouse(
    released: Int64, scanned: Int64?, _ dice: inout Dice
  ) -> Order.AdvancedLogistics {
    guard let scanned, !dice.chance(150) else { return Order.AdvancedLogistics() }
    let late = dice.chance(350)
    let arrival =
      late
      ? max(scanned, released) + dice.hours(169, 260)
      : min(scanned + dice.hours(10, 40), max(scanned, released + 168 * 3600))
    guard let at = premises.happened(arrival) else { return Order.AdvancedLogistics() }
    return Order.AdvancedLogistics(scannedAt: at, correctWarehouse: !dice.chance(250))
  }

  private func complain(_ order: inout Order, _ draft: OrderDraft, delivered: Int64?, _ dice: inout Dice) {
    guard dice.chance(delivered == nil ? 5500 : items[draft.item].refundPerMyriad) else { return }
    guard let delivered else {
      append(.refundOnly, .notReceived, at: draft.paidAt + dice.hours(24 * 25, 24 * 50), to: &order, draft, &dice)
      return
    }
    let reason: AfterSalesCase.Reason =
      switch dice.below(100) {
      case 0..<24: .quality
      case 24..<46: .notAsDescribed
      case 46..<60: .damaged
      case 60..<74: .late
      case 74..<84: .size
      case 84..<90: .wrongItem
      case 90..<93: .changedMind
      case 93..<96: order.advancedLogistics == nil ? .other : .logisticsProgram
      case 96..<98: .counterfeit
      default: .other
      }
    append(
      dice.chance(700) ? .returnRefund : .refundOnly, reason, at: delivered + dice.skewedHours(4, 300), to: &order,
      draft, &dice)
  }

  private func rate(_ order: inout Order, from second: Int64, _ dice: inout Dice) {
    guard dice.chance(2300), let at = premises.happened(second + dice.skewedHours(2, 300)) else { return }
    var review = Review(at: at)
    let content = order.cases.isEmpty
    switch dice.below(100) {
    case 0..<62: review.stars = content ? 5 : 2
    case 62..<80: review.stars = content ? 4 : 1
    case 80..<90: review.stars = 3
    case 90..<94: review.stars = 2
    default: review.stars = 1
    }
    let stars = review.stars ?? 3
    if dice.chance(stars >= 3 ? 4000 : 7500) {
      review.text = dice.pick(ReviewWords.of(content: stars >= 3, chinese: dice.chance(400)))
    }
    if dice.chance(stars >= 3 ? 800 : 4500) {
      review.answeredAt = premises.happened(at.seconds + dice.skewedHours(2, 160))
    }
    review.valid = !dice.chance(120)
    order.review = review
  }
}
