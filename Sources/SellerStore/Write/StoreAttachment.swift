import SellerRecords

/// A file that a record of a change names by its hash; it comes and goes with the change.
public struct StoreAttachment: Sendable {
  let hash: String
  let bytes: [UInt8]

  /// A file's content under its SHA-256.
  public init(hash: String, bytes: [UInt8]) {
    self.hash = hash
    self.bytes = bytes
  }

  /// Its path in the store.
  var path: String { "\(StoreFile.attachments)/\(hash)" }
}
