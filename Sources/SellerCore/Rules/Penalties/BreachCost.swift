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
  /// The latest violation of this kind on record, beside what is counted; nil where there is none of a severity.
  public let recorded: Recorded?

  /// What puts a breach on a step.
  public enum Basis: Sendable, Hashable {
    /// The figure itself has reached it.
    case figure
    /// A violation for it would be this one of the period that counts.
    case count(Int)
    /// The platform judges: at least this step.
    case atLeast
  }

  /// A violation on record, and why it need not be as grave as what is counted now.
  public struct Recorded: Sendable, Hashable {
    /// How grave the platform found it.
    public let severity: Severity
    /// When.
    public let at: Instant
    /// Why the two differ; nil where they do not.
    public let why: Why?

    /// Why a record differs from the figure.
    public enum Why: String, Sendable, Hashable, CaseIterable {
      /// It is older than the days that are counted now.
      case older
      /// The store's own rate moves the penalty of a product up or down.
      case storeRateMoves = "store_rate_moves"
      /// People read the reviews themselves.
      case readByPeople = "read_by_people"
      /// Repeats have raised it.
      case raisedByRepeats = "raised_by_repeats"
      /// The platform decides case by case.
      case caseByCase = "case_by_case"
    }
  }

  /// The cost of a breach; nil where no ladder names its indicator, or its ladder has no step for it.
  public init?(_ figure: Figure, standings: [LadderStanding], calendar: ShopCalendar) {
    guard let standing = standings.first(where: { $0.violation == figure.indicator.rawValue }) else { return nil }
    let steps = standing.ladder.steps
    let isBeyond: (PenaltyStep) -> Bool
    if let severity = figure.judged.severity, let reached = standing.ladder.step(of: severity),
      reached.trigger.isOfFigures
    {
      (step, basis) = (reached, .figure)
      isBeyond = { $0.trigger.isOfFigures }
    } else {
      switch standing.next {
      case .counted(let next):
        (step, basis) = (next, .count(standing.count + 1))
        isBeyond = { if case .count = $0.trigger { true } else { false } }
      case .atLeast(let next, _), .atFigure(let next, _):
        (step, basis) = (next, .atLeast)
        isBeyond = { if case .count = $0.trigger { false } else { !$0.trigger.isOfFigures } }
      case .nothing: return nil
      }
    }
    let place = steps.firstIndex(of: step) ?? steps.count
    further = steps.dropFirst(place + 1).first(where: isBeyond)
    self.figure = figure
    ladder = standing.ladder.id
    recorded = Self.recorded(beside: step, figure, standing, calendar)
  }

  private static func recorded(
    beside step: PenaltyStep, _ figure: Figure, _ standing: LadderStanding, _ calendar: ShopCalendar
  ) -> Recorded? {
    guard let violation = standing.recorded.first(where: { $0.severity != nil }), let severity = violation.severity
    else { return nil }
    let notes = standing.ladder.notes
    let movesByStore = notes.contains { if case .storeRateMoves = $0 { true } else { false } }
    let why: Recorded.Why? =
      if severity == step.severity {
        nil
      } else if figure.window.first.map({ calendar.day(of: violation.at) < $0 }) ?? false {
        .older
      } else if step.severity.map({ severity > $0 }) ?? false, standing.ladder.escalation != nil, standing.count > 1 {
        .raisedByRepeats
      } else if notes.contains(.readByPeople) {
        .readByPeople
      } else if movesByStore, figure.scope != .store {
        .storeRateMoves
      } else {
        .caseByCase
      }
    return Recorded(severity: severity, at: violation.at, why: why)
  }
}

extension Fact where Finding == [BreachCost] {
  /// What each breach costs, in the order of the breaches; none where the platform has no ladders.
  public static let breachCosts = Fact("breach costs", from: Fact<[Figure]>.breaches, Fact<[LadderStanding]>.ladders) {
    view, _, breaches, standings in
    breaches.compactMap { BreachCost($0, standings: standings, calendar: view.calendar) }
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
