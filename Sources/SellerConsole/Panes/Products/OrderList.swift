import SellerCore
import SellerTables

/// The columns in which orders are listed, wherever they are listed.
enum OrderList {
  static func make(_ orders: [OrderRow], in context: PageContext) -> RowList<OrderRow> {
    let fields = OrderFields(context.view, rules: context.reading.rulebook.indicators)
    return RowList(
      .orders,
      columns: [
        .init(fields.id, width: 12...26),
        .init(fields.paidAt, width: 10...10),
        .init(fields.deliveredAt, width: 10...10, priority: 3),
        .init(fields.refund, width: 10...22, takesRest: true),
        .init(fields.review, width: 6...7, priority: 2),
        .init(fields.quantity, width: 4...4, priority: 4),
        .init(fields.gross, width: 10...12),
      ], rows: orders, in: context
    ) { $0.id.text }
  }
}
