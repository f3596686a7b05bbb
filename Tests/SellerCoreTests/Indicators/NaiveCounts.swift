import SellerCore

/// A scope with the orders that belong to it.
struct NaiveScope {
  let scope: Scope
  /// Nil in store scope.
  let products: [ProductID]?
  let orders: [Order]

  init(_ scope: Scope, _ products: [ProductID]?, of fixture: ShopFixture) {
    self.scope = scope
    self.products = products
    orders = fixture.orders.filter { order in
      order.paidAt <= fixture.asOf && (products?.contains(order.productID) ?? true)
    }
  }

  var product: ProductID? { if case .product(let id) = scope { id } else { nil } }
}

/// The two counts of every indicator, recomputed the slow way: lists are filtered record by record for each row.
///
/// It shares nothing with the engine: days instead of seconds, records instead of columns, its own reading of the as-of.
struct NaiveCounts {
  let fixture: ShopFixture
  let first: Day?
  let last: Day
  let scope: NaiveScope

  private var asOf: Instant { fixture.asOf }
  private var calendar: ShopCalendar { fixture.shop.platform.calendar }
  private var today: Day { calendar.day(of: asOf) }

  private func known(_ instant: Instant?) -> Instant? { instant.flatMap { $0 > asOf ? nil : $0 } }

  private func inWindow(_ instant: Instant?) -> Bool {
    guard let instant = known(instant) else { return false }
    return inDays(calendar.day(of: instant))
  }

  private func inDays(_ day: Day) -> Bool { day <= last && (first.map { day >= $0 } ?? true) }

  private func isWithin(_ instant: Instant?, _ hours: Int64, of start: Instant) -> Bool {
    guard let instant = known(instant) else { return false }
    return instant.seconds - start.seconds <= hours * 3600
  }

  private func kind(_ order: Order) -> Product.Kind {
    fixture.tables.products.first { $0.id == order.productID }?.kind ?? .physical
  }

  private var orders: [Order] { scope.orders }

  private var channelOrders: [Order] { orders.filter { $0.channel != .other } }

  private func cases(_ order: Order) -> [AfterSalesCase] { order.cases.filter { $0.appliedAt <= asOf } }

  private var channelCases: [AfterSalesCase] { channelOrders.flatMap { cases($0) } }

  private func firstRefund(_ order: Order) -> AfterSalesCase? {
    cases(order).filter { $0.kind == .refundOnly || $0.kind == .returnRefund }
      .sorted { ($0.appliedAt.seconds, $0.id.text) < ($1.appliedAt.seconds, $1.id.text) }.first
  }

  func counts(_ id: IndicatorID) -> (Int, Int) {
    switch id {
    case .qualityRefundRate: qualityRefunds
    case .badReviewRate: badReviews
    case .serviceSatisfaction: ratings { $0.rating == .satisfied }
    case .serviceDissatisfaction: ratings { $0.rating == .dissatisfied }
    case .attitudeDissatisfaction: ratings { $0.rating != .satisfied && $0.ratingReason == .attitude }
    case .serviceParticipation: participation
    case .threeMinuteResponse: response
    case .onTimeShipping: onTime
    case .pickupAnomaly: pickup
    case .refundOnlyHours: hours(.refundOnly)
    case .returnRefundHours: hours(.returnRefund)
    case .interventionRate: (interventions.count, paid.count)
    case .sellerLiableRate:
      (interventions.filter { $0.liability == .seller || $0.liability == .both }.count, paid.count)
    case .refusalRate: share(channelCases.filter { inWindow($0.appliedAt) }) { known($0.refusedAt) != nil }
    case .afterSalesRating: caseRatings
    case .liveReportRate: media(\.liveReporters, \.liveViewers)
    case .poorVideoShare: media(\.videosPoor, \.videosReviewed)
    case .validPlayRate: media(\.validPlays, \.plays)
    default: wishCounts(id)
    }
  }

