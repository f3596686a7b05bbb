import SellerCommandLine
import SellerCore
import SellerExchange
import SellerStore
import SellerText

/// `seller import`: reads platform files and tables into the store.
struct Import: Command {
  static let form = CommandForm(
    name: "import", summary: ImportWords.summary, detail: ImportWords.detail)

  @Argument(
    help: ArgumentHelp(ImportWords.files, valueName: "format|file"),
    completion: Completion.names(ImportFormat.all.map(\.name.word)))
  var words: [String] = []

  @Option(name: "column", help: ArgumentHelp(ImportWords.column, valueName: "column=heading"))
  var columns: [ColumnName] = []

  @Option(help: ArgumentHelp(ImportWords.unit, valueName: "fen|yuan"))
  var unit: AmountUnit?

  @Flag(name: "dry-run", help: ArgumentHelp(ImportWords.dryRun))
  var isDryRun = false

  @Flag(name: "strict", help: ArgumentHelp(ImportWords.strict))
  var isStrict = false

  @Option(
    name: "refused", help: ArgumentHelp(ImportWords.refusedFile, valueName: "file"), completion: Completion.files)
  var refusedFile: String?

  @Flag(name: "undo", help: ArgumentHelp(ImportWords.undo))
  var isUndo = false

  @OptionGroup var table: TableArguments

  @OptionGroup var writing: WritingArguments

  func validate() throws(WordsRefused) {
    guard files.count(where: { $0 == "-" }) <= 1 else {
      throw WordsRefused(ImportWords.inputTwice)
    }
    guard !isUndo || words.isEmpty && columns.isEmpty && table.isEmpty && refusedFile == nil else {
      throw WordsRefused(ImportWords.undoAlone)
    }
    guard takesTables || table.isEmpty else { throw WordsRefused(ImportWords.tableOptionsWithoutTable) }
    guard !table.guess || files.count == 1 else { throw WordsRefused(ImportWords.guessOneFile) }
    let isProductList = format?.name == ImportFormat.named("wish-csv")?.name
    guard columns.isEmpty || takesTables || isProductList else {
      throw WordsRefused(ImportWords.columnsWithoutList)
    }
    var named: Set<String> = []
    for name in columns {
      guard named.insert(name.column).inserted else { throw WordsRefused(ImportWords.columnTwice(name.column)) }
      guard !isProductList || ProductColumn(rawValue: name.column) != nil else {
        throw WordsRefused(ImportWords.unknownColumn(name.column, known: ProductColumn.allCases.map(\.rawValue)))
      }
    }
    for value in table.values where !named.insert(value.column).inserted {
      throw WordsRefused(ImportWords.saidTwice(value.column))
    }
  }

  private var format: ImportFormat? { words.first.flatMap(ImportFormat.named) }

  /// Whether tables may be among the files.
  private var takesTables: Bool { format.map { $0.name == ImportFormat.csv.name } ?? true }

  private var files: [String] { format == nil ? words : Array(words.dropFirst()) }

  private func context(in store: Store) throws -> ImportContext {
    var context = ImportContext(
      currency: store.shop.currency,
      columns: Dictionary(
        firstOfEach: columns.compactMap { name in ProductColumn(rawValue: name.column).map { ($0, name.heading) } }),
      unit: unit ?? .minor, table: try table.request(columns: columns, unit: unit, in: store.shop),
      progress: { [language = writing.language] in Self.show($0, in: language) })
    context.hasRoom = store.hasNoOrders
    return context
  }

  func run() throws {
    let store = try writing.open()
    if isUndo { return try undo(in: store) }
    let context = try context(in: store)
    if table.guess, let file = try sources().first {
      return try TableGuessing(request: context.table, writing: writing).guess(file)
    }
    let prepared = try prepare(context, for: store.shop)
    StandardStreams.progress(nil)
    let report =
      isDryRun
      ? try withStoreFailures(prepared.rehearse(in: store, at: Now.instant, onlyWhenClean: isStrict))
      : try write(prepared, to: store)
    try tell(report)
    if let refusedFile { try RefusedOutput.write(prepared.refused(in: report), to: refusedFile) }
    if isStrict, !report.isClean { throw ProgramFailure(.wrongInput, ImportWords.nothingWritten) }
    if isDryRun { writing.complain(CommandNote.onlyTried) }
    let refused = report.refusals.count
    if refused > 0 { throw ProgramFailure(.wrongInput, ImportWords.refused(refused)) }
  }

  /// Reads the files.
  private func prepare(_ context: ImportContext, for shop: Shop) throws -> PreparedImport {
    // Columns, or what else is said of tables, say that the files are tables.
    let isSaid = format == nil && !(columns.isEmpty && table.isEmpty)
    let selection = ImportSelection(
      try sources(), as: isSaid ? .csv : format,
      of: shop.platform
    ).leavingOut(foreignTo: shop.platform)
    if let foreign = selection.files.first(where: { !$0.format.belongs(to: shop.platform) }) {
      throw ProgramFailure(.wrongInput, ImportWords.foreign(foreign.file, foreign.format, shop.platform))
    }
    return try PreparedImport(selection, context)
  }

  private func tell(_ report: ImportReport) throws {
    for skip in report.skips { writing.complain(skip) }
    for group in NoteGroup.groups(of: report.notes) { writing.complain(group) }
    for words in ImportRefusal.phrases(of: report.refusals) { writing.complain(words) }
    try writing.print(ImportAnswer(report: report))
  }

  /// Merges the rows with the store as it is under the lock, and writes what is new or different.
  private func write(_ prepared: PreparedImport, to store: Store) throws -> ImportReport {
    let (report, written) = try rethrowing(
      as: { (failure: CommitFailure<Never>) in ProgramFailure(failure) },
      prepared.write(to: store, at: Now.instant, patience: writing.patience, onlyWhenClean: isStrict))
    writing.tell(written)
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
