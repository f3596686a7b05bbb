import ArgumentParser
import Foundation
import SellerCore
import SellerExchange
import SellerStore
import SellerText

/// `seller import`: reads platform files into the store.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(summary: .importFiles, detail: .importFiles)

  @Argument(help: ArgumentHelp(.platformFormat))
  var platformFormat: PlatformFormat

  @Argument(help: ArgumentHelp(.files))
  var files: [String] = []

  @Option(name: .customLong("column"), help: ArgumentHelp(.column, valueName: "column=heading"))
  var columns: [ColumnName] = []

  @OptionGroup var writing: WritingArguments

  func validate() throws {
    guard files.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError(.inputTwice)
    }
    guard columns.isEmpty || platformFormat == .wishCSV else { throw ValidationError(.columnsWithoutList) }
    var named: Set<ProductColumn> = []
    for name in columns where !named.insert(name.column).inserted {
      throw ValidationError(.columnTwice(name.column.rawValue))
    }
  }

  func run() throws {
    let store = try writing.storeArguments.open()
    guard store.shop.platform == platformFormat.platform else {
      throw ProgramFailure(.wrongInput, CommandTrouble.foreignImport(platformFormat.rawValue, store.shop.platform))
    }
    let reading = platformFormat.read(try sources(), currency: store.shop.currency, columns: columns) {
      [language = writing.output.language] in Self.show($0, in: language)
    }
    StandardStreams.progress(nil)
    let report = try write(reading, to: store)
    for skip in report.skips { StandardStreams.complain(writing.output.language.say(skip.words)) }
    for refusal in report.refusals { StandardStreams.complain(writing.output.language.say(refusal.words)) }
    try writing.output.print(ImportAnswer(report: report))
    if !report.refusals.isEmpty { throw ProgramFailure(.wrongInput, CommandNote.refused(report.refusals.count)) }
  }

  /// Merges the rows with the store as it is under the lock, and writes what is new or different.
  private func write(_ reading: ImportReading, to store: Store) throws -> ImportReport {
    var report = ImportReport()
    let now = Now.instant
    do throws(CommitFailure<Never>) {
      let written = try store.commit(
        command: "import \(platformFormat.rawValue)", what: "import \(platformFormat.rawValue)", now: now,
        patience: writing.patience
      ) { (view) throws(Never) in
        let existing = ExistingRecords(in: view.snapshot, products: reading.productIDs, orders: reading.orderIDs)
        let plan = ImportPlan(
          reading, at: now, product: existing.product, order: existing.order, firstOrder: existing.firstOrder(of:))
        report = plan.report
        return plan.records
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
      let bytes = try path == "-" ? InputFile.standardInput() : InputFile.contents(of: path)
      return SourceFile(name: path, bytes: bytes)
    }
  }

  private static func show(_ progress: ImportProgress, in language: Language) {
    let percent = progress.bytesTotal > 0 ? progress.bytesRead * 100 / progress.bytesTotal : 100
    StandardStreams.progress("\(language.say(SourceName(progress.file))): \(percent) %, \(progress.rows)")
  }
}
