import SellerText

/// Why a file cannot go along with a dispute.
enum AttachmentTrouble: Worded, Hashable {
  /// The system does not let it be looked at.
  case unreadable(SystemReason)
  /// A folder, or something else that is no file.
  case notAFile

  var phrase: Phrase {
    switch self {
    case .unreadable(let reason): Phrase(en: "It cannot be read: \(reason).", zh: "无法读取：\(reason)。")
    case .notAFile: Phrase(en: "It is no file.", zh: "这不是文件。")
    }
  }
}
