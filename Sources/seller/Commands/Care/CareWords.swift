import SellerStore
import SellerText

/// What help says of the commands that look after a store, and what they answer.
enum CareWords {
  static let doctor = Phrase(
    en: "Verify a store's files; exit status 1 when there is damage.", zh: "检验店铺文件；有损坏时退出状态为 1。")
  static let whatIsMended = Phrase(
    en: "--fix mends what needs no decision, after a backup of the store as it is. Warnings decide nothing.",
    zh: "--fix 先备份现状，再修复无需判断的问题。警告不影响退出状态。")
  static let fix = Phrase(en: "Mend what needs no decision.", zh: "修复无需判断的问题。")
  static let asOf = Phrase(
    en: "Taken as by every command, YYYY-MM-DDTHH:MM:SSZ; what is damage does not depend on it.",
    zh: "与其他命令一样可写，YYYY-MM-DDTHH:MM:SSZ；检查结果与此无关。")

  static let backup = Phrase(
    en: "Copy a store into one dated archive, which is read again before it gets its name.",
    zh: "将店铺备份为一个带日期的归档，命名前重新读取核对。")
  static let place = Phrase(
    en: "The archive's file, or a folder to put it into. Default: the current folder.",
    zh: "归档文件，或存放归档的目录。默认：当前目录。")

  static let restore = Phrase(
    en: "Bring a store back from an archive; what is there is kept as an archive first.",
    zh: "从归档恢复店铺；现有内容先存为归档。")
  static let archive = Phrase(en: "The archive's file.", zh: "归档文件。")
}

// MARK: Answers

extension CareWords {
  static func diagnosis(errors: Int, warnings: Int) -> Phrase {
    if errors == 0, warnings == 0 { return Phrase(en: "Sound: nothing is wrong.", zh: "完好：没有问题。") }
    return Phrase(
      en: "\(errors, "error", "errors"), \(warnings, "warning", "warnings")", zh: "错误 \(errors) 处，警告 \(warnings) 处")
  }

  static let error = Phrase(en: "error", zh: "错误")
  static let warning = Phrase(en: "warning", zh: "警告")
  static let remedy = Phrase(en: "how it is mended", zh: "修复方式")
  static let file = Phrase(en: "file", zh: "文件")
  static let line = Phrase(en: "line", zh: "行")
  static let field = Phrase(en: "field", zh: "字段")

  /// The archive that was written first.
  static func keptIn(_ path: String) -> Phrase { Phrase(en: "Kept as it was: \(path)", zh: "原样保存于：\(path)") }

  static func rewritten(_ file: String) -> Phrase { Phrase(en: "Rewritten: \(file)", zh: "已重写：\(file)") }

  static func setAside(_ file: String) -> Phrase { Phrase(en: "Taken out, kept in: \(file)", zh: "已移出并保存于：\(file)") }

  static func backedUp(_ report: BackupReport) -> Phrase {
    let size = Int(clamping: report.bytes)
    let isSound = report.damage == 0
    return Phrase(
      en: """
        \(report.path): \(report.files, "file", "files"), \(fileSize: size), read again and \(isSound ? "sound" : "the same")
        """,
      zh: "\(report.path)：\(report.files) 个文件，\(fileSize: size)，已重新读取并核对\(isSound ? "" : "一致")")
  }

  static func restored(files: Int, madeAt: String) -> Phrase {
    Phrase(en: "Brought back: \(files, "file", "files") as of \(madeAt)", zh: "已恢复：\(madeAt) 的 \(files) 个文件")
  }
}
