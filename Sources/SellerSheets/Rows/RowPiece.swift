/// A run of whole rows with which nothing is wrong, as they stand in the text: they can be taken apart on any thread.
public struct RowPiece: Sendable {
  /// The text, in valid UTF-8.
  let bytes: [UInt8]
  /// The line on which it begins.
  let line: Int
  /// How many bytes of the file were read by then.
  public let bytesRead: Int
  let delimiter: Dialect.Delimiter

  /// Hands over row by row those that are not blank: where the cells stand in the text, or, where that is not enough for `take`
  /// (it answers no), a copy of them.
  public func forEachRow(
    _ take: (UnsafeBufferPointer<UInt8>, borrowing CellSpans, _ line: Int) -> Bool, orCopy visit: (TableRow) -> Void
  ) {
    let splitter = RowSplitter(delimiter: delimiter)
    var spans = CellSpans()
    var row = TableRow()
    row.bytesRead = bytesRead
    bytes.withUnsafeBufferPointer { bytes in
      var lines = LineCount(line: line)
      var position = 0
      func give(_ spans: borrowing CellSpans, from start: Int, line: Int) {
        guard !spans.isWhole || !take(bytes, spans, line) else { return }
        _ = splitter.split(bytes, from: start, isLast: true, into: &row)
        row.line = line
        if !row.isBlank { visit(row) }
      }
      guard ByteSearch.has(UInt8(ascii: "\""), in: bytes) || ByteSearch.has(0x0D, in: bytes) else {
        // Without quotes a row is a line, and a cell what is between two delimiters.
        var ends = ByteMatches(of: delimiter.byte, or: 0x0A, in: bytes)
        while let end = ends.next() {
          spans.add(end)
          guard bytes[end] == 0x0A else { continue }
          give(spans, from: position, line: lines.line)
          lines.passOne()
          position = end + 1
          spans.begin(at: position)
        }
        return
      }
      while position < bytes.count,
        case .row(let next) = splitter.split(bytes, from: position, isLast: true, into: &spans)
      {
        give(spans, from: position, line: lines.line)
        lines.pass(bytes, position..<next)
        position = next
      }
    }
  }
}

extension RowSplitter {
  /// Where the last row ends that is whole and sound, and before which no other is; nil when the first one is not.
  func soundEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let text = bytes[start...]
    guard ByteSearch.has(UInt8(ascii: "\""), in: UnsafeBufferPointer(rebasing: text)) else {
      return text.lastIndex(of: 0x0A).map { $0 + 1 }
    }
    var sink = RowEnds()
    var end = start
    while end < bytes.count, case .row(let next) = split(bytes, from: end, isLast: false, into: &sink) { end = next }
    return end > start ? end : nil
  }
}

/// Which line of a text has been reached.
struct LineCount {
  private(set) var line = 1

  /// Counts the line ends of a range; it does not cut a CR from its LF.
  mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) { line += Self.ends(bytes, range) }

  /// Counts one line end.
  mutating func passOne() { line += 1 }

  /// The line and column of an offset, when the text from `start` on begins on the present line.
  func place(of offset: Int, in bytes: [UInt8], from start: Int) -> (line: Int, column: Int) {
    let before = bytes[start..<offset]
    let lineStart = before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? start
    let characters = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 }
    return (line + bytes.withUnsafeBufferPointer { Self.ends($0, start..<lineStart) }, characters + 1)
  }

  private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let some = UnsafeBufferPointer(rebasing: bytes[range])
    var count = 0
    guard ByteSearch.has(0x0D, in: some) else { return ByteSearch.count(of: 0x0A, in: some) }
    var position = range.lowerBound
    while position < range.upperBound {
      if bytes[position] == 0x0A {
        count += 1
      } else if bytes[position] == 0x0D {
        count += 1
        if position + 1 < range.upperBound, bytes[position + 1] == 0x0A { position += 1 }
      }
      position += 1
    }
    return count
  }
}
