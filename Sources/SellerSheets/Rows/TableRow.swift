/// One row of a table as it stands in the file: cells as text. Its memory is used again for the next row, so keep a copy.
public struct TableRow: Sendable {
  /// The line on which it begins, from 1; in a workbook the row's number.
  public internal(set) var line = 1
  /// How many bytes of the file were read when the row was complete.
  public internal(set) var bytesRead = 0
  /// What is wrong with it; its cells are then not to be trusted.
  public internal(set) var damage: RowDamage?

  private(set) var text: [UInt8] = []
  private var ends: [Int] = []

  /// An empty row.
  public init() {}

  /// How many cells there are.
  public var count: Int { ends.count }

  /// A cell's text, in valid UTF-8; empty for a cell that is not there.
  @inlinable
  public subscript(index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

  /// A cell's bytes in UTF-8; empty for a cell that is not there.
  public func bytes(_ index: Int) -> ArraySlice<UInt8> {
    guard index >= 0, index < ends.count else { return [] }
    return text[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// All cells.
  public var cells: [String] { (0..<count).map { self[$0] } }

  /// Whether nothing but white space stands in the row.
  public var isBlank: Bool { text.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D } }

  mutating func append(contentsOf bytes: some Sequence<UInt8>) {
    text.append(contentsOf: bytes)
    ends.append(text.count)
  }
}

extension TableRow: RowSink {
  mutating func clear() {
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    damage = nil
  }

  @inline(__always)
  mutating func extend(with bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  @inline(__always)
  mutating func endCell() { ends.append(text.count) }

  /// Takes the wrapping off a cell that is about to end: `="00123"` keeps a spreadsheet from reading a number.
  mutating func unwrapFormulaText() {
    let start = ends.last ?? 0
    guard text.count - start >= 3, text[start] == UInt8(ascii: "="), text[start + 1] == UInt8(ascii: "\""),
      text.last == UInt8(ascii: "\"")
    else { return }
    text.removeLast()
    text.removeSubrange(start..<start + 2)
  }
}

/// What is wrong with a row: it alone is lost. Lines and columns count from 1, columns in characters.
public enum RowDamage: Error, Sendable, Hashable {
  /// Bytes that are no text in the file's encoding.
  case invalidText(line: Int, column: Int, encoding: TextEncoding)
  /// Text follows a closing quote.
  case textAfterQuote(line: Int, column: Int)
  /// A quote has no end, or none within the longest row that is read.
  case openQuote(line: Int, column: Int)
  /// The row is longer than is read here.
  case tooLong(line: Int, limit: Int)
}
