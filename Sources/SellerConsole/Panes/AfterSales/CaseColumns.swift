import SellerCore
import SellerTables
import SellerText

/// The columns of the queue of cases.
enum CaseColumns {
  static func columns(in context: PageContext) -> [RowList<CaseClock>.Column] {
    let view = context.view
    return [
      .init(Heading.due, width: 16...16, key: { due($0, at: view.asOf) }) { clock, language in
        standing(clock.standing(at: view.asOf), language)
      },
      .init(Heading.from, width: 8...8, key: { .text($0.party.rawValue) }) { clock, language in
        StyledText(language.say(clock.party), clock.party == .seller ? .warning : .dimmed)
      },
      .init(Heading.what, width: 18...18, key: { .text($0.step.rawValue) }) { clock, language in
        StyledText(language.say(clock.step))
      },
      .init(Heading.kind, width: 17...17, priority: 2, key: { .text($0.record.kind.rawValue) }) { clock, language in
        StyledText(language.say(clock.record.kind), .dimmed)
      },
      .init(Heading.reason, width: 16...16, key: { .text($0.record.reason.rawValue) }) { clock, language in
        let reason = clock.record.reason
        return StyledText(language.say(reason), reason.isQuality ? .danger : .text)
      },
      .init(Heading.amount, alignment: .right, width: 9...10, key: { .number(Double($0.gross.minorUnits)) }) {
        clock, language in
        StyledText(language.money(clock.record.amount ?? clock.gross))
      },
      .init(Heading.product, width: 16...30, takesRest: true, priority: 3) { clock, _ in
        StyledText(view.name(of: clock.productID), .dimmed)
      },
      .init(Heading.id, width: 12...16, priority: 4, key: { .text($0.record.id.text) }) { clock, _ in
        StyledText(clock.record.id.text, .accent)
      },
    ]
  }

  /// How a clock stands, the more pressing the louder.
  static func standing(_ standing: ClockStanding, _ language: Language) -> StyledText {
    let role: Role =
      switch standing {
      case .overdue: .danger
      case .running(let seconds): seconds < 86_400 ? .warning : .text
      case .lapsed: .dimmed
      case .unset: .text
      }
    return StyledText(language.say(standing), role)
  }

  private static func due(_ clock: CaseClock, at asOf: Instant) -> SortKey {
    clock.due.map { .number(Double($0.seconds)) } ?? .number(Double(clock.record.appliedAt.seconds) + 1e12)
  }
}
