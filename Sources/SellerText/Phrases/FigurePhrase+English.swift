import SellerCore

extension FigurePhrase {
  /// In English.
  public var english: String {
    switch self {
    case .pass: "ok"
    case .breach: "breach"
    case .near: "near"
    case .observe: "observed"
    case .noPage: "This line leads to no page of its own."
    case .noData: "no data"
    case .notAssessed: "not assessed"
    case .noBenchmark: "no benchmark"
    case .missing(let gate): "not assessed: \(gate.missing) \(Language.english.say(gate.count)) missing"
    case .timesMarket(let value): "\(value) × market"
    case .windowDays(let first, let last): "\(first) to \(last)"
    case .windowUntil(let value): "up to \(value)"
    case .formula: "Formula"
    case .window: "Window"
    case .counts: "Counts"
    case .sum: "Sum ÷ count"
    case .threshold: "Threshold"
    case .benchmark: "Benchmark"
    case .gates: "Gates"
    case .verdict: "Verdict"
    case .source: "Source"
    case .trend: "Before"
    case .distance: "Distance"
    case .members: "Counted"
    case .inNumerator: "numerator"
    case .onlyDenominator: "denominator only"
    case .noThreshold: "none"
    }
  }
}
