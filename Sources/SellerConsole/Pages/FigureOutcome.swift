import SellerCore
import SellerTables
import SellerText

/// What a figure amounts to, and how far it is from another verdict.
enum FigureOutcome {
  static func text(_ standing: StandingFigure, isShort: Bool, _ language: Language) -> StyledText {
    let figure = standing.figure
    let distance = (figure.judged.isBreach ? standing.distances.last : standing.distances.first)
      .map { language.say(HealthDistance($0, of: figure.indicator, isShort: isShort)) }
    if figure.isJudgedByReport {
      let near = standing.isNear ? language.say(FigurePhrase.near) : nil
      let role = standing.isNear ? .warning : figure.judged.isBreach ? .danger : Role.dimmed
      return words([near, language.verdict(of: figure, isShort: isShort)], of: figure, role, language)
    }
    switch figure.verdict {
    case .breach(let severity):
      return words([severity.map { language.say($0) }, distance], of: figure, .danger, language)
    case .pass:
      let near = standing.isNear ? language.say(FigurePhrase.near) : nil
      return words([near, distance], of: figure, standing.isNear ? .warning : .dimmed, language)
    case .notAssessed where isShort:
      return words(
        [figure.unmetGates.first.map { language.say(HealthPhrase.lacking($0)) }], of: figure, .dimmed, language)
    case .noData where !figure.missing.isEmpty:
      return words([], of: figure, .warning, language)
    case .observe, .noData, .notAssessed, .noBenchmark, .noRule:
      return words([], of: figure, .dimmed, language)
    }
  }

  /// What there is to say; the verdict's word where there is nothing else.
  private static func words(_ parts: [String?], of figure: Figure, _ role: Role, _ language: Language) -> StyledText {
    let said = parts.compactMap(\.self)
    return .joined(
      (said.isEmpty ? [language.verdict(of: figure)] : said).map { StyledText($0, role) },
      separator: StyledText(spaced: .bullet, role))
  }
}
