import SellerCore
import SellerExchange
import SellerJSON
import SellerStore
import SellerTables
import SellerText

/// The archive that a backup wrote.
struct BackupAnswer: ValueAnswer {
  let report: BackupReport

  var json: JSONValue {
    .object([
      ("path", .string(report.path)), ("files", .count(report.files)), ("bytes", .count(report.bytes)),
      ("made_at", .text(report.madeAt)),
    ])
  }

  func summary(in language: Language) -> [String] {
    [language.say(AnswerPhrase.backedUp(report.path, files: report.files, size: Int(clamping: report.bytes)))]
  }

  func tables(in language: Language) -> [OutputTable] { [] }

  func spreadsheet() -> ExportTable {
    ExportTable(
      columns: ["path", "files", "bytes", "made_at"],
      rows: [[.text(report.path), .integer(report.files), .integer(report.bytes), .instant(report.madeAt)]])
  }
}

/// The store that was brought back, and the archive of what was there before.
struct RestoreAnswer: ValueAnswer {
  let report: RestoreReport

  var json: JSONValue {
    var members: [(String, JSONValue)] = [("made_at", .text(report.madeAt)), ("files", .count(report.files))]
    members.add("previous", text: report.previous)
    return .object(members)
  }

  func summary(in language: Language) -> [String] {
    [language.say(AnswerPhrase.restored(files: report.files, madeAt: report.madeAt.description))]
      + (report.previous.map { [language.say(AnswerPhrase.keptIn($0))] } ?? [])
  }

  func tables(in language: Language) -> [OutputTable] { [] }

  func spreadsheet() -> ExportTable {
    ExportTable(
      columns: ["made_at", "files", "previous"],
      rows: [[.instant(report.madeAt), .integer(report.files), .text(report.previous)]])
  }
}
