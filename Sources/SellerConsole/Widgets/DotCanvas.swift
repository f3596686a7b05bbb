import SellerTables

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
