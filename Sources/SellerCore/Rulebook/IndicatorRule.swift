/// The rules of one indicator: over which days it is counted, what it is held against, and what volume that takes.
public struct IndicatorRule: Sendable, Hashable {
  /// Over which days it is counted.
  public var window: WindowRule
  /// What it is held against.
  public var assessment: Assessment
  /// The scopes whose rows are assessed; all others are observed (Readings, 3).
  public var assessedScopes: ScopeKinds = .store
  /// The volumes that an assessment takes.
  public var gates: [GateRule] = []
  /// The windows whose verdicts a check looks at (Readings, 9 and 19).
  public var checkedWindows: [WindowChoice] = [.own]
  /// The name that its benchmarks go by; nil for the indicator's own id.
  public var benchmarkName: String?
  /// Where its numbers come from.
  public var source: RuleSource
  /// The seller's own rule that stands here; nil for what the documents say.
  public var own: RuleSet?

  /// Over which days an indicator is counted; T is the platform's day of the as-of.
  public enum WindowRule: Sendable, Hashable {
    /// The near-x days before T, moved back by a lag; x is the indicator's own period unless asked otherwise.
    case near(own: OwnPeriod, lag: Lag)
    /// The latest Monday–Sunday week whose Sunday is at least so many days before T.
    case completeWeek(daysAgo: Int)
    /// From the first to the last number of days before T, both in.
    case daysAgo(first: Int, last: Int)
    /// Everything up to T.
    case untilToday
  }

  /// The period that an indicator looks at unless asked otherwise.
  public enum OwnPeriod: Sendable, Hashable {
    /// The assessment period of the rulebook (考核期).
    case assessmentPeriod
    /// The latest complete Monday–Sunday week before T (周维度).
    case week
    /// So many days.
    case days(Int)
  }

  /// By how much near-x days are moved back, so that every member had its time.
  public enum Lag: Sendable, Hashable {
    /// Up to yesterday.
    case none
    /// Up to so many days before T, and `more` beside.
    case days(RuleNumber, more: Int = 0)
  }

  /// A volume that an assessment takes.
  public struct GateRule: Sendable, Hashable {
    /// What is counted.
    public var count: Gate.Count
    /// Where the count is found.
    public var basis: Basis
    /// How many it takes at least.
    public var need: Int64
    /// How many it takes for a standard good (标品) in product scope; nil where there is no difference.
    public var needOfStandardGoods: Int64?

    /// A gate.
    public init(_ count: Gate.Count, _ basis: Basis, need: Int64, needOfStandardGoods: Int64? = nil) {
      self.count = count
      self.basis = basis
      self.need = need
      self.needOfStandardGoods = needOfStandardGoods
    }

    /// Where a gate's count is found (Readings, 8).
    public enum Basis: Sendable, Hashable {
      /// The row's numerator.
      case numerator
      /// The row's denominator.
      case denominator
      /// Self-built orders paid in the row's window.
      case selfOrders
      /// Self-built orders paid in the assessment period before T, whatever the row's window.
      case selfOrdersOfAssessmentPeriod
      /// Distinct buyers who asked in the row's window.
      case consultingBuyers
    }
  }
}

/// What an indicator is held against.
public enum Assessment: Sendable, Hashable {
  /// No rule is known for the moment, since then: nothing is judged.
  case unknown(since: Instant?)
  /// Nothing is judged: there is nothing to compare with, or the platform only observes; a goal may be shown.
  case observed(goal: Target?)
  /// A threshold of its own.
  case threshold(Target)
  /// Multiples of the market's or category's benchmark; the highest that is reached decides.
  case marketLadder(MarketLadder)
  /// Above so many times the market's benchmark is a breach; a dispute escalation needs no benchmark.
  case marketMultiple(DecimalNumber, escalation: DisputeEscalation?)
  /// Above the benchmark itself is a breach.
  case benchmarkCeiling

  /// Multiples of a benchmark from which on a rate is a breach.
  public struct MarketLadder: Sendable, Hashable {
    /// A multiple and what reaching it means.
    public struct Step: Sendable, Hashable {
      /// How many times the benchmark.
      public var times: DecimalNumber
      /// How severe it is to reach that.
      public var severity: Severity

      /// A step.
      public init(times: DecimalNumber, _ severity: Severity) {
        self.times = times
        self.severity = severity
      }
    }

    /// The steps, the lowest multiple first.
    public var steps: [Step]
    /// The steps over seven days, where they differ (Readings, 9).
    public var weeklySteps: [Step]?

    /// A ladder.
    public init(steps: [Step], weeklySteps: [Step]? = nil) {
      self.steps = steps
      self.weeklySteps = weeklySteps
    }
  }

  /// When disputes are severe whatever the market does (Readings, 10); all three bounds must be exceeded.
  public struct DisputeEscalation: Sendable, Hashable {
    /// Over a window of so many days only.
    public var days: Int
    /// Intervened cases ÷ paid orders above this.
    public var interventionRateAbove: DecimalNumber
    /// Intervened cases above this.
    public var intervenedAbove: Int64
    /// Cases with the seller liable above this.
    public var liableAbove: Int64
    /// How severe it is.
    public var severity: Severity
  }
}
