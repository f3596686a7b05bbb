/// A figure of a scope with everything that is said about it beside its value: whether it is close to a breach, how far it is
/// from another verdict, how it went, and its last days.
public struct StandingFigure: Sendable {
  /// How many days a figure is followed back for charts.
  public static let days = 30
  /// The figure and the same over the window before.
  public let trend: Trend
  /// Whether it is near a breach.
  public let isNear: Bool
  /// How far it is to other verdicts, the nearest step first.
  public let distances: [Distance]
  /// Its value on each of the last days, the oldest first.
  public let points: [TrendPoint]

  /// The figure itself.
  public var figure: Figure { trend.current }
  /// The values of the last days; of days that share a window, as those of a natural week do, one.
  public var values: [Double?] {
    points.indices.filter { $0 == 0 || points[$0].window != points[$0 - 1].window }.map { points[$0].value }
  }

  /// A figure with what is said about it.
  public init(_ trend: Trend, points: [TrendPoint], rulebook: Rulebook) {
    self.trend = trend
    self.points = points
    isNear = trend.current.isNearTarget(rulebook: rulebook)
    distances = trend.current.distances(rulebook: rulebook)
  }

  /// How pressing it is, the most pressing first: breaches by severity, what is near, what passes, what is not judged.
  public var rank: Int {
    switch figure.judged {
    case .pass, .notAssessed: isNear ? 0 : figure.pressure
    case .breach, .noBenchmark, .noRule, .observe, .noData: figure.pressure
    }
  }
}

extension Figure {
  /// How pressing it is, the most pressing first: breaches by severity, what passes, what is not judged.
  package var pressure: Int {
    switch judged {
    case .breach(let severity): -10 - (severity?.place ?? 0)
    case .pass: 1
    case .notAssessed: 2
    case .noBenchmark, .noRule: 3
    case .observe: 4
    case .noData: 5
    }
  }
}

/// Indicators over a choice of days, each beside its previous window (the same number of days just before, so the week before a
/// week) and on each of the last days; all of it is counted from what is known at the as-of.
struct StandingRows {
  private let rows: [(row: ScopedFigures.Row, points: [(day: Day, window: Window)])]

  /// All of the platform's indicators, or some alone.
  init(_ view: ShopView, _ rules: IndicatorRulebook, over choice: WindowChoice, days: Int, only: Set<IndicatorID>?) {
    let indicators = Indicator.of(view.shop.platform).filter { only?.contains($0.id) ?? true }
    let ends = (0..<max(0, days)).reversed().map { view.today - $0 }
    rows = indicators.map { indicator in
      let asked = AskedIndicator(indicator, rules: rules, windows: [choice], today: view.today)
      let points = ends.map { (day: $0, window: rules.window(of: asked.rule, choice, today: $0)) }
      let row = ScopedFigures.Row(
        asked: asked, judged: asked.windows + asked.windows.compactMap(\.previous), counted: points.map(\.window))
      return (row, points)
    }
  }

  var asked: [ScopedFigures.Row] { rows.map(\.row) }

  func standings(from scoped: ScopedFigures, rulebook: Rulebook) -> [StandingFigure] {
    rows.map { row, points in
      let windows = row.judged
      let trend = Trend(
        current: scoped.figure(row.asked, over: windows[0]),
        previous: windows.count > 1 ? scoped.figure(row.asked, over: windows[1]) : nil)
      let unit = row.asked.indicator.unit
      let values = points.map { day, window in
        let ratio = scoped.ratio(row.asked, over: window)
        return TrendPoint(day: day, window: window, ratio: ratio, value: unit.value(of: ratio))
      }
      return StandingFigure(trend, points: values, rulebook: rulebook)
    }
  }
}

extension Fact where Finding == [StandingFigure] {
  /// The store's indicators over a choice of days, with the last `days` days for charts.
  public static func standings(
    over choice: WindowChoice = .own, days: Int = StandingFigure.days, only: Set<IndicatorID>? = nil
  ) -> Fact {
    Fact { plan in
      let rows = StandingRows(plan.view, plan.rulebook.indicators, over: choice, days: days, only: only)
      ScopedFigures.plan(rows.asked, &plan)
    } find: { findings in
      StandingRows(findings.view, findings.rulebook.indicators, over: choice, days: days, only: only)
        .standings(from: ScopedFigures(findings), rulebook: findings.rulebook)
    }
  }
}

extension Figures {
  /// The standings of one scope alone; empty when the shop has no such product or category.
  public static func standings(
    view: ShopView, rulebook: Rulebook, scope: Scope, window choice: WindowChoice = .own,
    days: Int = StandingFigure.days,
    only: Set<IndicatorID>? = nil
  ) -> [StandingFigure] {
    let rows = StandingRows(view, rulebook.indicators, over: choice, days: days, only: only)
    return ScopedFigures(view, rules: rulebook.indicators, scope: scope, rows: rows.asked)
      .map { rows.standings(from: $0, rulebook: rulebook) } ?? []
  }
}
