import SellerCore
import SellerTables
import SellerText

/// An order that dropped out of the assured refunds, and why.
struct ExcludedOrderRow: Sendable {
  let order: OrderRow
  let month: Month
  let why: AssuranceMonth.Exclusion

  /// The dropped-out orders of a product's months, found in one pass through the orders.
  static func rows(of product: AssuranceProduct, in view: ShopView) -> [ExcludedOrderRow] {
    var found: [OrderID: (month: Month, why: AssuranceMonth.Exclusion)] = [:]
    for month in product.months {
      for excluded in month.excluded { found[excluded.orderID] = (month.month, excluded.why) }
    }
    guard !found.isEmpty, let index = view.snapshot.productIndex(product.productID) else { return [] }
    let orders = view.orders { $0.isAdvancedLogistics && $0.productIndex == index }
    let rows = orders.compactMap { order in
      found[order.id].map { ExcludedOrderRow(order: order, month: $0.month, why: $0.why) }
    }
    return rows.sorted { ($1.order.paidAt, $0.order.id) < ($0.order.paidAt, $1.order.id) }
  }

  /// The columns of the list.
  static func columns(in context: PageContext) -> [RowList<ExcludedOrderRow>.Column] {
    let calendar = context.view.calendar
    @Sendable func moment(_ instant: Instant?) -> SortKey { instant.map { .number(Double($0.seconds)) } ?? .none }
    @Sendable func text(_ instant: Instant?, _ language: Language) -> StyledText {
      instant.map { StyledText(language.shortMoment($0, in: calendar)) } ?? .missing
    }
    return [
      .init(Heading.order, width: 12...26, takesRest: true, key: { .text($0.order.id.text) }) { row, _ in
        StyledText(row.order.id.text, .accent)
      },
      .init(Heading.month, width: 7...7, key: { .number(Double($0.month.index)) }) { row, _ in
        StyledText(row.month.description)
      },
      .init(Heading.why, width: 15...15, key: { .text($0.why.rawValue) }) { row, language in
        StyledText(language.say(row.why), .warning)
      },
      .init(
        Heading.released, width: 11...11, priority: 1, key: { moment($0.order.releasedAt) },
        cell: { row, language in text(row.order.releasedAt, language) }),
      .init(
        Heading.scanned, width: 11...11, key: { moment($0.order.warehouseScannedAt) },
        cell: { row, language in text(row.order.warehouseScannedAt, language) }),
      .init(
        Heading.amount, alignment: .right, width: 9...12, priority: 2,
        key: { .number(Double($0.order.gross.minorUnits)) },
        cell: { row, language in StyledText(language.money(row.order.gross)) }),
    ]
  }
}
