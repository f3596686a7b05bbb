/// Bytes that are no image of columns, or not of these.
public struct UnfitImage: Error, Hashable {
  /// Says no more than that: whoever made the image can make it again.
  public init() {}
}

/// Columns on their way into bytes or out of them: what a column is made of is said once, for both ways.
public protocol ColumnImage {
  /// Whether columns are filled from the bytes.
  var isReading: Bool { get }
  /// The most rows that a column can have: no row of an order's takes less than a byte.
  var mostRows: Int { get }
  /// Adds numbers to the bytes, or replaces them by those that come next.
  mutating func pass<Number: FixedWidthInteger & BitwiseCopyable>(_ numbers: inout [Number]) throws(UnfitImage)
  /// The same of numbers that may stay where they stand in the bytes.
  mutating func pass<Number>(_ numbers: inout Numbers<Number>) throws(UnfitImage)
}

extension ColumnImage {
  /// Adds a number, or replaces it by the next.
  public mutating func pass(_ number: inout Int) throws(UnfitImage) {
    var numbers = [Int64(number)]
    try pass(&numbers)
    guard numbers.count == 1 else { throw UnfitImage() }
    number = Int(numbers[0])
  }

  /// Adds a text, or replaces it by the next.
  public mutating func pass(_ text: inout String) throws(UnfitImage) {
    var bytes = Array(text.utf8)
    try pass(&bytes)
    if isReading { text = String(decoding: bytes, as: UTF8.self) }
  }

  /// Adds texts, or replaces them by the next.
  public mutating func pass(_ texts: inout [String]) throws(UnfitImage) {
    var column = TextColumn()
    if !isReading { for text in texts { column.append(text) } }
    try column.pass(through: &self)
    if isReading { texts = (0..<column.count).map { column[$0] ?? "" } }
  }
}

/// Makes bytes of columns: runs of numbers as the machine holds them, each after their count.
public struct ColumnWriter: ColumnImage {
  /// The bytes so far.
  public private(set) var bytes: [UInt8] = []
  /// Not at all.
  public var isReading: Bool { false }
  /// Any number.
  public var mostRows: Int { .max }

  /// Nothing yet, with room for so many bytes.
  public init(room: Int = 0) { bytes.reserveCapacity(room) }

  /// Adds numbers.
  public mutating func pass<Number: FixedWidthInteger & BitwiseCopyable>(_ numbers: inout [Number]) {
    numbers.withUnsafeBytes { add(numbers.count, in: $0) }
  }

  /// Adds numbers.
  public mutating func pass<Number>(_ numbers: inout Numbers<Number>) {
    numbers.withUnsafeBytes { add(numbers.count, in: $0) }
  }

  private mutating func add(_ count: Int, in run: UnsafeRawBufferPointer) {
    withUnsafeBytes(of: UInt64(count)) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: run)
  }
}

/// Makes columns of such bytes. They may be anybody's: whatever they say, no more of them is read than there is.
public struct ColumnReader: ColumnImage {
  private let bytes: [UInt8]
  /// Where what comes next begins.
  private var place: Int
  private let end: Int
  /// Always.
  public var isReading: Bool { true }
  /// As many as there are bytes.
  public let mostRows: Int

  /// Begins at a byte.
  public init(_ bytes: [UInt8], from place: Int = 0) { self.init(bytes, in: min(place, bytes.count)..<bytes.count) }

  /// Reads some of the bytes.
  public init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    (place, end) = (range.lowerBound, min(range.upperBound, bytes.count))
    mostRows = max(0, end - place)
  }

  /// Whether nothing is left.
  public var isAtEnd: Bool { place == end }

  /// Takes the numbers that come next.
  public mutating func pass<Number: FixedWidthInteger & BitwiseCopyable>(
    _ numbers: inout [Number]
  ) throws(UnfitImage) {
    let (count, start) = try next(of: MemoryLayout<Number>.size)
    // Filling the array of no elements, if only with nothing, would be a write to what everybody shares.
    numbers =
      count == 0
      ? []
      : [Number](unsafeUninitializedCapacity: count) { buffer, filled in
        bytes.withUnsafeBytes { bytes in
          UnsafeMutableRawBufferPointer(buffer).copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start..<place]))
        }
        filled = count
      }
  }

  /// Takes the numbers that come next, which stay where they are.
  public mutating func pass<Number>(_ numbers: inout Numbers<Number>) throws(UnfitImage) {
    let (count, start) = try next(of: MemoryLayout<Number>.size)
    numbers = Numbers(count, in: bytes, from: start)
  }

  /// How many numbers of so many bytes come next, and where they begin; they are left behind.
  private mutating func next(of size: Int) throws(UnfitImage) -> (count: Int, start: Int) {
    let head = MemoryLayout<UInt64>.size
    guard end - place >= head else { throw UnfitImage() }
    let count = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
    let start = place + head
    guard count <= UInt64((end - start) / size) else { throw UnfitImage() }
    place = start + Int(count) * size
    return (Int(count), start)
  }
}

/// A column that can become bytes, and be filled from them.
protocol ImageColumn: Sendable {
  /// How many rows.
  var count: Int { get }
  /// What the column is made of. After reading the column can be asked for each of its rows, whatever the bytes were.
  mutating func pass(through image: inout some ColumnImage) throws(UnfitImage)
}

extension ColumnImage {
  /// Passes a column that has so many rows.
  @inline(__always)
  mutating func pass(_ column: inout some ImageColumn, of rows: Int) throws(UnfitImage) {
    try column.pass(through: &self)
    guard column.count == rows else { throw UnfitImage() }
  }

  /// Passes numbers of so many rows, each of which satisfies a condition.
  @inline(__always)
  mutating func pass<Number>(
    _ column: inout NumberColumn<Number>, of rows: Int, where isFit: (Number) -> Bool
  ) throws(UnfitImage) {
    try column.pass(through: &self, where: isFit)
    guard column.count == rows else { throw UnfitImage() }
  }
}
