import SellerCore

extension IdentifierProblem: Worded {
  /// What is wrong with an id: it follows the id in a sentence.
  public var phrase: Phrase {
    switch self {
    case .empty: Phrase(en: "is empty; an id has at least one byte", zh: "为空；编号至少 1 字节")
    case .tooLong(let bytes): Phrase(en: "has \(bytes) bytes; an id has at most 128", zh: "有 \(bytes) 字节，编号最多 128 字节")
    case .controlCharacter: Phrase(en: "holds a control character, which an id must not", zh: "含控制字符，编号中不能有")
    }
  }
}
