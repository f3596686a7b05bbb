/// Texts of many rows in one run of bytes; a row may have none.
public struct TextColumn: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var absent: Set<UInt32> = []

  /// An empty column.
  public init() {}

  /// How many rows.
  public var count: Int { ends.count }

  /// Adds a row.
  public mutating func append(_ text: String?) {
    if let text {
      bytes.append(contentsOf: text.utf8)
    } else {
      absent.insert(UInt32(ends.count))
    }
    ends.append(UInt32(bytes.count))
  }

  /// Whether a row has a text, which may be empty.
  public func hasText(_ row: Int) -> Bool { !absent.contains(UInt32(row)) }

  /// A row's text.
  public subscript(row: Int) -> String? {
    guard hasText(row) else { return nil }
    let start = row == 0 ? 0 : Int(ends[row - 1])
    return String(decoding: bytes[start..<Int(ends[row])], as: UTF8.self)
  }

  /// Whether a row has just these bytes.
  func isText(_ row: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = row == 0 ? 0 : Int(ends[row - 1])
    return Int(ends[row]) - start == text.count && hasText(row) && bytes[start..<Int(ends[row])].elementsEqual(text)
  }

  /// The fingerprint of a row's text.
  func hash(_ row: Int, _ hash: IDHash) -> Int {
    let start = row == 0 ? 0 : Int(ends[row - 1])
    return bytes.withUnsafeBytes { hash.of(UnsafeRawBufferPointer(rebasing: $0[start..<Int(ends[row])])) }
  }
}
