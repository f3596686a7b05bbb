import SellerCommandLine
import SellerStore
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
    let report = try withStoreFailures { () throws(StoreError) in try backup.write(to: place, now: Now.instant) }
    if report.damage > 0 { output.complain(CommandNote.copiedDamage(report.damage)) }
    try output.print(BackupAnswer(report: report))
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
    let report = try withStoreFailures { () throws(StoreError) in
      try backup.restore(from: archive, now: Now.instant, patience: writing.patience)
    }
    writing.tell(untidied: report.untidied ?? report.unverified)
    if report.damage > 0 { writing.complain(CommandNote.restoredDamage(report.damage)) }
    try writing.print(RestoreAnswer(report: report))
  }
}
