/// A file that a record of a change names by its hash; it comes and goes with the change.
public struct StoreAttachment: Sendable {
  let hash: String
  let bytes: [UInt8]

  /// A file's content under its SHA-256.
  public init(hash: String, bytes: [UInt8]) {
    self.hash = hash
    self.bytes = bytes
  }

  /// The folder of the files that notes and disputes name.
  static let folder = "attachments"

  /// Its path in the store.
  var path: String { "\(Self.folder)/\(hash)" }

  /// Whether a path is one of an attachment's.
  static func isPath(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == folder && parts[1].utf8.count == 64
      && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
