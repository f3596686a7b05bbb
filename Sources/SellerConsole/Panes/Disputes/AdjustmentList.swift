import SellerCore
import SellerTables

/// The platform's table of adjusted orders: old and new share, and the difference in money.
enum AdjustmentList {
  static func make(_ rows: [RevenueShareAdjustment], in context: PageContext) -> RowList<RevenueShareAdjustment> {
    let fields = AdjustmentFields(context.view)
    return RowList(
      .adjustments,
      columns: [
        .init(fields.order, width: 12...26),
        .init(fields.releasedAt, width: 10...10),
        .init(fields.old, width: 5...6),
        .init(fields.new, width: 5...6),
        .init(fields.gross, width: 9...12, priority: 1),
        .init(fields.amount, width: 9...12),
      ], rows: rows, in: context
    ) { $0.orderID.text }
  }
}
