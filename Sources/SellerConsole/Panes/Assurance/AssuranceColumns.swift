import SellerCore
import SellerTables
import SellerText

/// The columns of the lists of products and months.
enum AssuranceColumns {
  typealias Column = RowList<AssuranceLine>.Column

  static var eligible: [Column] {
    let fields = AssuranceFields(sortedBy: .product)
    return [Column(fields.name, width: 18...34, takesRest: true)] + money(fields) + [
      Column(fields.estimated, width: 10...12), Column(fields.received, width: 9...12),
      Column(fields.pendingMonths, width: 7...8, priority: 6),
    ]
  }

  static var other: [Column] {
    let fields = AssuranceFields(sortedBy: .product)
    return [
      Column(fields.name, width: 18...26, takesRest: true), Column(fields.includedNow, width: 3...3),
      Column(fields.reasons, width: 22...44, takesRest: true), Column(fields.gmv, width: 10...12, priority: 2),
      Column(fields.rate, width: 7...8, priority: 1), Column(fields.spend, width: 9...12, priority: 1),
      Column(fields.estimated, width: 10...12, priority: 1), Column(fields.received, width: 9...12),
    ]
  }

  /// The months of one product, on its page.
  static var months: [Column] {
    let fields = AssuranceFields()
    return [Column(fields.month, width: 8...10, takesRest: true)] + money(fields) + [
      Column(fields.estimated, width: 10...12), Column(fields.received, width: 9...12),
      Column(fields.difference, width: 10...12), Column(fields.droppedOut, width: 7...11, priority: 3),
    ]
  }

  private static func money(_ fields: AssuranceFields) -> [Column] {
    [
      Column(fields.gmv, width: 10...12, priority: 2), Column(fields.orders, width: 6...9, priority: 5),
      Column(fields.refundedOrders, width: 8...9, priority: 4), Column(fields.refunds, width: 9...12, priority: 3),
      Column(fields.rate, width: 7...8, priority: 1), Column(fields.spend, width: 9...12, priority: 1),
    ]
  }

  /// The orders behind a product's credit.
  static func orders(in context: PageContext) -> [RowList<AssuranceOrder>.Column] {
    let fields = AssuranceOrderFields(context.view)
    return [
      .init(fields.month, width: 7...7),
      .init(fields.order, width: 12...26, takesRest: true),
      .init(fields.paidAt, width: 16...16, priority: 2),
      .init(fields.gross, width: 9...12, priority: 1),
      .init(fields.refund, width: 9...12),
      .init(fields.reason, width: 10...18, priority: 3),
      .init(fields.refundedAt, width: 16...16, priority: 4),
      .init(fields.why, width: 15...15),
      .init(fields.releasedAt, width: 16...16, priority: 6),
      .init(fields.scannedAt, width: 16...16, priority: 5),
    ]
  }

  /// The months of all products, reconciled.
  static var reconciled: [Column] {
    let fields = AssuranceFields()
    return [
      Column(fields.month, width: 7...8), Column(fields.standing, width: 10...12),
      Column(fields.title, width: 14...40, takesRest: true),
      Column(fields.estimated.titled(AssurancePhrase.owed), width: 9...12), Column(fields.received, width: 9...12),
      Column(fields.difference, width: 10...12), Column(fields.refundedOrders, width: 8...9, priority: 2),
      Column(fields.rate, width: 7...8, priority: 3), Column(fields.spend, width: 9...12, priority: 1),
    ]
  }
}
