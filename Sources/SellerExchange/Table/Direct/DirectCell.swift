import SellerCore

/// A cell where it stands in the text.
struct DirectCell {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Without white space around it.
  let trimmed: UnsafeBufferPointer<UInt8>

  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    bytes = UnsafeBufferPointer(rebasing: text[range])
    var (start, end) = (0, bytes.count)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    trimmed = UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// Whether something stands in it that is no sign for nothing.
  var isFilled: Bool {
    guard let first = trimmed.first else { return false }
    return first < 0x80 ? !CellText.isNothing(trimmed) : !CellText.isNothing(CellText.trimmed(Array(bytes)[...]))
  }

  /// Whether all of it is ASCII that stands in JSON as it is.
  var isPlain: Bool {
    bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
  }

  /// The bytes of an id, where nothing about them is to be judged.
  var plainID: UnsafeBufferPointer<UInt8>? {
    guard let first = trimmed.first, trimmed.count <= 128, isPlain else { return nil }
    // An id may begin with these for a spreadsheet's sake, or be an error of its.
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "`") || first == UInt8(ascii: "=")
      || first == UInt8(ascii: "#")
    {
      return nil
    }
    return trimmed.contains(UInt8(ascii: "+")) || CellText.isNothing(trimmed) ? nil : trimmed
  }

  /// The moment, and whether the cell writes it as the store does.
  func moment(zone: Int64) -> (instant: Instant, isCanonical: Bool)? {
    // What years before 1000 mean is for the slow way to judge.
    guard trimmed.count == 19 || trimmed.count == 20, trimmed[0] == UInt8(ascii: "1") || trimmed[0] == UInt8(ascii: "2")
    else { return nil }
    if trimmed.count == 20 {
      guard trimmed[19] == UInt8(ascii: "Z") else { return nil }
      return Instant(clock: UnsafeBufferPointer(rebasing: trimmed[..<19])).map { ($0, true) }
    }
    guard trimmed[10] == UInt8(ascii: " ") else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 19) { clock in
      for (place, byte) in trimmed.enumerated() { clock.initializeElement(at: place, to: byte) }
      clock[10] = UInt8(ascii: "T")
      return Instant(clock: UnsafeBufferPointer(clock)).map { (Instant(seconds: $0.seconds - zone), false) }
    }
  }

  /// Whether it is an amount as the store writes it.
  func isMoney(digits: Int) -> Bool {
    let point = trimmed.count - digits - 1
    guard point > 0, trimmed.count < 16, trimmed[point] == UInt8(ascii: "."),
      trimmed[0] != UInt8(ascii: "0") || point == 1
    else { return false }
    for (place, byte) in trimmed.enumerated() where place != point && !byte.isDigit { return false }
    return true
  }

  /// Whether it is a whole number of a range as the store writes it.
  func isWhole(_ range: ClosedRange<Int>) -> Bool {
    guard let first = trimmed.first, trimmed.count < 9, first != UInt8(ascii: "0") || trimmed.count == 1 else {
      return false
    }
    var number = 0
    for byte in trimmed {
      guard byte.isDigit else { return false }
      number = number * 10 + Int(byte - 0x30)
    }
    return range.contains(number)
  }

  /// Whether it is a text that stands in the store as it does here; what has a plus may be a number that lost its digits.
  var isText: Bool {
    trimmed.first != UInt8(ascii: "#") && isPlain && !trimmed.contains(UInt8(ascii: "+"))
      && !CellText.isNothing(trimmed)
  }
}

/// What cells of one column were read as: columns of few words need not be read at every row.
struct CellMemory {
  private var entries: [(cell: [UInt8], json: [UInt8]?)?] = Array(repeating: nil, count: 64)

  /// What the cell says, as JSON; nil where it says nothing. One that is not known is read.
  mutating func json(
    _ cell: DirectCell, read: (_ text: [UInt8]) throws(CellProblem) -> [UInt8]?
  ) throws(CellProblem) -> [UInt8]? {
    var hash = cell.bytes.count
    for byte in cell.bytes.suffix(12) { hash = hash &* 31 &+ Int(byte) }
    let place = hash & 63
    if let entry = entries[place], entry.cell.elementsEqual(cell.bytes) { return entry.json }
    let text = Array(cell.bytes)
    let json = try read(text)
    entries[place] = (text, json)
    return json
  }
}
