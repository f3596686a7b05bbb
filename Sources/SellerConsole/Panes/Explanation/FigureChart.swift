import SellerCore
import SellerTables
import SellerText

/// The chart of a figure's last days with the lines that it must keep to.
enum FigureChart {
  /// The chart; nil while no day has data. `steps` are what the figure is held against, the mildest first; `earlier` the days
  /// before, to be compared.
  static func chart(
    _ points: [TrendPoint], of figure: Figure, steps: [TargetStep] = [], earlier: [TrendPoint] = [],
    _ language: Language
  ) -> LineChart? {
    guard let first = points.first, let last = points.last, points.contains(where: { $0.value != nil }) else {
      return nil
    }
    let unit = figure.indicator.shownUnit
    let targets = steps.count > 1 ? steps.map { ($0.target, language.step($0, unit: unit)) } : []
    let single = figure.target.map { [($0, language.target($0, unit: unit))] } ?? []
    var chart = LineChart(
      series: points.map(\.value),
      thresholds: (targets.isEmpty ? single : targets).map { target, words in
        LineChart.Threshold(
          value: target.approximate, label: StyledText(words, .chartThreshold),
          isBadAbove: target.comparator != .atLeast)
      }, xLabels: (left: first.day.description, right: last.day.description)
    ) { language.height($0, unit: unit) }
    chart.span = language.say(FigurePhrase.span(days: points.count))
    chart.earlier = earlier.enumerated().map { LineChart.Value(x: Double($0.offset), y: $0.element.value) }
    return chart
  }
}
