extension Alert {
  /// The alerts of a Kuaishou store's penalties and duties; none on other platforms.
  public static func penalties(_ view: ShopView, rulebook: Rulebook) -> [Alert] {
    guard view.shop.platform == .kuaishou else { return [] }
    let rules = rulebook.kuaishou
    var alerts: [Alert] = []
    let register = ViolationRegister(view, rulebook: rules)
    if register.points >= min(rulebook.alerts.points, register.limit) {
      alerts.append(
        Alert(
          register.isAtLimit ? .now : .soon, .points(register.points, limit: register.limit), place: .penalties(nil)))
    }
    for ground in AutomaticRefundGround.all(view, rulebook: rulebook) {
      alerts.append(Alert(.now, .automaticRefund(ground), place: .penalties(ground.ladder)))
    }
    for duty in StoreDuty.neglected(by: view.shop, rulebook: rules) {
      alerts.append(Alert(.now, .duty(duty), place: .shop))
    }
    for standing in LadderStanding.all(view, rulebook: rules) {
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
