import SellerCore

/// How a platform's sellers handle cases, in chances of 10,000.
struct CaseHabits: Sendable {
  /// Cases that the seller refuses.
  let refused: Int
  /// Refused cases that go to the platform.
  let intervenedAfterRefusal: Int
  /// Other cases that go to the platform.
  let intervened: Int
  /// Cases whose handling the buyer rates.
  let rated: Int
  /// Hours until a refund without return is done, at most; a third of it on average.
  let refundHours: Int
  /// Hours from the return's arrival to the refund, at most; a third of it on average.
  let inspectionHours: Int
  /// Whether buyers write Chinese.
  let chinese: Bool

  static func of(_ platform: Platform) -> CaseHabits {
    switch platform {
    case .wish:
      CaseHabits(
        refused: 500, intervenedAfterRefusal: 3000, intervened: 100, rated: 0, refundHours: 70, inspectionHours: 90,
        chinese: false)
    case .jd:
      CaseHabits(
        refused: 500, intervenedAfterRefusal: 3500, intervened: 150, rated: 2500, refundHours: 40,
        inspectionHours: 80, chinese: true)
    case .kuaishou:
      CaseHabits(
        refused: 650, intervenedAfterRefusal: 4000, intervened: 300, rated: 3200, refundHours: 42,
        inspectionHours: 190, chinese: true)
    }
  }
}

extension OrderMaker {
  /// What a buyer applies for.
  struct Application {
    /// Which of the order's cases, from 0.
    let number: Int
    let kind: AfterSalesCase.Kind
    let reason: AfterSalesCase.Reason
    let appliedAt: Int64
    /// The amount asked for in minor units.
    let amount: Int64
  }

  /// The case that an application leads to by the as-of; nil when it comes later.
  func makeCase(_ application: Application, of order: Int, _ dice: inout Dice) -> AfterSalesCase? {
    let applied = application.appliedAt
    guard let appliedAt = premises.happened(applied) else { return nil }
    let habits = CaseHabits.of(premises.plan.platform)
    let id = RecordNumbers.decimal(prefix: "R", UInt64(order * 4 + application.number), digits: 10)
    var made = AfterSalesCase(id: CaseID(id), kind: application.kind, appliedAt: appliedAt, reason: application.reason)
    if dice.chance(application.reason.isQuality ? 8000 : 3500) {
      made.reasonText = dice.pick(
        CaseWords.of(application.reason, chinese: dice.chance(300) ? !habits.chinese : habits.chinese))
    }
    if dice.chance(9300) { made.amount = premises.money(application.amount) }

    let refused = dice.chance(habits.refused)
    var intervenedAfter: Int64?
    var closed: Int64
    if refused {
      let refusedAt = applied + dice.skewedHours(1, 60)
      made.refusedAt = premises.happened(refusedAt)
      closed = refusedAt
      if dice.chance(habits.intervenedAfterRefusal) { intervenedAfter = refusedAt + dice.skewedHours(1, 70) }
    } else {
      closed = consent(&made, applied: applied, habits: habits, &dice)
      if dice.chance(habits.intervened) { intervenedAfter = applied + dice.hours(6, 60) }
    }
    if let intervenedAfter {
      step(in: intervenedAfter, &made, closed: &closed, refused: refused, &dice)
    }
    if dice.chance(habits.rated), let ratedAt = premises.happened(closed + dice.skewedHours(0, 140)) {
      made.ratedAt = ratedAt
      made.rating = refused ? dice.pick([1, 1, 2, 3]) : dice.pick([5, 5, 5, 4, 4, 3, 2, 1])
    }
    return made
  }

  /// The seller consents, the buyer sends back what is to come back, and the case is done; returns when.
  private func consent(
    _ made: inout AfterSalesCase, applied: Int64, habits: CaseHabits, _ dice: inout Dice
  ) -> Int64 {
    let consented = applied + dice.skewedHours(0, made.kind == .refundOnly ? habits.refundHours / 2 : 40)
    made.consentedAt = premises.happened(consented)
    let done: Int64
    if made.kind == .refundOnly {
      done = consented + dice.skewedHours(0, habits.refundHours / 2)
    } else {
      // One return in twenty-five is never handed in, and stays open.
      guard !dice.chance(400) else { return consented }
      let returned = consented + dice.skewedHours(4, 120)
      made.buyerShippedAt = premises.happened(returned)
      done = returned + dice.hours(24, 96) + dice.skewedHours(1, habits.inspectionHours)
    }
    made.completedAt = premises.happened(done)
    return done
  }

  /// The platform is asked to step in: who is liable follows, and for the seller's part the money goes back.
  private func step(
    in second: Int64, _ made: inout AfterSalesCase, closed: inout Int64, refused: Bool, _ dice: inout Dice
  ) {
    guard let intervenedAt = premises.happened(second) else { return }
    made.intervenedAt = intervenedAt
    closed = max(closed, second + dice.hours(24, 120))
    // Young interventions are not decided yet.
    guard closed <= premises.end else { return }
    let liability: AfterSalesCase.Liability = dice.pick([.seller, .seller, .both, .buyer, .buyer])
    made.liability = liability
    if refused, liability.isSellers { made.completedAt = premises.happened(closed) }
  }
}
