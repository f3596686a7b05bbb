/// A value with everything in it, as marks upon its own text: one entry a value or name, in the order of the text.
///
/// Nothing is unescaped or converted before somebody asks, and no value needs memory of its own.
final class JSONTape: Sendable {
  /// A value or name, as a range of the text.
  struct Entry: Sendable {
    /// What it is.
    var kind: JSONNode.Kind
    /// Whether escapes stand in a text or name.
    var hasEscape = false
    /// The first byte, the opening quote or bracket included.
    var start: Int32
    /// Behind the last byte.
    var end: Int32 = 0
    /// The entry that follows behind everything inside.
    var next: Int32 = 0
  }

  let bytes: [UInt8]
  let entries: [Entry]
  /// The place of the first byte.
  let start: JSONPlace

  init(bytes: [UInt8], entries: [Entry], start: JSONPlace) {
    self.bytes = bytes
    self.entries = entries
    self.start = start
  }

  /// A text or name without its quotes, as it is written.
  func written(_ entry: Entry) -> ArraySlice<UInt8> { bytes[Int(entry.start + 1)..<Int(entry.end - 1)] }

  /// A text or name.
  func text(_ entry: Entry) -> String {
    String(decoding: entry.hasEscape ? JSONEscape.unescaped(written(entry))[...] : written(entry), as: UTF8.self)
  }
}
