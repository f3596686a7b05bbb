import SellerCore

extension IdentifierProblem: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .empty: "is empty; an id has at least one byte"
    case .tooLong(let bytes): "has \(bytes) bytes; an id has at most 128"
    case .controlCharacter: "holds a control character, which an id must not"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .empty: "为空；编号至少 1 字节"
    case .tooLong(let bytes): "有 \(bytes) 字节，编号最多 128 字节"
    case .controlCharacter: "含控制字符，编号中不能有"
    }
  }
}
