/// What an indicator is held against: a comparator that states what passes, and an exact number.
public struct Target: Sendable, Hashable {
  /// What passes.
  public let comparator: Comparator
  /// The threshold; where `timesMarket` is given, the benchmark that it multiplies. Hours for durations.
  public let number: DecimalNumber
  /// How many times the market's benchmark; nil for a threshold of its own.
  public let timesMarket: DecimalNumber?

  /// A target.
  public init(_ comparator: Comparator, _ number: DecimalNumber, timesMarket: DecimalNumber? = nil) {
    self.comparator = comparator
    self.number = number
    self.timesMarket = timesMarket
  }

  /// What passes, as JSON writes it.
  public enum Comparator: String, Sendable, Hashable, CaseIterable {
    /// Less than the target; reaching it is a breach.
    case below = "<"
    /// The target or less.
    case atMost = "<="
    /// The target or more.
    case atLeast = ">="

    /// The sign for people: `<`, `≤`, `≥`.
    public var symbol: String {
      switch self {
      case .below: "<"
      case .atMost: "≤"
      case .atLeast: "≥"
      }
    }
  }

  /// The target's nearest `Double`, for display and JSON only.
  public var approximate: Double {
    let (mantissa, power) = fraction
    return mantissa.nearestDouble / power.nearestDouble
  }

  /// The exact target as a fraction: its mantissa and a power of ten.
  var fraction: (mantissa: Int128, power: Int128) {
    guard let timesMarket else { return (number.mantissa, PowersOfTen.power(number.scale)) }
    let (product, overflow) = number.mantissa.multipliedReportingOverflow(by: timesMarket.mantissa)
    return (overflow ? .max : product, PowersOfTen.power(number.scale + timesMarket.scale))
  }

  /// Whether a rate satisfies the target; decided on exact numbers. A rate without data satisfies everything.
  public func isMet(by ratio: Ratio, unit: Indicator.Unit) -> Bool {
    let times = timesMarket ?? DecimalNumber(mantissa: 1)
    guard let order = ratio.compared(to: number, times: times, unit: unit.numeratorUnits) else { return true }
    return switch comparator {
    case .below: order < 0
    case .atMost: order <= 0
    case .atLeast: order >= 0
    }
  }
}

/// One step of what an indicator is held against: missing its target is a breach of that severity.
public struct TargetStep: Sendable, Hashable {
  /// How severe a breach is; nil where the rules name none.
  public let severity: Severity?
  /// What must be kept.
  public let target: Target
}
