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
      + StyledText("  \(language.target(of: figure) ?? "")  ", .dimmed) + StyledText.verdict(of: figure, language)
      + (figure.formula == .weeklyLowestTenth && figure.judged.isBreach
        ? StyledText("  " + language.say(PenaltyPhrase.lowestTenth), .danger) : .empty)
  }

  /// The week against the lowest tenth, beside the store's quality refund rate.
  static func lowestTenth(beside figure: Figure, in reading: ShopReading) -> [LabelledFigure] {
    guard figure.indicator == .qualityRefundRate, figure.scope == .store else { return [] }
    return reading.health.lowestTenth.map { [LabelledFigure(label: HealthPhrase.lowestTenth, figure: $0)] } ?? []
  }
}
