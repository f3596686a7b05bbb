/// One indicator in one scope over one window: everything a screen or a command needs to explain itself.
public struct Figure: Sendable, Hashable {
  /// Which indicator.
  public let indicator: IndicatorID
  /// How it is computed; differs from the indicator's own formula only for separately labelled figures.
  public let formula: Formula
  /// What it is about.
  public let scope: Scope
  /// The days it looks at.
  public let window: Window
  /// The two counts; for means the sum (of stars, or of seconds) and how many.
  public let ratio: Ratio
  /// What the value is measured in.
  public let unit: Indicator.Unit
  /// What passes; nil where nothing is compared, or where the benchmark it multiplies is missing.
  public let target: Target?
  /// The market's or category's benchmark, where one is on file; hours for durations.
  public let benchmark: DecimalNumber?
  /// The volumes that the platform asks for before it judges.
  public let gates: [Gate]
  /// What it amounts to.
  public let verdict: Verdict
  /// Which document defines it.
  public let source: RuleSource
  /// Which rules judged it; nil where none are known (Readings, 25).
  public let ruleSet: RuleSetID?
  /// The facts that no source of its cohort tells: with one of them there is no data (Readings, 23).
  public let missing: [ImportSource.Fact]
  /// What the platform's page shows for the same days (Readings, 24).
  public let reported: Reported?

  /// The value in its unit, for display and JSON only; nil without data.
  public var value: Double? { unit.value(of: ratio) }

  /// How many times the market's figure this one is, for display and JSON only; nil where there is no benchmark or no data.
  public var marketMultiple: Double? {
    guard let benchmark, benchmark.mantissa > 0, ratio.hasData else { return nil }
    // From the exact numbers, so that three times is 3 and not a little less.
    let scale = (0..<benchmark.scale).reduce(1.0) { power, _ in power * 10 }
    let market = benchmark.mantissa.nearestDouble * Double(ratio.denominator) * (unit == .hours ? 3600 : 1)
    let times = Double(ratio.numerator) * scale / market
    return times < 1_000_000 ? times : nil
  }

  /// How severe a breach is, where the rules say so.
  public var severity: Severity? { verdict.severity }

  /// The gates that are not met.
  public var unmetGates: [Gate] { gates.filter { !$0.isMet } }
}

/// How a figure is computed: the key of the words that say it.
public enum Formula: Sendable, Hashable {
  /// As the indicator is defined.
  case own(IndicatorID)
  /// The old formula of the quality refund rate: paid orders as the denominator (004 §五, 品退率).
  case qualityRefundsOverPaidOrders
  /// The quality refund rate of a week against the platform's 90th percentile (Readings, 21).
  case weeklyLowestTenth

  /// What it counts.
  var measure: Measure {
    switch self {
    case .own(let indicator): indicator.definition.measure
    case .qualityRefundsOverPaidOrders: .qualityRefundsOverPaidOrders
    case .weeklyLowestTenth: Indicator.qualityRefundRate.measure
    }
  }
}
