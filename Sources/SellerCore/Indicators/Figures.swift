/// The one engine of all figures: rows of any indicators, scopes and windows, counted in one pass over the orders.
public enum Figures {
  /// The rows asked for, in a stable order: indicator in the order of `IndicatorID`, then store, categories (level, name) and
  /// products (id), then windows in the order asked, identical windows once.
  ///
  /// Store rows are always there; category and product rows only where the denominator is above 0 (Readings, 7).
  ///
  /// - Parameters:
  ///   - only: the indicators that are wanted; nil for all of the platform's
  public static func compute(
    view: ShopView, rulebook: Rulebook, scopes: Set<ScopeKind> = [.store], windows: [WindowChoice] = [.own],
    only: Set<IndicatorID>? = nil
  ) -> [Figure] {
    let rules = rulebook.indicators
    let asked = Indicator.of(view.shop.platform).filter { only?.contains($0.id) ?? true }.compactMap {
      AskedIndicator($0, rules: rules, windows: windows, today: view.today)
    }
    return FigureTable(view, rules: rules, asked: asked, scopes: scopes).figures
  }

  /// The quality refund rate by the old formula, with paid orders as the denominator: a second figure, never judged.
  public static func oldQualityRefundRate(
    view: ShopView, rulebook: Rulebook, scopes: Set<ScopeKind> = [.store], windows: [WindowChoice] = [.own]
  ) -> [Figure] {
    qualityRefunds(.qualityRefundsOverPaidOrders, view, rulebook, scopes: scopes, windows: windows)
  }

  /// The store's weekly quality refund rate against the platform's 90th percentile: above it the store is in the lowest tenth,
  /// which is penalised automatically; nil without that benchmark (Readings, 21).
  public static func lowestTenth(view: ShopView, rulebook: Rulebook) -> Figure? {
    let figure = qualityRefunds(.weeklyLowestTenth, view, rulebook, scopes: [.store], windows: [.own]).first
    return figure?.benchmark == nil ? nil : figure
  }

  /// Quality refunds by another formula; none on other platforms.
  private static func qualityRefunds(
    _ formula: Formula, _ view: ShopView, _ rulebook: Rulebook, scopes: Set<ScopeKind>, windows: [WindowChoice]
  ) -> [Figure] {
    let indicator = Indicator.qualityRefundRate
    let rules = rulebook.indicators
    guard view.shop.platform == indicator.platform,
      let asked = AskedIndicator(indicator, formula: formula, rules: rules, windows: windows, today: view.today)
    else { return [] }
    return FigureTable(view, rules: rules, asked: [asked], scopes: scopes).figures
  }
}
