/// What takes a row as it is split: a copy of its cells, where they stand, or nothing of it.
protocol RowSink {
  /// Forgets the row before.
  mutating func clear()
  /// Adds a range of the text to the cell that is being built.
  mutating func extend(with bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>)
  /// Takes the wrapping of a formula's text off the cell that is about to end.
  mutating func unwrapFormulaText()
  /// Ends the cell that is being built.
  mutating func endCell()
}

/// Where the cells of a row stand in a text, which is left where it is.
public struct CellSpans: RowSink {
  /// The cells; not to be trusted unless ``isWhole``.
  public private(set) var cells: [Range<Int>] = []
  /// Whether every cell is one run of the text: none has a doubled quote.
  public private(set) var isWhole = true
  private var open: Range<Int>?
  /// Where the cell begins that ends next, where cells are added by their ends.
  private var start = 0

  init() {}

  /// Forgets the row before; the first cell begins at a place.
  @inline(__always)
  mutating func begin(at start: Int) {
    cells.removeAll(keepingCapacity: true)
    self.start = start
  }

  /// Adds a cell that ends at a place, where the delimiter stands.
  @inline(__always)
  mutating func add(_ end: Int) {
    cells.append(start..<end)
    start = end + 1
  }

  @inline(__always)
  mutating func clear() {
    cells.removeAll(keepingCapacity: true)
    isWhole = true
    open = nil
  }

  @inline(__always)
  mutating func extend(with bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    guard let before = open else {
      open = range
      return
    }
    if before.upperBound == range.lowerBound { open = before.lowerBound..<range.upperBound } else { isWhole = false }
  }

  /// Nothing: a text that is wrapped has doubled quotes.
  @inline(__always)
  mutating func unwrapFormulaText() {}

  @inline(__always)
  mutating func endCell() {
    cells.append(open ?? 0..<0)
    open = nil
  }
}

/// Takes nothing: where rows end is all that is asked.
struct RowEnds: RowSink {
  func clear() {}
  func extend(with bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {}
  func unwrapFormulaText() {}
  func endCell() {}
}
