extension Fact where Finding == [Figure] {
  /// The rows that `seller check` looks at, the store's first: every indicator of the store, and the quality refund rate of each
  /// product that may be in breach or near it, over the windows that the rulebook has checked: the indicator's own, and for bad
  /// reviews one, seven and thirty days (Readings, 9 and 19).
  public static let checked = Fact("checked", from: checkedOfStore, checkedOfProducts) { _, _, store, products in
    store + products
  }

  /// Those of them that are breached, by the platform's page where they have no data of their own: what `seller check` answers.
  public static let breaches = Fact("breaches", from: checked) { _, _, rows in rows.filter(\.judged.isBreach) }

  private static let checkedOfStore = Fact { view, rules in
    let asked = Indicator.of(view.shop.platform).map {
      AskedIndicator($0, rules: rules, windows: rules[$0.id].checkedWindows, today: view.today)
    }
    return FigureTable(asked, scopes: [.store])
  }

  private static let checkedOfProducts = Fact { view, rules in
    let judged = Indicator.of(view.shop.platform).filter { rules[$0.id].assessedScopes.contains(.product) }
    let asked = judged.map { AskedIndicator($0, rules: rules, windows: [.own], today: view.today) }
    return FigureTable(asked, scopes: [.product], leavesOutQuiet: true)
  }
}
