import SellerCore

/// A figure of the store with everything that is said about it beside its value: whether it is close to a breach, how far it is
/// from another verdict, how it went, and its last days.
public struct StandingFigure: Sendable {
  /// The figure and the same over the window before.
  public let trend: Trend
  /// Whether it passes, but only just.
  public let isNear: Bool
  /// How far it is to other verdicts, the nearest step first.
  public let distances: [Distance]
  /// Its value on each of the last days, the oldest first.
  public let points: [TrendPoint]

  /// The figure itself.
  public var figure: Figure { trend.current }
  /// The values of the last days.
  public var values: [Double?] { points.map(\.value) }

  /// A figure with what is said about it.
  public init(_ trend: Trend, points: [TrendPoint], rulebook: Rulebook) {
    self.trend = trend
    self.points = points
    isNear = trend.current.isNearTarget(rulebook: rulebook)
    distances = trend.current.distances(rulebook: rulebook)
  }

  /// The figures of a scope in the order of `IndicatorID`; all of the platform's, or one alone.
  public static func all(
    _ view: ShopView, rulebook: Rulebook, scope: Scope = .store, window: WindowChoice = .own,
    only: Set<IndicatorID>? = nil
  ) -> [StandingFigure] {
    let trends = Figures.trends(view: view, rulebook: rulebook, scope: scope, window: window, only: only)
    let series = Figures.series(
      trends.map(\.current.indicator), view: view, rulebook: rulebook, scope: scope, window: window)
    return trends.map { StandingFigure($0, points: series[$0.current.indicator] ?? [], rulebook: rulebook) }
  }

  /// How pressing it is, the most pressing first: breaches by severity, what is near, what passes, what is not judged.
  var rank: Int {
    switch figure.verdict {
    case .breach(let severity): -10 - (severity.flatMap(Severity.allCases.firstIndex) ?? 0)
    case .pass: isNear ? 0 : 1
    case .notAssessed: 2
    case .noBenchmark: 3
    case .observe: 4
    case .noData: 5
    }
  }
}
