import SellerCore
import SellerTables
import SellerText

/// An open case told in lines: what is due, which rule says so, and what the rules say about a case like this.
struct CaseStory {
  let clock: CaseClock
  let context: PageContext

  var paragraphs: [StyledText] {
    let notes = clock.notes.map { StyledText(context.say($0), .dimmed) }
    return [due] + rules + [what] + words + notes
  }

  private func moment(_ instant: Instant) -> String { context.language.moment(instant, in: context.view.calendar) }

  private var due: StyledText {
    let role: Role =
      switch clock.standing(at: context.view.asOf) {
      case .overdue: .danger
      case .running(let seconds): seconds < 86_400 ? .warning : .text
      case .lapsed, .unset: .text
      }
    guard let due = clock.due else {
      return StyledText(context.say(CasePhrase.undated(clock.step, since: moment(clock.since))), role, .bold)
    }
    return StyledText(context.say(CasePhrase.due(clock.step, until: moment(due))), role, .bold)
  }

  private var rules: [StyledText] {
    var parts: [String] = []
    var lines: [StyledText] = []
    switch clock.rule {
    case .responseTime(let time):
      parts.append(context.say(CasePhrase.rule(hours: time.hours, source: time.source.description)))
      if let expiry = time.atExpiry { parts.append(context.say(expiry)) }
    case .instantRefund(let source):
      parts.append(context.say(CasePhrase.instant(source: source.description)))
    case .none:
      parts.append(context.say(CasePhrase.noRule))
    }
    lines.append(StyledText(parts.joined(separator: "  ")))
    var rights: [String] = []
    if let refund = clock.instantRefund, !refund.applies, clock.record.kind == .refundOnly {
      rights.append(context.say(CasePhrase.notInstant(refund.unmet)))
    }
    if clock.platformMayDecide {
      let limit = context.reading.rulebook.kuaishou.afterSales.directDecisionLimit
      rights.append(context.say(CasePhrase.platformMayDecide(limit: context.language.money(limit))))
    }
    if let right = clock.noReasonReturn {
      rights.append(
        context.say(CasePhrase.noReasonReturn(until: moment(right.lastMoment), isOffered: right.offered)))
    }
    if !rights.isEmpty { lines.append(StyledText(rights.joined(separator: "  "), .accent)) }
    return lines
  }

  private var what: StyledText {
    let name = context.view.name(of: clock.productID)
    let facts = [context.say(clock.record.kind), context.say(clock.record.reason), name]
    return StyledText("\(clock.record.id)  ", .accent)
      + .joined(facts.map { StyledText($0) }, separator: StyledText(spaced: .bullet)) + StyledText("  ")
      + StyledText(clock.orderID.text, .dimmed)
  }

  private var words: [StyledText] {
    guard let text = clock.record.reasonText, !text.isEmpty else { return [] }
    return [StyledText("“\(text)”")]
  }
}
