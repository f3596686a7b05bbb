import SellerTables

/// A line over time, or one quantity over another, with a threshold and marked points.
struct LineChart {
  /// A place in the chart's own units.
  struct Value: Hashable, Sendable {
    var x: Double
    /// Upwards; nil breaks the line.
    var y: Double?
  }

  /// A point with words beside it.
  struct Mark: Hashable, Sendable {
    var x: Double
    var y: Double
    var label: StyledText
  }

  /// A level that matters.
  struct Threshold: Hashable, Sendable {
    var value: Double
    var label = StyledText.empty
    /// Whether it is bad to be above it, or below; nil where neither is.
    var isBadAbove: Bool?

    /// Whether a height lies on its bad side.
    func isBeyond(_ height: Double) -> Bool {
      guard let isBadAbove, value.isFinite else { return false }
      return isBadAbove ? height > value : height < value
    }
  }

  /// The line's points, `x` ascending.
  var values: [Value]
  /// The same some time earlier, to be compared: hinted at below the line.
  var earlier: [Value] = []
  /// Levels drawn across, the mildest first.
  var thresholds: [Threshold] = []
  var marks: [Mark] = []
  /// Words below the left and the right end of the horizontal axis.
  var xLabels = (left: "", right: "")
  /// Words between them: how much the axis spans.
  var span = ""
  /// Whether the vertical axis begins at 0 though all values are higher.
  var startsAtZero = false
  /// Words for a height.
  var yLabel: (Double) -> String

  /// Draws axes, threshold, line and marks. Below 8 columns or 3 rows there is no chart, and nothing is drawn.
  func draw(in rect: Rect, of frame: inout Frame) {
    if let language = TextMode.current.spoken {
      return put(inWords(language), in: rect, of: &frame)
    }
    guard rect.width >= 8, rect.height >= 3, let scale = ChartScale(self) else { return }
    let hasXLabels = !xLabels.left.isEmpty || !xLabels.right.isEmpty
    let plotHeight = rect.height - (hasXLabels ? 2 : 1)
    let labels = heights(of: plotHeight).map { (row: $0, text: yLabel(scale.height(ofRow: $0, of: plotHeight))) }
    let labelWidth = min(labels.map { DisplayText.width($0.text) }.max() ?? 0, rect.width / 3)
    let plot = Rect(
      column: rect.left + labelWidth + 1, row: rect.top, width: rect.width - labelWidth - 1, height: plotHeight)
    for label in labels {
      frame.put(
        StyledText(label.text, .chartAxis), at: Point(column: rect.left, row: rect.top + label.row), width: labelWidth,
        alignment: .right)
    }
    drawAxes(around: plot, of: &frame)
    if hasXLabels { drawXLabels(row: plot.bottom + 1, plot: plot, of: &frame) }
    ChartPlot(chart: self, scale: scale, rect: plot).draw(of: &frame)
  }

  /// The rows that get a label: both ends, and the middle where there is room.
  private func heights(of rows: Int) -> [Int] {
    switch rows {
    case ...1: [0]
    case 2...6: [0, rows - 1]
    default: [0, (rows - 1) / 2, rows - 1]
    }
  }

  private func drawAxes(around plot: Rect, of frame: inout Frame) {
    let axis = Style(.chartAxis)
    frame.verticalLine(at: Point(column: plot.left - 1, row: plot.top), length: plot.height, style: axis)
    frame.put(.bottomLeft, at: Point(column: plot.left - 1, row: plot.bottom), style: axis)
    frame.horizontalLine(at: Point(column: plot.left, row: plot.bottom), length: plot.width, style: axis)
  }

  private func drawXLabels(row: Int, plot: Rect, of frame: inout Frame) {
    let used = frame.put(
      StyledText(xLabels.left, .chartAxis), at: Point(column: plot.left, row: row), clippedTo: plot.width)
    let room = plot.width - used - 1
    let right = StyledText(xLabels.right, .chartAxis).clipped(to: room)
    frame.put(right, at: Point(column: plot.right - right.width, row: row))
    let middle = StyledText(span, .chartAxis)
    let free = room - right.width - 3
    if middle.width <= free {
      frame.put(middle, at: Point(column: plot.left + used + 2 + (free - middle.width) / 2, row: row))
    }
  }
}

extension LineChart {
  /// A chart of values at equal distances, oldest first; nil breaks the line.
  init(
    series: [Double?], thresholds: [Threshold] = [], xLabels: (left: String, right: String) = ("", ""),
    startsAtZero: Bool = false, yLabel: @escaping (Double) -> String
  ) {
    self.init(
      values: series.enumerated().map { Value(x: Double($0.offset), y: $0.element) }, thresholds: thresholds,
      xLabels: xLabels, startsAtZero: startsAtZero, yLabel: yLabel)
  }
}
