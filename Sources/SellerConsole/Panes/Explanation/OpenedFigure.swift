import SellerCore
import SellerText

/// Everything that is told of one figure: how it is made up, how it went, and the figures that belong beside it.
public struct OpenedFigure: Sendable {
  let explanation: Explanation
  let standing: StandingFigure?
  let seconds: [LabelledFigure]
  /// The same number of days before those of the standing, to be compared.
  let earlier: [TrendPoint]
  /// The reasons of the cases that are counted, the most frequent first.
  let reasons: [(reason: AfterSalesCase.Reason, count: Int)]
  /// What the refunds behind the figure speak of, the most frequent first.
  let causes: [RefundCause.Count]
  /// The main category over the days of the phone's preset query (004 §三.2), beside the store's quality refund rate.
  let phonePreset: Figure?

  /// One figure; nil when the shop has no such product, category or indicator.
  init?(_ indicator: IndicatorID, scope: Scope, window: WindowChoice, in reading: ShopReading) {
    let (view, rulebook) = (reading.view, reading.rulebook)
    guard
      let explanation = Figures.explain(indicator, view: view, rulebook: rulebook, scope: scope, window: window)
    else { return nil }
    self.explanation = explanation
    causes = RefundCause.counts(behind: explanation, in: view)
    let isStore = scope == .store
    let isOwn = isStore && window == .own
    let standing =
      isOwn
      ? reading.standing(indicator)
      : Figures.standings(view: view, rulebook: rulebook, scope: scope, window: window, only: [indicator]).first
    self.standing = standing
    let days = standing?.points.count ?? 0
    earlier =
      days == 0
      ? []
      : Array(
        Figures.standings(
          view: view, rulebook: rulebook, scope: scope, window: window, days: 2 * days, only: [indicator]
        ).first?.points.prefix(days) ?? [])
    reasons = Self.reasons(behind: explanation, in: view)
    let isQuality = isStore && indicator == .qualityRefundRate
    let (old, categories) = view.report(
      by: rulebook, .when(isQuality && !isOwn, .oldQualityRefundRate(over: [window])),
      .when(
        isQuality && view.shop.mainCategory != nil,
        Fact<[Figure]>.figures([.category], over: [.days(.thirty)], only: [indicator])))
    seconds =
      isQuality && isOwn
      ? reading.own.seconds
      : (old ?? []).map { LabelledFigure(label: HealthPhrase.oldFormula, figure: $0) }
        + LabelledFigure.lowestTenth(beside: explanation.figure, in: reading)
    phonePreset = categories?.first { figure in
      if case .category(view.shop.mainCategory, _) = figure.scope { true } else { false }
    }
  }

  /// The reason of each counted case, or of the refund of a counted order where the figure asks for refunds.
  private static func reasons(
    behind explanation: Explanation, in view: ShopView
  ) -> [(reason: AfterSalesCase.Reason, count: Int)] {
    let asksForRefunds = [.qualityRefundRate, .refundRate63to93].contains(explanation.figure.indicator)
    var wanted: [OrderID: [CaseID?]] = [:]
    for member in explanation.numeratorMembers {
      guard case .order(let id, let caseID) = member.subject, caseID != nil || asksForRefunds else { continue }
      wanted[id, default: []].append(caseID)
    }
    guard !wanted.isEmpty else { return [] }
    var counts: [AfterSalesCase.Reason: Int] = [:]
    view.forEachOrder { order in
      guard order.mayHaveCases, let cases = wanted[order.id] else { return }
      for id in cases {
        let found = id == nil ? order.firstRefundCase : order.cases.first { $0.id == id }
        if let reason = found?.reason { counts[reason, default: 0] += 1 }
      }
    }
    return AfterSalesCase.Reason.allCases.compactMap { reason in counts[reason].map { (reason, $0) } }
      .sorted { $0.count > $1.count }
  }

  /// Which choice of a window an indicator has these days by.
  static func choice(of indicator: IndicatorID, over window: Window, in context: PageContext) -> WindowChoice {
    let rules = context.reading.rulebook.indicators
    let days = WindowChoice.NearDays.allCases.map { WindowChoice.days($0) }
    return ([.own] + days).first { choice in
      rules.window(of: indicator, choice, today: context.view.today) == window
    } ?? .own
  }
}
