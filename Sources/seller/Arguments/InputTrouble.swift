import SellerText

/// Why a file that the user names cannot be read, and what to do next.
enum InputTrouble: Error, Worded, Hashable {
  /// The system refused.
  case unreadable(SourceName, SystemReason)
  /// It has more bytes than any file that makes sense.
  case tooLarge(SourceName, most: Int)

  var phrase: Phrase {
    switch self {
    case .unreadable(let name, let reason):
      Phrase(
        en: "\(name) cannot be read: \(reason). Check the name and its permissions.",
        zh: "无法读取 \(name)：\(reason)。请检查文件名和权限。")
    case .tooLarge(let name, let most):
      Phrase(
        en: "\(name) has more than \(most >> 20) MiB. Name a smaller file.",
        zh: "\(name) 超过 \(most >> 20) MiB。请换一个较小的文件。")
    }
  }
}
