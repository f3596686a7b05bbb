import SellerCore
import SellerText

extension Work {
  /// The orders whose cases take the step.
  func caseEdits(at: Instant, in view: ShopView) throws(ChangeRefusal) -> [Record] {
    let wanted = ids.uniqued
    var orders = view.savedOrders { $0.mayHaveCases && $0.cases.contains { wanted.contains($0.id.text) } }
    for id in wanted {
      var place: (order: Int, record: Int)?
      for (number, order) in orders.enumerated() {
        if let found = order.cases.firstIndex(where: { $0.id == CaseID(id) }) { place = (number, found) }
      }
      guard let place else { throw .unknownWork(step, id) }
      let order = orders[place.order]
      orders[place.order].cases[place.record] = try taken(on: order.cases[place.record], of: order, at: at, in: view)
    }
    return orders.map { Record($0) }
  }

  /// A case with the step taken. Of consent and refusal the later one stands; what is over takes no step any more, and what was
  /// refused is completed only when it was granted after all, or the platform decided so.
  private func taken(
    on record: AfterSalesCase, of order: Order, at: Instant, in view: ShopView
  ) throws(ChangeRefusal) -> AfterSalesCase {
    if at < record.appliedAt { throw .workBeforeBeginning(record.id.text, began: record.appliedAt, in: view) }
    guard let seen = record.seen(at: view.asOf) else { throw .caseOver(record.id) }
    var taken = record
    if step == .advance || step == .repay {
      try takeAdvance(of: seen, &taken, at: at, in: view)
      return taken
    }
    // What is to be repaid keeps nobody from what else the case waits for.
    var rest = seen
    rest.advancedAt = nil
    guard case .open(let stage, _) = CaseStage(rest) else { throw .caseOver(record.id) }
    switch step {
    case .grant:
      if let done = record.consentedAt, stage != .acceptRefusal, done <= view.asOf {
        throw .workDone(step, record.id.text, at: done, in: view)
      }
      taken.consentedAt = at
      if let refusal = record.refusedAt, refusal >= at {
        throw .workBeforeBeginning(record.id.text, began: refusal, in: view)
      }
    case .refuse:
      if stage == .acceptRefusal, let done = record.refusedAt {
        throw .workDone(step, record.id.text, at: done, in: view)
      }
      if let consent = record.consentedAt, consent > at {
        throw .workBeforeBeginning(record.id.text, began: consent, in: view)
      }
      taken.refusedAt = at
    case .complete:
      if stage == .acceptRefusal { throw .caseRefused(record.id) }
      try check(amount, of: record, order)
      if let amount { taken.amount = amount }
      taken.completedAt = at
    case .close:
      if seen.intervenedAt != nil { throw .caseWithPlatform(record.id) }
      taken.closedAt = at
    case .intervene, .prove, .decide: try takeIntervention(of: seen, &taken, at: at, in: view)
    case .advance, .repay, .reply, .resolve, .answer: throw .unknownWork(step, record.id.text)
    }
    return taken
  }

  /// The buyer calls the platform in, the seller proves, the platform decides: in this order, each once.
  private func takeIntervention(
    of seen: AfterSalesCase, _ taken: inout AfterSalesCase, at: Instant, in view: ShopView
  ) throws(ChangeRefusal) {
    if step == .intervene {
      try takeOnce(seen.intervenedAt, of: seen, in: view)
      taken.intervenedAt = at
      return
    }
    guard let intervened = seen.intervenedAt else { throw .noIntervention(seen.id) }
    if at < intervened { throw .workBeforeBeginning(seen.id.text, began: intervened, in: view) }
    if seen.liability != nil { throw .workDone(.decide, seen.id.text, at: seen.decidedAt ?? intervened, in: view) }
    if step == .decide {
      guard let liability else { throw .liabilityMissing }
      (taken.liability, taken.decidedAt) = (liability, at)
    } else {
      try takeOnce(seen.provedAt, of: seen, in: view)
      taken.provedAt = at
    }
  }

  /// The platform pays in advance, the seller pays back: also when the buyer's side of the case is over.
  private func takeAdvance(
    of seen: AfterSalesCase, _ taken: inout AfterSalesCase, at: Instant, in view: ShopView
  ) throws(ChangeRefusal) {
    if step == .advance {
      try takeOnce(seen.advancedAt, of: seen, in: view)
      taken.advancedAt = at
      return
    }
    guard let advanced = seen.advancedAt else { throw .noAdvance(seen.id) }
    try takeOnce(seen.repaidAt, of: seen, in: view)
    if at < advanced { throw .workBeforeBeginning(seen.id.text, began: advanced, in: view) }
    taken.repaidAt = at
  }

  /// Refuses the step where it has been taken.
  private func takeOnce(_ done: Instant?, of record: AfterSalesCase, in view: ShopView) throws(ChangeRefusal) {
    if let done { throw .workDone(step, record.id.text, at: done, in: view) }
  }

  /// What is paid back is above 0 and at most what the order cost; a case that gives no money back has no amount.
  private func check(_ amount: Money?, of record: AfterSalesCase, _ order: Order) throws(ChangeRefusal) {
    guard let amount else { return }
    if amount.currency != order.price.currency { throw .otherCurrency(amount.currency, store: order.price.currency) }
    let gross = Order.gross(price: order.price, shipping: order.shipping, quantity: order.quantity)
    guard record.kind.isRefund, amount.minorUnits > 0, Int128(amount.minorUnits) <= gross else {
      throw .wrongRefund(record.id, amount)
    }
  }
}

extension ChangeRefusal {
  /// Nothing more is done in a case that is over.
  static func caseOver(_ id: CaseID) -> ChangeRefusal {
    ChangeRefusal(en: "Case \(id) is over.", zh: "售后单 \(id) 已结束。")
  }

  /// A case that the platform was called into ends by its decision.
  static func caseWithPlatform(_ id: CaseID) -> ChangeRefusal {
    ChangeRefusal(
      en: "The platform was called into case \(id): record what it decided instead.", zh: "售后单 \(id) 已由平台介入，请登记平台的判定。"
    )
  }

  /// Nobody called the platform in.
  static func noIntervention(_ id: CaseID) -> ChangeRefusal {
    ChangeRefusal(
      en: "The platform was not called into case \(id); record that first.", zh: "售后单 \(id) 没有平台介入记录，请先登记介入。")
  }

  /// The platform advanced nothing.
  static func noAdvance(_ id: CaseID) -> ChangeRefusal {
    ChangeRefusal(
      en: "The platform advanced nothing in case \(id); record that first.", zh: "售后单 \(id) 没有先行赔付记录，请先登记。")
  }

  /// A decision says who is liable.
  public static let liabilityMissing = ChangeRefusal(
    en: "Say whom the platform found liable: seller, both or buyer.", zh: "请写明责任方：seller、both 或 buyer。",
    part: .field("liability"))

  static func caseRefused(_ id: CaseID) -> ChangeRefusal {
    ChangeRefusal(
      en: "Case \(id) was refused; a refusal completes nothing. Grant it first.", zh: "售后单 \(id) 已拒绝，不能完结；请先同意。"
    )
  }

  /// The amount cannot be what was paid back.
  static func wrongRefund(_ id: CaseID, _ amount: Money) -> ChangeRefusal {
    ChangeRefusal(
      en: "Case \(id): \(amount) cannot be paid back; it is above 0 and at most what the order cost, in a refund.",
      zh: "售后单 \(id)：退款不能为 \(amount)；须大于 0 且不超过订单总额，且须为退款。")
  }
}
