import ArgumentParser
import SellerCore
import SellerExchange
import SellerText

/// `seller export`: any table as CSV or JSON.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(summary: .export)

  @Argument(help: ArgumentHelp(.table))
  var table: ExportTables.Name

  @Option(help: ArgumentHelp(.output, valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp(.exportFormat))
  var format = ExportFormat.csv

  @Option(name: .long, help: ArgumentHelp(.exportAsOf, valueName: "instant"))
  var asOf: Instant?

  @OptionGroup var storeArguments: StoreArguments
  @OptionGroup var languageArguments: LanguageArguments

  func run() throws {
    let rows = ExportTables.table(table, of: try storeArguments.view(asOf: asOf))
    if let output {
      try OutputFile.write(output) { sink in try rows.write(format, to: sink) }
    } else {
      try rows.write(format) { try StandardStreams.write($0) }
    }
  }
}
