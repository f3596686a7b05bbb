import SellerCore

/// What is said about a figure.
public enum FigurePhrase: PhrasePair, Hashable {
  /// The target is kept.
  case pass
  /// The target is missed.
  case breach
  /// The target is kept, barely.
  case near
  /// Observed, not judged.
  case observe
  /// Nothing was counted.
  case noData
  /// A member of the cohort that has no page of its own.
  case noPage
  /// Too little to be judged.
  case notAssessed
  /// No market figure to compare with.
  case noBenchmark
  /// What a gate lacks.
  case missing(gate: Gate)
  /// How many times the market.
  case timesMarket(String)
  /// A window from its first to its last day.
  case windowDays(first: String, last: String)
  /// A window without a first day.
  case windowUntil(String)
  /// Label of the formula.
  case formula
  /// Label of the window.
  case window
  /// Label of numerator and denominator.
  case counts
  /// Label of a mean's sum and count.
  case sum
  /// Label of the threshold.
  case threshold
  /// Label of the benchmark.
  case benchmark
  /// Label of the gates.
  case gates
  /// Label of the verdict.
  case verdict
  /// Label of the source.
  case source
  /// Label of the trend.
  case trend
  /// Label of the distance.
  case distance
  /// Title of the list of what was counted.
  case members
  /// Counts in the numerator, too.
  case inNumerator
  /// Counts in the denominator only.
  case onlyDenominator
  /// Nothing is compared.
  case noThreshold
}
