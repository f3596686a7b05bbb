/// Why a platform's file cannot be read as the text that it should be. Bytes and records count from 1.
public enum TextDamage: PhrasePair, Error, Hashable {
  /// Nothing stands in the file.
  case empty
  /// Neither a bracket nor white space stands where a JSON text would begin.
  case unexpectedCharacter(byte: Int)
  /// A number has more digits than can be read exactly.
  case longNumber(digits: Int, byte: Int)
  /// A JSON text is cut off.
  case noEnd(byte: Int)
  /// What Foundation's decoder said; it stands as it is.
  case decoder(String)
  /// A record of a CSV file is no UTF-8.
  case notUTF8(record: Int)
  /// Text follows a closing quote.
  case textAfterQuote(record: Int)
  /// A quote has no end.
  case openQuote(record: Int)
}

extension TextDamage {
  /// In English.
  public var english: String {
    switch self {
    case .empty: "the file is empty"
    case .unexpectedCharacter(let byte): "unexpected character at byte \(byte)"
    case .longNumber(let digits, let byte): "number with more than \(digits) digits at byte \(byte)"
    case .noEnd(let byte): "the text that begins at byte \(byte) has no end"
    case .decoder(let words): words
    case .notUTF8(let record): "record \(record) is not UTF-8"
    case .textAfterQuote(let record): "text after a closing quote in record \(record)"
    case .openQuote(let record): "a quote in record \(record) is never closed"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .empty: "文件为空"
    case .unexpectedCharacter(let byte): "第 \(byte) 字节处的字符不应出现"
    case .longNumber(let digits, let byte): "第 \(byte) 字节处的数字超过 \(digits) 位"
    case .noEnd(let byte): "从第 \(byte) 字节开始的文本没有结尾"
    case .decoder(let words): words
    case .notUTF8(let record): "第 \(record) 条不是 UTF-8"
    case .textAfterQuote(let record): "第 \(record) 条的右引号之后还有文字"
    case .openQuote(let record): "第 \(record) 条的引号没有闭合"
    }
  }
}
