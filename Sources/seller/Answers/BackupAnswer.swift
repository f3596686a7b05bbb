import SellerCore
import SellerJSON
import SellerStore
import SellerTables
import SellerText

/// The archive that a backup wrote.
struct BackupAnswer: ValueAnswer {
  let report: BackupReport

  private static let fields: [RowField<BackupReport>] = [
    .data("path") { .text($0.path) }, .data("files") { .integer($0.files) }, .data("bytes") { .integer($0.bytes) },
    .data("made_at") { .instant($0.madeAt) },
  ]

  var json: JSONValue { Self.fields.object(of: report) }

  func spreadsheet() -> DataTable { DataTable(Self.fields, [report]) }

  func summary(in language: Language) -> [String] {
    [language.say(CareWords.backedUp(report))]
  }

  func tables(in language: Language) -> [OutputTable] { [] }
}

/// The store that was brought back, and the archive of what was there before.
struct RestoreAnswer: ValueAnswer {
  let report: RestoreReport

  private static let fields: [RowField<RestoreReport>] = [
    .data("made_at") { .instant($0.madeAt) }, .data("files") { .integer($0.files) },
    .data("previous") { .text($0.previous) },
  ]

  var json: JSONValue { Self.fields.object(of: report) }

  func spreadsheet() -> DataTable { DataTable(Self.fields, [report]) }

  func summary(in language: Language) -> [String] {
    [language.say(CareWords.restored(files: report.files, madeAt: report.madeAt.description))]
      + (report.previous.map { [language.say(CareWords.keptIn($0))] } ?? [])
  }

  func tables(in language: Language) -> [OutputTable] { [] }
}
