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

  /// In what amounts are written.
  static let unit = Phrase(
    en: "In what Kuaishou replies write amounts: whole fen, or yuan with decimals.", zh: "快手回复中金额的单位：整数分，或带小数的元。")

  /// Writes nothing.
  static let dryRun = Phrase(en: "Read and report everything, and write nothing.", zh: "全部读取并报告，但不写入。")

  /// All or nothing.
  static let strict = Phrase(
    en: "Write nothing when a record is refused, or goes in with something left open.",
    zh: "有记录被拒绝或有内容留空时，全部不写入。")

  /// What `--strict` says.
  static let nothingWritten = Phrase(
    en: "Nothing was written: --strict asks for all records without remarks.",
    zh: "没有写入：--strict 要求所有记录都没有问题。")
}
