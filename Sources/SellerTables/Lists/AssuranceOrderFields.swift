import SellerCore
import SellerText

/// An order behind a product's credit, field by field.
public struct AssuranceOrderFields: Sendable {
  private let view: ShopView

  /// The fields for the orders of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// The order.
  public var order: RowField<AssuranceOrder> { .id("order_id", Heading.order) { $0.order.id } }
  /// The month it counts in.
  public var month: RowField<AssuranceOrder> { RowField("month", Heading.month) { .month($0.month) } }
  /// When it was paid.
  public var paidAt: RowField<AssuranceOrder> {
    .moment("paid_at", Heading.paid, .short, in: view.calendar) { $0.order.paidAt }
  }
  /// What it cost.
  public var gross: RowField<AssuranceOrder> { .money("gross", Heading.amount) { $0.order.gross } }
  /// What of its refund counts.
  public var refund: RowField<AssuranceOrder> { .money("refund", Heading.refund) { $0.refund } }
  /// Why it was refunded.
  public var reason: RowField<AssuranceOrder> { .name("reason", Heading.reason) { Self.refundCase($0)?.reason } }
  /// When the refund was completed.
  public var refundedAt: RowField<AssuranceOrder> {
    .moment("refunded_at", Heading.completed, .short, in: view.calendar) { Self.refundCase($0)?.completedAt }
  }
  /// Why it dropped out.
  public var why: RowField<AssuranceOrder> { .name("why", Heading.droppedOut, { _ in .warning }) { $0.why } }
  /// When it was released.
  public var releasedAt: RowField<AssuranceOrder> {
    .moment("released_at", Heading.released, .short, in: view.calendar) { $0.order.releasedAt }
  }
  /// When the warehouse had it.
  public var scannedAt: RowField<AssuranceOrder> {
    .moment("scanned_at", Heading.scanned, .short, in: view.calendar) { $0.order.warehouseScannedAt }
  }

  /// What a command shows, and programs and spreadsheets get.
  public var all: [RowField<AssuranceOrder>] {
    [month, order, paidAt, gross, refund, reason, refundedAt, why, releasedAt, scannedAt]
  }

  /// The latest completed refund of an order.
  private static func refundCase(_ row: AssuranceOrder) -> AfterSalesCase? {
    row.order.cases.filter { $0.kind.isRefund && $0.completedAt != nil }
      .max { ($0.completedAt ?? $0.appliedAt) < ($1.completedAt ?? $1.appliedAt) }
  }
}