  private func wishCounts(_ id: IndicatorID) -> (Int, Int) {
    let released = orders.filter { inWindow($0.releasedAt) }
    let kept = released.filter { known($0.cancelledAt) == nil }
    switch id {
    case .validTrackingRate:
      return share(kept) { order in
        let hidden = order.trackingUploadedAt.map { $0 > asOf } ?? false
        return order.trackingNumber != nil && !hidden && known(order.scannedAt) != nil
      }
    case .lateShipmentRate: return share(kept) { order in !isWithin(order.scannedAt, 120, of: start(order)) }
    case .averageRating:
      let stars = reviews.compactMap(\.stars)
      return (stars.reduce(0, +), stars.count)
    case .refundRate63to93:
      return share(released) { order in
        cases(order).contains { ($0.kind == .refundOnly || $0.kind == .returnRefund) && known($0.completedAt) != nil }
      }
    case .counterfeitRate:
      let reviewed = fixture.tables.products.filter { product in
        inWindow(product.counterfeitReview?.at) && (scope.products?.contains(product.id) ?? true)
      }
      return share(reviewed) { $0.counterfeitReview?.found ?? false }
    case .trackingUpload2d: return share(kept) { isWithin($0.trackingUploadedAt, 48, of: start($0)) }
    case .trackable3d: return share(kept) { isWithin($0.scannedAt, 72, of: start($0)) }
    case .delivered14d: return share(kept) { isWithin($0.deliveredAt, 336, of: start($0)) }
    case .outOfStockRate:
      return share(released) { order in
        cases(order).contains { ($0.kind == .refundOnly || $0.kind == .returnRefund) && $0.reason == .outOfStock }
      }
    case .cancellationRate:
      return share(released) { known($0.cancelledAt) != nil && $0.cancelledBy != .seller }
    case .tickets48h: return share(tickets) { isWithin($0.resolvedAt, 48, of: $0.openedAt) }
    case .complaintRate: return (tickets.filter(\.complaint).count, released.count)
    case .lowRatingsAnswered:
      return share(reviews.filter { ($0.stars ?? 9) <= 2 }) { known($0.answeredAt) != nil }
    default: return (-1, -1)
    }
  }

  private func start(_ order: Order) -> Instant { order.releasedAt ?? order.paidAt }

  private func share<Element>(_ cohort: [Element], _ isCounted: (Element) -> Bool) -> (Int, Int) {
    (cohort.filter(isCounted).count, cohort.count)
  }

  private var qualityRefunds: (Int, Int) {
    let cohort = orders.filter { order in
      inWindow(order.paidAt) && !order.riskExcluded
        && (kind(order) == .virtual || isWithin(order.deliveredAt, 336, of: order.paidAt))
    }
    return share(cohort) { order in
      guard let refund = firstRefund(order) else { return false }
      return [.quality, .damaged, .counterfeit, .notAsDescribed].contains(refund.reason)
        && isWithin(refund.appliedAt, 336, of: order.paidAt)
    }
  }

  private var badReviews: (Int, Int) {
    let scores = channelOrders.filter { inWindow($0.paidAt) }.compactMap { order -> Int? in
      guard let review = order.review, review.valid, review.at <= asOf, let quality = review.quality,
        let service = review.service, let logistics = review.logistics
      else { return nil }
      let day = calendar.day(of: order.paidAt)
      let days = DayRange(first: day, last: day + 13)
      return days.contains(calendar.day(of: review.at)) ? quality + service + logistics : nil
    }
    return share(scores) { $0 <= 6 }
  }

  private var consultations: [Consultation] { scope.products == nil ? fixture.tables.consultations : [] }

  private func ratings(_ isCounted: (Consultation) -> Bool) -> (Int, Int) {
    let rated = consultations.filter { $0.askedAt <= asOf && $0.rating != nil && inWindow($0.ratedAt) }
    let latest = Set(rated.map(\.buyerID)).compactMap { buyer in
      rated.filter { $0.buyerID == buyer }
        .sorted { ($0.ratedAt?.seconds ?? 0, $0.id.text) < ($1.ratedAt?.seconds ?? 0, $1.id.text) }.last
    }
    return share(latest, isCounted)
  }

