import SellerCore
import SellerText

/// A file of the user's that a deed's record names. Whoever carries the deed out copies it into the store first.
public struct AttachedFile: Sendable, Hashable {
  /// Where it is.
  public let path: String
  /// What it was when it was looked at.
  public let identity: FileIdentity

  /// A file with what was found there.
  public init(path: String, identity: FileIdentity) {
    self.path = path
    self.identity = identity
  }
}

extension ChangeRefusal {
  /// The file is not what it was when it was looked at.
  public static func fileChanged(_ file: AttachedFile) -> ChangeRefusal {
    ChangeRefusal(
      en: "\(file.path) was changed or taken away meanwhile; name it again.",
      zh: "\(file.path) 已被修改或移走，请重新填写。")
  }
}
