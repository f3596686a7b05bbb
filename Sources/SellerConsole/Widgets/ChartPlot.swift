import SellerTables

/// The inside of a line chart: bands below everything, then an earlier line, thresholds, the line, and the marks.
struct ChartPlot {
  let chart: LineChart
  let scale: ChartScale
  let rect: Rect

  func draw(of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    drawBands(of: &frame)
    chart.thresholds.forEach { drawLine(of: $0, of: &frame) }
    drawLine(chart.earlier, .dimmed, point: .bullet, isHinted: true, of: &frame)
    drawLine(chart.values, .chartLine, point: .chartPoint, isHinted: false, of: &frame)
    chart.thresholds.reversed().forEach { drawLabel(of: $0, of: &frame) }
    marks.forEach { draw($0, of: &frame) }
  }

  private func drawLine(
    _ values: [LineChart.Value], _ role: Role, point: Sign, isHinted: Bool, of frame: inout Frame
  ) {
    var canvas = DotCanvas(width: rect.width, height: rect.height, dots: frame.glyphs.dots)
    draw(values, isHinted: isHinted, into: &canvas)
    for (point, glyph) in canvas.glyphs(point: frame.glyphs.glyph(point)) {
      frame.fill(
        Rect(column: rect.left + point.column, row: rect.top + point.row, width: 1, height: 1),
        style: Style(role, on: frame[Point(column: rect.left, row: rect.top)].style.ground), glyph: glyph)
    }
  }

  private func draw(_ values: [LineChart.Value], isHinted: Bool, into canvas: inout DotCanvas) {
    var last: (column: Int, row: Int)?
    for value in values {
      guard value.x.isFinite, let y = value.y, y.isFinite else {
        last = nil
        continue
      }
      let place = (
        column: ChartScale.step(of: value.x, in: scale.x, steps: canvas.columns),
        row: canvas.rows - 1 - ChartScale.step(of: y, in: scale.y, steps: canvas.rows)
      )
      canvas.line(from: last ?? place, to: place, isHinted: isHinted)
      last = place
    }
  }

  /// Beyond a threshold stand dots, the closer together the graver the step.
  private func drawBands(of frame: inout Frame) {
    for line in 0..<rect.height {
      let height = scale.height(ofRow: line, of: rect.height)
      let crossed = chart.thresholds.count { $0.isBeyond(height) }
      guard crossed > 0 else { continue }
      let gap = crossed == 1 ? 12 : crossed == 2 ? 6 : 3
      for column in stride(from: line % 2 * gap / 2, to: rect.width, by: gap) {
        frame.put(
          .chartBand, at: Point(column: rect.left + column, row: rect.top + line), style: Style(.chartThreshold))
      }
    }
  }

  private func drawLine(of threshold: LineChart.Threshold, of frame: inout Frame) {
    guard scale.shows(threshold) else { return }
    frame.horizontalLine(
      at: Point(column: rect.left, row: row(of: threshold.value)), length: rect.width, style: Style(.chartThreshold),
      sign: .chartThreshold)
  }

  /// The threshold's words, over the line.
  private func drawLabel(of threshold: LineChart.Threshold, of frame: inout Frame) {
    guard scale.shows(threshold) else { return }
    frame.put(label(of: threshold), at: Point(column: span(of: threshold).lowerBound, row: row(of: threshold.value)))
  }

  private func label(of threshold: LineChart.Threshold) -> StyledText { threshold.label.clipped(to: rect.width / 2) }

  /// Where the threshold's words stand in their row: at its end, or at its beginning, where a mark is at its end.
  private func span(of threshold: LineChart.Threshold) -> Range<Int> {
    let (width, row) = (label(of: threshold).width, row(of: threshold.value))
    let end = rect.right - width..<rect.right
    let isMarked = marks.contains { self.row(of: $0.y) == row && end.contains(column(of: $0)) }
    return isMarked ? rect.left..<rect.left + width : end
  }

  private var marks: [LineChart.Mark] { chart.marks.filter { $0.x.isFinite && $0.y.isFinite } }

  private func column(of mark: LineChart.Mark) -> Int {
    rect.left + ChartScale.step(of: mark.x, in: scale.x, steps: rect.width)
  }

  /// The sign, and its words at the side where there is room for them; a row on, where a threshold's words stand there.
  private func draw(_ mark: LineChart.Mark, of frame: inout Frame) {
    let (column, row) = (column(of: mark), row(of: mark.y))
    frame.put(.dot, at: Point(column: column, row: row), style: Style(.chartMark))
    let (before, after) = (column - rect.left - 1, rect.right - column - 2)
    let width = mark.label.width
    if width <= after || after >= before {
      let line = free(row, column + 1..<column + 2 + width)
      frame.put(" " + mark.label, at: Point(column: column + 1, row: line), clippedTo: max(0, after + 1))
    } else {
      let label = mark.label.clipped(to: max(0, before)) + " "
      let start = column - label.width
      frame.put(label, at: Point(column: start, row: free(row, start..<column)))
    }
  }

  /// A row, or the next one to it that has no threshold's words in these columns.
  private func free(_ row: Int, _ columns: Range<Int>) -> Int {
    let taken = chart.thresholds.filter { scale.shows($0) && span(of: $0).overlaps(columns) }
    let rows = Set(taken.map { self.row(of: $0.value) })
    let lines = [row, row - 1, row + 1].filter { $0 >= rect.top && $0 < rect.bottom }
    return lines.first { !rows.contains($0) } ?? row
  }

  private func row(of height: Double) -> Int {
    rect.bottom - 1 - ChartScale.step(of: height, in: scale.y, steps: rect.height)
  }
}
