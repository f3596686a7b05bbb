import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// A list of what a shop has, for people below the shop's name and the as-of.
struct ShopList<Element: Sendable>: ListAnswer {
  let view: ShopView
  let listName: String
  let elements: [Element]
  var head: [(String, JSONValue)] = []
  /// What programs get.
  let fields: [RowField<Element>]
  /// What spreadsheets get.
  let export: [RowField<Element>]
  /// What people see.
  let table: [RowField<Element>]

  func spreadsheet() -> DataTable { DataTable(export, elements) }

  func summary(in language: Language) -> [String] { [view.title(in: language)] }

  func tables(in language: Language) -> [OutputTable] { [OutputTable(table, elements, in: language)] }
}
