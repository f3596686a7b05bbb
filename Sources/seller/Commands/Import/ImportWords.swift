import SellerExchange
import SellerText

/// What help says of the words of `seller import`.
enum ImportWords {
  /// The format and the files.
  static let files = Phrase(
    en: """
      The format, if it is not to be recognised by the content, and the files; - or no file reads standard input. \
      Formats: \(ImportFormat.choices).
      """,
    zh: "格式（可省略，按内容识别）和文件；- 或不写文件则读标准输入。格式：\(ImportFormat.choices)。")
}
