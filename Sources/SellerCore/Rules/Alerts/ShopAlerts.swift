extension AlertList {
  /// Everything that a shop has to say: its queues, penalties and campaign, its figures in breach or near it, and on Wish the
  /// categories that can be disputed and the credit that is not paid yet.
  public static func all(_ view: ShopView, rulebook: Rulebook, health: ShopHealth) -> AlertList {
    var list = AlertList(view, rulebook: rulebook)
    list.add(figures(health))
    if view.shop.platform == .wish {
      list.add(disputable(view, rulebook: rulebook) + pendingCredit(view, rulebook: rulebook))
    }
    return list
  }

  /// One alert for each indicator and scope, whatever the number of windows: of several the most severe.
  private static func figures(_ health: ShopHealth) -> [Alert] {
    let breaches = health.breaches.sorted { ($0.severity ?? .minor) > ($1.severity ?? .minor) }
    var told: Set<AlertPlace> = []
    return (breaches.map { Alert($0, .breach) } + health.near.map { Alert($0, .near) })
      .filter { told.insert($0.place).inserted }
  }

  private static func disputable(_ view: ShopView, rulebook: Rulebook) -> [Alert] {
    let eligibilities = DisputeEligibilities(view, rulebook: rulebook)
    return view.products.map(\.id).filter { eligibilities[$0] == .disputable }
      .map { Alert(.notice, .disputable($0), place: .product($0)) }
  }

  /// One alert a month with credit to come, the latest first; its estimate is unknown where that of one product is.
  private static func pendingCredit(_ view: ShopView, rulebook: Rulebook) -> [Alert] {
    let pending = RefundAssurance(view, rulebook: rulebook).months.filter { month in
      month.isPending && month.uncapped.minorUnits > 0 && month.estimated?.minorUnits != 0
    }
    return Dictionary(grouping: pending, by: \.month).sorted { $0.key > $1.key }.map { month, rows in
      let known = rows.compactMap(\.estimated)
      let total = known.count == rows.count ? MoneySum.total(known, in: view.shop.currency) : nil
      return Alert(.notice, .creditPending(month, estimated: total), place: .refundAssurance)
    }
  }
}
