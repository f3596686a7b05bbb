#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why the system refused a call.
public enum SystemReason: PhrasePair, Hashable {
  /// By its error number, `errno`.
  case number(Int32)
  /// In words that somebody else found; they stand as they are.
  case words(String)
}

extension SystemReason {
  /// Whether it is a limit on how large files may grow (`ulimit -f`), not the disk.
  var isFileSizeLimit: Bool { self == .number(EFBIG) }
}

extension SystemReason {
  /// In English, as the system itself says it.
  public var english: String {
    switch self {
    case .number(let number): String(cString: strerror(number))
    case .words(let words): words
    }
  }

  /// In Simplified Chinese; what rarely happens to a file stays as the system says it.
  public var chinese: String {
    switch self {
    case .number(EPERM): "不允许此操作"
    case .number(ENOENT): "没有这个文件或目录"
    case .number(EIO): "输入输出错误"
    case .number(EBADF): "文件未打开"
    case .number(EACCES): "没有权限"
    case .number(EBUSY): "文件正在使用"
    case .number(EEXIST): "已存在"
    case .number(EXDEV): "不在同一个文件系统"
    case .number(ENOTDIR): "不是目录"
    case .number(EISDIR): "是目录"
    case .number(EINVAL): "参数无效"
    case .number(EMFILE), .number(ENFILE): "打开的文件过多"
    case .number(EFBIG): "文件过大"
    case .number(ENOSPC): "磁盘已满"
    case .number(EROFS): "文件系统只读"
    case .number(EPIPE): "管道已断开"
    case .number(ENAMETOOLONG): "名称过长"
    case .number(ENOTEMPTY): "目录不为空"
    case .number(ELOOP): "符号链接层数过多"
    case .number(EDQUOT): "超出磁盘配额"
    case .number, .words: english
    }
  }
}
