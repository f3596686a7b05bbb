/// Where a store stands on a penalty ladder, and what the next violation would cost (Rules §5.3).
///
/// Several kinds of violation may share a ladder; each is counted for itself (Readings, 20), so each has its own standing.
public struct LadderStanding: Sendable, Hashable {
  /// The ladder.
  public let ladder: PenaltyLadder
  /// What the violations are recorded under.
  public let violation: String
  /// The violations of the period that counts, the latest first.
  public let recorded: [Violation]
  /// The step that the store is on; nil when nothing is on record, or nothing with a severity where the steps do not count.
  public let current: PenaltyStep?
  /// What the next violation would cost, at the present figure where that decides.
  public let next: NextPenalty
  /// How grave the present figures are, of the store and of its products; nil where none of them is in breach of a severity.
  public let figure: Severity?
  /// The next step above `current` that counting leads to, and how many violations away it is; nil at the top of the count
  /// and on ladders that do not count.
  public let ahead: StepAhead?
  /// Until when the top step is not imposed again; nil when nothing holds it back.
  public let heldBackUntil: Instant?

  /// How many violations count.
  public var count: Int { recorded.count }

  /// The gravest severity that the platform itself recorded, where counting alone gives a lesser one.
  public var recordedAbove: Severity? {
    recorded.compactMap(\.severity).max().flatMap { gravest in
      current?.severity.flatMap { $0 < gravest ? gravest : nil }
    }
  }

  /// What the next violation would cost.
  public enum NextPenalty: Sendable, Hashable {
    /// This step: the count decides.
    case counted(PenaltyStep)
    /// This step: the present figure has reached it. `graver` when earlier violations may raise it further.
    case atFigure(PenaltyStep, graver: Bool)
    /// At least this step: the platform judges the case or the figure decides. `graver` when earlier violations may raise it
    /// further.
    case atLeast(PenaltyStep, graver: Bool)
    /// The ladder has no step, or the figure is only watched.
    case nothing

    /// The step.
    public var step: PenaltyStep? {
      switch self {
      case .counted(let step), .atFigure(let step, _), .atLeast(let step, _): step
      case .nothing: nil
      }
    }
  }

  /// A step that counting leads to.
  public struct StepAhead: Sendable, Hashable {
    /// The step.
    public let step: PenaltyStep
    /// How many violations it takes.
    public let violations: Int
  }

  /// The standing on one ladder; `recorded` are the violations that count, the latest first, `figure` the gravest breach now.
  init(_ ladder: PenaltyLadder, violation: String, recorded: [Violation], figure: Severity? = nil, asOf: Instant) {
    self.figure = figure
    self.ladder = ladder
    self.violation = violation
    self.recorded = recorded
    current =
      ladder.isCounted
      ? ladder.step(forCount: recorded.count)
      : recorded.lazy.compactMap(\.severity).first.flatMap(ladder.step(of:))
    next = ladder.isOnlyWatched(violation) ? .nothing : Self.next(ladder, recorded: recorded, figure: figure)
    ahead = Self.ahead(ladder, count: recorded.count)
    heldBackUntil = ladder.cooldownDays.flatMap { days in
      recorded.first { $0.severity == ladder.steps.last?.severity }
        .map { $0.at.adding(days: Int64(days)) }
        .flatMap { $0 >= asOf ? $0 : nil }
    }
  }

  private static func next(_ ladder: PenaltyLadder, recorded: [Violation], figure: Severity?) -> NextPenalty {
    if let step = figure.flatMap(ladder.step(of:)), step.trigger.isOfFigures {
      return .atFigure(step, graver: ladder.escalation != nil && !recorded.isEmpty)
    }
    if let step = ladder.step(forCount: recorded.count + 1) { return .counted(step) }
    guard let first = ladder.steps.first else { return .nothing }
    switch ladder.escalation {
    case .nextSeverity(let severities):
      let repeated = recorded.compactMap(\.severity).filter(severities.contains).max()
      let raised = repeated.flatMap { severity in
        ladder.steps.first { step in step.severity.map { $0 > severity } ?? false }
      }
      return .atLeast(raised ?? first, graver: false)
    case .repeats:
      return .atLeast(first, graver: !recorded.isEmpty)
    case nil:
      return .atLeast(first, graver: false)
    }
  }

  private static func ahead(_ ladder: PenaltyLadder, count: Int) -> StepAhead? {
    for step in ladder.steps {
      if case .count(let from) = step.trigger, from > count { return StepAhead(step: step, violations: from - count) }
    }
    return nil
  }
}

extension Fact where Finding == [LadderStanding] {
  /// The standings on every ladder, in the rulebook's order. A violation stands on one ladder: where several have its name, on
  /// the first whose points and fine it can have.
  public static let ladders = Fact("ladders", from: Fact<[Figure]>.breaches) { view, rulebook, breaches in
    let rulebook = rulebook.kuaishou
    let since = view.asOf.adding(days: -Int64(rulebook.register.countDays))
    let recorded = view.violations.filter { $0.at >= since }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    let ladderOf = Dictionary(
      firstOfEach: recorded.map { violation in
        let named = rulebook.ladders.filter {
          $0.violations.contains { Key<Violation>($0) == Key(violation.violation) }
        }
        return (violation.id, (named.first { $0.fits(violation) } ?? named.first)?.id)
      })
    return rulebook.ladders.flatMap { ladder in
      ladder.violations.map { name in
        LadderStanding(
          ladder, violation: name,
          recorded: recorded.filter { Key<Violation>($0.violation) == Key(name) && ladderOf[$0.id] == ladder.id },
          figure: breaches.filter { $0.indicator.rawValue == name }.compactMap(\.judged.severity).max(),
          asOf: view.asOf)
      }
    }
  }
}
