import SellerRecords
import SellerText
import SystemPackage

/// A system call that failed: which one, on what, and why.
public struct FileFailure: Error, Sendable, Hashable {
  /// Why it failed.
  public enum Cause: Sendable, Hashable {
    /// The system's error number.
    case system(Errno)
    /// The store keeps its data in regular files and folders only.
    case unexpectedKind(FileStatus.Kind)
    /// More bytes than the store reads.
    case tooLarge(bytes: Int64, limit: Int64)
    /// The system took no byte of a write, without an error.
    case nothingWritten
  }

  /// What was being done.
  public var operation: FileOperation
  /// On which path.
  public var path: DiskPath
  /// Why it failed.
  public var cause: Cause

  /// A call that failed.
  public init(_ operation: FileOperation, _ path: DiskPath, _ cause: Cause) {
    self.operation = operation
    self.path = path
    self.cause = cause
  }

  /// The system's error number, if it was the system that refused.
  public var errno: Errno? {
    if case .system(let errno) = cause { errno } else { nil }
  }

  /// Whether it was refused because the file system, or the kernel, cannot swap two files in one step.
  public var canNotExchange: Bool {
    switch errno {
    case .invalidArgument, .noFunction, .notSupported: true
    default: false
    }
  }

  /// What happened, for people.
  public var words: FileTrouble {
    let path = path.string
    return switch cause {
    case .system(let errno): .refused(operation, path: path, .number(errno.rawValue))
    case .unexpectedKind(let kind): .wrongKind(path: path, kind.words)
    case .tooLarge(let bytes, let limit): .tooLarge(path: path, bytes: bytes, limit: limit)
    case .nothingWritten: .nothingWritten(path: path)
    }
  }
}

extension FileStatus.Kind {
  /// The kind for people.
  fileprivate var words: FileKind {
    switch self {
    case .regular: .regular
    case .directory: .directory
    case .symbolicLink: .symbolicLink
    case .pipe: .pipe
    case .special: .special
    }
  }
}
