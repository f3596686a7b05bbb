/// Why a file could not be read or written.
public enum FileTrouble: PhrasePair, Hashable {
  /// The system refused.
  case refused(FileOperation, path: String, SystemReason)
  /// The store keeps its data in regular files and folders only.
  case wrongKind(path: String, FileKind)
  /// More bytes than the store reads.
  case tooLarge(path: String, bytes: Int64, limit: Int64)
  /// The system took no byte of a write, without an error.
  case nothingWritten(path: String)
}

extension FileTrouble {
  /// In English.
  public var english: String {
    switch self {
    case .refused(let operation, let path, let reason): "cannot \(operation.english) \(path): \(reason.english)"
    case .wrongKind(let path, let kind): "\(path) is \(kind.english), which a store does not use"
    case .tooLarge(let path, let bytes, let limit):
      "\(path) has \(bytes) bytes; the store reads files of at most \(limit)"
    case .nothingWritten(let path): "cannot \(FileOperation.write.english) \(path): the system took no byte"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .refused(let operation, let path, let reason): "无法\(operation.chinese) \(path)：\(reason.chinese)"
    case .wrongKind(let path, let kind): "\(path) 是\(kind.chinese)，店铺不使用"
    case .tooLarge(let path, let bytes, let limit): "\(path) 有 \(bytes) 字节，最多读取 \(limit) 字节"
    case .nothingWritten(let path): "无法\(FileOperation.write.chinese) \(path)：系统没有接收任何字节"
    }
  }
}

/// What was being done with a file or folder.
public enum FileOperation: PhrasePair, Hashable, CaseIterable {
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
  case setPermissions
  /// Asking what a file is.
  case status
  /// Listing a folder.
  case list
  /// Making a folder.
  case makeDirectory
  /// Renaming.
  case rename
  /// Removing.
  case remove
  /// Locking.
  case lock
}

extension FileOperation {
  /// In English.
  public var english: String {
    switch self {
    case .open: "open"
    case .close: "close"
    case .read: "read"
    case .write: "write"
    case .truncate: "truncate"
    case .sync: "sync"
    case .setPermissions: "set permissions of"
    case .status: "examine"
    case .list: "list"
    case .makeDirectory: "make folder"
    case .rename: "rename"
    case .remove: "remove"
    case .lock: "lock"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .open: "打开"
    case .close: "关闭"
    case .read: "读取"
    case .write: "写入"
    case .truncate: "截短"
    case .sync: "同步到磁盘"
    case .setPermissions: "设置权限"
    case .status: "查看"
    case .list: "列出"
    case .makeDirectory: "新建目录"
    case .rename: "重命名"
    case .remove: "删除"
    case .lock: "锁定"
    }
  }
}

/// What stands at a path.
public enum FileKind: PhrasePair, Hashable {
  /// A file with bytes in it.
  case regular
  /// A folder.
  case directory
  /// A symbolic link.
  case symbolicLink
  /// A named pipe.
  case pipe
  /// A device, a socket, or something newer.
  case special
}

extension FileKind {
  /// In English.
  public var english: String {
    switch self {
    case .regular: "a regular file"
    case .directory: "a folder"
    case .symbolicLink: "a symbolic link"
    case .pipe: "a named pipe"
    case .special: "a device or a socket"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .regular: "普通文件"
    case .directory: "目录"
    case .symbolicLink: "符号链接"
    case .pipe: "命名管道"
    case .special: "设备或套接字"
    }
  }
}
