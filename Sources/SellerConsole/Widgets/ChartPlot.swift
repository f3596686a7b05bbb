import SellerTables

/// The inside of a line chart: Braille dots, eight a cell, or one sign a cell where those are not to be had.
struct ChartPlot {
  let chart: LineChart
  let scale: ChartScale
  let rect: Rect

  func draw(of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    drawThreshold(of: &frame)
    var canvas = DotCanvas(
      width: rect.width, height: rect.height, dotsAcross: frame.glyphs.hasBraille ? 2 : 1,
      dotsDown: frame.glyphs.hasBraille ? 4 : 1)
    drawLine(into: &canvas)
    for (point, glyph) in canvas.cells(point: frame.glyphs.glyph(.chartPoint)) {
      frame.fill(
        Rect(column: rect.left + point.column, row: rect.top + point.row, width: 1, height: 1),
        style: Style(.chartLine, on: frame[Point(column: rect.left, row: rect.top)].style.ground), glyph: glyph)
    }
    drawThresholdLabel(of: &frame)
    for mark in chart.marks where mark.x.isFinite && mark.y.isFinite { draw(mark, of: &frame) }
  }

  private func drawLine(into canvas: inout DotCanvas) {
    var last: (column: Int, row: Int)?
    for value in chart.values {
      guard value.x.isFinite, let y = value.y, y.isFinite else {
        last = nil
        continue
      }
      let place = (
        column: ChartScale.step(of: value.x, in: scale.x, steps: canvas.columns),
        row: canvas.rows - 1 - ChartScale.step(of: y, in: scale.y, steps: canvas.rows)
      )
      canvas.line(from: last ?? place, to: place)
      last = place
    }
  }

  private func drawThreshold(of frame: inout Frame) {
    guard let threshold = chart.threshold, threshold.value.isFinite else { return }
    frame.horizontalLine(
      at: Point(column: rect.left, row: row(of: threshold.value)), length: rect.width, style: Style(.chartThreshold),
      sign: .chartThreshold)
  }

  /// The threshold's words, over the line.
  private func drawThresholdLabel(of frame: inout Frame) {
    guard let threshold = chart.threshold, threshold.value.isFinite else { return }
    let label = threshold.label.clipped(to: rect.width / 2)
    frame.put(label, at: Point(column: rect.right - label.width, row: row(of: threshold.value)))
  }

  /// The sign, and its words at the side where there is room for them.
  private func draw(_ mark: LineChart.Mark, of frame: inout Frame) {
    let column = rect.left + ChartScale.step(of: mark.x, in: scale.x, steps: rect.width)
    let row = self.row(of: mark.y)
    frame.put(.dot, at: Point(column: column, row: row), style: Style(.chartMark))
    let (before, after) = (column - rect.left - 1, rect.right - column - 2)
    let width = mark.label.width
    if width <= after || after >= before {
      frame.put(" " + mark.label, at: Point(column: column + 1, row: row), clippedTo: max(0, after + 1))
    } else {
      let label = mark.label.clipped(to: max(0, before)) + " "
      frame.put(label, at: Point(column: column - label.width, row: row))
    }
  }

  private func row(of height: Double) -> Int {
    rect.bottom - 1 - ChartScale.step(of: height, in: scale.y, steps: rect.height)
  }
}
