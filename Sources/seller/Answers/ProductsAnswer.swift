import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// Every product with how much it sells and the figures that its platform looks at.
struct ProductsAnswer: ListAnswer {
  let view: ShopView
  /// By id.
  let elements: [ProductRow]

  init(_ view: ShopView, rulebook: Rulebook) {
    self.view = view
    elements = view.report(by: rulebook, .products)
  }

  var head: [(String, JSONValue)] { view.answerHead }
  var listName: String { "products" }
  var fields: [RowField<ProductRow>] { ProductFields(view).answer }

  func spreadsheet() -> DataTable { DataTable(ProductFields(view).table, elements) }

  func summary(in language: Language) -> [String] { [view.title(in: language)] }

  func tables(in language: Language) -> [OutputTable] {
    [OutputTable(ProductFields(view).table, elements, in: language)]
  }
}
