import SellerCore
import SellerRecords
import SystemPackage

/// What a store's files looked like at a moment, without reading them: two equal signatures mean that nobody wrote between.
public struct StoreSignature: Sendable, Hashable {
  private let stamps: [StoreFile: FileStatus]
  /// What is recorded and not in its place, by its path in the store.
  let pending: [String: FileStatus]

  /// Looks at every file of a store; a few dozen microseconds a file.
  init(_ directory: StoreDirectory) throws(FileFailure) {
    var stamps: [StoreFile: FileStatus] = [:]
    let pending = try TransactionFolder(directory).pendingChange()
    for file in [.shop, .audit] + (try directory.presentFiles()) {
      if let status = try directory.files.status(at: directory.path(of: file)) { stamps[file] = status }
    }
    self.stamps = stamps
    var waiting: [String: FileStatus] = [:]
    for (path, staged) in pending.staged { waiting[path] = try directory.files.status(at: staged) }
    self.pending = waiting
  }

  /// What a file looked like; nil when it was not there.
  func status(of file: StoreFile) -> FileStatus? { stamps[file] }

  /// The files of a kind and what they looked like, by path.
  func files(of kind: RecordKind) -> [(file: StoreFile, status: FileStatus)] {
    stamps.filter { $0.key.kind == kind }.sorted { $0.key.path < $1.key.path }.map { (file: $0.key, status: $0.value) }
  }

  /// Whether only people have written between the two: every change of the program's own leaves a line in the audit.
  func differsByEditsOnly(from other: StoreSignature) -> Bool {
    pending == other.pending && stamps[.audit] == other.stamps[.audit]
  }

  /// A file whose look differs between the two.
  func difference(from other: StoreSignature) -> String? {
    Set(stamps.keys).union(other.stamps.keys).filter { stamps[$0] != other.stamps[$0] }.map(\.path).min()
      ?? (pending == other.pending ? nil : TransactionFolder.name)
  }
}
