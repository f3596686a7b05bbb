import SellerCore
import SellerTables
import SellerText

/// The revenue share of released orders, before and after disputes.
struct OrderSharesAnswer: ListAnswer {
  let view: ShopView
  let rows: [OrderShares.Row]

  var listName: String { "orders" }
  var elements: [OrderShares.Row] { rows }
  var fields: [RowField<OrderShares.Row>] { OrderShareFields(view).answer }

  func spreadsheet() -> DataTable { DataTable(OrderShareFields(view).export, rows) }

  func summary(in language: Language) -> [String] { [view.title(in: language)] }

  func tables(in language: Language) -> [OutputTable] {
    [OutputTable(OrderShareFields(view).table, rows, in: language)]
  }
}
