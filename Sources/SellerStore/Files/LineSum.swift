/// The quick sum of a line: what FNV takes a byte at a time is too long for files of many lines. Like that one it decides nothing
/// where somebody might want to.
struct LineSum: Sendable, Hashable {
  let value: UInt64

  init(_ line: UnsafeRawBufferPointer) { value = QuickHash.of(line) }

  /// Marks texts of such sums: others are FNV's.
  private static let mark = UInt8(ascii: "s")

  /// Writes it.
  func write(to bytes: inout [UInt8]) { Self.write(value, to: &bytes) }

  /// How it is written.
  var text: String { Self.text(value) }

  private static func text(_ value: UInt64) -> String {
    var bytes: [UInt8] = []
    write(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ value: UInt64, to bytes: inout [UInt8]) {
    bytes.append(mark)
    for shift in stride(from: UInt64(60), through: 0, by: -4) { bytes.append(digits[Int(value >> shift & 15)]) }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// Whether a sum is written as one of these.
  static func isWritten(in text: String) -> Bool { text.utf8.first == mark }

  /// The sums of a file's lines, taken together.
  struct OfFile: Sendable {
    private var value: UInt64 = 0

    /// Takes the next line in.
    mutating func combine(_ line: LineSum) { value = QuickHash.mixed(value, line.value) }

    /// How it is written.
    var text: String { LineSum.text(value) }

    /// Nothing yet.
    init() {}

    /// The sum of a file's bytes.
    init(_ bytes: [UInt8]) { bytes.withUnsafeBytes { combine(linesOf: $0) } }

    /// Takes the next lines in, the last of them whole.
    mutating func combine(linesOf bytes: UnsafeRawBufferPointer) {
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        combine(LineSum(UnsafeRawBufferPointer(rebasing: bytes[start..<end])))
        start = end + 1
      }
    }
  }
}
