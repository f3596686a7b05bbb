import SellerCore
import SellerTables
import SellerText

/// The facts of a figure in lines: what the explanation page and a figure's side panel show.
struct FigureFacts {
  let opened: OpenedFigure
  let context: PageContext

  private var explanation: Explanation { opened.explanation }

  /// The facts, wrapped to a width; what is long goes on beside its label.
  func lines(width: Int) -> [StyledText] {
    var lines = LabelledLines(labelWidth: 13, width: width)
    lines.add(heading)
    let (figure, language) = (explanation.figure, context.language)
    func add(_ label: Phrase, _ parts: String...) { add(label, parts) }
    func add(_ label: Phrase, _ parts: [String]) {
      lines.add(language.say(label), .joined(parts.map { StyledText($0) }, separator: StyledText(spaced: .bullet)))
    }
    add(FigurePhrase.formula, language.say(figure.indicator.formula))
    add(FigurePhrase.window, language.window(figure.window))
    if let platformLabel { lines.add("", platformLabel) }
    add(figure.unit == .ratio ? FigurePhrase.counts : FigurePhrase.sum, FigureStyle.counts(figure, language))
    if let told = FigureStory.told(figure, context) { lines.add("", told) }
    if let report = language.report(on: figure, in: context.view.calendar) {
      lines.add(language.say(UntoldPhrase.report), StyledText(report, .accent))
    }
    let steps = explanation.steps.map { language.step($0, unit: figure.indicator.shownUnit) }
    add(FigurePhrase.threshold, steps.isEmpty ? [language.say(FigurePhrase.noThreshold)] : steps)
    if let record = explanation.benchmark {
      let value = language.benchmark(record.value, unit: figure.indicator.shownUnit)
      add(
        FigurePhrase.benchmark(of: figure.scope),
        language.say(
          FigurePhrase.benchmark(value, of: record, language.window(Window(first: record.from, last: record.to)))))
    }
    if !figure.gates.isEmpty {
      let gates = figure.gates.map {
        "\(language.count($0.have)) / \(language.count($0.need)) \(language.say($0.count))"
      }
      add(FigurePhrase.gates, gates)
    }
    if let standing = opened.standing {
      let story = FigureStory(standing: standing, language: language)
      if let trend = story.trend { lines.add(language.say(FigurePhrase.trend), trend) }
      if let distances = story.distances { lines.add(language.say(FigurePhrase.distance), distances) }
    }
    for line in beside { lines.add("", line) }
    let sources = [figure.source, explanation.ruleSource].map(\.description)
    add(FigurePhrase.source, sources[0] == sources[1] ? [sources[0]] : sources)
    add(FigurePhrase.ruleSet, language.say(FigureStory.ruleSet(of: figure, context)))
    for (place, consequence) in FigureConsequence.of(figure.indicator).enumerated() {
      lines.add(place == 0 ? language.say(FigurePhrase.leadsTo) : "", StyledText(language.say(consequence)))
    }
    for (place, line) in FigureStory.cost(figure, context).enumerated() {
      lines.add(place == 0 ? language.say(PenaltyPhrase.penalty) : "", line)
    }
    return lines.lines
  }

  private var heading: StyledText {
    let (figure, language) = (explanation.figure, context.language)
    return StyledText(language.say(figure.indicator) + "  ", .heading, .bold)
      + StyledText(language.value(of: figure) + "  ", Role(figure.judged), .bold)
      + StyledText(language.verdict(of: figure), Role(figure.judged)) + scope
  }

  /// The figures that belong beside it, each with what tells it apart.
  private var beside: [StyledText] {
    var lines = opened.seconds.map { $0.line(context.language) }
    if let preset = opened.phonePreset, case .category(let name, _) = preset.scope {
      let (first, last) = (context.view.today - 45, context.view.today - 15)
      let words = HealthPhrase.phonePreset(
        category: name.text, from: first.description, to: last.description)
      lines.append(
        StyledText(context.say(words) + "  ", .dimmed) + StyledText(context.language.value(of: preset), .text, .bold))
    }
    return lines
  }

  /// How the platform prints the days of the quality refund rate: to the day before the statistics date's lag (004 §三.1).
  private var platformLabel: StyledText? {
    let figure = explanation.figure
    guard figure.indicator == .qualityRefundRate, let first = figure.window.first else { return nil }
    let label = HealthPhrase.platformLabel(
      statisticsDate: context.view.today.description, from: first.description, to: (figure.window.last + 1).description)
    return StyledText(context.say(label), .dimmed)
  }

  private var scope: StyledText {
    switch explanation.figure.scope {
    case .store: .empty
    case .category(let name, _): StyledText("   " + name.text, .accent)
    case .product(let id): StyledText("   " + context.view.name(of: id), .accent)
    }
  }
}
