import SellerCore
import SellerJSON
import SellerText

extension RuleSlot {
  /// What each judged indicator is held against.
  static let indicators: [RuleSlot] = IndicatorID.allCases.filter { !$0.definition.rule.assessment.isObserved }.map {
    id in
    RuleSlot(
      name: id.rawValue, title: id.phrase, platforms: [id.definition.platform],
      builtIn: { rulebook in
        let rule = rulebook.indicators[id]
        let set = RuleSet.indicators(of: id.definition.platform)
        return [
          StatedRule(
            set: RuleSet(set.id, source: rule.source.description),
            value: ValueCodec.object(.standard).text(IndicatorStandard(rule)))
        ]
      },
      put: { rulebook, entry, set, value throws(FieldProblem) in
        var rule = rulebook.indicators[id]
        if let value {
          try ValueCodec.object(.standard).read(value, .cny).put(into: &rule, value)
        } else {
          rule.assessment = .unknown(since: entry.from)
        }
        rule.own = set
        rulebook.indicators.rules[id] = rule
      }, moment: .asOf)
  }
}

/// What an indicator is held against, as `rules.json5` has it: one of the ways to compare, and the volumes that it takes.
struct IndicatorStandard: Sendable {
  var atLeast: DecimalNumber?
  var atMost: DecimalNumber?
  var timesMarket: DecimalNumber?
  var steps: [Assessment.MarketLadder.Step] = []
  var weeklySteps: [Assessment.MarketLadder.Step] = []
  var gates: [Volume] = []

  /// How many it takes of what.
  struct Volume: Sendable {
    var count = Gate.Count.selfOrders
    var need = 0
  }

  init() {}

  init(_ rule: IndicatorRule) {
    switch rule.assessment {
    case .threshold(let target):
      if target.comparator == .atLeast { atLeast = target.number } else { atMost = target.number }
    case .marketLadder(let ladder):
      steps = ladder.steps
      weeklySteps = ladder.weeklySteps ?? []
    case .marketMultiple(let times, _): timesMarket = times
    case .observed, .unknown, .benchmarkCeiling: break
    }
    gates = rule.gates.map { Volume(count: $0.count, need: Int($0.need)) }
  }

  /// Puts it into a rule; volumes that it does not name stay.
  func put(into rule: inout IndicatorRule, _ node: JSONNode) throws(FieldProblem) {
    let ways: [Assessment?] = [
      atLeast.map { .threshold(Target(.atLeast, $0)) }, atMost.map { .threshold(Target(.atMost, $0)) },
      timesMarket.map { times in
        if case .marketMultiple(_, let escalation) = rule.assessment {
          .marketMultiple(times, escalation: escalation)
        } else {
          .marketMultiple(times, escalation: nil)
        }
      },
      steps.isEmpty ? nil : .marketLadder(.init(steps: steps, weeklySteps: weeklySteps.isEmpty ? nil : weeklySteps)),
    ]
    let stated = ways.compactMap(\.self)
    guard let way = stated.first, stated.count == 1 else {
      throw node.problem(
        .unknownChoice(found: node.compact, allowed: ["at_least", "at_most", "times_market", "steps"]))
    }
    rule.assessment = way
    for place in rule.gates.indices {
      guard let stated = gates.first(where: { $0.count == rule.gates[place].count }) else { continue }
      rule.gates[place].need = Int64(stated.need)
      if rule.gates[place].needOfStandardGoods != nil { rule.gates[place].needOfStandardGoods = Int64(stated.need) }
    }
  }
}

extension Schema<IndicatorStandard> {
  static let standard = Schema(
    blank: { _ in IndicatorStandard() },
    fields: [
      .optional("at_least", \.atLeast, .lenient), .optional("at_most", \.atMost, .lenient),
      .optional("times_market", \.timesMarket, .lenient), .list("steps", \.steps, .object(.marketStep)),
      .list("weekly_steps", \.weeklySteps, .object(.marketStep)), .list("gates", \.gates, .object(.volume)),
    ])
}

extension Schema<Assessment.MarketLadder.Step> {
  fileprivate static let marketStep = Schema(
    blank: { _ in Assessment.MarketLadder.Step(times: DecimalNumber(mantissa: 0), .minor) },
    fields: [.required("times", \.times, .lenient), .required("severity", \.severity, .choice())])
}

extension Schema<IndicatorStandard.Volume> {
  fileprivate static let volume = Schema(
    blank: { _ in IndicatorStandard.Volume() },
    fields: [.required("count", \.count, .choice()), .required("need", \.need, .count)])
}
