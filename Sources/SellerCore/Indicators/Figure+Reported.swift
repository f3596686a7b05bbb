extension Figure {
  /// A figure as the platform's page shows it, held against the same rules.
  public struct Reported: Sendable, Hashable {
    /// The two counts where the page shows them, else the value as a fraction.
    public let ratio: Ratio
    /// What was counted, where the page shows it.
    public let numerator: Int?
    /// Out of how many, where the page shows it.
    public let denominator: Int?
    /// What it amounts to.
    public let verdict: Verdict
    /// When the page showed it.
    public let at: Instant

    /// A record of the page with what it amounts to.
    init(_ record: ReportedFigure, ratio: Ratio, verdict: Verdict) {
      self.ratio = ratio
      numerator = record.numerator
      denominator = record.denominator
      self.verdict = verdict
      at = record.at
    }
  }

  /// Whether only the platform's page tells what it amounts to.
  public var isJudgedByReport: Bool { verdict == .noData && reported != nil }

  /// What a check and the Health pane go by: the row's own verdict, or the reported one where it has no data.
  public var judged: Verdict { isJudgedByReport ? reported?.verdict ?? verdict : verdict }

  /// Whether there is something to say: counts, what is missing for them, or what the platform's page shows.
  public var isKnown: Bool { ratio.hasData || !missing.isEmpty || reported != nil }

  /// The counts that belong to that verdict.
  public var judgedRatio: Ratio { isJudgedByReport ? reported?.ratio ?? ratio : ratio }

  /// The reported value; nil without one.
  public var reportedValue: Double? { reported.flatMap { unit.value(of: $0.ratio) } }

  /// How much more the counted value is than the reported one, for display only; nil unless both are there.
  public var differenceFromReport: Double? {
    guard let value, let reportedValue else { return nil }
    return value - reportedValue
  }
}
