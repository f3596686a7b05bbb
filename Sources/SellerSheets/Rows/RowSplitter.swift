/// Takes one row off the front of a text: quotes as RFC 4180 has them, line ends LF, CR LF or CR, inside quotes too.
///
/// Beyond the RFC: spaces before an opening quote are passed over, and `="00123"` is the text 00123.
struct RowSplitter {
  private let delimiter: UInt8

  init(delimiter: Dialect.Delimiter) { self.delimiter = delimiter.byte }

  /// What was found at the front.
  enum Outcome: Equatable {
    /// A row; the next one begins at the offset.
    case row(next: Int)
    /// A row with text after a closing quote; where, and where the next one begins.
    case textAfterQuote(at: Int, next: Int)
    /// The text ends inside the row.
    case incomplete
    /// The text ends, for good, inside quotes that open at the offset.
    case openQuote(at: Int)
  }

  /// Reads the row that begins at `start`. `isLast`: nothing follows the text.
  @inline(__always)
  func split(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool, into row: inout some RowSink
  ) -> Outcome {
    row.clear()
    var position = start
    var afterQuote: Int?
    while true {
      let cell = quoteStart(bytes, position)
      if let cell {
        guard let end = quoted(bytes, from: cell, into: &row, isLast: isLast) else {
          return isLast ? .openQuote(at: cell) : .incomplete
        }
        position = end
      }
      let from = position
      while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
      if position > from {
        // Spaces after a closing quote are nothing; other text is kept so that the row can be shown, and refused.
        if cell == nil {
          row.extend(with: bytes, from..<position)
        } else if bytes[from..<position].contains(where: { $0 != 0x20 }) {
          afterQuote = afterQuote ?? from
          row.extend(with: bytes, from..<position)
        }
      }
      guard position < bytes.count || isLast else { return .incomplete }
      row.unwrapFormulaText()
      row.endCell()
      guard position < bytes.count else { return end(at: position, afterQuote) }
      if bytes[position] == delimiter {
        position += 1
        continue
      }
      if bytes[position] == 0x0A { return end(at: position + 1, afterQuote) }
      guard position + 1 < bytes.count || isLast else { return .incomplete }
      let isPair = position + 1 < bytes.count && bytes[position + 1] == 0x0A
      return end(at: position + (isPair ? 2 : 1), afterQuote)
    }
  }

  private func end(at next: Int, _ afterQuote: Int?) -> Outcome {
    afterQuote.map { .textAfterQuote(at: $0, next: next) } ?? .row(next: next)
  }

  @inline(__always)
  private func endsCell(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

  /// Where the quote opens with which the cell at `position` begins; nil for a cell without.
  @inline(__always)
  private func quoteStart(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int? {
    var position = position
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    guard position < bytes.count else { return nil }
    if bytes[position] == UInt8(ascii: "\"") { return position }
    let isFormula =
      bytes[position] == UInt8(ascii: "=") && position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "\"")
    return isFormula ? position + 1 : nil
  }

  /// Adds what stands between the quotes and tells where the cell goes on; nil when they do not close.
  private func quoted(
    _ bytes: UnsafeBufferPointer<UInt8>, from quote: Int, into row: inout some RowSink, isLast: Bool
  ) -> Int? {
    var position = quote + 1
    while true {
      let from = position
      while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
      row.extend(with: bytes, from..<position)
      guard position < bytes.count, position + 1 < bytes.count || isLast else { return nil }
      guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") else { return position + 1 }
      row.extend(with: bytes, position..<position + 1)
      position += 2
    }
  }
}
