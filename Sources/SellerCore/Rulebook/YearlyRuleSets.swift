/// A set of rules that a platform publishes for one year.
public protocol YearlyRuleSet: Sendable, Hashable {
  /// The year that the set was published for.
  var year: Int { get }
}

/// Rules keyed by year: a year without a set of its own takes the latest one before it.
public struct YearlyRuleSets<Rules: YearlyRuleSet>: Sendable, Hashable {
  /// The earliest set: what years before it are judged by, for want of anything older.
  public let earliest: Rules
  /// The sets after it, by year.
  public let later: [Rules]

  /// Sets in any order; of two for the same year the later in the list stands.
  public init(_ first: Rules, _ others: Rules...) { self.init(first, others) }

  /// Sets in any order; of two for the same year the later in the list stands.
  public init(_ first: Rules, _ others: [Rules]) {
    var byYear: [Int: Rules] = [:]
    for rules in [first] + others { byYear[rules.year] = rules }
    let sorted = byYear.values.sorted { $0.year < $1.year }
    earliest = sorted.first ?? first
    later = Array(sorted.dropFirst())
  }

  /// The latest set.
  public var latest: Rules { later.last ?? earliest }

  /// The set that a year is judged by, and how it was found.
  public func rules(for year: Int) -> Resolved<Rules> {
    guard year >= earliest.year else {
      return Resolved(rules: earliest, basis: .earliestKnown(earliest.year))
    }
    let rules = later.last { $0.year <= year } ?? earliest
    return Resolved(rules: rules, basis: rules.year == year ? .own : .latestBefore(rules.year))
  }
}

/// A year's rules together with why they are these; to be stated wherever a verdict rests on them.
public struct Resolved<Rules: Sendable & Hashable>: Sendable, Hashable {
  /// The rules.
  public let rules: Rules
  /// Why these.
  public let basis: RuleSetBasis
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
