/// A figure's definition: what it counts, out of what, in which unit, which facts that takes, and what the documents hold it
/// against. A value; a rulebook may hold another rule.
public struct Indicator: Sendable {
  /// Its id in the store format.
  public let id: IndicatorID
  /// Whose indicator it is.
  public let platform: Platform
  /// What its value is measured in.
  public let unit: Unit
  /// Which side is the better one.
  public let better: Better
  /// Which of Wish's dimensions it speaks for, if any (002, key evaluation dimensions).
  public let dimension: ShopHealth.Dimension?
  /// Which document defines it.
  public let source: RuleSource
  /// Its windows, targets and gates by the documents.
  public let rule: IndicatorRule
  /// How it is counted.
  let measure: Measure
  /// How a database counts it.
  public let queries: [CountingQuery]

  /// A definition; `needs` are the facts that its sources have to tell, `ripening` the hours that have to pass before an
  /// order counts, `cohorts` the records it is counted from.
  init(
    _ id: IndicatorID, _ platform: Platform, unit: Unit = .ratio, better: Better,
    dimension: ShopHealth.Dimension? = nil, source: RuleSource, rule: IndicatorRule, needs: FactNeeds,
    ripening: RuleNumber? = nil, _ cohorts: Cohort...
  ) {
    self.id = id
    self.platform = platform
    self.unit = unit
    self.better = better
    self.dimension = dimension
    self.source = source
    self.rule = rule
    measure = Measure(id: .indicator(id), needs: needs, ripening: ripening, populations: cohorts.map(\.population))
    queries = cohorts.flatMap(\.queries)
  }

  /// What an indicator's value is measured in.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    /// A share; 0.5 is half of them.
    case ratio
    /// A mean of 1 to 5 stars.
    case stars
    /// A mean duration; the numerator counts seconds.
    case hours

    /// How many units of the numerator make one of the value.
    public var numeratorUnits: Int64 {
      switch self {
      case .ratio, .stars: 1
      case .hours: 3600
      }
    }

    /// A rate's value in this unit, for display and JSON only; nil without data.
    func value(of ratio: Ratio) -> Double? {
      guard ratio.hasData else { return nil }
      return Double(ratio.numerator) / (Double(ratio.denominator) * Double(numeratorUnits))
    }

    /// The best value there can be, where there is one.
    var best: Int64? {
      switch self {
      case .ratio: 1
      case .stars: 5
      case .hours: nil
      }
    }
  }

  /// Which side is the better one.
  public enum Better: Sendable, Hashable {
    /// The more the better.
    case higher
    /// The less the better.
    case lower
  }

  /// The facts that it is counted from, and that a source may or may not tell (Readings, 23).
  public var facts: [ImportSource.Fact] { measure.needs.all }

  /// Those of them that would count as "no" where nobody told them; the others date the members of the cohort, so that each has them.
  public var countedFacts: [ImportSource.Fact] { measure.needs.counted }
}

extension Indicator {
  /// The indicators of a platform in the order of `IndicatorID`; none is defined for JD (Readings, 3).
  public static func of(_ platform: Platform) -> [Indicator] { byPlatform[platform] ?? [] }

  private static let byPlatform = Dictionary(grouping: IndicatorID.allCases.map(\.definition), by: \.platform)
}
