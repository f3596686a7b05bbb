import SellerCore
import SellerTables
import SellerText

/// Credit against spend, drawn: the slope of the factor, the point from which more spend adds nothing, and where one stands.
struct CreditCurve {
  let simulator: CreditSimulator
  /// A spend that is tried out, marked beside the month's own.
  var tried: Money?
  let language: Language

  /// The chart; nil while the factor is unset, and where no spend brings anything.
  var chart: LineChart? {
    guard simulator.formula.exceedsThreshold, let factor = simulator.formula.factor, !factor.isZero else { return nil }
    var values = simulator.curve(points: 81).map { LineChart.Value(x: units($0.spend), y: units($0.credit)) }
    guard let last = simulator.curve(points: 2).last?.spend else { return nil }
    // The corner itself and the tried spend may lie between, or beyond, the evenly spaced spends.
    for spend in [simulator.kneeSpend, tried].compactMap({ $0 }) {
      values.append(LineChart.Value(x: units(spend), y: simulator.formula.credit(atSpend: spend).map(units)))
    }
    values.sort { $0.x < $1.x }
    let right = max(last.minorUnits, tried?.minorUnits ?? 0)
    let currency = simulator.spend.currency
    let language = language
    return LineChart(
      values: values,
      thresholds: [
        LineChart.Threshold(
          value: units(simulator.uncapped),
          label: StyledText(language.say(AssuranceWhatIfPhrase.mostThereIs(simulator.uncapped)), .chartThreshold))
      ],
      marks: marks,
      xLabels: (language.money(.zero(currency)), language.money(Money(minorUnits: right, currency: currency))),
      startsAtZero: true
    ) { height in
      language.money(Money(minorUnits: Int64(height.rounded()), currency: currency))
    }
  }

  /// Where one stands, and over it the tried spend.
  private var marks: [LineChart.Mark] {
    let other = tried.flatMap { tried in
      tried == simulator.spend ? nil : simulator.formula.credit(atSpend: tried).map { (spend: tried, credit: $0) }
    }
    var marks: [LineChart.Mark] = []
    if let credit = simulator.credit {
      let words: Phrase = other == nil ? AssuranceWhatIfPhrase.here(credit) : AssuranceWhatIfPhrase.hereInShort
      marks.append(mark(simulator.spend, credit, words, .chartMark))
    }
    if let other { marks.append(mark(other.spend, other.credit, AssuranceWhatIfPhrase.tried(other.credit), .accent)) }
    return marks
  }

  private func mark(_ spend: Money, _ credit: Money, _ words: Phrase, _ role: Role) -> LineChart.Mark {
    LineChart.Mark(x: units(spend), y: units(credit), label: StyledText(language.say(words), role))
  }

  private func units(_ money: Money) -> Double { Double(money.minorUnits) }
}
