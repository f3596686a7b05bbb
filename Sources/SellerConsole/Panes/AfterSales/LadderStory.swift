import SellerCore
import SellerTables
import SellerText

/// A penalty ladder told in lines: where the store stands, what the next violation costs, every step, what is on record.
struct LadderStory {
  let standing: LadderStanding
  let facts: PenaltyFacts
  let context: PageContext

  var paragraphs: [StyledText] { heading + distances + steps + recorded + notes }

  private func say(_ phrase: any Worded) -> String { context.say(phrase) }

  private var heading: [StyledText] {
    let violation = PenaltyViolationName(standing.violation)
    var lines = [
      StyledText(say(standing.ladder.id), .heading, .bold) + StyledText("   " + say(violation))
        + StyledText("   \(standing.ladder.source)", .dimmed)
    ]
    if let own = context.reading.rulebook.own["ladder.\(standing.ladder.id.rawValue)"] {
      lines.append(StyledText(say(RulePhrase.ownRule(own, in: context.view.calendar)), .accent))
    }
    let count =
      standing.count == 0
      ? PenaltyPhrase.clean(days: facts.countDays) : PenaltyPhrase.violations(standing.count, days: facts.countDays)
    let role = Role(standing.current?.severity)
    let now = standing.current?.severity.map { say($0) + "   " } ?? ""
    lines.append(StyledText(now, role, .bold) + StyledText(say(count)))
    if let graver = standing.recordedAbove {
      lines.append(StyledText(say(PenaltyPhrase.recordedAbove(graver)), .warning))
    }
    lines.append(
      StyledText(say(PenaltyPhrase.next) + " ", .dimmed) + StyledText(say(PenaltyPhrase.nextPenalty(standing.next))))
    return lines
  }

  /// How far the next step is: by counting, by the figure, and for disputes by their own bounds.
  private var distances: [StyledText] {
    var lines: [StyledText] = []
    if let ahead = standing.ahead {
      lines.append(
        StyledText(
          say(PenaltyPhrase.ahead(ahead.violations, ahead.step.severity)), ahead.violations == 1 ? .warning : .text))
    }
    if let figure = IndicatorID(rawValue: standing.violation).flatMap({ context.reading.standing($0) }) {
      let value =
        StyledText(say(figure.figure.indicator) + " ", .dimmed) + StyledText.value(of: figure.figure, context.language)
        + StyledText("  ")
      lines.append(value + FigureOutcome.text(figure, isShort: false, context.language))
    }
    if standing.ladder.id == .disputes, let escalation = facts.escalation {
      let phrase = PenaltyPhrase.escalationDistance(
        cases: max(escalation.casesUntilRate, escalation.casesUntilNumber), liable: escalation.liableUntilNumber,
        reached: escalation.isReached)
      lines.append(StyledText(say(phrase), escalation.isReached ? .danger : .text))
    }
    if let until = standing.heldBackUntil {
      lines.append(
        StyledText(say(PenaltyPhrase.heldBack(context.language.moment(until, in: context.view.calendar))), .dimmed))
    }
    return lines
  }

  private var steps: [StyledText] {
    let title: [StyledText] = [.empty, StyledText(say(PenaltyPhrase.steps), .tableHeader)]
    return title
      + standing.ladder.steps.map { step in
        let isCurrent = step == standing.current
        let name = step.severity.map { say($0) + "  " } ?? ""
        let sets = [step.measures, step.alternative].filter { !$0.isEmpty }
          .map { $0.map { say($0) }.joined(separator: context.language.listComma) }
        return StyledText(name, isCurrent ? Role(step.severity) : .text, isCurrent ? .bold : [])
          + StyledText(say(PenaltyPhrase.trigger(step, on: standing.ladder)) + "  ", .dimmed)
          + StyledText(sets.joined(separator: " / "))
      }
  }

  private var recorded: [StyledText] {
    guard !standing.recorded.isEmpty else { return [] }
    return [.empty, StyledText(say(PenaltyPhrase.recorded), .tableHeader)]
      + standing.recorded.map { violation in
        StyledText(context.view.calendar.day(of: violation.at).description + "  ", .dimmed)
          + (violation.severity.map { StyledText(context.say($0), Role($0)) } ?? .missing)
          + StyledText(violation.points > 0 ? "  \(say(Heading.points)) \(violation.points)" : "", .warning)
          + StyledText("  \(violation.id)", .dimmed)
      }
  }

  private var notes: [StyledText] {
    var lines = standing.ladder.notes.map { say($0) }
    if PlatformFact.kuaishouViolationRules.set.holds(at: context.view.asOf) {
      lines.append(say(PlatformFact.kuaishouViolationRules))
    }
    if let escalation = standing.ladder.escalation { lines.insert(say(PenaltyPhrase.escalation(escalation)), at: 0) }
    if !standing.ladder.typicalGoods.isEmpty {
      lines.append(say(PenaltyPhrase.typicalGoods(standing.ladder.typicalGoods)))
    }
    guard !lines.isEmpty else { return [] }
    return [.empty, StyledText(say(PenaltyPhrase.notes), .tableHeader)] + lines.map { StyledText($0, .dimmed) }
  }
}
