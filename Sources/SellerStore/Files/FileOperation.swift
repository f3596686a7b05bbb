import SellerText

/// What was being done with a file or folder.
public enum FileOperation: Worded, Hashable, CaseIterable {
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

  /// What is done.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase(en: "open", zh: "打开")
    case .close: Phrase(en: "close", zh: "关闭")
    case .read: Phrase(en: "read", zh: "读取")
    case .write: Phrase(en: "write", zh: "写入")
    case .truncate: Phrase(en: "truncate", zh: "截短")
    case .sync: Phrase(en: "sync", zh: "同步到磁盘")
    case .setPermissions: Phrase(en: "set permissions of", zh: "设置权限")
    case .status: Phrase(en: "examine", zh: "查看")
    case .list: Phrase(en: "list", zh: "列出")
    case .makeDirectory: Phrase(en: "make folder", zh: "新建目录")
    case .rename: Phrase(en: "rename", zh: "重命名")
    case .remove: Phrase(en: "remove", zh: "删除")
    case .lock: Phrase(en: "lock", zh: "锁定")
    }
  }
}
