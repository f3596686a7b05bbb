/// The figures of a shop: the rows of any indicators, scopes and windows.
public enum Figures {
  /// The rows of one scope alone over several windows, by indicator; those without data are among them. Empty when the shop has
  /// no such product or category.
  public static func rows(
    view: ShopView, rulebook: Rulebook, scope: Scope, over windows: [WindowChoice], only: Set<IndicatorID>? = nil
  ) -> [Figure] {
    let rows = Indicator.of(view.shop.platform).filter { only?.contains($0.id) ?? true }.map { indicator in
      let asked = AskedIndicator(indicator, rules: rulebook.indicators, windows: windows, today: view.today)
      return ScopedFigures.Row(asked: asked, judged: asked.windows)
    }
    guard let scoped = ScopedFigures(view, rules: rulebook.indicators, scope: scope, rows: rows) else { return [] }
    return rows.flatMap { row in row.judged.map { scoped.figure(row.asked, over: $0) } }
  }
}

extension Platform {
  /// The indicators that products are listed with, the one that the platform judges them by first.
  public var productIndicators: [IndicatorID] {
    switch self {
    case .wish: [.refundRate63to93, .averageRating]
    case .kuaishou: [.qualityRefundRate, .badReviewRate]
    case .jd: []
    }
  }
}

extension Fact where Finding == [Figure] {
  /// Rows that a table describes, once the shop and the rules are known.
  init(_ fact: FactName? = nil, table: @escaping @Sendable (ShopView, IndicatorRulebook) -> FigureTable) {
    self.init(fact) { plan in
      table(plan.view, plan.rulebook.indicators).plan(&plan)
    } find: { findings in
      table(findings.view, findings.rulebook.indicators).figures(from: findings)
    }
  }

  /// The rows asked for, in a stable order: indicator in the order of `IndicatorID`, then store, categories (level, name) and
  /// products (id), then windows in the order asked, identical windows once.
  ///
  /// Store rows are always there; category and product rows only where the denominator is above 0 (Readings, 7).
  ///
  /// - Parameters:
  ///   - only: the indicators that are wanted; nil for all of the platform's
  public static func figures(
    _ scopes: Set<ScopeKind> = [.store], over windows: [WindowChoice] = [.own], only: Set<IndicatorID>? = nil
  ) -> Fact {
    Fact { view, rules in FigureTable(view, rules, scopes, over: windows, only: only) }
  }

  /// The quality refund rate by the old formula, with paid orders as the denominator: a second figure, never judged.
  public static func oldQualityRefundRate(
    _ scopes: Set<ScopeKind> = [.store], over windows: [WindowChoice] = [.own]
  ) -> Fact {
    qualityRefunds(.qualityRefundsOverPaidOrders, scopes: scopes, windows: windows)
  }

  /// Quality refunds by another formula; none on other platforms.
  fileprivate static func qualityRefunds(
    _ formula: Formula, scopes: Set<ScopeKind>, windows: [WindowChoice]
  ) -> Fact {
    Fact { view, rules in
      let indicator = Indicator.qualityRefundRate
      let asked = AskedIndicator(indicator, formula: formula, rules: rules, windows: windows, today: view.today)
      return FigureTable(view.shop.platform == indicator.platform ? [asked] : [], scopes: scopes)
    }
  }
}

extension Fact where Finding == FigureRuns {
  /// The rows of `Fact<[Figure]>.figures`, to be made a run at a time.
  public static func figures(_ scopes: Set<ScopeKind> = [.store], over windows: [WindowChoice] = [.own]) -> Fact {
    Fact { plan in
      FigureTable(plan.view, plan.rulebook.indicators, scopes, over: windows).plan(&plan)
    } find: { findings in
      let table = FigureTable(findings.view, findings.rulebook.indicators, scopes, over: windows)
      return FigureRuns(runs: table.runs(from: findings))
    }
  }
}

extension Fact where Finding == ListedFigures {
  /// The figures that products are listed with.
  public static let listedProducts = Fact { plan in
    FigureTable(listedOn: plan.view, plan.rulebook.indicators).plan(&plan)
  } find: { findings in
    ListedFigures(FigureTable(listedOn: findings.view, findings.rulebook.indicators), findings.countedShop)
  }
}

extension FigureTable {
  /// The figures that the products of a shop are listed with.
  fileprivate init(listedOn view: ShopView, _ rules: IndicatorRulebook) {
    self.init(view, rules, [.product], over: [.own], only: Set(view.shop.platform.productIndicators))
  }
}

extension Fact where Finding == Figure? {
  /// The store's weekly quality refund rate against the platform's 90th percentile: above it the store is in the lowest tenth,
  /// which is penalised automatically; nil without that benchmark (Readings, 21).
  public static let lowestTenth = Fact(
    "lowest tenth", from: Fact<[Figure]>.qualityRefunds(.weeklyLowestTenth, scopes: [.store], windows: [.own])
  ) { _, _, figures in
    figures.first.flatMap { $0.benchmark == nil ? nil : $0 }
  }
}
