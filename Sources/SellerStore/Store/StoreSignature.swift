import SellerCore
import SystemPackage

/// What a store's files looked like at a moment, without reading them: two equal signatures mean that nobody wrote between.
public struct StoreSignature: Sendable, Hashable {
  private let stamps: [String: FileStatus]

  /// Looks at every file of a store; a few dozen microseconds a file.
  init(_ directory: StoreDirectory) throws(FileFailure) {
    var stamps: [String: FileStatus] = [:]
    let pending = try TransactionFolder(directory).pendingChange()
    for file in [.shop, .audit] + (try directory.presentFiles()) {
      if let status = try directory.files.status(at: directory.path(of: file)) { stamps[file.path] = status }
    }
    for (path, staged) in pending.staged {
      if let status = try directory.files.status(at: staged) { stamps["pending " + path] = status }
    }
    self.stamps = stamps
  }

  /// A file whose look differs between the two.
  func difference(from other: StoreSignature) -> String? {
    Set(stamps.keys).union(other.stamps.keys).sorted().first { stamps[$0] != other.stamps[$0] }
  }
}
