import SellerCore
import SellerText

/// What in a sound record does not fit: references, the order of moments, values that are hardly meant. All warnings:
/// the record counts as it stands.
struct RecordChecks {
  let snapshot: ShopSnapshot
  let index: OrderIndex
  private let products: Set<ProductID>
  private let firstDispute: [ProductID: DisputeID]

  init(snapshot: ShopSnapshot, index: OrderIndex) {
    self.snapshot = snapshot
    self.index = index
    products = Set(snapshot.tables.products.map(\.id))
    firstDispute = Dictionary(
      snapshot.tables.disputes.map { ($0.productID, $0) },
      uniquingKeysWith: { ($0.submittedAt, $0.id) <= ($1.submittedAt, $1.id) ? $0 : $1 }
    ).mapValues(\.id)
  }

  /// The warnings of one file.
  struct Notes {
    let file: String
    /// The line that is looked at.
    var line: Int?
    private(set) var findings: [Finding] = []
    private var left = LineReader.mostFindings

    init(file: String) {
      self.file = file
    }

    mutating func add(_ problem: RecordProblem, field: String? = nil) {
      left -= 1
      guard left >= 0 else { return }
      findings.append(Finding(severity: .warning, file: file, line: line, field: field, problem: problem))
    }

    /// Notes a moment that lies before one which comes first.
    mutating func order(_ earlier: (String, Instant?), _ later: (String, Instant?)) {
      guard let first = earlier.1, let second = later.1, second < first else { return }
      add(.earlierThan(field: earlier.0), field: later.0)
    }

    mutating func notNegative(_ field: String, _ money: Money?) {
      if let money, money.minorUnits < 0 { add(.unusual(found: money.description), field: field) }
    }

    /// Notes a part that is more than its whole.
    mutating func part(_ part: (String, Int), of whole: (String, Int)) {
      if part.1 > whole.1 { add(.moreThan(field: whole.0), field: part.0) }
    }
  }

  private func reference(_ id: ProductID, _ field: String, _ notes: inout Notes) {
    if !products.contains(id) { notes.add(.missingProduct(id.text), field: field) }
  }

  func check(_ product: Product, _ notes: inout Notes) {
    notes.notNegative("price", product.price)
    let moments = product.categoryHistory.map(\.at)
    if moments != moments.sorted() {
      notes.add(.listNotSorted, field: "category_history")
    } else if let last = product.categoryHistory.last, Set(last.categories) != Set(product.categories) {
      notes.add(.disagrees(with: "category_history"), field: "categories")
    }
  }

