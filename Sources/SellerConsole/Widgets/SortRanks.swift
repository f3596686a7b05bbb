import SellerTables

/// The values of a column as places in their order, so that rows are sorted by counting: equal values share a place, and what has
/// no value stands behind all of them.
struct SortRanks: Sendable {
  private let ranks: [UInt32]
  /// How many different values there are.
  private let count: Int

  /// What rows are sorted by, gathered row by row.
  struct Keys {
    fileprivate var numbers: [(value: Double, row: Int)] = []
    fileprivate var texts: [TextKey] = []

    mutating func add(_ key: SortKey, of row: Int) {
      switch key {
      case .number(let value): numbers.append((value, row))
      case .text(let text): texts.append(TextKey(text, row: row))
      case .none: break
      }
    }
  }

  init(_ keys: [SortKey]) {
    var gathered = Keys()
    for (row, key) in keys.enumerated() { gathered.add(key, of: row) }
    self.init(gathered, count: keys.count)
  }

  /// Places of so many rows.
  init(_ keys: Keys, count rowCount: Int) {
    var (numbers, texts) = (keys.numbers, keys.texts)
    numbers.sort { $0.value < $1.value }
    texts.sort { $0.precedes($1) }
    var ranks = [UInt32](repeating: .max, count: rowCount)
    var next: UInt32 = 0
    for (place, number) in numbers.enumerated() {
      if place > 0, numbers[place - 1].value < number.value { next += 1 }
      ranks[number.row] = next
    }
    if !numbers.isEmpty { next += 1 }
    for (place, text) in texts.enumerated() {
      if place > 0, texts[place - 1].precedes(text) { next += 1 }
      ranks[text.row] = next
    }
    self.ranks = ranks
    count = Int(next) + (texts.isEmpty ? 0 : 1)
  }

  /// Rows sorted by the column, those with equal values as they stood.
  func sorted(_ rows: [Int], descending: Bool) -> [Int] {
    func place(of row: Int) -> Int {
      let rank = Int(ranks[row])
      return rank >= count ? count : descending ? count - 1 - rank : rank
    }
    var starts = [Int](repeating: 0, count: count + 2)
    for row in rows { starts[place(of: row) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var sorted = [Int](repeating: 0, count: rows.count)
    for row in rows {
      let place = place(of: row)
      sorted[starts[place]] = row
      starts[place] += 1
    }
    return sorted
  }
}

/// A text with its first sixteen bytes as numbers, which tell most texts apart, and all of those that are no longer.
private struct TextKey {
  private let high: UInt64
  private let low: UInt64
  private let text: String
  let row: Int

  init(_ text: String, row: Int) {
    var (high, low): (UInt64, UInt64) = (0, 0)
    for (place, byte) in text.utf8.prefix(16).enumerated() {
      let shift = UInt64(56 - 8 * (place & 7))
      if place < 8 { high |= UInt64(byte) << shift } else { low |= UInt64(byte) << shift }
    }
    (self.high, self.low, self.text, self.row) = (high, low, text, row)
  }

  /// Whether the text comes first, by its bytes.
  func precedes(_ other: TextKey) -> Bool {
    if high != other.high { return high < other.high }
    if low != other.low { return low < other.low }
    let (count, otherCount) = (text.utf8.count, other.text.utf8.count)
    if count <= 16 || otherCount <= 16 { return count < otherCount }
    return text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }
}
