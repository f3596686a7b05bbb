import SellerCore

/// The rulebook as tables of a database: what the views of `Indicators.sql` take their numbers, windows, targets and gates from.
/// Stores that follow the same rules share them.
struct RuleTables {
  /// The values of a row, as SQL writes them.
  private typealias Row = [String]

  /// The different rulebooks.
  private let rulebooks: [IndicatorRulebook]
  private let stores: [Row]

  init(_ stores: [IndicatorScript.StoreFolder]) {
    var rulebooks: [IndicatorRulebook] = []
    self.stores = stores.map { store in
      let place = rulebooks.firstIndex(of: store.rulebook) ?? rulebooks.count
      if place == rulebooks.count { rulebooks.append(store.rulebook) }
      return [SQLLiteral.text(store.path), "\(place)", SQLLiteral.moment(store.asOf)]
    }
    self.rulebooks = rulebooks
  }

  /// The statements that make the tables.
  var statements: [String] {
    [
      view("rule_store", ["store", "rules", "asked_as_of"], stores),
      view("rule_platform", ["platform", "utc_offset"], Platform.allCases.map(Self.platform)),
      view("rule_indicator", ["indicator", "platform", "unit", "units", "place"], Self.indicators),
      view("rule_fact", ["indicator", "place", "fact", "dates"], Self.facts),
      view("rule_numbers", ["rules", "assessment_days"] + CountingViews.numbers.map(\.name), each(numbers)),
      view(
        "rule_window", ["rules", "indicator", "choice", "is_week", "days_to_first", "days_to_last"],
        eachIndicator(windows)),
      view(
        "rule_assessment",
        [
          "rules", "indicator", "kind", "assessed", "benchmark", "goal_comparator", "goal", "escalation_days",
          "escalation_rate", "escalation_intervened", "escalation_liable", "escalation_severity",
        ], eachIndicator(assessment)),
      view(
        "rule_step", ["rules", "indicator", "place", "is_weekly", "severity", "comparator", "number", "times"],
        eachIndicator(steps)),
      view(
        "rule_gate", ["rules", "indicator", "place", "count", "basis", "need", "need_of_standard"], eachIndicator(gates)
      ),
    ]
  }

  private func view(_ name: String, _ columns: [String], _ rows: [Row]) -> String {
    let rows = rows.map { "  (" + $0.joined(separator: ", ") + ")" }.joined(separator: ",\n")
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    return "CREATE OR REPLACE VIEW seller.\(name) AS\nSELECT * FROM (VALUES\n\(rows)) AS rows(\(names));\n"
  }

  private func each(_ row: (IndicatorRulebook) -> Row) -> [Row] {
    rulebooks.enumerated().map { ["\($0)"] + row($1) }
  }

  private func eachIndicator(_ rows: (IndicatorRule, IndicatorRulebook) -> [Row]) -> [Row] {
    rulebooks.enumerated().flatMap { place, rulebook in
      IndicatorID.allCases.flatMap { indicator in
        rows(rulebook[indicator], rulebook).map { ["\(place)", SQLLiteral.text(indicator.rawValue)] + $0 }
      }
    }
  }

  private static func platform(_ platform: Platform) -> Row {
    [SQLLiteral.text(platform.rawValue), "to_seconds(\(platform.calendar.offset))"]
  }

  private static var indicators: [Row] {
    IndicatorID.allCases.enumerated().map { place, id in
      let indicator = id.definition
      return [
        SQLLiteral.text(id.rawValue), SQLLiteral.text(indicator.platform.rawValue),
        SQLLiteral.text(indicator.unit.rawValue), "\(indicator.unit.numeratorUnits)", "\(place)",
      ]
    }
  }

  private static var facts: [Row] {
    IndicatorID.allCases.flatMap { id in
      id.definition.facts.enumerated().map { place, fact in
        [
          SQLLiteral.text(id.rawValue), "\(place)", SQLLiteral.text(fact.rawValue),
          SQLLiteral.bool(!id.definition.countedFacts.contains(fact)),
        ]
      }
    }
  }

  private func numbers(_ rulebook: IndicatorRulebook) -> Row {
    ["\(rulebook.assessmentDays.value)"] + CountingViews.numbers.map { "\(rulebook[$0])" }
  }

