/// A set of rules that a platform publishes for one year.
public protocol YearlyRuleSet: Sendable, Hashable {
  /// The year that the set was published for.
  var year: Int { get }
}

extension YearlyRuleSet {
  /// How the set comes to judge a year: those of other years take it for want of one of their own.
  /// To be stated wherever a verdict rests on it.
  public func basis(in year: Int) -> RuleSetBasis {
    year == self.year ? .own : year < self.year ? .earliestKnown(self.year) : .latestBefore(self.year)
  }
}

/// How the rules of a year were found.
public enum RuleSetBasis: Sendable, Hashable {
  /// The year has a set of its own.
  case own
  /// The year has none: the latest before it, of this year.
  case latestBefore(Int)
  /// The year lies before every set: the earliest there is, of this year.
  case earliestKnown(Int)
}
