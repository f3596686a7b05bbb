/// A member's name as a key of dictionaries and sets: equal when the bytes are, whatever Unicode calls equivalent.
public struct JSONName: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name.
  public let text: String

  /// A name.
  public init(_ text: String) { self.text = text }

  /// A name written in code.
  public init(stringLiteral text: String) { self.text = text }

  /// Whether the bytes are equal.
  public static func == (left: JSONName, right: JSONName) -> Bool {
    guard left.text.utf8.count == right.text.utf8.count else { return false }
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in right.withUTF8 { left.elementsEqual($0) } }
  }

  /// Hashes the bytes, with the process's own seed.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
