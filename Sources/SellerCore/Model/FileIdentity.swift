/// A file by its name, its size and the hash of what it holds: an element of a source's `files` and a note's `attachments`.
public struct FileIdentity: Sendable, Hashable {
  /// Its name, without folders.
  public var name: String
  /// Its size.
  public var bytes: Int
  /// The SHA-256 of its contents: 64 hexadecimal digits in lower case.
  public var sha256: String
  /// Unknown fields.
  public var extra: ExtraFields

  /// A file by what is known of it.
  public init(name: String, bytes: Int, sha256: String, extra: ExtraFields = .none) {
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
    self.extra = extra
  }

  /// Whether a text is a SHA-256 as the store writes it.
  public static func isHash(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy {
        $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
