/// Finds a text's row among the distinct texts of a column. Of a few hundred thousand ids each is asked for many times, and most of
/// the time would go into a dictionary's hashing.
struct TextIndex: Sendable {
  /// Each holds a row, from 1, below half of the text's hash, so that other texts are hardly ever looked at; 0 is free. Half of them
  /// are free at least, and a text stands at that hash or behind it.
  private var slots: [UInt64] = []
  private var count = 0
  /// Nobody who chooses the texts knows it: texts that share a hash would have each one looked at.
  private let seed = TextIndex.seedOfProcess

  /// Asked for once: a store's columns are hundreds.
  private static let seedOfProcess = UInt64.random(in: .min ... .max)

  private static var rows: UInt64 { 0xFFFF_FFFF }

  /// Whether nothing was added.
  var isEmpty: Bool { count == 0 }

  /// The row of a text in the column; where it has none, the text is added as its next row.
  mutating func row(of text: UnsafeRawBufferPointer, in column: inout TextColumn) -> Int {
    if let row = find(text, in: column) { return row }
    column.append(text)
    add(column.count - 1, text)
    return column.count - 1
  }

  mutating func addAll(of column: TextColumn) {
    for row in 0..<column.count { column.withBytes(row) { add(row, $0) } }
  }

  /// The row of a text in the column; nil where it has none.
  func find(_ bytes: UnsafeRawBufferPointer, in column: TextColumn) -> Int? {
    guard !slots.isEmpty else { return nil }
    let hash = hash(bytes)
    return slots.withUnsafeBufferPointer { slots in
      var slot = Int(hash >> 32) & (slots.count - 1)
      while slots[slot] != 0 {
        if (slots[slot] ^ hash) >> 32 == 0 {
          let row = Int(slots[slot] & Self.rows) - 1
          if column.isText(row, bytes) { return row }
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  private mutating func add(_ row: Int, _ bytes: UnsafeRawBufferPointer) {
    if (count + 1) * 2 > slots.count {
      let full = slots
      slots = Array(repeating: 0, count: max(64, slots.count * 2))
      for slot in full where slot != 0 { take(slot) }
    }
    take(hash(bytes) & ~Self.rows | UInt64(row + 1))
    count += 1
  }

  private mutating func take(_ new: UInt64) {
    var slot = Int(new >> 32) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = new
  }

  /// What tells a text from others in every process, where nobody gains by choosing it.
  static func mark(_ bytes: UnsafeRawBufferPointer) -> UInt64 { hash(bytes, seed: 0) }

  @inline(__always)
  private func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 { Self.hash(bytes, seed: seed) }

  @inline(__always)
  private static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    var hash = seed ^ UInt64(bytes.count)
    var place = 0
    while place + 8 <= bytes.count {
      hash = mixed(hash ^ bytes.word(at: place))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return mixed(hash ^ rest)
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    // An odd number whose bits are spread evenly: each bit of the product's halves depends on all of the factor's.
    let product = number.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
