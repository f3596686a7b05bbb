/// A figure beside the same figure over the days just before.
public struct Trend: Sendable, Hashable {
  /// The figure.
  public let current: Figure
  /// The same over the previous window; nil for a window without a first day.
  public let previous: Figure?

  /// A figure beside an earlier one.
  public init(current: Figure, previous: Figure?) {
    self.current = current
    self.previous = previous
  }

  /// Which way a figure went.
  public enum Direction: Sendable, Hashable {
    /// To the better side.
    case better
    /// To the worse side.
    case worse
    /// Nowhere.
    case same
  }

  /// How much the value changed, for display only; nil when one of the two has no data.
  public var change: Double? {
    guard let now = current.value, let before = previous?.value else { return nil }
    return now - before
  }

  /// Which way the figure went, decided on exact numbers; nil when one of the two has no data.
  public var direction: Direction? {
    guard let previous, let order = current.ratio.compared(to: previous.ratio) else { return nil }
    if order == 0 { return .same }
    return (order > 0) == (Indicator.named(current.indicator)?.better == .higher) ? .better : .worse
  }
}

/// One day of a chart: the figure as its window stood on that day.
public struct TrendPoint: Sendable, Hashable {
  /// The day that counts as T.
  public let day: Day
  /// The window on that day.
  public let window: Window
  /// The two counts.
  public let ratio: Ratio
  /// The value in the indicator's unit; nil without data.
  public let value: Double?
}

extension Figures {
  /// The platform's indicators in one scope, each beside its previous window: the same number of days just before, so the week
  /// before a week. Both are counted from what is known at the as-of.
  public static func trends(
    view: ShopView, rulebook: Rulebook, scope: Scope = .store, window choice: WindowChoice = .own,
    only: Set<IndicatorID>? = nil
  ) -> [Trend] {
    let asked = Indicator.of(view.shop.platform).filter { only?.contains($0.id) ?? true }.compactMap { indicator in
      AskedIndicator(indicator, rules: rulebook.indicators, windows: [choice], today: view.today)
        .map { ($0, $0.windows + $0.windows.compactMap(\.previous)) }
    }
    guard let scoped = ScopedFigures(view, rules: rulebook.indicators, scope: scope, asked: asked) else { return [] }
    return asked.map { row, windows in
      Trend(
        current: scoped.figure(row, over: windows[0]),
        previous: windows.count > 1 ? scoped.figure(row, over: windows[1]) : nil)
    }
  }

  /// The values of the last days for charts: for each day up to T the indicator over its window on that day, the oldest first,
  /// all in one pass over the orders, counted from what is known at the as-of. Indicators of other platforms are left out.
  public static func series(
    _ indicators: [IndicatorID], view: ShopView, rulebook: Rulebook, scope: Scope = .store,
    window choice: WindowChoice = .own, days: Int = 30
  ) -> [IndicatorID: [TrendPoint]] {
    let rules = rulebook.indicators
    let rows = indicators.compactMap { id -> (AskedIndicator, [(Day, Window)])? in
      guard let indicator = Indicator.named(id), indicator.platform == view.shop.platform,
        let row = AskedIndicator(indicator, rules: rules, windows: [choice], today: view.today)
      else { return nil }
      let ends = (0..<max(0, days)).reversed().map { view.today - $0 }
      return (row, ends.map { ($0, rules.window(of: row.rule, choice, today: $0)) })
    }
    let asked = rows.map { row, points in (row, points.map(\.1)) }
    guard let scoped = ScopedFigures(view, rules: rules, scope: scope, asked: asked, assessing: false) else {
      return [:]
    }
    var series: [IndicatorID: [TrendPoint]] = [:]
    for (row, points) in rows {
      series[row.indicator.id] = points.map { day, window in
        let ratio = scoped.ratio(row, over: window)
        return TrendPoint(day: day, window: window, ratio: ratio, value: row.indicator.unit.value(of: ratio))
      }
    }
    return series
  }
}
