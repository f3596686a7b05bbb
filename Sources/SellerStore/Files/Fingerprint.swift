import SellerJSON

/// A file's bytes in short: enough to tell whether a file is the one that was meant.
struct Fingerprint: Sendable, Hashable {
  /// How many bytes.
  var bytes: Int
  /// Their hash, in hexadecimal.
  var hash: String

  /// Whether it is that of a file with these bytes.
  func fits(_ bytes: [UInt8]) -> Bool {
    guard LineSum.isWritten(in: hash) else { return self == Fingerprint(of: bytes) }
    return self.bytes == bytes.count && hash == LineSum.OfFile(bytes).text
  }
}

extension Fingerprint {
  /// The fingerprint of a file with these bytes.
  init(of bytes: [UInt8]) {
    self.init(bytes: bytes.count, hash: String(FNV.hash(bytes), radix: 16))
  }

  /// How it stands in JSON.
  var json: JSONValue { .object([("bytes", .integer(Int64(bytes))), ("hash", .string(hash))]) }

  init?(_ node: JSONNode?) {
    guard let bytes = node?["bytes"]?.integer, let hash = node?["hash"]?.text else { return nil }
    self.init(bytes: bytes, hash: hash)
  }
}

extension FileLayer {
  /// Whether what stands at a path has a fingerprint; with none, whether there is no regular file.
  func fits(_ fingerprint: Fingerprint?, _ path: DiskPath) throws(FileFailure) -> Bool {
    guard try status(at: path)?.kind == .regular, let contents = try contents(of: path) else {
      return fingerprint == nil
    }
    return fingerprint?.fits(contents.bytes) ?? false
  }
}
