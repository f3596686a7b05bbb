/// Finds a text's row among the distinct texts of a column. Of a few hundred thousand ids each is asked for many times, and most of
/// the time would go into a dictionary's hashing.
struct TextIndex: Sendable {
  /// Each holds a row, from 1; 0 is free. Two thirds are free at least, and a text stands at its hash or behind it.
  private var slots: [UInt32] = []
  private var count = 0
  /// Nobody who chooses the texts knows it: texts that share a hash would have each one looked at.
  private let seed = UInt64.random(in: .min ... .max)

  /// Whether nothing was added.
  var isEmpty: Bool { count == 0 }

  /// The row of a text in the column; where it has none, the text is added as its next row.
  mutating func row(of text: String, in column: inout TextColumn) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      if let row = find(bytes, in: column) { return row }
      column.append(bytes)
      add(column.count - 1, bytes, of: column)
      return column.count - 1
    }
  }

  /// Adds the distinct texts that a column has.
  mutating func addAll(of column: TextColumn) {
    for row in 0..<column.count { column.withBytes(row) { add(row, $0, of: column) } }
  }

  private func find(_ bytes: UnsafeRawBufferPointer, in column: TextColumn) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = slot(of: bytes)
    while slots[slot] != 0 {
      let row = Int(slots[slot]) - 1
      if column.isText(row, bytes) { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func add(_ row: Int, _ bytes: UnsafeRawBufferPointer, of column: TextColumn) {
    if (count + 1) * 3 > slots.count {
      slots = Array(repeating: 0, count: max(64, slots.count * 4))
      for row in 0..<row { column.withBytes(row) { take(row, $0) } }
    }
    take(row, bytes)
    count += 1
  }

  private mutating func take(_ row: Int, _ bytes: UnsafeRawBufferPointer) {
    var slot = slot(of: bytes)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(row + 1)
  }

  private func slot(of bytes: UnsafeRawBufferPointer) -> Int {
    var hash = seed ^ UInt64(bytes.count)
    var place = 0
    while place + 8 <= bytes.count {
      hash = Self.mixed(hash ^ bytes.word(at: place))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return Int(truncatingIfNeeded: Self.mixed(hash ^ rest)) & (slots.count - 1)
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    // An odd number whose bits are spread evenly: each bit of the product's halves depends on all of the factor's.
    let product = number.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
