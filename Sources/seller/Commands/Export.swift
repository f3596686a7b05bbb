import ArgumentParser
import SellerCore
import SellerExchange

/// `seller export`: any table as CSV or JSON.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write any table as CSV or JSON, safe to open in a spreadsheet.")

  @Argument(help: "Which table.")
  var table: ExportTables.Name

  @Option(
    help: ArgumentHelp("The file to write; else standard output. A file that is there is replaced.", valueName: "file"))
  var output: String?

  @Option(help: "csv or json.")
  var format = ExportFormat.csv

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The records as of this moment, YYYY-MM-DDTHH:MM:SSZ. Default: the store's own, or now.", valueName: "instant"))
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
