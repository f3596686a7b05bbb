import SellerCommandLine
import SellerCore
import SellerExchange
import SellerRecords
import SellerStore
import SellerTables

/// `seller export`: any table as CSV or JSON, or aligned for people.
struct Export: Command {
  static let form = CommandForm(
    name: "export", summary: ExportWords.export, detail: ExportWords.asOfWhen)

  @Argument(help: ArgumentHelp(ExportWords.table))
  var table: ExportedTable

  @Option(help: ArgumentHelp(ExportWords.output, valueName: "file"), completion: Completion.files)
  var output: String?

  @Option(help: ArgumentHelp(ExportWords.format))
  var format = OutputFormat.csv

  @Option(help: ArgumentHelp(ExportWords.asOf, valueName: "instant"))
  var asOf: AsOf?

  @OptionGroup var storeArguments: StoreArguments
  @OptionGroup var languageArguments: LanguageArguments

  func run() throws {
    let rows = try rows()
    if let output {
      try OutputFile.write(output) { sink in try write(rows, colours: .none, to: sink) }
    } else {
      let colours = OutputColours(
        isTerminal: StandardStreams.outputIsTerminal, environment: UserEnvironment.variables)
      // What is laid out for people has colours of its own, and its data is safe already.
      let isLaidOut = format == .table
      try write(rows, colours: colours) {
        try isLaidOut ? StandardStreams.say(String(decoding: $0, as: UTF8.self)) : StandardStreams.write($0)
      }
    }
  }

  private func rows() throws -> DataTable {
    let store = try storeArguments.open()
    let asOf = asOf?.instant(in: store.shop.platform.calendar)
    guard table != .audit else {
      return .audit(try withStoreFailures(store.audit()), asOf: asOf)
    }
    let snapshot = try withStoreFailures(store.load()).snapshot
    let view = asOf.map { ShopView(snapshot, asOf: $0) }
    let orders: DataTable.OrderVisit = { body in
      guard let view else { return try store.forEachOrder(body) }
      // A view is made of columns, which know no unknown fields: those are looked up.
      var unknown: [OrderID: Order] = [:]
      try store.forEachOrder { if $0.hasUnknownFields { unknown[$0.id] = $0 } }
      try view.forEachOrder { row in
        let order = Order(row)
        try body(unknown[order.id].map { order.keepingUnknownFields(of: $0) } ?? order)
      }
    }
    guard case .records(let kind) = table else { return .cases(of: orders) }
    return .records(kind, shop: snapshot.shop, tables: view?.tables ?? snapshot.tables, orders: orders)
  }

  private func write(_ rows: DataTable, colours: OutputColours, to sink: DataTable.Sink) throws {
    switch format {
    case .csv: try rows.write(.csv, to: sink)
    case .json: try rows.write(.json, to: sink)
    case .table:
      let layout = TableText(
        language: languageArguments.chosen, colours: colours, room: output == nil ? StandardStreams.outputColumns : nil)
      let lines = layout.lines(try OutputTable(rows))
      try sink(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
  }
}
