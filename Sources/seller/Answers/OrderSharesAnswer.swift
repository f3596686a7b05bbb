import SellerConsole
import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// The revenue share of released orders, before and after disputes.
struct OrderSharesAnswer: ListAnswer {
  let view: ShopView
  let rows: [OrderShares.Row]

  var listName: String { "orders" }
  var elements: [OrderShares.Row] { rows }

  func json(of row: OrderShares.Row) -> JSONValue {
    .object([
      ("order_id", .key(row.orderID)), ("categories", .keys(row.categories)), ("before", .text(row.before)),
      ("after", .text(row.after)),
    ])
  }

  func spreadsheet() -> ExportTable {
    ExportTable(columns: ["order_id", "product_id", "released_at", "categories", "before", "after"]) { [rows] body in
      for row in rows {
        try body([
          .key(row.orderID), .key(row.productID), .instant(row.releasedAt), .keys(row.categories),
          .percentage(row.before), .percentage(row.after),
        ])
      }
    }
  }

  func summary(in language: Language) -> [String] { [view.title(in: language)] }

  func tables(in language: Language) -> [OutputTable] {
    let cells = rows.map { row -> [OutputTable.Cell] in
      let names = row.categories.isEmpty ? "--" : row.categories.map(\.text).joined(separator: ", ")
      return [
        .init(row.orderID.text, .accent), .init(view.calendar.day(of: row.releasedAt).description, .dimmed),
        .init(names), .init(language.percent(row.before)),
        .init(language.percent(row.after), row.adjustment == nil ? .dimmed : .accent),
        .init(row.adjustment.map { language.signedMoney($0.amount) } ?? ""), .init(language.say(row.basis), .dimmed),
      ]
    }
    return [
      OutputTable(
        columns: [
          .init("order_id", Heading.order), .init("released", Heading.released),
          .init("categories", Heading.categories),
          .init("before", Heading.old, .right), .init("after", Heading.new, .right),
          .init("amount", Heading.amount, .right), .init("basis", Heading.rule),
        ],
        rows: cells)
    ]
  }
}
