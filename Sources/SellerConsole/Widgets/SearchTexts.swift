import SellerCore

/// What a filter looks through: the texts of all rows behind one another in one piece of memory.
struct SearchTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  private static let lineBreak = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")

  /// Adds the text of the next row: its parts in lower case, each in a line, which those of its own do not break.
  mutating func append(_ parts: [String]) {
    for (number, part) in parts.enumerated() {
      if number > 0 { bytes.append(Self.lineBreak) }
      let start = bytes.count
      part.appendLowercased(to: &bytes)
      for place in start..<bytes.count where bytes[place] == Self.lineBreak { bytes[place] = Self.blank }
    }
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
      guard let end = rest.firstIndex(of: lineBreak) else { return "" }
      rest = rest[(end + 1)...]
    }
    return String(decoding: rest.prefix { $0 != lineBreak }, as: UTF8.self)
  }
}