  private var participation: (Int, Int) {
    let asked = Set(consultations.filter { inWindow($0.askedAt) }.map(\.buyerID))
    let rated = Set(
      consultations.filter { $0.askedAt <= asOf && $0.rating != nil && inWindow($0.ratedAt) }.map(\.buyerID))
    return (asked.intersection(rated).count, asked.count)
  }

  private var response: (Int, Int) {
    let asked = consultations.filter { inWindow($0.askedAt) && calendar.hour(of: $0.askedAt) >= 8 }
    let buyers = Set(asked.map(\.buyerID))
    let slow = Set(asked.filter { ($0.slowestReplySeconds ?? 181) > 180 }.map(\.buyerID))
    return (buyers.subtracting(slow).count, buyers.count)
  }

  private var onTime: (Int, Int) {
    let due = orders.filter { order in
      guard let shipBy = order.shipBy, inDays(calendar.day(of: shipBy)), order.channel == .selfBuilt,
        kind(order) != .virtual, kind(order) != .service
      else { return false }
      guard let refund = firstRefund(order), refund.appliedAt <= shipBy else { return true }
      guard let shippedAt = known(order.shippedAt) else { return false }
      return shippedAt <= refund.appliedAt
    }
    return share(due) { order in
      guard let shippedAt = known(order.shippedAt), let shipBy = order.shipBy else { return false }
      return shippedAt <= shipBy
    }
  }

  private var pickup: (Int, Int) {
    let parcels = channelOrders.compactMap { order -> Bool? in
      guard let shippedAt = order.shippedAt, inWindow(shippedAt), shippedAt.seconds + 86_400 <= asOf.seconds,
        order.trackingNumber != nil, order.trackingUploadedAt.map({ $0 <= asOf }) ?? true
      else { return nil }
      let isWithdrawn = cases(order).contains { refund in
        let delay = refund.appliedAt.seconds - shippedAt.seconds
        guard (0...86_400).contains(delay) else { return false }
        return known(order.scannedAt).map { refund.appliedAt < $0 } ?? true
      }
      return isWithdrawn ? nil : !isWithin(order.scannedAt, 24, of: shippedAt)
    }
    return share(parcels) { $0 }
  }

  private func hours(_ kind: AfterSalesCase.Kind) -> (Int, Int) {
    let durations = channelCases.compactMap { refund -> Int64? in
      guard refund.kind == kind, let done = refund.completedAt, inWindow(done), known(refund.intervenedAt) == nil else {
        return nil
      }
      let all = done.seconds - refund.appliedAt.seconds
      guard kind == .returnRefund else { return all }
      guard let consented = known(refund.consentedAt), let sent = known(refund.buyerShippedAt) else { return nil }
      return all - (sent.seconds - consented.seconds)
    }
    return (Int(durations.reduce(0, +)), durations.count)
  }

  private var paid: [Order] { channelOrders.filter { inWindow($0.paidAt) } }

  private var interventions: [AfterSalesCase] { channelCases.filter { inWindow($0.intervenedAt) } }

  private var caseRatings: (Int, Int) {
    let rated = channelCases.filter { refund in
      guard inWindow(refund.appliedAt), refund.rating != nil, let ratedAt = known(refund.ratedAt) else { return false }
      let day = calendar.day(of: refund.appliedAt)
      return DayRange(first: day, last: day + 13).contains(calendar.day(of: ratedAt))
    }
    return share(rated) { ($0.rating ?? 0) >= 4 }
  }

  private func media(_ part: KeyPath<MediaDay, Int>, _ whole: KeyPath<MediaDay, Int>) -> (Int, Int) {
    guard scope.products == nil else { return (0, 0) }
    let days = fixture.tables.media.filter { inDays($0.day) }
    return (days.map { $0[keyPath: part] }.reduce(0, +), days.map { $0[keyPath: whole] }.reduce(0, +))
  }

  private var reviews: [Review] {
    orders.compactMap(\.review).filter { $0.valid && $0.stars != nil && inWindow($0.at) }
  }

  private var tickets: [Ticket] {
    fixture.tables.tickets.filter { ticket in
      guard inWindow(ticket.openedAt) else { return false }
      return scope.products == nil || orders.contains { $0.id == ticket.orderID }
    }
  }
}
