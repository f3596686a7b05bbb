/// Which part of the plane a chart shows.
struct ChartScale {
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>

  /// The smallest part that holds the line, the threshold and the marks; nil when there is nothing to show.
  init?(_ chart: LineChart) {
    let points = (chart.values + chart.earlier).filter { $0.x.isFinite && $0.y?.isFinite == true }
    let marks = chart.marks.filter { $0.x.isFinite && $0.y.isFinite }
    var heights = points.compactMap(\.y) + marks.map(\.y)
    let places = chart.values.map(\.x).filter(\.isFinite) + marks.map(\.x)
    guard !heights.isEmpty, let left = places.min(), let right = places.max() else { return nil }
    // The mildest step has to be seen, whatever the figure is; graver ones where the figure comes near them.
    if let threshold = chart.thresholds.first, threshold.value.isFinite { heights.append(threshold.value) }
    if chart.startsAtZero { heights.append(0) }
    guard let low = heights.min(), let high = heights.max() else { return nil }
    x = Self.widened(left...right)
    y = Self.widened(low...high)
  }

  /// Whether a threshold lies in it.
  func shows(_ threshold: LineChart.Threshold) -> Bool { y.contains(threshold.value) }

  /// A range that is more than a point, so that a place in it can be told in parts.
  private static func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    guard range.upperBound - range.lowerBound < .leastNormalMagnitude else { return range }
    let value = range.lowerBound
    let margin = value == 0 ? 1 : abs(value) / 10
    // What stays at zero is a share or a count, which are never less.
    return (value == 0 ? 0 : value - margin)...(value + margin)
  }

  /// The step of `steps` at which a value lies, counted from the lower end.
  static func step(of value: Double, in range: ClosedRange<Double>, steps: Int) -> Int {
    let part = (value / 2 - range.lowerBound / 2) / (range.upperBound / 2 - range.lowerBound / 2)
    return Int((min(1, max(0, part)) * Double(max(0, steps - 1))).rounded())
  }

  /// The height in the middle of a row, counted from the top.
  func height(ofRow row: Int, of rows: Int) -> Double {
    guard rows > 1 else { return y.upperBound }
    let part = Double(rows - 1 - row) / Double(rows - 1)
    return y.lowerBound * (1 - part) + y.upperBound * part
  }
}
