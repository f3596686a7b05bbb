import CLibrary

/// Why the system refused a call.
public enum SystemReason: Worded, Hashable {
  /// By its error number, `errno`.
  case number(Int32)
  /// In words that somebody else found; they stand as they are.
  case words(String)

  /// Whether it is a limit on how large files may grow (`ulimit -f`), not the disk.
  var isFileSizeLimit: Bool { self == .number(EFBIG) }

  /// The system's own English; in Chinese, what rarely happens to a file stays as the system says it.
  public var phrase: Phrase {
    switch self {
    case .words(let words): Phrase(verbatim: words)
    case .number(let number):
      Self.chinese(number).map { Phrase(en: "\(Self.english(number))", zh: "\($0)") }
        ?? Phrase(verbatim: Self.english(number))
    }
  }

  private static func english(_ number: Int32) -> String { String(cString: strerror(number)) }

  private static func chinese(_ number: Int32) -> String? {
    switch number {
    case EPERM: "不允许此操作"
    case ENOENT: "没有这个文件或目录"
    case EIO: "输入输出错误"
    case EBADF: "文件未打开"
    case EACCES: "没有权限"
    case EBUSY: "文件正在使用"
    case EEXIST: "已存在"
    case EXDEV: "不在同一个文件系统"
    case ENOTDIR: "不是目录"
    case EISDIR: "是目录"
    case EINVAL: "参数无效"
    case EMFILE, ENFILE: "打开的文件过多"
    case EFBIG: "文件过大"
    case ENOSPC: "磁盘已满"
    case EROFS: "文件系统只读"
    case EPIPE: "管道已断开"
    case ENAMETOOLONG: "名称过长"
    case ENOTEMPTY: "目录不为空"
    case ELOOP: "符号链接层数过多"
    case EDQUOT: "超出磁盘配额"
    default: nil
    }
  }
}
