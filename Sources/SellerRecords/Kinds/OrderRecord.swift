import SellerCore
import SellerText

/// An order with its cases and its review: `orders/YYYY-MM.jsonl`.
extension Order: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "orders", zh: "订单") }
  /// Quantities beyond 32 bits are typing errors.
  package static let quantities = 0...Int(Int32.max)

  /// The fields, in canonical order.
  public static let schema = Schema<Order>(
    blank: { currency in Order(id: "", productID: "", paidAt: .epoch, price: .zero(currency), channel: .other) },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .required("product_id", \.productID, .id()),
      .required("paid_at", \.paidAt, .instant),
      .optional("released_at", \.releasedAt, .instant),
      .defaulted("quantity", \.quantity, .whole(quantities), unless: { $0 == 1 }),
      .required("price", \.price, .money),
      .defaulted("shipping", \.shipping, .money, unless: { $0.minorUnits == 0 }),
      .required("channel", \.channel, .choice()),
      .optional("destination", \.destination, .text),
      .optional("origin", \.origin, .text),
      .flag("express", \.express),
      .flag("risk_excluded", \.riskExcluded),
      .optional("ship_by", \.shipBy, .instant),
      .optional("shipped_at", \.shippedAt, .instant),
      .optional("tracking_number", \.trackingNumber, .text),
      .optional("tracking_uploaded_at", \.trackingUploadedAt, .instant),
      .optional("scanned_at", \.scannedAt, .instant),
      .optional("delivered_at", \.deliveredAt, .instant),
      .optional("advanced_logistics", \.advancedLogistics, .object(.advancedLogistics)),
      .optional("cancelled_at", \.cancelledAt, .instant),
      .optional("cancelled_by", \.cancelledBy, .choice()),
      .optional("revenue_share", \.revenueShare, .percentage),
      .list("cases", \.cases, .object(.afterSalesCase)),
      .optional("review", \.review, .object(.review)),
      .optional("updated_at", \.updatedAt, .instant),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<Order>.monthly(folder: "orders") { $0.paidAt }
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<Order>.columns
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.order, id.text) }

  /// The record with its lists in the order of their moments.
  public var settled: Order {
    var settled = self
    settled.cases.sort { ($0.appliedAt, $0.id) < ($1.appliedAt, $1.id) }
    return settled
  }

  /// The record with what an older version of it says that nobody here knows, at every level.
  public func keepingUnknownFields(of old: Order) -> Order {
    var kept = self
    kept.extra = extra.adding(old.extra)
    for position in kept.cases.indices {
      guard let before = old.cases.first(where: { $0.id == kept.cases[position].id }) else { continue }
      kept.cases[position].extra = kept.cases[position].extra.adding(before.extra)
    }
    if let review, let before = old.review { kept.review?.extra = review.extra.adding(before.extra) }
    if let way = advancedLogistics, let before = old.advancedLogistics {
      kept.advancedLogistics?.extra = way.extra.adding(before.extra)
    }
    return kept
  }

  /// Whether anything of it is known to nobody here, at any level.
  public var hasUnknownFields: Bool {
    !extra.isEmpty || cases.contains { !$0.extra.isEmpty } || review.map { !$0.extra.isEmpty } ?? false
      || advancedLogistics.map { !$0.extra.isEmpty } ?? false
  }

  /// Reads a line in exactly the form that the program writes; nil for any other.
  public static func readCanonical(_ line: inout CanonicalCursor, currency: Currency) -> Order? { line.order(currency) }

  /// Writes the line that the schema would write, only faster.
  public func writeCanonical(to line: inout JSONLine) { write(to: &line) }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    OrderChecks(order: self).check(beside: others, &notes)
  }
}

extension Schema<Order.AdvancedLogistics> {
  /// An order's way through A+.
  static let advancedLogistics = Schema(
    blank: { _ in Order.AdvancedLogistics() },
    extra: \.extra,
    fields: [
      .optional("scanned_at", \.scannedAt, .instant),
      .flag("correct_warehouse", \.correctWarehouse),
    ])
}

extension Schema<AfterSalesCase> {
  static let afterSalesCase = Schema(
    blank: { _ in AfterSalesCase(id: "", kind: .refundOnly, appliedAt: .epoch, reason: .other) },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .required("kind", \.kind, .choice()),
      .required("applied_at", \.appliedAt, .instant),
      .required("reason", \.reason, .choice()),
      .optional("reason_text", \.reasonText, .text),
      .optional("amount", \.amount, .money),
      .optional("consented_at", \.consentedAt, .instant),
      .optional("buyer_shipped_at", \.buyerShippedAt, .instant),
      .optional("refused_at", \.refusedAt, .instant),
      .optional("completed_at", \.completedAt, .instant),
      .optional("intervened_at", \.intervenedAt, .instant),
      .optional("liability", \.liability, .choice()),
      .optional("rating", \.rating, .score),
      .optional("rated_at", \.ratedAt, .instant),
      .optional("closed_at", \.closedAt, .instant),
      .optional("proved_at", \.provedAt, .instant),
      .optional("decided_at", \.decidedAt, .instant),
      .optional("advanced_at", \.advancedAt, .instant),
      .optional("repaid_at", \.repaidAt, .instant),
      .optional("updated_at", \.updatedAt, .instant),
    ])
}

extension Schema<Review> {
  /// An order's first review.
  static let review = Schema(
    blank: { _ in Review(at: .epoch) },
    extra: \.extra,
    fields: [
      .required("at", \.at, .instant),
      .optional("stars", \.stars, .score),
      .optional("quality", \.quality, .score),
      .optional("service", \.service, .score),
      .optional("logistics", \.logistics, .score),
      .optional("text", \.text, .text),
      .optional("answered_at", \.answeredAt, .instant),
      .optional("answer", \.answer, .text),
      .defaulted("valid", \.valid, .bool, unless: { $0 }),
    ])
}
