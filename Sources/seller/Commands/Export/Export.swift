import SellerCommandLine
import SellerCore
import SellerExchange
import SellerRecords
import SellerStore
import SellerTables
import SellerText

/// `seller export`: any table as CSV or JSON, or aligned for people.
struct Export: Command {
  static let form = CommandForm(
    name: "export",
    summary: Phrase(
      en: "Write any table as CSV or JSON, safe to open in a spreadsheet, or as aligned text.",
      zh: "将任意表写为 CSV 或 JSON，可放心用表格软件打开，或写为对齐的文本。"),
    detail: Phrase(
      en: """
        Records are given as they stand, with fields that are unknown here, so that an import of the file makes the same \
        records; with --as-of as they were by then. The audit is of the clock's time.
        """,
      zh: "记录按现状导出，连同未知字段，再导入即得到相同的记录；写明 --as-of 时为截至该时刻的记录。audit 按实际时间。"))

  @Argument(help: ArgumentHelp(Phrase(en: "Which table.", zh: "哪张表。")))
  var table: ExportedTable

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The file to write; else standard output. A file that is there is replaced.",
        zh: "要写的文件，默认标准输出。已有的文件会被替换。"), valueName: "file"), completion: Completion.files)
  var output: String?

  @Option(help: ArgumentHelp(Phrase(en: "csv, json or table.", zh: "csv、json 或 table。")))
  var format = OutputFormat.csv

  @Option(
    help: ArgumentHelp(
      Phrase(
        en:
          "The records as of this moment, YYYY-MM-DDTHH:MM:SSZ, or at the end of a day, YYYY-MM-DD. Default: as they stand.",
        zh: "截至此刻的记录，YYYY-MM-DDTHH:MM:SSZ。默认：按现状。"), valueName: "instant"))
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
      try layout.write(OutputTable(rows), to: sink)
    }
  }
}
