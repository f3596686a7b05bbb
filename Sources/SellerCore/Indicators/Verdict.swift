/// What a figure amounts to; the first that applies, in the order of Readings, 2.
public enum Verdict: Sendable, Hashable {
  /// The denominator is 0: no data, which is not a rate of 0.
  case noData
  /// There is nothing to compare with, or the platform only observes it.
  case observe
  /// No rule is known for the moment (Readings, 25).
  case noRule
  /// The figure's volume is too small to be judged; its gates say what is missing.
  case notAssessed
  /// The market's benchmark is missing.
  case noBenchmark
  /// The target is kept.
  case pass
  /// The target is missed; how severely, where the rules say so.
  case breach(Severity?)

  /// The word that JSON writes.
  public var name: String {
    switch self {
    case .noData: "no_data"
    case .observe: "observe"
    case .noRule: "no_rule"
    case .notAssessed: "not_assessed"
    case .noBenchmark: "no_benchmark"
    case .pass: "pass"
    case .breach: "breach"
    }
  }

  /// How severe a breach is, where the rules say so.
  public var severity: Severity? {
    if case .breach(let severity) = self { severity } else { nil }
  }

  /// Whether the target is missed.
  public var isBreach: Bool {
    if case .breach = self { true } else { false }
  }
}
