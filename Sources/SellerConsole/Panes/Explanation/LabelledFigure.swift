import SellerCore
import SellerTables
import SellerText

/// A second figure beside a first one, which the words say apart.
struct LabelledFigure: Sendable {
  let label: Phrase
  let figure: Figure

  /// The label, the value and the verdict.
  func line(_ language: Language) -> StyledText {
    StyledText(language.say(label) + "  ", .dimmed) + StyledText.value(of: figure, language)
      + StyledText("  ") + StyledText.verdict(of: figure, language)
  }

  /// The week against the lowest tenth, beside the store's quality refund rate.
  static func lowestTenth(beside figure: Figure, in reading: ShopReading) -> [LabelledFigure] {
    guard figure.indicator == .qualityRefundRate, figure.scope == .store else { return [] }
    return reading.health.lowestTenth.map { [LabelledFigure(label: HealthPhrase.lowestTenth, figure: $0)] } ?? []
  }

  /// All second figures beside the store's quality refund rate, the old formula over the same window.
  static func all(
    beside figure: Figure, over window: WindowChoice, in reading: ShopReading
  ) -> [LabelledFigure] {
    guard figure.indicator == .qualityRefundRate, figure.scope == .store else { return [] }
    let old = Figures.oldQualityRefundRate(view: reading.view, rulebook: reading.rulebook, windows: [window])
    return old.map { LabelledFigure(label: HealthPhrase.oldFormula, figure: $0) }
      + lowestTenth(beside: figure, in: reading)
  }
}
