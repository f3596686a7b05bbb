import SellerCore
import SellerTables
import SellerText

/// Where a Kuaishou store stands with its penalties.
struct PenaltyFacts: Sendable {
  /// Every ladder, those with violations first.
  let standings: [LadderStanding]
  /// What was recorded, and the points.
  let register: ViolationRegister
  /// Why orders are refunded without asking.
  let grounds: [AutomaticRefundGround]
  /// How far disputes are from being especially serious.
  let escalation: DisputeEscalationStanding?
  /// Over how many days a ladder counts.
  let countDays: Int

  fileprivate init(
    _ standings: [LadderStanding], _ register: ViolationRegister, _ grounds: [AutomaticRefundGround],
    _ escalation: DisputeEscalationStanding?, countDays: Int
  ) {
    self.standings = standings.filter { $0.count > 0 } + standings.filter { $0.count == 0 }
    self.register = register
    self.grounds = grounds
    self.escalation = escalation
    self.countDays = countDays
  }

  /// Points, violations and automatic refunds in a line or two.
  func summary(in context: PageContext) -> [StyledText] {
    let role: Role = register.isAtLimit ? .danger : register.points * 5 >= register.limit * 4 ? .warning : .text
    let count = standings.reduce(into: Set<ViolationID>()) { $0.formUnion($1.recorded.map(\.id)) }.count
    let violations =
      count == 0 ? PenaltyPhrase.clean(days: countDays) : PenaltyPhrase.violations(count, days: countDays)
    let first =
      StyledText(context.say(PenaltyPhrase.points(register.points, limit: register.limit)), role, .bold)
      + StyledText("   " + context.say(violations), .dimmed)
    guard !grounds.isEmpty else {
      let none = StyledText(" " + context.say(PenaltyPhrase.noAutomaticRefund), .good)
      return [first + StyledText("   ", .good) + StyledText(.good, .good) + none]
    }
    return [first]
      + grounds.map { ground in
        StyledText(.bad, .danger) + StyledText(" " + context.say(PenaltyPhrase.automaticRefund(ground)), .danger)
      }
  }
}

extension Fact where Finding == PenaltyFacts {
  /// Where a Kuaishou store stands with its penalties.
  static let penaltyFacts = Fact(
    from: Fact<[LadderStanding]>.ladders, Fact<ViolationRegister>.violations,
    Fact<[AutomaticRefundGround]>.automaticRefunds, Fact<DisputeEscalationStanding?>.disputeEscalation
  ) { _, rulebook, ladders, violations, grounds, escalation in
    PenaltyFacts(ladders, violations, grounds, escalation, countDays: rulebook.kuaishou.register.countDays)
  }
}
