/// Why a file cannot go along with a dispute.
public enum AttachmentTrouble: PhrasePair, Hashable {
  /// The system does not let it be looked at.
  case unreadable(SystemReason)
  /// A folder, or something else that is no file.
  case notAFile
}

extension AttachmentTrouble {
  /// In English.
  public var english: String {
    switch self {
    case .unreadable(let reason): "It cannot be read: \(reason.english)."
    case .notAFile: "It is no file."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .unreadable(let reason): "无法读取：\(reason.chinese)。"
    case .notAFile: "这不是文件。"
    }
  }
}
