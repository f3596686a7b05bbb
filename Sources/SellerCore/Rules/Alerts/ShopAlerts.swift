extension Fact where Finding == AlertList {
  /// What the queues, tasks, appeals, penalties and the campaign of a shop have to say.
  public static let dues = Fact(
    "dues", from: Fact<CaseQueue>.cases, .on(.wish, .tickets), .on(.kuaishou, .penaltyAlerts),
    .on(.jd, .admission)
  ) { view, rulebook, cases, tickets, penalties, admission in
    let hours = rulebook.alerts.dueHours
    let queues = cases.alerts(within: hours) + TicketClock.alerts(tickets ?? [], asOf: view.asOf, within: hours)
    return AlertList(
      queues + view.taskAlerts(within: hours) + view.appealAlerts + (penalties ?? [])
        + (admission?.alerts(asOf: view.asOf) ?? []), in: view)
  }

  /// Everything that a shop has to say: the dues, its figures in breach or near it, and on Wish the categories that can be
  /// disputed and the credit that is not paid yet.
  public static let alerts = Fact(
    "alerts", from: dues, Fact<ShopHealth>.health, .on(.wish, .disputable),
    .on(.wish, .creditedMonths)
  ) { view, _, dues, health, disputable, credited in
    var list = dues
    list.add(figures(health))
    list.add((disputable ?? []).map { Alert(.notice, .disputable($0), place: .product($0)) })
    list.add(
      shortCredit(credited ?? [], in: view.shop.currency) + pendingCredit(credited ?? [], in: view.shop.currency))
    return list
  }

  /// One alert for each indicator and scope, whatever the number of windows: of several the most severe.
  private static func figures(_ health: ShopHealth) -> [Alert] {
    let breaches = health.breaches.sorted { ($0.severity ?? .minor) > ($1.severity ?? .minor) }
    var told: Set<AlertPlace> = []
    let figures = (breaches.map { Alert($0, .breach) } + health.near.map { Alert($0, .near) })
      .filter { told.insert($0.place).inserted }
    guard health.lowestTenth?.judged.isBreach == true else { return figures }
    return [Alert(.breach, .lowestTenth, place: .indicator(.qualityRefundRate, .store))] + figures
  }

  /// One alert for all months that were paid short; it leads to the one that lacks most.
  private static func shortCredit(_ months: [AssuranceMonth], in currency: Currency) -> [Alert] {
    let months = CreditReconciliation(months, currency: currency).months.filter { $0.short > 0 }
    guard let worst = months.max(by: { ($0.lacking.minorUnits, $0.month) < ($1.lacking.minorUnits, $1.month) }) else {
      return []
    }
    let total = MoneySum.total(months.map(\.lacking), in: currency)
    return [
      Alert(.notice, .creditShort(worst.month, by: total, months: months.count), place: .refundAssurance(worst.month))
    ]
  }

  /// One alert a month with credit to come, the latest first; its estimate is unknown where that of one product is.
  private static func pendingCredit(_ months: [AssuranceMonth], in currency: Currency) -> [Alert] {
    let pending = months.filter { month in
      month.isPending && month.uncapped.minorUnits > 0 && month.estimated?.minorUnits != 0
    }
    return Dictionary(grouping: pending, by: \.month).sorted { $0.key > $1.key }.map { month, rows in
      let known = rows.compactMap(\.estimated)
      let total = known.count == rows.count ? MoneySum.total(known, in: currency) : nil
      return Alert(.notice, .creditPending(month, estimated: total), place: .refundAssurance(month))
    }
  }
}
