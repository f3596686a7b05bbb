import SellerJSON

/// A file's bytes in short: enough to tell whether a file is the one that was meant.
struct Fingerprint: Sendable, Hashable {
  /// How many bytes.
  var bytes: Int
  /// Their hash, in hexadecimal.
  var hash: String

  init(bytes: Int, hash: String) {
    self.bytes = bytes
    self.hash = hash
  }

  /// The fingerprint of a file with these bytes.
  init(of bytes: [UInt8]) {
    self.init(bytes: bytes.count, hash: String(FNV.hash(bytes), radix: 16))
  }
}

extension Fingerprint {
  /// How it stands in JSON.
  var json: JSONValue { .object([("bytes", .integer(Int64(bytes))), ("hash", .string(hash))]) }

  init?(_ node: JSONNode?) {
    guard let bytes = node?["bytes"]?.integer, let hash = node?["hash"]?.text else { return nil }
    self.init(bytes: bytes, hash: hash)
  }
}

extension FileLayer {
  /// The fingerprint of what stands at a path; nil when that is no regular file.
  func fingerprint(of path: DiskPath) throws(FileFailure) -> Fingerprint? {
    guard try status(at: path)?.kind == .regular else { return nil }
    return try contents(of: path).map { Fingerprint(of: $0.bytes) }
  }
}
