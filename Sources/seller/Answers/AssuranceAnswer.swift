import SellerConsole
import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// Refund-assurance months and products: what was refunded, what is credited.
struct AssuranceAnswer: ValueAnswer {
  let view: ShopView
  let assurance: RefundAssurance

  private var setting: Shop.Enrolment? { view.shop.refundAssurance }
  private var isEnrolled: Bool { setting?.enrolled == true }

  // MARK: For programs

  var json: JSONValue {
    .object([
      ("enrolled", .bool(isEnrolled)), ("spend_factor", .textOrNull(setting?.spendFactor)),
      ("months", .array(assurance.months.map(Self.json))),
      (
        "products",
        .array(
          assurance.products.map { product in
            .object([
              ("product_id", .key(product.productID)), ("tab", .name(product.tab)),
              ("included_now", .bool(product.includedNow)), ("reasons", .array(product.reasons.map { .name($0) })),
              ("estimated", .textOrNull(product.estimated)),
            ])
          })
      ),
    ])
  }

  private static func json(_ month: AssuranceMonth) -> JSONValue {
    .object([
      ("product_id", .key(month.productID)), ("month", .text(month.month)), ("orders", .count(month.orders)),
      ("gmv", .text(month.gmv)), ("refunded_orders", .count(month.refundedOrders)),
      ("refund_gmv", .text(month.refundGMV)),
      (
        "rate",
        month.rate.hasData
          ? .array([.integer(month.rate.numerator), .integer(month.rate.denominator)]) : .null
      ),
      (
        "excluded",
        .array(month.excluded.map { .object([("order_id", .key($0.orderID)), ("why", .name($0.why))]) })
      ),
      ("spend", .text(month.spend)), ("uncapped", .text(month.uncapped)), ("estimated", .textOrNull(month.estimated)),
      ("received", .textOrNull(month.received)), ("pending", .bool(month.isPending)),
    ])
  }

  func spreadsheet() -> ExportTable {
    ExportTable(
      columns: [
        "product_id", "month", "orders", "gmv", "refunded_orders", "refund_gmv", "excluded_orders", "spend",
        "uncapped", "estimated", "received", "pending",
      ],
      rows: assurance.months.map { month in
        [
          .key(month.productID), .month(month.month), .integer(month.orders), .money(month.gmv),
          .integer(month.refundedOrders), .money(month.refundGMV), .integer(month.excluded.count),
          .money(month.spend), .money(month.uncapped), .money(month.estimated), .money(month.received),
          .flag(month.isPending),
        ]
      })
  }

  // MARK: For people

  func summary(in language: Language) -> [String] {
    [
      view.title(in: language),
      language.say(standing),
    ]
  }

  private var standing: AnswerPhrase {
    switch view.shop.platform {
    case .wish: .enrolment(isEnrolled, factor: setting?.spendFactor)
    case .jd, .kuaishou: .assuranceElsewhere(view.shop.platform)
    }
  }

  func tables(in language: Language) -> [OutputTable] {
    AssuranceProduct.Tab.allCases.compactMap { tab in
      let products = assurance.products(on: tab)
      return products.isEmpty ? nil : table(products, on: tab, in: language)
    } + [months(in: language)]
  }

  private func table(
    _ products: [AssuranceProduct], on tab: AssuranceProduct.Tab, in language: Language
  ) -> OutputTable {
    OutputTable(
      title: language.say(AnswerPhrase.assuranceTab(tab)),
      columns: [
        .init("product_id", Heading.id), .init("name", Heading.product), .init("orders", Heading.orders, .right),
        .init("rate", Heading.rate, .right), .init("estimated", Heading.estimated, .right),
        .init("received", Heading.received, .right), .init("reasons", Heading.reason),
      ],
      rows: products.map { product in
        [
          .init(product.productID.text, .accent), .init(view.product(product.productID)?.name ?? "–"),
          .init(language.count(product.orders)), .init(language.percent(product.rate) ?? "–"),
          credit(product.estimated, atMost: product.uncapped, in: language), .init(language.money(product.received)),
          .init(
            product.reasons.map { language.say($0) }.joined(separator: ", "), .dimmed),
        ]
      })
  }

  private func months(in language: Language) -> OutputTable {
    OutputTable(
      title: language.say(AnswerPhrase.assuranceMonths),
      columns: [
        .init("product_id", Heading.id), .init("month", Heading.month), .init("orders", Heading.orders, .right),
        .init("gmv", AnswerPhrase.gmv, .right), .init("refund_gmv", Heading.refunds, .right),
        .init("rate", Heading.rate, .right), .init("spend", Heading.spend, .right),
        .init("estimated", Heading.estimated, .right), .init("received", Heading.received, .right),
      ],
      rows: assurance.months.map { month in
        [
          .init(month.productID.text, .accent), .init(month.month.description), .init(language.count(month.orders)),
          .init(language.money(month.gmv)), .init(language.money(month.refundGMV)),
          .init(language.percent(month.rate) ?? "–"), .init(language.money(month.spend)),
          credit(month.estimated, atMost: month.uncapped, in: language),
          month.received.map { .init(language.money($0), .good) } ?? .init(language.say(AnswerPhrase.pending), .dimmed),
        ]
      })
  }

  /// An estimate; where it is not known, the amount that it cannot exceed.
  private func credit(_ estimated: Money?, atMost uncapped: Money, in language: Language) -> OutputTable.Cell {
    estimated.map { .init(language.money($0)) } ?? .init("≤ " + language.money(uncapped), .dimmed)
  }
}
