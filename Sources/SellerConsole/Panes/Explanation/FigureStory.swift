import SellerCore
import SellerTables
import SellerText

/// How a figure went and how far it is from other verdicts, in lines.
struct FigureStory {
  let standing: StandingFigure
  let language: Language

  /// What the files do not tell of a figure, and which files bring it; nil where nothing is missing.
  static func told(_ figure: Figure, _ context: PageContext) -> StyledText? {
    figure.missing.isEmpty ? nil : StyledText(context.say(figure.missingFacts(context.reading.ways)), .warning)
  }

  /// Which rules judged a figure, the seller's own with when and whence; or that none are known.
  static func ruleSet(of figure: Figure, _ context: PageContext) -> Phrase {
    context.language.ruleSet(of: figure, by: context.reading.rulebook, in: context.view.calendar)
  }

  /// What a breach costs, and what is on record where that is something else; empty for what costs nothing.
  static func cost(_ figure: Figure, _ context: PageContext) -> [StyledText] {
    guard let cost = context.reading.costs.cost(of: figure) else { return [] }
    let otherwise = PenaltyPhrase.recordedBeside(cost, in: context.view.calendar)
    return [
      StyledText(context.say(PenaltyPhrase.cost(cost)), .danger),
      StyledText(context.say(PenaltyPhrase.step(cost.step)), .dimmed),
    ]
      + (otherwise.map { [StyledText(context.say($0), .dimmed)] } ?? [])
  }

  /// The trend with its label, then the distances; either may be missing.
  var lines: [StyledText] {
    let label = StyledText(language.say(FigurePhrase.trend) + "  ", .dimmed)
    return [trend.map { label + $0 }, distances].compactMap(\.self)
  }

  /// `9.2 % (2021-10-18 to 2021-10-24)  +2.1 points  worse`; nil without a window before.
  var trend: StyledText? {
    guard let previous = standing.trend.previous else { return nil }
    let line =
      StyledText(language.value(of: previous))
      + StyledText(language.say(FigurePhrase.bracketed(language.window(previous.window))), .dimmed)
    guard let change = language.changeInWords(standing.trend), let direction = language.direction(of: standing.trend)
    else {
      return line
    }
    let words =
      switch direction {
      case .better: "  \(change)  \(language.say(HealthPhrase.better))"
      case .worse: "  \(change)  \(language.say(HealthPhrase.worse))"
      case .same: "  " + language.say(HealthPhrase.unchanged)
      }
    return line + StyledText(words, Role(direction))
  }

  /// Every distance in words; nil where there is none.
  var distances: StyledText? {
    guard !standing.distances.isEmpty else { return nil }
    let figure = standing.figure
    let parts = standing.distances.distinct.map { distance in
      StyledText(
        language.say(HealthDistance(distance, of: figure.indicator)),
        distance.outcome == .pass ? .danger : standing.isNear ? .warning : .text)
    }
    return .joined(parts, separator: StyledText(spaced: .bullet, .dimmed))
  }
}
