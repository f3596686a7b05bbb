/// Why a file that the user names cannot be read, and what to do next.
public enum InputTrouble: Error, PhrasePair, Hashable {
  /// The system refused.
  case unreadable(SourceName, SystemReason)
  /// It has more bytes than any file that makes sense.
  case tooLarge(SourceName, most: Int)
}

extension InputTrouble {
  /// In English.
  public var english: String {
    switch self {
    case .unreadable(let name, let reason):
      "\(name.phrase.english) cannot be read: \(reason.english). Check the name and its permissions."
    case .tooLarge(let name, let most): "\(name.phrase.english) has more than \(most >> 20) MiB. Name a smaller file."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .unreadable(let name, let reason): "无法读取 \(name.phrase.chinese)：\(reason.chinese)。请检查文件名和权限。"
    case .tooLarge(let name, let most): "\(name.phrase.chinese) 超过 \(most >> 20) MiB。请换一个较小的文件。"
    }
  }
}
