import ArgumentParser
import Foundation
import SellerCore
import SellerExchange
import SellerStore
import SellerText

/// `seller import`: reads platform files into the store.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(summary: .importFiles, detail: .importFiles)

  @Argument(help: ArgumentHelp(ImportWords.files, valueName: "format|file"))
  var words: [String] = []

  @Option(name: .customLong("column"), help: ArgumentHelp(.column, valueName: "column=heading"))
  var columns: [ColumnName] = []

  @Option(help: ArgumentHelp(ImportWords.unit, valueName: "fen|yuan"))
  var unit: AmountUnit = .minor

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(ImportWords.dryRun))
  var isDryRun = false

  @Flag(name: .customLong("strict"), help: ArgumentHelp(ImportWords.strict))
  var isStrict = false

  @OptionGroup var writing: WritingArguments

  func validate() throws {
    guard files.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError(UsageTrouble.inputTwice)
    }
    guard columns.isEmpty || format?.name == ImportFormat.named("wish-csv")?.name else {
      throw ValidationError(UsageTrouble.columnsWithoutList)
    }
    var named: Set<ProductColumn> = []
    for name in columns where !named.insert(name.column).inserted {
      throw ValidationError(UsageTrouble.columnTwice(name.column.rawValue))
    }
  }

  /// The format that was named, if the first word names one.
  private var format: ImportFormat? { words.first.flatMap(ImportFormat.named) }

  /// The words that name files.
  private var files: [String] { format == nil ? words : Array(words.dropFirst()) }

  private func context(in store: Store) -> ImportContext {
    ImportContext(
      currency: store.shop.currency,
      columns: Dictionary(columns.map { ($0.column, $0.heading) }, uniquingKeysWith: { first, _ in first }), unit: unit,
      progress: { [language = writing.output.language] in Self.show($0, in: language) })
  }

  func run() throws {
    let store = try writing.storeArguments.open()
    let selection = ImportSelection(try sources(), as: format)
    let formats = format.map { [$0] } ?? selection.formats
    if let foreign = formats.first(where: { $0.platform != store.shop.platform }) {
      throw ProgramFailure(.wrongInput, CommandTrouble.foreignImport(foreign.name.word, store.shop.platform))
    }
    let language = writing.output.language
    let prepared = PreparedImport(selection, context(in: store))
    StandardStreams.progress(nil)
    let report = isDryRun ? try rehearse(prepared, in: store) : try write(prepared, to: store)
    for skip in report.skips { StandardStreams.complain(language.say(skip)) }
    for group in NoteGroup.groups(of: report.notes) { StandardStreams.complain(language.say(group)) }
    for refusal in report.refusals { StandardStreams.complain(language.say(refusal)) }
    try writing.output.print(ImportAnswer(report: report))
    if isStrict, !report.isClean { throw ProgramFailure(.wrongInput, ImportWords.nothingWritten) }
    if isDryRun { StandardStreams.complain(language.say(CommandNote.onlyTried)) }
    if !report.refusals.isEmpty { throw ProgramFailure(.wrongInput, CommandNote.refused(report.refusals.count)) }
  }

  /// What the import would do, without writing anything.
  private func rehearse(_ prepared: PreparedImport, in store: Store) throws -> ImportReport {
    let loaded = try withStoreFailures { () throws(StoreError) in try store.load() }
    return prepared.plan(over: loaded.snapshot, at: Now.instant).report
  }

  /// Merges the rows with the store as it is under the lock, and writes what is new or different.
  private func write(_ prepared: PreparedImport, to store: Store) throws -> ImportReport {
    var report = ImportReport()
    let what = (["import"] + prepared.formats.map(\.name.word)).joined(separator: " ")
    let now = Now.instant
    do throws(CommitFailure<Never>) {
      let written = try store.commit(
        command: what, what: what, now: now, patience: writing.patience
      ) { (view) throws(Never) in
        let plan = prepared.plan(over: view.snapshot, at: now)
        report = plan.report
        return isStrict && !report.isClean ? [] : plan.records
      }
      writing.tellSparedEdits(written)
    } catch {
      switch error {
      case .store(let error): throw ProgramFailure(error)
      }
    }
    return report
  }

  /// The files' bytes; standard input where no file is named.
  private func sources() throws(InputTrouble) -> [SourceFile] {
    try (files.isEmpty ? ["-"] : files).map { path throws(InputTrouble) in
      try path == "-"
        ? SourceFile(name: path, bytes: InputFile.standardInput()) : SourceFile(name: path, content: InputBytes(path))
    }
  }

  private static func show(_ progress: ImportProgress, in language: Language) {
    let percent = progress.bytesTotal > 0 ? progress.bytesRead * 100 / progress.bytesTotal : 100
    StandardStreams.progress("\(language.say(SourceName(progress.file))): \(percent) %, \(progress.rows)")
  }
}
