/// What a filter looks through: the texts of all rows behind one another in one piece of memory.
struct SearchTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Adds the text of the next row: its parts in lower case, each in a line.
  mutating func append(_ parts: [String]) {
    var text = parts.joined(separator: "\n").lowercased()
    text.withUTF8 { bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
  }

  /// The rows of these whose text satisfies a condition.
  func rows(among rows: [Int], where condition: (_ row: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      rows.filter { row in
        condition(row, UnsafeBufferPointer(rebasing: bytes[(row == 0 ? 0 : ends[row - 1])..<ends[row]]))
      }
    }
  }
}
