import SellerCore

extension OrderMaker {
  /// An order of a Kuaishou shop: live rooms, two days to ship, quality refunds as its product has them (004).
  func completeKuaishou(_ order: inout Order, _ draft: OrderDraft, _ dice: inout Dice) {
    switch dice.below(100) {
    case 0..<74: order.channel = .selfBuilt
    case 74..<87: order.channel = .flash
    case 87..<92: order.channel = .auction
    default: order.channel = .other
    }
    order.riskExcluded = dice.chance(120)
    let paid = draft.paidAt
    guard items[draft.item].isPhysical else {
      afterUse(&order, draft, from: paid, &dice)
      return
    }
    let promise = dice.chance(700) ? Int64(7 * 24) : 48
    let shipBy = paid + promise * 3600
    if dice.chance(9900) { order.shipBy = Instant(seconds: shipBy) }
    if dice.chance(160) {
      withdraw(&order, draft, &dice)
      return
    }
    let shipped = ship(paid: paid, promise: promise, &dice)
    let parcel = DomesticParcel(shipped: shipped, &dice)
    parcel.write(to: &order, carrier: "YT", index: draft.index, in: premises, &dice)
    if let delivered = parcel.delivered {
      afterUse(&order, draft, from: delivered, &dice)
    } else if dice.chance(6000) {
      append(.refundOnly, .notReceived, at: shipped + dice.hours(120, 400), to: &order, draft, &dice)
    }
  }

  /// When the seller ships: within the promise 963 times in 1000, later otherwise, and hardly ever not at all.
  private func ship(paid: Int64, promise: Int64, _ dice: inout Dice) -> Int64 {
    if dice.chance(9640) { return paid + 1800 + dice.skewedHours(0, Int(promise) - 2) }
    return paid + promise * 3600 + dice.skewedHours(0, 80)
  }

  /// The buyer thinks better of it before anything is sent, or the seller has nothing to send.
  func withdraw(_ order: inout Order, _ draft: OrderDraft, _ dice: inout Dice) {
    let at = draft.paidAt + dice.skewedHours(0, 40)
    guard let cancelledAt = premises.happened(at) else { return }
    order.cancelledAt = cancelledAt
    switch dice.below(10) {
    case 0..<6: order.cancelledBy = .buyer
    case 6..<8: order.cancelledBy = .system
    case 8: order.cancelledBy = .seller
    default: order.cancelledBy = nil
    }
    let reason: AfterSalesCase.Reason = order.cancelledBy == .seller ? .outOfStock : .changedMind
    append(.refundOnly, reason, at: at, to: &order, draft, &dice)
  }

  /// What buyers do once they have the goods: complain, send back, review.
  func afterUse(_ order: inout Order, _ draft: OrderDraft, from second: Int64, _ dice: inout Dice) {
    let quality = items[draft.item].quality(at: draft.paidAt, end: premises.end)
    var disappointed = false
    if dice.chance(quality) {
      disappointed = true
      // A few have quarrelled over something else first: then the first reason is no quality reason.
      if dice.chance(300) {
        append(.refundOnly, .late, at: second + dice.hours(1, 5), to: &order, draft, &dice)
      }
      append(
        dice.chance(3500) ? .refundOnly : .returnRefund, qualityReason(&dice),
        at: second + dice.skewedHours(5, dice.chance(9600) ? 150 : 600), to: &order, draft, &dice)
    } else if dice.chance(430) {
      let (kind, reason) = ordinaryWish(&dice)
      append(kind, reason, at: second + dice.skewedHours(5, 168), to: &order, draft, &dice)
      // An exchange or a repair that did not help ends in a refund now and then.
      if !kind.isRefund, dice.chance(2500) {
        append(.returnRefund, .quality, at: second + dice.hours(170, 500), to: &order, draft, &dice)
      }
    }
    review(&order, from: second, disappointed: disappointed, &dice)
  }

  private func qualityReason(_ dice: inout Dice) -> AfterSalesCase.Reason {
    switch dice.below(100) {
    case 0..<38: .quality
    case 38..<72: .notAsDescribed
    case 72..<96: .damaged
    default: .counterfeit
    }
  }

  private func ordinaryWish(_ dice: inout Dice) -> (AfterSalesCase.Kind, AfterSalesCase.Reason) {
    switch dice.below(100) {
    case 0..<34: (.returnRefund, .changedMind)
    case 34..<56: (.returnRefund, .size)
    case 56..<64: (.refundOnly, .wrongItem)
    case 64..<74: (.refundOnly, .late)
    case 74..<82: (.refundOnly, .other)
    case 82..<86: (.refundOnly, .late)
    case 86..<95: (.exchange, .size)
    default: (.repair, .other)
    }
  }

  private func review(_ order: inout Order, from second: Int64, disappointed: Bool, _ dice: inout Dice) {
    guard dice.chance(2900), let at = premises.happened(second + dice.skewedHours(1, 260)) else { return }
    var review = Review(at: at)
    let bad = dice.chance(disappointed ? 3200 : 230)
    switch premises.plan.platform {
    case .kuaishou:
      review.quality = bad ? dice.between(1, 2) : dice.pick([5, 5, 5, 4, 4, 3])
      review.service = bad ? dice.between(1, 2) : dice.pick([5, 5, 5, 5, 4, 3])
      // One buyer in fifty leaves the last score out, and then the review cannot be judged.
      review.logistics = dice.chance(200) ? nil : (bad ? dice.between(1, 2) : dice.pick([5, 5, 5, 4, 4, 2]))
    case .jd, .wish:
      review.stars = bad ? dice.between(1, 2) : dice.pick([5, 5, 5, 5, 4, 4, 3])
    }
    if dice.chance(bad ? 9000 : 5500) {
      review.text = dice.pick(ReviewWords.of(content: !bad, chinese: !dice.chance(150)))
    }
    if dice.chance(bad ? 5000 : 1500) {
      review.answeredAt = premises.happened(at.seconds + dice.skewedHours(1, 120))
    }
    review.valid = !dice.chance(250)
    order.review = review
  }

  /// Adds a case to an order, if it comes about by the as-of.
  func append(
    _ kind: AfterSalesCase.Kind, _ reason: AfterSalesCase.Reason, at second: Int64, to order: inout Order,
    _ draft: OrderDraft, _ dice: inout Dice
  ) {
    let gross = gross(order)
    let amount = dice.chance(1200) ? max(1, gross * Int64(dice.between(20, 90)) / 100) : gross
    let application = Application(
      number: order.cases.count, kind: kind, reason: reason, appliedAt: second, amount: amount)
    if let made = makeCase(application, of: draft.index, &dice) { order.cases.append(made) }
  }
}
