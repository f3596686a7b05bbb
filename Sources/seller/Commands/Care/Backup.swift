import SellerCommandLine
import SellerCore
import SellerStore
import SellerTables
import SellerText

/// `seller backup`: copies a store into one archive.
struct Backup: Command {
  static let form = CommandForm(name: "backup", summary: CareWords.backup)

  @Argument(help: ArgumentHelp(CareWords.place))
  var place = "."

  @OptionGroup var storeArguments: StoreArguments
  @OptionGroup var output: OutputArguments

  func run() throws {
    let backup = StoreBackup(try storeArguments.directory())
    let report = try withStoreFailures(backup.write(to: place, now: Now.instant))
    if report.damage > 0 { output.complain(CommandNote.copiedDamage(report.damage)) }
    let fields: [RowField<BackupReport>] = [
      .data("path") { .text($0.path) }, .data("files") { .integer($0.files) }, .data("bytes") { .integer($0.bytes) },
      .data("made_at") { .instant($0.madeAt) },
    ]
    let words = CareWords.backedUp(report)
    try output.print(ReportAnswer(report: report, fields: fields, words: [words]))
  }
}

/// `seller restore`: brings a store back from an archive.
struct Restore: Command {
  static let form = CommandForm(name: "restore", summary: CareWords.restore)

  @Argument(help: ArgumentHelp(CareWords.archive))
  var archive: String

  @OptionGroup var writing: WritingArguments

  func run() throws {
    let backup = StoreBackup(try writing.directory())
    let report = try withStoreFailures(
      backup.restore(from: archive, now: Now.instant, patience: writing.patience))
    writing.tell(untidied: report.untidied ?? report.unverified)
    if report.damage > 0 { writing.complain(CommandNote.restoredDamage(report.damage)) }
    let fields: [RowField<RestoreReport>] = [
      .data("made_at") { .instant($0.madeAt) }, .data("files") { .integer($0.files) },
      .data("previous") { .text($0.previous) },
    ]
    let words = [CareWords.restored(files: report.files, madeAt: report.madeAt.description)]
    let kept = report.previous.map { [CareWords.keptIn($0)] } ?? []
    try writing.print(ReportAnswer(report: report, fields: fields, words: words + kept))
  }
}
