import SellerCommandLine
import SellerCore
import SellerTables
import SellerText

/// `seller products`: the products and what buyers make of them.
enum Products: CommandFamily {
  static let form = FamilyForm(
    name: "products",
    summary: Phrase(
      en: "Products: categories, sales, quality; one product's details; the revenue share of its orders.",
      zh: "商品：类目、销量、质量；单个商品的详情；订单的收入分成。"),
    members: [ProductsList.self, ProductsShow.self, ProductsOrders.self, ProductsSet.self],
    standard: ProductsList.self)
}

/// `seller products list`: every product.
struct ProductsList: ShopQuestion {
  static let form = CommandForm(name: "list", summary: Phrase(en: "Every product, by id.", zh: "全部商品，按编号排列。"))

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let fields = ProductFields(view)
    return ShopList(
      view: view, listName: "products", elements: view.report(by: rulebook, .products), head: view.answerHead,
      fields: fields.answer, export: fields.table, table: fields.table)
  }
}
