/// What a breach costs: the step of the ladder that its figure has reached, or that a violation for it would bring, and the step
/// beyond (004 §五; Readings, 20).
public struct BreachCost: Sendable, Hashable {
  /// The figure, of the store or of a product.
  public let figure: Figure
  /// The ladder that it is penalised by.
  public let ladder: PenaltyLadder.ID
  /// The step.
  public let step: PenaltyStep
  /// What puts it on that step.
  public let basis: Basis
  /// The step beyond; nil at the top of what figures and counts lead to.
  public let further: PenaltyStep?
  /// The gravest violation of this kind on record, which need not be as grave as the figure: the platform decides case by case.
  public let recorded: Severity?

  /// What puts a breach on a step.
  public enum Basis: Sendable, Hashable {
    /// The figure itself has reached it.
    case figure
    /// A violation for it would be this one of the period that counts.
    case count(Int)
    /// The platform judges: at least this step.
    case atLeast
  }

  /// The cost of a breach; nil where no ladder names its indicator, or its ladder has no step for it.
  init?(_ figure: Figure, standings: [LadderStanding]) {
    guard let standing = standings.first(where: { $0.violation == figure.indicator.rawValue }) else { return nil }
    let steps = standing.ladder.steps
    let isBeyond: (PenaltyStep) -> Bool
    if let severity = figure.judged.severity, let reached = standing.ladder.step(of: severity),
      reached.trigger == .figure
    {
      (step, basis) = (reached, .figure)
      isBeyond = { $0.trigger == .figure }
    } else {
      switch standing.next {
      case .counted(let next):
        (step, basis) = (next, .count(standing.count + 1))
        isBeyond = { if case .count = $0.trigger { true } else { false } }
      case .atLeast(let next, _):
        (step, basis) = (next, .atLeast)
        isBeyond = { $0.trigger == .judged }
      case .nothing: return nil
      }
    }
    let place = steps.firstIndex(of: step) ?? steps.count
    further = steps.dropFirst(place + 1).first(where: isBeyond)
    self.figure = figure
    ladder = standing.ladder.id
    recorded = standing.recorded.compactMap(\.severity).max()
  }
}

extension Fact where Finding == [BreachCost] {
  /// What each breach costs, in the order of the breaches; none where the platform has no ladders.
  public static let breachCosts = Fact("breach costs", from: Fact<[Figure]>.breaches, Fact<[LadderStanding]>.ladders) {
    _, _, breaches, standings in
    breaches.compactMap { BreachCost($0, standings: standings) }
  }
}

extension [BreachCost] {
  /// The cost of a figure.
  public func cost(of figure: Figure) -> BreachCost? {
    first { cost in
      cost.figure.indicator == figure.indicator && cost.figure.scope == figure.scope
        && cost.figure.window == figure.window
    }
  }
}
