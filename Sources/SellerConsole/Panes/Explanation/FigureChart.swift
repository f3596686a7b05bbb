import SellerCore
import SellerTables
import SellerText

/// The chart of a figure's last days with the line that it must keep to.
enum FigureChart {
  /// The chart; nil while no day has data.
  static func chart(_ points: [TrendPoint], of figure: Figure, _ language: Language) -> LineChart? {
    guard let first = points.first, let last = points.last, points.contains(where: { $0.value != nil }) else {
      return nil
    }
    let threshold = figure.target.map { target in
      LineChart.Threshold(
        value: target.approximate,
        label: StyledText(language.target(target, unit: figure.indicator.shownUnit), .chartThreshold))
    }
    return LineChart(
      series: points.map(\.value), threshold: threshold,
      xLabels: (left: first.day.description, right: last.day.description)
    ) { language.height($0, unit: figure.indicator.shownUnit) }
  }
}
