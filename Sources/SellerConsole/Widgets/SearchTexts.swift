/// What a filter looks through: the texts of all rows behind one another in one piece of memory.
struct SearchTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Adds the text of the next row: its parts in lower case, each in a line, which those of its own do not break.
  mutating func append(_ parts: [String]) {
    let lines = parts.map { part in
      guard part.utf8.contains(0x0A) else { return part }
      return String(String.UnicodeScalarView(part.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
    }
    var text = lines.joined(separator: "\n").lowercased()
    text.withUTF8 { bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
  }

  /// The rows of these whose text satisfies a condition.
  func rows(among rows: [Int], where condition: (_ row: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      rows.filter { row in condition(row, UnsafeBufferPointer(rebasing: bytes[place(of: row)])) }
    }
  }

  private func place(of row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

  /// One part of each of some rows' texts.
  func parts(_ number: Int, of rows: Range<Int>) -> [String] {
    bytes.withUnsafeBufferPointer { bytes in
      rows.map { Self.part(number, of: UnsafeBufferPointer(rebasing: bytes[place(of: $0)])) }
    }
  }

  /// One part of a row's text.
  static func part(_ number: Int, of text: UnsafeBufferPointer<UInt8>) -> String {
    var rest = text[...]
    for _ in 0..<number {
      guard let end = rest.firstIndex(of: 0x0A) else { return "" }
      rest = rest[(end + 1)...]
    }
    return String(decoding: rest.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
