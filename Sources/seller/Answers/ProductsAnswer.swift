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
    let indicators = ProductFields.indicators(of: view.shop.platform)
    let (figures, volumes, eligibilities) = view.report(
      by: rulebook, Fact<[Figure]>.figures([.product], only: indicators), .volumes, .on(.wish, .eligibilities))
    let figuresOfProduct = Dictionary(grouping: figures, by: \.scope)
    let disputes = Dictionary(view.disputes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    elements = view.products.sorted { $0.id < $1.id }.map { product in
      ProductRow(
        product: product, orders: volumes.orders(of: product.id), figures: figuresOfProduct[.product(product.id)] ?? [],
        standing: eligibilities.map { ProductRow.Standing($0, of: product.id, disputes: disputes) })
    }
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
