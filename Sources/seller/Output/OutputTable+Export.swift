import SellerConsole
import SellerExchange
import SellerTables
import SellerText

extension OutputTable {
  /// A table of records for people: under the store's own field names, numbers to the right.
  init(_ table: ExportTable) throws {
    let rows = try table.allRows()
    let columns = table.columns.enumerated().map { position, name in
      let isNumber = rows.lazy.compactMap { $0[position].isNumber }.first ?? false
      return Column(name, Phrase(verbatim: name), isNumber ? .right : .left)
    }
    self.init(columns: columns, rows: rows.map { row in row.map { Cell($0.shownText, export: $0) } })
  }
}
