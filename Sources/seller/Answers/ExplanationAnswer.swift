import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// One figure opened up: formula, window, counts, thresholds, source, and every record behind it.
struct ExplanationAnswer: ListAnswer {
  let view: ShopView
  let explanation: Explanation
  /// How the figure went, and how far it is from another verdict; nil where nobody counts that.
  let standing: StandingFigure?
  /// How many members are shown to people; spreadsheets and programs get all.
  let shownMembers: Int
  let rulebook: Rulebook

  private var causes: [RefundCause.Count] { RefundCause.counts(behind: explanation, in: view) }
  private var cost: BreachCost? {
    guard figure.judged.isBreach, view.shop.platform == .kuaishou else { return nil }
    return BreachCost(figure, standings: view.report(by: rulebook, .ladders), calendar: view.calendar)
  }

  private var figure: Figure { explanation.figure }

  // MARK: For programs

  var head: [(String, JSONValue)] {
    var members = view.answerHead + FigureFields(view).answer.members(of: figure)
    members.append(("formula", .string(figure.indicator.formula.english)))
    members.append(("rule_source", .text(explanation.ruleSource)))
    members.add("benchmark_record", explanation.benchmark.map(Self.json))
    members.append(("steps", .array(explanation.steps.map(Self.json))))
    if let standing {
      members.append(("distances", .array(standing.distances.map(\.json))))
      members.append(("trend", StandingFields(view).trend.object(of: standing)))
    }
    let consequences = FigureConsequence.of(figure.indicator)
    if !consequences.isEmpty { members.append(("leads_to", .array(consequences.map { .name($0) }))) }
    members.add("cost", cost.map { BreachCostFields(view).cost.object(of: $0) })
    if !causes.isEmpty {
      members.add(
        "causes",
        .array(
          causes.map { found in
            .object([
              ("cause", .name(found.cause)), ("count", .count(found.count)),
              ("levers", .array(AfterSalesLever.against(found.cause).map { .string($0.english) })),
            ])
          }))
    }
    return members
  }

  var listName: String { "members" }
  var elements: [Explanation.Member] { explanation.members }

  var fields: [RowField<Explanation.Member>] { MemberFields(view).answer }

  private static func json(_ record: Benchmark) -> JSONValue {
    .object([
      ("category", .key(record.category)), ("from", .text(record.from)), ("to", .text(record.to)),
      ("value", .text(record.value)),
    ])
  }

  private static func json(_ step: TargetStep) -> JSONValue {
    var members: [(String, JSONValue)] = [("target", step.target.json)]
    members.add("severity", name: step.severity)
    return .object(members)
  }

  // MARK: For people

  func summary(in language: Language) -> [String] { [view.title(in: language)] }

  func tables(in language: Language) -> [OutputTable] { [facts(in: language), members(in: language)] }

  private func facts(in language: Language) -> OutputTable {
    func say(_ phrase: any Worded) -> String { language.say(phrase) }
    var facts = OutputFacts(in: language)
    facts.add(Heading.scope, language.name(of: figure.scope, in: view))
    facts.add(Heading.value, .value(of: figure, language))
    facts.add(FigurePhrase.verdict, .verdict(of: figure, language))
    facts.add(FigurePhrase.formula, say(figure.indicator.formula))
    facts.add(FigurePhrase.window, language.window(figure.window))
    facts.add(figure.unit == .ratio ? FigurePhrase.counts : FigurePhrase.sum, language.counts(of: figure) ?? "–")
    if !figure.missing.isEmpty {
      facts.add(FigurePhrase.notTold, say(figure.missingFacts(FactWays(view.shop.platform))), .warning)
    }
    facts.add(UntoldPhrase.report, language.report(on: figure, in: view.calendar), .accent)
    let steps = explanation.steps.map { language.step($0, unit: figure.indicator.shownUnit) }
    facts.add(FigurePhrase.threshold, steps.isEmpty ? say(FigurePhrase.noThreshold) : steps.joined(separator: " · "))
    if let record = explanation.benchmark {
      let value = language.benchmark(record.value, unit: figure.indicator.shownUnit)
      let days = language.window(Window(first: record.from, last: record.to))
      facts.add(FigurePhrase.benchmark(of: figure.scope), say(FigurePhrase.benchmark(value, of: record, days)))
    }
    for gate in figure.gates {
      facts.add(
        FigurePhrase.gates, "\(language.count(gate.have)) / \(language.count(gate.need)) \(language.say(gate.count))")
    }
    if let standing, let previous = standing.trend.previous {
      let change = language.changeInWords(standing.trend).map { "  \($0)" } ?? ""
      let window = say(FigurePhrase.bracketed(language.window(previous.window)))
      facts.add(FigurePhrase.trend, language.value(of: previous) + window + change)
    }
    for distance in standing?.distances.distinct ?? [] {
      facts.add(FigurePhrase.distance, say(HealthDistance(distance, of: figure.indicator)))
    }
    let sources = [figure.source, explanation.ruleSource].map(\.description)
    facts.add(FigurePhrase.source, sources[0] == sources[1] ? sources[0] : sources.joined(separator: " · "))
    facts.add(FigurePhrase.ruleSet, say(language.ruleSet(of: figure, by: rulebook, in: view.calendar)))
    for consequence in FigureConsequence.of(figure.indicator) { facts.add(FigurePhrase.leadsTo, say(consequence)) }
    if let cost {
      facts.add(PenaltyPhrase.penalty, say(PenaltyPhrase.cost(cost)), .danger)
      facts.add(PenaltyPhrase.measures, say(PenaltyPhrase.step(cost.step)))
      facts.add(PenaltyPhrase.recorded, PenaltyPhrase.recordedBeside(cost, in: view.calendar).map(say))
    }
    for found in causes {
      let levers = AfterSalesLever.against(found.cause).map(say).joined(separator: " ")
      facts.add(
        HealthPhrase.levers, "\(say(found.cause)) \(language.count(found.count))\(language.colon)\(levers)")
    }
    return facts.table(title: language.say(figure.indicator))
  }

  private func members(in language: Language) -> OutputTable {
    // What makes the figure what it is comes first.
    let ordered = explanation.ordered
    let shown = ordered.prefix(shownMembers)
    return OutputTable(
      title: language.say(FiguresWords.members(shown: shown.count, of: ordered.count)), MemberFields(view).table, shown,
      in: language)
  }
}

extension Target {
  /// What passes, as a number in the figure's unit.
  fileprivate var json: JSONValue {
    var members: [(String, JSONValue)] = [("comparator", .name(comparator)), ("value", .double(approximate))]
    members.add("times_market", timesMarket.map { .number($0.description) })
    return .object(members)
  }
}
