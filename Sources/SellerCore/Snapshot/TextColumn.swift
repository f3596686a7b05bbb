/// Texts of many rows in one run of bytes; a row may have none.
public struct TextColumn: ImageColumn {
  private var bytes = Numbers<UInt8>()
  /// Where each row's bytes end, and whether it has no text.
  private var ends = NumberColumn<UInt32>(usual: Self.absent)

  private static var absent: UInt32 { 1 << 31 }

  /// An empty column.
  public init() {}

  /// How many rows.
  public var count: Int { ends.count }

  /// Adds a row.
  public mutating func append(_ text: String?) {
    guard var text else { return ends.append(UInt32(bytes.count) | Self.absent) }
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a row.
  mutating func append(_ text: (some TextForm)?) {
    guard let text else { return append(String?.none) }
    text.withBytes { append($0) }
  }

  /// Adds a row whose text has these bytes.
  mutating func append(_ text: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
  }

  /// Whether a row has a text, which may be empty.
  public func hasText(_ row: Int) -> Bool { ends[row] & Self.absent == 0 }

  /// A row's text.
  public subscript(row: Int) -> String? {
    hasText(row) ? withBytes(row) { String(decoding: $0, as: UTF8.self) } : nil
  }

  private func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : end(row - 1))..<end(row) }

  private func end(_ row: Int) -> Int { Int(ends[row] & ~Self.absent) }

  /// Whether a row has just these bytes.
  @inline(__always)
  func isText(_ row: Int, _ text: UnsafeRawBufferPointer) -> Bool {
    let (start, end) = (row == 0 ? 0 : end(row - 1), ends[row])
    // Of a row without a text the end is marked, and is not this one.
    return start + text.count == Int(end)
      && bytes.withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[start..<Int(end)]).areSame(as: text) }
  }

  /// Hands over the bytes of a row; none where it has no text.
  @inline(__always)
  func withBytes<Answer>(_ row: Int, _ body: (UnsafeRawBufferPointer) -> Answer) -> Answer {
    bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range(row)])) }
  }

  /// Where an id stands in a column of ids that are in the order of their bytes.
  public func place<Kind>(of id: Key<Kind>) -> Int? {
    id.withBytes { wanted in
      let place = (0..<count).prefixEnd { withBytes($0, { $0.precede(wanted) }) }
      return place < count && isText(place, wanted) ? place : nil
    }
  }

  /// The fingerprint of a row's text.
  func hash(_ row: Int, _ hash: IDHash) -> Int {
    withBytes(row) { hash.of($0) }
  }

  /// What the column is made of.
  public mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try image.pass(&bytes)
    var last = 0
    let limit = bytes.count
    try ends.pass(through: &image) { end in
      let end = Int(end & ~Self.absent)
      defer { last = end }
      return end >= last && end <= limit
    }
    if image.isReading, last != limit && count > 0 { throw UnfitImage() }
  }
}