  private func windows(_ rule: IndicatorRule, _ rulebook: IndicatorRulebook) -> [Row] {
    func row(_ choice: String, isWeek: Bool = false, first: Int?, last: Int) -> Row {
      [
        SQLLiteral.text(choice), SQLLiteral.bool(isWeek), first.map(String.init) ?? "CAST(NULL AS INTEGER)", "\(last)",
      ]
    }
    switch rule.window {
    case .near(let own, let lag):
      let last =
        switch lag {
        case .none: 1
        case .days(let number, let more): rulebook[number] + more
        }
      func near(_ days: Int, _ choice: String) -> Row { row(choice, first: last + days - 1, last: last) }
      let ownRow =
        switch own {
        case .assessmentPeriod: near(rulebook.assessmentDays.value, "own")
        case .days(let days): near(days, "own")
        case .week: row("own", isWeek: true, first: nil, last: last)
        }
      return [ownRow] + WindowChoice.NearDays.allCases.map { near($0.rawValue, "\($0.rawValue)") }
    case .completeWeek(let daysAgo): return [row("own", isWeek: true, first: nil, last: daysAgo)]
    case .daysAgo(let first, let last): return [row("own", first: first, last: last)]
    case .untilToday: return [row("own", first: nil, last: 0)]
    }
  }

  private func assessment(_ rule: IndicatorRule, _: IndicatorRulebook) -> [Row] {
    var (goal, escalation): (Target?, Assessment.DisputeEscalation?) = (nil, nil)
    let kind: String
    switch rule.assessment {
    case .unknown: kind = "unknown"
    case .observed(let shown): (kind, goal) = ("observed", shown)
    case .marketMultiple(_, let disputes): (kind, escalation) = ("judged", disputes)
    case .threshold, .marketLadder, .benchmarkCeiling: kind = "judged"
    }
    let scopes = ScopeKind.allCases.filter(rule.assessedScopes.contains).map { SQLLiteral.text($0.rawValue) }
    return [
      [
        SQLLiteral.text(kind), SQLLiteral.list(scopes), SQLLiteral.text(rule.benchmarkName),
        SQLLiteral.text(goal?.comparator.rawValue), SQLLiteral.decimal(goal?.number),
        SQLLiteral.number(escalation?.days), SQLLiteral.decimal(escalation?.interventionRateAbove),
        SQLLiteral.number(escalation?.intervenedAbove), SQLLiteral.number(escalation?.liableAbove),
        SQLLiteral.text(escalation?.severity.rawValue),
      ]
    ]
  }

  private func steps(_ rule: IndicatorRule, _: IndicatorRulebook) -> [Row] {
    func row(
      _ place: Int, _ comparator: Target.Comparator, _ number: DecimalNumber? = nil, times: DecimalNumber? = nil,
      isWeekly: Bool? = nil, severity: Severity? = nil
    ) -> Row {
      [
        "\(place)", SQLLiteral.bool(isWeekly), SQLLiteral.text(severity?.rawValue),
        SQLLiteral.text(comparator.rawValue),
        SQLLiteral.decimal(number), SQLLiteral.decimal(times),
      ]
    }
    switch rule.assessment {
    case .unknown, .observed:
      return []
    case .threshold(let target):
      return [row(0, target.comparator, target.number, times: target.timesMarket)]
    case .marketLadder(let ladder):
      func rows(_ steps: [Assessment.MarketLadder.Step], isWeekly: Bool?) -> [Row] {
        steps.enumerated().map { row($0, .below, times: $1.times, isWeekly: isWeekly, severity: $1.severity) }
      }
      guard let weekly = ladder.weeklySteps else { return rows(ladder.steps, isWeekly: nil) }
      return rows(ladder.steps, isWeekly: false) + rows(weekly, isWeekly: true)
    case .marketMultiple(let times, _):
      return [row(0, .atMost, times: times)]
    case .benchmarkCeiling:
      return [row(0, .atMost)]
    }
  }

  private func gates(_ rule: IndicatorRule, _: IndicatorRulebook) -> [Row] {
    rule.gates.enumerated().map { place, gate in
      let basis =
        switch gate.basis {
        case .numerator: "numerator"
        case .denominator: "denominator"
        case .selfOrders: "self_orders"
        case .selfOrdersOfAssessmentPeriod: "self_orders_of_assessment_period"
        case .consultingBuyers: "consulting_buyers"
        }
      return [
        "\(place)", SQLLiteral.text(gate.count.rawValue), SQLLiteral.text(basis), "\(gate.need)",
        SQLLiteral.number(gate.needOfStandardGoods),
      ]
    }
  }
}
