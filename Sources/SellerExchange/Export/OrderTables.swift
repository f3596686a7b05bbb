import SellerCore
import SellerTables

extension ExportTables {
  /// The orders, month by month; `advanced_logistics.correct_warehouse` is filled on A+ orders only. Their cases are a table
  /// of their own.
  public static func orders(_ view: ShopView) -> DataTable {
    DataTable(columns: orderFields.map(\.0)) { body in
      try view.forEachOrder { order in
        let review = order.review
        try body(orderFields.map { $0.1(order, review) })
      }
    }
  }

  private static let orderFields: [(String, @Sendable (OrderRow, Review?) -> CellValue)] = [
    ("id", { order, _ in .key(order.id) }),
    ("product_id", { order, _ in .key(order.productID) }),
    ("paid_at", { order, _ in .instant(order.paidAt) }),
    ("released_at", { order, _ in .instant(order.releasedAt) }),
    ("quantity", { order, _ in .integer(order.quantity) }),
    ("price", { order, _ in .money(order.price) }),
    ("shipping", { order, _ in .money(order.shipping) }),
    ("channel", { order, _ in .name(order.channel) }),
    ("destination", { order, _ in .text(order.destination) }),
    ("origin", { order, _ in .text(order.origin) }),
    ("express", { order, _ in .flag(order.express) }),
    ("risk_excluded", { order, _ in .flag(order.riskExcluded) }),
    ("ship_by", { order, _ in .instant(order.shipBy) }),
    ("shipped_at", { order, _ in .instant(order.shippedAt) }),
    ("tracking_number", { order, _ in .text(order.trackingNumber) }),
    ("tracking_uploaded_at", { order, _ in .instant(order.trackingUploadedAt) }),
    ("scanned_at", { order, _ in .instant(order.scannedAt) }),
    ("delivered_at", { order, _ in .instant(order.deliveredAt) }),
    ("advanced_logistics.scanned_at", { order, _ in .instant(order.warehouseScannedAt) }),
    (
      "advanced_logistics.correct_warehouse",
      { order, _ in order.isAdvancedLogistics ? .flag(order.correctWarehouse) : .empty }
    ),
    ("cancelled_at", { order, _ in .instant(order.cancelledAt) }),
    ("cancelled_by", { order, _ in .name(order.cancelledBy) }),
    ("revenue_share", { order, _ in .percentage(order.revenueShare) }),
    ("review.at", { _, review in .instant(review?.at) }),
    ("review.stars", { _, review in .integer(review?.stars) }),
    ("review.quality", { _, review in .integer(review?.quality) }),
    ("review.service", { _, review in .integer(review?.service) }),
    ("review.logistics", { _, review in .integer(review?.logistics) }),
    ("review.text", { _, review in .text(review?.text) }),
    ("review.answered_at", { _, review in .instant(review?.answeredAt) }),
    ("review.valid", { _, review in .flag(review?.valid) }),
  ]

  /// The after-sales cases with the order and product they are of.
  public static func cases(_ view: ShopView) -> DataTable {
    DataTable(columns: ["order_id", "product_id"] + caseFields.map(\.0)) { body in
      try view.forEachOrder { order in
        guard order.mayHaveCases else { return }
        for afterSalesCase in order.cases {
          try body([.key(order.id), .key(order.productID)] + caseFields.map { $0.1(afterSalesCase) })
        }
      }
    }
  }

  private static let caseFields: [(String, @Sendable (AfterSalesCase) -> CellValue)] = [
    ("id", { .key($0.id) }),
    ("kind", { .name($0.kind) }),
    ("applied_at", { .instant($0.appliedAt) }),
    ("reason", { .name($0.reason) }),
    ("reason_text", { .text($0.reasonText) }),
    ("amount", { .money($0.amount) }),
    ("consented_at", { .instant($0.consentedAt) }),
    ("buyer_shipped_at", { .instant($0.buyerShippedAt) }),
    ("refused_at", { .instant($0.refusedAt) }),
    ("completed_at", { .instant($0.completedAt) }),
    ("intervened_at", { .instant($0.intervenedAt) }),
    ("liability", { .name($0.liability) }),
    ("rating", { .integer($0.rating) }),
    ("rated_at", { .instant($0.ratedAt) }),
  ]
}
