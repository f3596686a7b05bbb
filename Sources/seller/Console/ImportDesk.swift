import SellerConsole
import SellerCore
import SellerExchange
import SellerRecords
import SellerSheets
import SellerStore
import SellerText
import Synchronization

/// Imports of the console: reads files beside the screen, says what they would do, and writes that once it is wanted.
final class ImportDesk: Sendable {
  private let store: Store
  private let post: @Sendable (ConsoleEvent) -> Void
  private let queue = WorkQueue()
  /// Which reading is wanted: an older one stops.
  private let turn = Mutex(0)
  private let waiting = Mutex<Waiting?>(nil)

  /// Files that were read and wait to be written.
  private struct Waiting {
    let prepared: PreparedImport
    let files: [ImportPreview.File]
  }

  init(store: Store, post: @escaping @Sendable (ConsoleEvent) -> Void) {
    self.store = store
    self.post = post
  }

  /// Reads files, and says what they would do to the store as it is.
  func read(_ request: ImportRequest) {
    let turn = nextTurn()
    queue.add { [self] in
      do {
        let (prepared, files) = try prepare(request, turn)
        let report = try prepared.rehearse(in: store, at: Now.instant)
        guard isWanted(turn) else { return }
        waiting.withLock { $0 = Waiting(prepared: prepared, files: files) }
        post(.importing(.read(preview(report, files))))
      } catch is ImportStopped {
        // Whoever stopped it knows.
      } catch {
        post(.importing(.failed(ProgramFailure.words(of: error))))
      }
    }
  }

  /// Reads no further.
  func stop() {
    _ = nextTurn()
    waiting.withLock { $0 = nil }
  }

  /// Writes what was read, merged with the store as it is now.
  func write(patience: LockPatience) {
    let taken = waiting.withLock { waiting in
      defer { waiting = nil }
      return waiting
    }
    guard let taken else { return }
    do throws(CommitFailure<Never>) {
      let (report, written) = try taken.prepared.write(
        to: store, command: "console", at: Now.instant, patience: patience)
      post(.importing(.written(preview(report, taken.files))))
      for remark in written.remarks { post(.failed(remark)) }
    } catch {
      post(.importing(.failed(ProgramFailure.words(of: ProgramFailure(error)))))
    }
  }

  // MARK: Reading

  private func nextTurn() -> Int {
    turn.withLock { turn in
      turn += 1
      return turn
    }
  }

  private func isWanted(_ turn: Int) -> Bool { self.turn.withLock { $0 == turn } }

  private func prepare(_ request: ImportRequest, _ turn: Int) throws -> (PreparedImport, [ImportPreview.File]) {
    let shop = store.shop
    let sources = try request.paths.map { path in
      SourceFile(name: path, content: try InputBytes(HomeFolder.path(of: path)))
    }
    var selection = ImportSelection(
      sources, as: request.map == nil && request.record == nil ? nil : .csv,
      of: shop.platform
    ).leavingOut(foreignTo: shop.platform)
    var table = TableRequest(currency: shop.currency, platform: shop.platform)
    table.takesLikely = true
    if request.map == nil, let only = sources.first, sources.count == 1 {
      table = table.choosingSheet(of: only.content)
    }
    if let foreign = selection.files.first(where: { !$0.format.belongs(to: shop.platform) }) {
      guard foreign.format.isOfTables, sources.count == 1 else {
        throw ProgramFailure(.wrongInput, ConsoleImportWords.foreign(foreign.file, foreign.format, shop.platform))
      }
      // A table of the seller's own may look like another platform's: what its columns are is his to say.
      selection = ImportSelection(sources, as: .csv)
      table.takesLikely = false
    }
    table.map = try request.map.map { try TableArguments.map($0) }
    table.record = request.record
    table.values = request.values.map { ($0.key, $0.value) }
    if !request.columns.isEmpty, let file = sources.first, let guess = try? TableGuess(file.content, table) {
      table = guess.naming(request.columns, in: table)
    }
    let began = ContinuousClock.now
    var context = ImportContext(currency: shop.currency, table: table) { [post] progress in
      let meter = ImportMeter(
        file: progress.file, progress: ReadProgress(done: progress.bytesRead, total: progress.bytesTotal),
        records: progress.rows, seconds: (ContinuousClock.now - began) / .seconds(1))
      post(.importing(.reading(meter)))
    }
    context.hasRoom = store.hasNoOrders
    let prepared = try PreparedImport(selection, context, isStopped: { [self] in !isWanted(turn) })
    let files = selection.files.map { format, file in
      let guess = prepared.reading.guesses[file.name]
      let columns = (guess?.columns ?? [:]).sorted { $0.key < $1.key }.map { (field: $0.key, heading: $0.value) }
      let sheet = table.choices.sheet.map { Phrase(en: ", sheet \(quoted: $0)", zh: "，工作表\(quoted: $0)") } ?? .nothing
      return ImportPreview.File(
        name: file.name, format: Phrase(en: "\(format.name)\(sheet)", zh: "\(format.name)\(sheet)"), columns: columns,
        missing: guess?.missing ?? [],
        table: format.name == ImportFormat.csv.name ? outline(of: file, table) : nil)
    }
    return (prepared, files)
  }

  /// A table for who is to say what its columns are.
  private func outline(of file: SourceFile, _ request: TableRequest) -> ImportPreview.Table? {
    guard let guess = try? TableGuess(file.content, request) else { return nil }
    return ImportPreview.Table(
      record: guess.map.record,
      isUnderstood: request.takesLikely && guess.isLikely && guess.missing.isEmpty && guess.doubled.isEmpty,
      columns: guess.shown,
      kinds: TableImport.kinds.map { kind in
        ImportPreview.Table.Kind(
          name: kind, label: TableImport.label(of: kind),
          fields: TableImport.fields(of: kind).map { field in
            ImportPreview.Table.Field(name: field.name, headings: field.headings, isNeeded: field.isNeeded)
          })
      })
  }

  // MARK: Telling

  private func preview(_ report: ImportReport, _ files: [ImportPreview.File]) -> ImportPreview {
    ImportPreview(
      files: files, counts: report.rows, refusals: report.refusals.map(ConsoleImportWords.words),
      remarks: NoteGroup.groups(of: report.notes).map { $0.phrase(saying: ConsoleImportWords.words) }
        + report.skips.map(\.phrase))
  }
}
