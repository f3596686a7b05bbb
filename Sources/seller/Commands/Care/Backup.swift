import ArgumentParser
import SellerCore
import SellerStore
import SellerText

/// `seller backup`: copies a store into one archive.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(summary: .backup)

  @Argument(help: ArgumentHelp(.archivePlace))
  var place = "."

  @OptionGroup var storeArguments: StoreArguments
  @OptionGroup var languageArguments: LanguageArguments

  func run() throws {
    let backup = StoreBackup(try storeArguments.directory())
    let report = try withStoreFailures { () throws(StoreError) in try backup.write(to: place, now: Now.instant) }
    try StandardStreams.say(
      languageArguments.chosen.say(
        AnswerPhrase.backedUp(report.path, files: report.files, size: Int(clamping: report.bytes))))
  }
}

/// `seller restore`: brings a store back from an archive.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(summary: .restore)

  @Argument(help: ArgumentHelp(.archive))
  var archive: String

  @OptionGroup var writing: WritingArguments

  func run() throws {
    let backup = StoreBackup(try writing.storeArguments.directory())
    let report = try withStoreFailures { () throws(StoreError) in
      try backup.restore(from: archive, now: Now.instant, patience: writing.patience)
    }
    let language = writing.output.language
    try StandardStreams.say(
      language.say(AnswerPhrase.restored(files: report.files, madeAt: report.madeAt.description)))
    if let previous = report.previous { try StandardStreams.say(language.say(AnswerPhrase.keptIn(previous))) }
  }
}
