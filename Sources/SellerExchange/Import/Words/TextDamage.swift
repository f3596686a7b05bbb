import SellerText

/// Why a platform's file cannot be read as the text that it should be. Bytes, lines, columns and records count from 1.
public enum TextDamage: Worded, Error, Hashable {
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

  /// What is damaged, to stand in brackets.
  public var phrase: Phrase {
    switch self {
    case .empty: Phrase(en: "the file is empty", zh: "文件为空")
    case .unexpectedCharacter(let byte):
      Phrase(en: "unexpected character at byte \(digits: byte)", zh: "第 \(digits: byte) 字节处的字符不应出现")
    case .longNumber(let digits, let byte):
      Phrase(
        en: "number with more than \(digits) digits at byte \(digits: byte)",
        zh: "第 \(digits: byte) 字节处的数字超过 \(digits) 位")
    case .noEnd(let byte):
      Phrase(en: "the text that begins at byte \(digits: byte) has no end", zh: "从第 \(digits: byte) 字节开始的文本没有结尾")
    case .decoder(let words): Phrase(verbatim: words)
    case .notUTF8(let record):
      Phrase(en: "record \(digits: record) is not UTF-8", zh: "第 \(digits: record) 条不是 UTF-8")
    case .textAfterQuote(let record):
      Phrase(
        en: "text after a closing quote in record \(digits: record)", zh: "第 \(digits: record) 条的右引号之后还有文字")
    case .openQuote(let record):
      Phrase(en: "a quote in record \(digits: record) is never closed", zh: "第 \(digits: record) 条的引号没有闭合")
    }
  }
}
