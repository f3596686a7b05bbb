/// A table in a text file: comma-separated values and their kin.
struct TextTable: Sendable {
  /// The encoding that it was found to be in, or was said to be in.
  let encoding: TextEncoding
  /// What stands between cells.
  let dialect: Dialect
  private let source: any SourceBytes
  private let markLength: Int
  private let pieceSize: Int

  /// The longest row that is read, in bytes of UTF-8; a quote that nobody closed ends there.
  static let longestRow = 1 << 20

  /// Looks at the file's beginning; what is stated is not looked for.
  init(
    _ source: any SourceBytes, encoding: TextEncoding? = nil, delimiter: Dialect.Delimiter? = nil,
    pieceSize: Int = 1 << 18
  ) throws(TableProblem) {
    let detection = try EncodingDetection.detect(source, stated: encoding)
    var text = TextStream(source, detection, pieceSize: pieceSize)
    while text.decoded.bytes.count < 1 << 17, try text.fill() {}
    guard text.decoded.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    dialect = Dialect.detect(text.decoded.bytes, isWhole: text.isAtEnd, stated: delimiter)
    self.encoding = detection.encoding
    self.source = source
    markLength = detection.markLength
    self.pieceSize = pieceSize
  }

  /// Hands over row by row those that are not blank, until the visitor has enough. Runs of rows with which nothing is wrong are
  /// offered whole, to who takes them.
  func forEachRow(
    pieces: ((RowPiece) -> Bool)? = nil, _ visit: (borrowing TableRow) -> Bool
  ) throws(TableProblem) {
    var text = TextStream(
      source, EncodingDetection(encoding: encoding, markLength: markLength), pieceSize: pieceSize)
    var lines = LineCount()
    var row = TableRow()
    let splitter = RowSplitter(delimiter: dialect.delimiter)
    var position = 0
    if dialect.hasDelimiterLine {
      while text.decoded.bytes.count < 16, try text.fill() {}
      position = Dialect.delimiterLine(text.decoded.bytes)?.length ?? 0
      text.decoded.bytes.withUnsafeBufferPointer { lines.pass($0, 0..<position) }
    }
    var isFresh = true
    while true {
      if isFresh, let pieces, text.decoded.damages.isEmpty {
        isFresh = false
        let end = text.decoded.bytes.withUnsafeBufferPointer { splitter.soundEnd($0, from: position) }
        if let end, end - position <= Self.longestRow {
          let piece = RowPiece(
            bytes: Array(text.decoded.bytes[position..<end]), line: lines.line, bytesRead: text.bytesRead,
            delimiter: dialect.delimiter)
          guard pieces(piece) else { return }
          text.decoded.bytes.withUnsafeBufferPointer { lines.pass($0, position..<end) }
          position = end
        }
      }
      let isLast = text.isAtEnd
      let outcome = text.decoded.bytes.withUnsafeBufferPointer { bytes in
        position < bytes.count ? splitter.split(bytes, from: position, isLast: isLast, into: &row) : .incomplete
      }
      let size = text.decoded.bytes.count
      var next = position
      row.line = lines.line
      switch outcome {
      case .row(let end):
        next = end
      case .textAfterQuote(let fault, _):
        let place = lines.place(of: fault, in: text.decoded.bytes, from: position)
        row.damage = .textAfterQuote(line: place.line, column: place.column)
        // The quote may have opened lines before, where one was too many: only its line is given up.
        next = lineEnd(in: text.decoded.bytes, from: position)
      case .incomplete where position == size && isLast:
        return
      case .incomplete where size - position < Self.longestRow:
        // What was handed over makes room for what comes.
        text.drop(position)
        position = 0
        _ = try text.fill()
        isFresh = true
        continue
      case .incomplete, .openQuote:
        // One line is given up, so that a quote too many does not take the rest of the file with it.
        next = lineEnd(in: text.decoded.bytes, from: position)
        row.damage = damage(of: outcome, row: row, in: text.decoded.bytes, from: position, lines)
      }
      if next - position > Self.longestRow { row.damage = .tooLong(line: lines.line, limit: Self.longestRow) }
      if let fault = text.firstDamage(in: position..<next) {
        let place = lines.place(of: fault, in: text.decoded.bytes, from: position)
        row.damage = .invalidText(line: place.line, column: place.column, encoding: encoding)
      }
      row.bytesRead = text.bytesRead
      isFresh = row.damage != nil
      if row.damage != nil || !row.isBlank {
        guard visit(row) else { return }
      }
      text.decoded.bytes.withUnsafeBufferPointer { lines.pass($0, position..<next) }
      position = next
    }
  }

  private func damage(
    of outcome: RowSplitter.Outcome, row: TableRow, in bytes: [UInt8], from start: Int, _ lines: LineCount
  ) -> RowDamage {
    var quote: Int?
    if case .openQuote(let place) = outcome { quote = place }
    if quote == nil {
      // The text so far, taken as all there is, tells whether a quote is open.
      let splitter = RowSplitter(delimiter: dialect.delimiter)
      var scratch = TableRow()
      let again = bytes.withUnsafeBufferPointer { splitter.split($0, from: start, isLast: true, into: &scratch) }
      if case .openQuote(let place) = again { quote = place }
    }
    guard let quote else { return .tooLong(line: lines.line, limit: Self.longestRow) }
    let place = lines.place(of: quote, in: bytes, from: start)
    return .openQuote(line: place.line, column: place.column)
  }

  private func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
    guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return bytes.count }
    return end + (bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1)
  }
}

/// A file's text as it is decoded piece by piece.
private struct TextStream {
  private(set) var decoded = DecodedText()
  private(set) var isAtEnd = false
  private let source: any SourceBytes
  private let encoding: TextEncoding
  private var offset: Int
  private var undecoded: [UInt8] = []
  private var damagesPassed = 0
  private let pieceSize: Int

  init(_ source: any SourceBytes, _ detection: EncodingDetection, pieceSize: Int) {
    self.source = source
    self.pieceSize = pieceSize
    encoding = detection.encoding
    offset = detection.markLength
  }

  /// Bytes of the file that were read.
  var bytesRead: Int { offset }

  /// Decodes another piece; false when nothing was left.
  mutating func fill() throws(TableProblem) -> Bool {
    guard !isAtEnd else { return false }
    let piece = try source.bytes(at: offset, count: pieceSize)
    offset += piece.count
    isAtEnd = piece.isEmpty || offset >= source.count
    if undecoded.isEmpty { undecoded = piece } else { undecoded += piece }
    let used = undecoded.withUnsafeBufferPointer {
      TextDecoding.decode($0, as: encoding, isLast: isAtEnd, into: &decoded)
    }
    undecoded.removeFirst(used)
    return true
  }

  /// Forgets the first bytes of the text.
  mutating func drop(_ count: Int) {
    decoded.drop(count)
    damagesPassed = 0
  }

  /// Where in a range of the text the file was damaged first; ranges are asked for in ascending order.
  mutating func firstDamage(in range: Range<Int>) -> Int? {
    while damagesPassed < decoded.damages.count {
      let damage = decoded.damages[damagesPassed]
      if damage >= range.upperBound { return nil }
      if damage >= range.lowerBound { return damage }
      damagesPassed += 1
    }
    return nil
  }
}
