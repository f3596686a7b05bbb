import SellerCore
import SellerText

/// The store's indicators over one choice of days, with what stands beside them.
public struct WindowStandings: Sendable {
  /// The indicators in the order of `IndicatorID`.
  let rows: [StandingFigure]
  /// The products that weigh most on each over other days than their own; nil for those.
  let worst: WorstProducts?
  /// The figures beside the quality refund rate.
  let seconds: [LabelledFigure]

  /// What was counted; the old formula and the lowest tenth stand beside the quality refund rate, where there is one.
  init(rows: [StandingFigure], worst: WorstProducts?, old: [Figure], lowestTenth: Figure?) {
    self.rows = rows
    self.worst = worst
    seconds =
      old.map { LabelledFigure(label: HealthPhrase.oldFormula, figure: $0) }
      + (lowestTenth.map { [LabelledFigure(label: HealthPhrase.lowestTenth, figure: $0)] } ?? [])
  }

  /// Counts those of a shop over other days than the indicators' own.
  init(over choice: WindowChoice, in reading: ShopReading) {
    let (rows, worst, old) = reading.view.report(
      by: reading.rulebook, .standings(over: choice), .worstProducts(over: choice),
      .oldQualityRefundRate(over: [choice]))
    self.init(rows: rows, worst: worst, old: old, lowestTenth: reading.health.lowestTenth)
  }
}
