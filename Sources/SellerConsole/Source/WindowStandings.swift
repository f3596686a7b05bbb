import SellerCore

/// The store's indicators over one choice of days, with what stands beside them.
public struct WindowStandings: Sendable {
  /// The indicators in the order of `IndicatorID`.
  let rows: [StandingFigure]
  /// The products that weigh most on each.
  let worst: WorstProducts
  /// The figures beside the quality refund rate.
  let seconds: [LabelledFigure]

  /// Those of a reading; the indicators' own windows are counted in it already.
  init(over choice: WindowChoice, in reading: ShopReading) {
    let (view, rulebook) = (reading.view, reading.rulebook)
    if choice == .own {
      rows = reading.standings
      worst = reading.worstProducts
    } else {
      rows = StandingFigure.all(view, rulebook: rulebook, window: choice)
      worst = WorstProducts(
        among: Figures.compute(view: view, rulebook: rulebook, scopes: [.product], windows: [choice]))
    }
    seconds = rows.flatMap { LabelledFigure.all(beside: $0.figure, over: choice, in: reading) }
  }
}
