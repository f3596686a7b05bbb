import ArgumentParser
import Foundation
import SellerCore
import SellerExchange
import SellerStore
import SellerText

/// `seller import`: reads platform files into the store.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(summary: ImportWords.summary, detail: ImportWords.detail)

  @Argument(help: ArgumentHelp(ImportWords.files, valueName: "format|file"))
  var words: [String] = []

  @Option(name: .customLong("column"), help: ArgumentHelp(ImportWords.column, valueName: "column=heading"))
  var columns: [ColumnName] = []

  @Option(help: ArgumentHelp(ImportWords.unit, valueName: "fen|yuan"))
  var unit: AmountUnit?

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(ImportWords.dryRun))
  var isDryRun = false

  @Flag(name: .customLong("strict"), help: ArgumentHelp(ImportWords.strict))
  var isStrict = false

  @OptionGroup var table: TableArguments

  @OptionGroup var writing: WritingArguments

  func validate() throws {
    guard files.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError(ImportWords.inputTwice)
    }
    guard isTable || table.isEmpty else { throw ValidationError(ImportWords.tableOptionsWithoutTable) }
    guard !table.guess || files.count == 1 else { throw ValidationError(ImportWords.guessOneFile) }
    guard columns.isEmpty || isTable || format?.name == ImportFormat.named("wish-csv")?.name else {
      throw ValidationError(ImportWords.columnsWithoutList)
    }
    var named: Set<String> = []
    for name in columns {
      guard named.insert(name.column).inserted else { throw ValidationError(ImportWords.columnTwice(name.column)) }
      guard isTable || ProductColumn(rawValue: name.column) != nil else {
        throw ValidationError(ImportWords.unknownColumn(name.column, known: ProductColumn.allCases.map(\.rawValue)))
      }
    }
  }

  /// The format that was named, if the first word names one.
  private var format: ImportFormat? { words.first.flatMap(ImportFormat.named) }

  /// Whether the files are tables of the seller's own.
  private var isTable: Bool { words.first == TableImport.word }

  /// The words that name files.
  private var files: [String] { format == nil && !isTable ? words : Array(words.dropFirst()) }

  private func context(in store: Store) -> ImportContext {
    ImportContext(
      currency: store.shop.currency,
      columns: Dictionary(
        columns.compactMap { name in ProductColumn(rawValue: name.column).map { ($0, name.heading) } },
        uniquingKeysWith: { first, _ in first }),
      unit: unit ?? .minor,
      progress: { [language = writing.output.language] in Self.show($0, in: language) })
  }

  func run() throws {
    let store = try writing.storeArguments.open()
    if isTable { return try importTables(into: store) }
    let selection = ImportSelection(try sources(), as: format)
    let formats = format.map { [$0] } ?? selection.formats
    if let foreign = formats.first(where: { $0.platform != store.shop.platform }) {
      throw ProgramFailure(.wrongInput, ImportWords.foreign(foreign.name.word, store.shop.platform))
    }
    let prepared = PreparedImport(selection, context(in: store))
    try take(formats.map(\.name.word), into: store) { snapshot, now in
      let plan = prepared.plan(over: snapshot, at: now)
      return (plan.records, plan.report)
    }
  }

  private func importTables(into store: Store) throws {
    let request = try table.request(columns: columns, unit: unit, in: store.shop)
    let files = try sources()
    if table.guess, let file = files.first {
      return try TableGuessing(request: request, language: writing.output.language).guess(file)
    }
    let reading = files.reduce(into: TableReading()) { reading, file in
      reading.read(file, request) { [language = writing.output.language] in Self.show($0, in: language) }
    }
    let currency = store.shop.currency
    try take([TableImport.word], into: store) { snapshot, _ in
      let existing = ExistingTableRecords(in: snapshot, keys: reading.keys)
      let plan = TablePlan(reading, currency: currency, existing: existing.record)
      return (plan.records, plan.report)
    }
  }

  /// What an import does to the records of a store, and its report.
  private typealias Planning = (ShopSnapshot, Instant) -> (records: [Record], report: ImportReport)

  /// Does what was planned, or only says it, and reports.
  private func take(_ formats: [String], into store: Store, _ plan: Planning) throws {
    StandardStreams.progress(nil)
    let language = writing.output.language
    let report = isDryRun ? try rehearse(plan, in: store) : try write(plan, to: store, formats)
    for skip in report.skips { StandardStreams.complain(language.say(skip)) }
    for group in NoteGroup.groups(of: report.notes) { StandardStreams.complain(language.say(group)) }
    for refusal in report.refusals { StandardStreams.complain(language.say(refusal)) }
    try writing.output.print(ImportAnswer(report: report))
    if isStrict, !report.isClean { throw ProgramFailure(.wrongInput, ImportWords.nothingWritten) }
    if isDryRun { StandardStreams.complain(language.say(CommandNote.onlyTried)) }
    if !report.refusals.isEmpty { throw ProgramFailure(.wrongInput, ImportWords.refused(report.refusals.count)) }
  }

  /// What the import would do, without writing anything.
  private func rehearse(_ plan: Planning, in store: Store) throws -> ImportReport {
    let loaded = try withStoreFailures { () throws(StoreError) in try store.load() }
    return plan(loaded.snapshot, Now.instant).report
  }

  /// Merges the rows with the store as it is under the lock, and writes what is new or different.
  private func write(_ plan: Planning, to store: Store, _ formats: [String]) throws -> ImportReport {
    var report = ImportReport()
    let what = (["import"] + formats).joined(separator: " ")
    let now = Now.instant
    do throws(CommitFailure<Never>) {
      let written = try store.commit(
        command: what, what: what, now: now, patience: writing.patience
      ) { (view) throws(Never) in
        let planned = plan(view.snapshot, now)
        report = planned.report
        return isStrict && !report.isClean ? [] : planned.records
      }
      writing.tell(written)
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
