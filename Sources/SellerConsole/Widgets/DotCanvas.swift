import SellerTables

/// Dots on a grid finer than the cells.
struct DotCanvas {
  private let width: Int
  private let height: Int
  private let dots: GlyphSet.ChartDots
  private var cells: [UInt8]

  init(width: Int, height: Int, dots: GlyphSet.ChartDots) {
    self.width = width
    self.height = height
    self.dots = dots
    cells = Array(repeating: 0, count: width * height)
  }

  var columns: Int { width * dots.grid.across }
  var rows: Int { height * dots.grid.down }

  /// Which bit of U+2800 stands for a dot, by row and column in the cell.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// The quarters of a block by the same bits: upper left 1, upper right 8, lower left 2, lower right 16.
  private static let quarters: [UInt8: Unicode.Scalar] = [
    1: "▘", 8: "▝", 9: "▀", 2: "▖", 3: "▌", 10: "▞", 11: "▛", 16: "▗", 17: "▚", 24: "▐", 25: "▜", 18: "▄", 19: "▙",
    26: "▟", 27: "█",
  ]

  /// A straight line of dots, both ends included; of a line that is only hinted at, every third.
  mutating func line(from start: (column: Int, row: Int), to end: (column: Int, row: Int), isHinted: Bool = false) {
    let steps = max(abs(end.column - start.column), abs(end.row - start.row))
    for step in 0...steps where !isHinted || (start.column + step) % 3 == 0 {
      let (done, all) = (Double(step), Double(max(1, steps)))
      set(
        column: start.column + Int((Double(end.column - start.column) * done / all).rounded()),
        row: start.row + Int((Double(end.row - start.row) * done / all).rounded()))
    }
  }

  private mutating func set(column: Int, row: Int) {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    let (across, down) = dots.grid
    cells[row / down * width + column / across] |= Self.bits[row % down][column % across]
  }

  /// The cells with dots in them, each as what it is drawn with; where that is one sign a cell, the given one.
  func glyphs(point: Glyph) -> [(place: Point, glyph: Glyph)] {
    cells.enumerated().compactMap { index, bits in
      guard bits != 0 else { return nil }
      let scalar: Unicode.Scalar? =
        switch dots {
        case .braille: Unicode.Scalar(0x2800 + UInt32(bits))
        case .blocks: Self.quarters[bits]
        case .signs: nil
        }
      return (Point(column: index % width, row: index / width), scalar.map(Glyph.init(spacing:)) ?? point)
    }
  }
}
