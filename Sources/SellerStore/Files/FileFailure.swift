import SystemPackage

/// A system call that failed: which one, on what, and why.
public struct FileFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was being done.
  public enum Operation: String, Sendable, Hashable, CaseIterable {
    /// Opening a file.
    case open
    /// Closing a file.
    case close
    /// Reading.
    case read
    /// Writing.
    case write
    /// Cutting a file.
    case truncate
    /// Waiting for the disk.
    case sync
    /// Setting permission bits.
    case setPermissions = "set permissions of"
    /// Asking what a file is.
    case status = "examine"
    /// Listing a folder.
    case list
    /// Making a folder.
    case makeDirectory = "make folder"
    /// Renaming.
    case rename
    /// Removing.
    case remove
    /// Locking.
    case lock
  }

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
  public var operation: Operation
  /// On which path.
  public var path: DiskPath
  /// Why it failed.
  public var cause: Cause

  /// A call that failed.
  public init(_ operation: Operation, _ path: DiskPath, _ cause: Cause) {
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

  /// One sentence in English.
  public var description: String {
    switch cause {
    case .system(let errno): "cannot \(operation.rawValue) \(path): \(errno)"
    case .unexpectedKind(let kind): "\(path) is \(kind.rawValue), which a store does not use"
    case .tooLarge(let bytes, let limit): "\(path) has \(bytes) bytes; the store reads files of at most \(limit)"
    case .nothingWritten: "cannot write \(path): the system took no byte"
    }
  }
}
