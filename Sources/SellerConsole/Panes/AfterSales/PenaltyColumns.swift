import SellerCore
import SellerTables
import SellerText

/// The columns of the ladders and of the register of violations.
enum PenaltyColumns {
  /// Tells a standing again: several kinds of violation may share a ladder.
  static func identity(_ standing: LadderStanding) -> String { standing.ladder.id.rawValue + "/" + standing.violation }

  static func role(_ severity: Severity?) -> Role {
    switch severity {
    case nil: .text
    case .minor: .warning
    case .serious, .especiallySerious, .extremelySerious: .danger
    }
  }

  /// A severity's word in its colour.
  static func word(_ severity: Severity?, _ language: Language) -> StyledText {
    severity.map { StyledText(language.say($0), role($0)) } ?? StyledText(.missing)
  }

  static var ladders: [RowList<LadderStanding>.Column] {
    [
      .init(PenaltyPhrase.ladder, width: 16...18, key: { .text($0.ladder.id.rawValue) }) { standing, language in
        StyledText(language.say(standing.ladder.id), standing.count > 0 ? .text : .dimmed)
      },
      .init(PenaltyPhrase.violation, width: 17...24, key: { .text($0.violation) }) { standing, language in
        StyledText(language.say(PenaltyViolationName(standing.violation)), standing.count > 0 ? .text : .dimmed)
      },
      .init(Heading.count, alignment: .right, width: 5...5, key: { .number(Double($0.count)) }) { standing, _ in
        StyledText("\(standing.count)", standing.count > 0 ? .text : .dimmed)
      },
      .init(PenaltyPhrase.standing, width: 8...18, key: { severity($0.current?.severity) }) { standing, language in
        guard let current = standing.current else {
          return standing.count == 0 ? StyledText(language.say(PenaltyPhrase.none), .dimmed) : .missing
        }
        let name = current.severity.map { language.say($0) } ?? language.say(PenaltyPhrase.trigger(current.trigger))
        return StyledText(name, role(current.severity))
      },
      .init(PenaltyPhrase.next, width: 21...40, takesRest: true) { standing, language in
        StyledText(
          language.say(PenaltyPhrase.nextInShort(standing.next)), standing.count > 0 ? .text : .dimmed)
      },
    ]
  }

  static func register(in context: PageContext) -> [RowList<Violation>.Column] {
    let calendar = context.view.calendar
    return [
      .init(Heading.date, width: 10...10, key: { .number(Double($0.at.seconds)) }) { violation, _ in
        StyledText(calendar.day(of: violation.at).description, .dimmed)
      },
      .init(PenaltyPhrase.violation, width: 20...30, takesRest: true, key: { .text($0.violation) }) {
        violation, language in
        StyledText(language.say(PenaltyViolationName(violation.violation)))
      },
      .init(Heading.severity, width: 12...18, key: { severity($0.severity) }) { violation, language in
        word(violation.severity, language)
      },
      .init(Heading.points, alignment: .right, width: 6...6, key: { .number(Double($0.points)) }) { violation, _ in
        violation.points == 0 ? .missing : StyledText("\(violation.points)")
      },
      .init(Heading.id, width: 8...16, priority: 1, key: { .text($0.id.text) }) { violation, _ in
        StyledText(violation.id.text, .accent)
      },
    ]
  }

  private static func severity(_ severity: Severity?) -> SortKey {
    severity.flatMap(Severity.allCases.firstIndex).map { .number(Double($0)) } ?? .none
  }
}
