import SellerCore
import SellerText

/// Everything that is told of one figure: how it is made up, how it went, and the figures that belong beside it.
public struct OpenedFigure: Sendable {
  let explanation: Explanation
  let standing: StandingFigure?
  let seconds: [LabelledFigure]
  /// The main category over the days of the phone's preset query (004 §三.2), beside the store's quality refund rate.
  let phonePreset: Figure?

  /// One figure; nil when the shop has no such product, category or indicator.
  init?(_ indicator: IndicatorID, scope: Scope, window: WindowChoice, in reading: ShopReading) {
    let (view, rulebook) = (reading.view, reading.rulebook)
    guard
      let explanation = Figures.explain(indicator, view: view, rulebook: rulebook, scope: scope, window: window)
    else { return nil }
    self.explanation = explanation
    standing =
      scope == .store && window == .own
      ? reading.standing(indicator)
      : StandingFigure.all(view, rulebook: rulebook, scope: scope, window: window, only: [indicator]).first
    seconds = LabelledFigure.all(beside: explanation.figure, over: window, in: reading)
    phonePreset = Self.phonePreset(beside: explanation.figure, view: view, rulebook: rulebook)
  }

  /// Which choice of a window a figure was computed over.
  static func choice(of figure: Figure, in context: PageContext) -> WindowChoice {
    let rules = context.reading.rulebook.indicators
    let days = WindowChoice.NearDays.allCases.map { WindowChoice.days($0) }
    return ([.own] + days).first { choice in
      rules.window(of: figure.indicator, choice, today: context.view.today) == figure.window
    } ?? .own
  }

  private static func phonePreset(beside figure: Figure, view: ShopView, rulebook: Rulebook) -> Figure? {
    guard figure.indicator == .qualityRefundRate, figure.scope == .store, let name = view.shop.mainCategory else {
      return nil
    }
    let figures = Figures.compute(
      view: view, rulebook: rulebook, scopes: [.category], windows: [.days(.thirty)], only: [figure.indicator])
    return figures.first { figure in
      if case .category(name, _) = figure.scope { true } else { false }
    }
  }
}
