/// What `seller check` asks: which indicators are breached (Readings, 19).
public enum Check {
  /// The breached rows: every indicator of the store, and the quality refund rate of each product, over the windows that the
  /// rulebook has checked: the indicator's own, and for bad reviews one, seven and thirty days (Readings, 9).
  public static func breaches(view: ShopView, rulebook: Rulebook) -> [Figure] {
    rows(view: view, rulebook: rulebook).filter(\.verdict.isBreach)
  }

  /// Every row that a check looks at, the store's first.
  static func rows(view: ShopView, rulebook: Rulebook) -> [Figure] {
    let rules = rulebook.indicators
    let indicators = Indicator.of(view.shop.platform)
    let store = indicators.compactMap {
      AskedIndicator($0, rules: rules, windows: rules[$0.id].checkedWindows, today: view.today)
    }
    let product = indicators.filter { rules[$0.id].assessedScopes.contains(.product) }.compactMap {
      AskedIndicator($0, rules: rules, windows: [.own], today: view.today)
    }
    let storeRows = FigureTable(view, rules: rules, asked: store, scopes: [.store]).figures
    guard !product.isEmpty else { return storeRows }
    return storeRows + FigureTable(view, rules: rules, asked: product, scopes: [.product]).figures
  }
}
