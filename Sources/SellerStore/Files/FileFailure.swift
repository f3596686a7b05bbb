import SellerText
import SystemPackage

/// A system call that failed: which one, on what, and why.
public struct FileFailure: Error, Worded, Hashable {
  /// Why it failed.
  public enum Cause: Sendable, Hashable {
    /// The system's error number.
    case system(Errno)
    /// The store keeps its data in regular files and folders only.
    case unexpectedKind(FileStatus.Kind)
    /// More bytes than the store reads.
    case tooLarge(bytes: Int64, limit: Int64)
    /// The place is inside a store, where nobody but the store itself writes.
    case insideStore
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

  /// Why it failed, as the system says such things.
  public var reason: SystemReason {
    switch cause {
    case .system(let errno): .number(errno.rawValue)
    case .unexpectedKind(.directory): .number(Errno.isDirectory.rawValue)
    case .unexpectedKind: .number(Errno.notDirectory.rawValue)
    case .tooLarge: .number(Errno.fileTooLarge.rawValue)
    case .insideStore: .number(Errno.notPermitted.rawValue)
    case .nothingWritten: .number(Errno.ioError.rawValue)
    }
  }

  /// Whether it was refused because the file system, or the kernel, cannot swap two files in one step.
  public var canNotExchange: Bool {
    switch errno {
    case .invalidArgument, .noFunction, .notSupported: true
    default: false
    }
  }

  /// What happened.
  public var phrase: Phrase {
    let path = path.string
    return switch cause {
    case .system(let errno):
      Phrase(
        en: "cannot \(operation) \(path): \(SystemReason.number(errno.rawValue))",
        zh: "无法\(operation) \(path)：\(SystemReason.number(errno.rawValue))")
    case .unexpectedKind(let kind):
      Phrase(en: "\(path) is \(kind), which a store does not use", zh: "\(path) 是\(kind)，店铺不使用")
    case .tooLarge(let bytes, let limit):
      Phrase(
        en: "\(path) has \(bytes) bytes; the store reads files of at most \(limit)",
        zh: "\(path) 有 \(bytes) 字节，最多读取 \(limit) 字节")
    case .insideStore:
      Phrase(en: "\(path) is inside a store", zh: "\(path) 位于店铺目录内")
    case .nothingWritten:
      Phrase(
        en: "cannot \(FileOperation.write) \(path): the system took no byte",
        zh: "无法\(FileOperation.write) \(path)：系统没有接收任何字节")
    }
  }
}

extension FileStatus.Kind: Worded {
  /// What stands there.
  public var phrase: Phrase {
    switch self {
    case .regular: Phrase(en: "a regular file", zh: "普通文件")
    case .directory: Phrase(en: "a folder", zh: "目录")
    case .symbolicLink: Phrase(en: "a symbolic link", zh: "符号链接")
    case .pipe: Phrase(en: "a named pipe", zh: "命名管道")
    case .special: Phrase(en: "a device or a socket", zh: "设备或套接字")
    }
  }
}
