extension Fact where Finding == [Alert] {
  /// The alerts of a Kuaishou store's penalties and duties.
  static let penaltyAlerts = Fact(
    from: Fact<ViolationRegister>.violations, Fact<[AutomaticRefundGround]>.automaticRefunds,
    Fact<[LadderStanding]>.ladders
  ) { view, rulebook, register, grounds, standings in
    var alerts: [Alert] = []
    if register.points >= min(rulebook.alerts.points, register.limit) {
      alerts.append(
        Alert(
          register.isAtLimit ? .breach : .near, .points(register.points, limit: register.limit), place: .penalties(nil))
      )
    }
    for ground in grounds {
      alerts.append(Alert(.breach, .automaticRefund(ground), place: .penalties(ground.ladder)))
    }
    for duty in StoreDuty.neglected(by: view.shop, rulebook: rulebook.kuaishou) {
      // Where nobody has stated a single number, that none is set is not known to be so on the platform.
      let isUntold = if case .contactsMissing = duty { view.shop.contacts == Shop.Contacts() } else { false }
      alerts.append(Alert(isUntold ? .notice : .breach, .duty(duty), place: .shop))
    }
    for standing in standings {
      guard let ahead = standing.ahead, ahead.violations == 1, standing.count > 0, let severity = ahead.step.severity
      else { continue }
      alerts.append(
        Alert(
          .notice, .nextViolation(standing.ladder.id, violation: standing.violation, severity),
          place: .penalties(standing.ladder.id)))
    }
    return alerts
  }
}
