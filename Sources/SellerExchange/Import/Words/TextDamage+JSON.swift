import SellerJSON
import SellerText

extension TextDamage {
  /// What is wrong with a JSON text, by its reader.
  init(_ error: JSONError) {
    switch error.problem {
    case .cutOff(empty: true): self = .empty
    case .sourceFailed: self = .unreadable
    default: self = .json(error)
    }
  }
}

extension JSONProblem {
  /// What is wrong, to stand before a place.
  var words: Phrase {
    switch self {
    case .cutOff: Phrase(en: "the text is cut off", zh: "文本不完整")
    case .unexpected(let scalar):
      Phrase(en: "\(quoted: String(scalar)) cannot stand here", zh: "不应出现\(quoted: String(scalar))")
    case .missingComma: Phrase(en: "a comma is missing", zh: "缺少逗号")
    case .trailingComma: Phrase(en: "a comma before a closing bracket", zh: "右括号前多出逗号")
    case .textAfterEnd: Phrase(en: "text after the end", zh: "结尾之后还有文字")
    case .malformedNumber(let text): Phrase(en: "\(quoted: text) is no number", zh: "\(quoted: text)不是数字")
    case .malformedEscape: Phrase(en: "an escape that JSON does not have", zh: "JSON 没有的转义")
    case .loneSurrogate: Phrase(en: "half of a surrogate pair", zh: "不完整的代理对")
    case .controlCharacter: Phrase(en: "a control character inside a text", zh: "文本中有控制字符")
    case .invalidUTF8: Phrase(en: "bytes that are no UTF-8", zh: "不是 UTF-8 的字节")
    case .byteOrderMark: Phrase(en: "a byte order mark", zh: "字节顺序标记")
    case .duplicateName(let name):
      Phrase(en: "\(quoted: name) stands twice in one object", zh: "同一对象中\(quoted: name)出现两次")
    case .nestedTooDeeply(let limit): Phrase(en: "more than \(limit) levels deep", zh: "嵌套超过 \(limit) 层")
    case .tooLong(let limit): Phrase(en: "longer than \(limit) bytes", zh: "超过 \(limit) 字节")
    case .wrongType: Phrase(en: "another type of value than expected", zh: "值的类型不符")
    case .sourceFailed: Phrase(en: "the file cannot be read", zh: "无法读取文件")
    }
  }
}
