import CLibrary
import SellerChanges
import SellerCore
import SellerExchange
import SellerText

extension AttachedFile {
  /// More than these are no attachment: 64 MiB.
  static let most = 1 << 26

  /// Looks at a file that the user names; `~` is the user's home.
  init(lookingAt path: String) throws(AttachmentTrouble) {
    let place = HomeFolder.path(of: path)
    let bytes = try Self.bytes(at: place)
    guard let identity = FileIdentity(SourceFile(name: place, bytes: bytes)) else { throw .notAFile }
    self.init(path: place, identity: identity)
  }

  /// What is in the file, as long as it is what it was.
  func unchangedBytes() throws(ChangeRefusal) -> [UInt8] {
    guard let bytes = try? Self.bytes(at: path), FileIdentity(SourceFile(name: path, bytes: bytes)) == identity else {
      throw .fileChanged(self)
    }
    return bytes
  }

  private static func bytes(at place: String) throws(AttachmentTrouble) -> [UInt8] {
    var status = stat()
    guard stat(place, &status) == 0 else { throw .unreadable(.number(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= most else { throw .tooLarge }
    return try rethrowing(as: AttachmentTrouble.notReadable, InputFile.contents(of: place))
  }
}

/// Why a file cannot go along with a record.
enum AttachmentTrouble: Error, Worded {
  /// The system does not let it be looked at.
  case unreadable(SystemReason)
  /// It cannot be read to its end.
  case notReadable(InputTrouble)
  /// A folder, or something else that is no file.
  case notAFile
  /// It is larger than any picture or scan.
  case tooLarge

  var phrase: Phrase {
    switch self {
    case .unreadable(let reason): Phrase(en: "It cannot be read: \(reason).", zh: "无法读取：\(reason)。")
    case .notReadable(let trouble): trouble.phrase
    case .notAFile: Phrase(en: "It is no file.", zh: "这不是文件。")
    case .tooLarge:
      Phrase(
        en: "It has more than \(AttachedFile.most / 1_048_576) MB, too much for an attachment.",
        zh: "超过 \(AttachedFile.most / 1_048_576) MB，不能作为附件。")
    }
  }
}
