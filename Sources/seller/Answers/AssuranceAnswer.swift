import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// Refund-assurance months and products: what was refunded, what is credited.
struct AssuranceAnswer: ValueAnswer {
  let view: ShopView
  /// Each product by id, and each of their months, the earliest first.
  private let products: [AssuranceLine]
  private let months: [AssuranceLine]
  private let fields = AssuranceFields()

  private var setting: Shop.Enrolment? { view.shop.refundAssurance }
  private var isEnrolled: Bool { setting?.enrolled == true }

  init(view: ShopView, assurance: RefundAssurance) {
    self.view = view
    let lines = assurance.products.map { AssuranceLine.lines(of: $0, assurance: assurance, in: view) }
    products = lines.compactMap(\.first)
    months = lines.flatMap { $0.dropFirst().reversed() }
  }

  var json: JSONValue {
    .object([
      ("enrolled", .bool(isEnrolled)), ("spend_factor", .textOrNull(setting?.spendFactor)),
      ("months", fields.answer.array(of: months)), ("products", fields.productAnswer.array(of: products)),
    ])
  }

  func spreadsheet() -> DataTable { DataTable(fields.export, months) }

  func summary(in language: Language) -> [String] {
    [
      view.title(in: language),
      language.say(standing),
    ] + (missing.isEmpty ? [] : [language.say(FactWays(view.shop.platform).sentence(of: missing))])
  }

  /// What the credits of some months lack.
  private var missing: [ImportSource.Fact] {
    months.contains { $0.month?.missing.isEmpty == false } ? [.warehouseScan] : []
  }

  private var standing: Phrase {
    switch view.shop.platform {
    case .wish: AssuranceWords.enrolment(RefundAssurance.Enrolment(setting))
    case .jd, .kuaishou: AssuranceWords.elsewhere(view.shop.platform)
    }
  }

  func tables(in language: Language) -> [OutputTable] {
    AssuranceProduct.Tab.allCases.flatMap { tab in
      OutputTable.ifAny(
        title: language.say(AssuranceWords.tab(tab)), fields.productTable, products.filter { $0.product.tab == tab },
        in: language)
    } + [OutputTable(title: language.say(AssuranceWords.months), fields.table, months, in: language)]
  }
}