  func check(_ order: Order, _ notes: inout Notes) {
    reference(order.productID, "product_id", &notes)
    notes.notNegative("price", order.price)
    notes.notNegative("shipping", order.shipping)
    if let share = order.revenueShare, !(Percentage(0)...Percentage(100)).contains(share) {
      notes.add(.unusual(found: share.description), field: "revenue_share")
    }
    if order.quantity == 0 { notes.add(.unusual(found: "0"), field: "quantity") }
    for (field, country) in [("destination", order.destination), ("origin", order.origin)] {
      let isCode = country.map { $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } } ?? true
      if !isCode { notes.add(.unusual(found: country ?? ""), field: field) }
    }
    let paid = ("paid_at", Optional(order.paidAt))
    for later in [
      ("released_at", order.releasedAt), ("ship_by", order.shipBy), ("shipped_at", order.shippedAt),
      ("tracking_uploaded_at", order.trackingUploadedAt), ("cancelled_at", order.cancelledAt),
    ] { notes.order(paid, later) }
    notes.order(("shipped_at", order.shippedAt), ("scanned_at", order.scannedAt))
    notes.order(("shipped_at", order.shippedAt), ("delivered_at", order.deliveredAt))
    if order.cancelledBy != nil, order.cancelledAt == nil {
      notes.add(.disagrees(with: "cancelled_at"), field: "cancelled_by")
    }
    if order.trackingUploadedAt != nil, order.trackingNumber == nil {
      notes.add(.disagrees(with: "tracking_number"), field: "tracking_uploaded_at")
    }
    let applied = order.cases.map(\.appliedAt)
    if applied != applied.sorted() { notes.add(.listNotSorted, field: "cases") }
    for (number, found) in order.cases.enumerated() { check(found, paid, "cases[\(number)].", &notes) }
    let gross = Order.gross(price: order.price, shipping: order.shipping, quantity: order.quantity)
    if Self.refunded(order) > gross { notes.add(.moreThan(field: "price"), field: "cases") }
    if let review = order.review {
      notes.order(paid, ("review.at", review.at))
      notes.order(("review.at", review.at), ("review.answered_at", review.answeredAt))
    }
  }

  /// What was paid back in minor units; a refund without an amount is of the whole order and adds nothing here.
  private static func refunded(_ order: Order) -> Int128 {
    order.cases.filter { $0.kind.isRefund && $0.completedAt != nil }
      .reduce(0) { $0 + Int128($1.amount?.minorUnits ?? 0) }
  }

  private func check(
    _ found: AfterSalesCase, _ paid: (String, Instant?), _ prefix: String, _ notes: inout Notes
  ) {
    let applied = (prefix + "applied_at", Optional(found.appliedAt))
    notes.order(paid, applied)
    for (name, moment) in [
      ("consented_at", found.consentedAt), ("buyer_shipped_at", found.buyerShippedAt), ("refused_at", found.refusedAt),
      ("completed_at", found.completedAt), ("intervened_at", found.intervenedAt), ("rated_at", found.ratedAt),
    ] { notes.order(applied, (prefix + name, moment)) }
    if found.liability != nil, found.intervenedAt == nil {
      notes.add(.disagrees(with: prefix + "intervened_at"), field: prefix + "liability")
    }
    notes.notNegative(prefix + "amount", found.amount)
  }

  func check(_ dispute: Dispute, _ notes: inout Notes) {
    reference(dispute.productID, "product_id", &notes)
    notes.order(("submitted_at", dispute.submittedAt), ("resolved_at", dispute.resolvedAt))
    if (dispute.status == .pendingReview) != (dispute.resolvedAt == nil) {
      notes.add(.disagrees(with: "resolved_at"), field: "status")
    }
    if dispute.status == .resolvedUpdated, dispute.updatedCategory == nil {
      notes.add(.disagrees(with: "updated_category"), field: "status")
    }
    if let first = firstDispute[dispute.productID], first != dispute.id {
      notes.add(.secondDispute(first: first.text), field: "product_id")
    }
  }

  func check(_ campaign: BoostCampaign, _ notes: inout Notes) {
    for (number, id) in campaign.productIDs.enumerated() { reference(id, "product_ids[\(number)]", &notes) }
    if campaign.endsOn < campaign.startsOn { notes.add(.earlierThan(field: "starts_on"), field: "ends_on") }
    notes.notNegative("budget", campaign.budget)
  }

  func check(_ month: BoostMonth, _ notes: inout Notes) {
    reference(month.productID, "product_id", &notes)
    notes.notNegative("spend", month.spend)
    notes.notNegative("credit_received", month.creditReceived)
  }

  func check(_ consultation: Consultation, _ notes: inout Notes) {
    notes.order(("asked_at", consultation.askedAt), ("rated_at", consultation.ratedAt))
    if consultation.ratingReason != nil, consultation.rating == nil {
      notes.add(.disagrees(with: "rating"), field: "rating_reason")
    }
  }

  func check(_ ticket: Ticket, _ notes: inout Notes) {
    if let order = ticket.orderID, index.month(of: order) == nil {
      notes.add(.missingOrder(order.text), field: "order_id")
    }
    notes.order(("opened_at", ticket.openedAt), ("first_reply_at", ticket.firstReplyAt))
    notes.order(("opened_at", ticket.openedAt), ("resolved_at", ticket.resolvedAt))
  }

  func check(_ benchmark: Benchmark, _ notes: inout Notes) {
    if benchmark.value.mantissa < 0 { notes.add(.unusual(found: benchmark.value.description), field: "value") }
    if benchmark.to < benchmark.from { notes.add(.earlierThan(field: "from"), field: "to") }
    let isKnown = IndicatorID.allCases.contains { $0.rawValue.utf8.elementsEqual(benchmark.indicator.utf8) }
    if !isKnown, benchmark.indicator != "quality_refund_rate_p90" {
      notes.add(.unusual(found: benchmark.indicator), field: "indicator")
    }
  }

  func check(_ media: MediaDay, _ notes: inout Notes) {
    notes.part(("videos_poor", media.videosPoor), of: ("videos_reviewed", media.videosReviewed))
    notes.part(("valid_plays", media.validPlays), of: ("plays", media.plays))
  }

  func check(_ change: PriceChange, _ notes: inout Notes) {
    reference(change.productID, "product_id", &notes)
    notes.notNegative("price", change.price)
  }
}
