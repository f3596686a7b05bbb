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

/// Dots on a grid finer than the cells.
struct DotCanvas {
  private let width: Int
  private let height: Int
  private let dotsAcross: Int
  private let dotsDown: Int
  private var dots: [UInt8]

  init(width: Int, height: Int, dotsAcross: Int, dotsDown: Int) {
    self.width = width
    self.height = height
    self.dotsAcross = dotsAcross
    self.dotsDown = dotsDown
    dots = Array(repeating: 0, count: width * height)
  }

  var columns: Int { width * dotsAcross }
  var rows: Int { height * dotsDown }

  /// Which bit of U+2800 stands for a dot, by row and column in the cell.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// A straight line of dots, both ends included.
  mutating func line(from start: (column: Int, row: Int), to end: (column: Int, row: Int)) {
    let steps = max(abs(end.column - start.column), abs(end.row - start.row))
    for step in 0...steps {
      let (done, all) = (Double(step), Double(max(1, steps)))
      set(
        column: start.column + Int((Double(end.column - start.column) * done / all).rounded()),
        row: start.row + Int((Double(end.row - start.row) * done / all).rounded()))
    }
  }

  private mutating func set(column: Int, row: Int) {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    dots[row / dotsDown * width + column / dotsAcross] |= Self.bits[row % dotsDown][column % dotsAcross]
  }

  /// The cells with dots in them. Without Braille each is the given point.
  func cells(point: Glyph) -> [(place: Point, glyph: Glyph)] {
    dots.enumerated().compactMap { index, bits in
      guard bits != 0 else { return nil }
      let braille = Unicode.Scalar(0x2800 + UInt32(bits)).map(Glyph.init(spacing:)) ?? point
      return (Point(column: index % width, row: index / width), dotsAcross > 1 ? braille : point)
    }
  }
}
