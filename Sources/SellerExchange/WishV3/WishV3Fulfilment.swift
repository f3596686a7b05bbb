import SellerCore

/// A parcel's way as `fulfillment_records` tell it.
///
/// Cancelled tracking and a second release begin the way anew: what came before them is void. Of several events of one kind
/// the first since then counts. Kinds that the store has no place for are passed over.
struct WishV3Fulfilment {
  var markedShippedAt: Instant?
  /// The carrier's first scan.
  var confirmedAt: Instant?
  var deliveredAt: Instant?
  /// Whether anything was voided.
  var restarted = false

  init(records: [WishV3OrderReply.FulfillmentRecord]) throws(FieldProblem) {
    var events: [(at: Instant, place: Int, type: String)] = []
    for (index, record) in records.enumerated() {
      let at = try FieldReading.instant(record.eventTime, field: "fulfillment_records[\(index)].event_time")
      events.append((at, index, record.eventType))
    }
    events.sort { ($0.at, $0.place) < ($1.at, $1.place) }
    for event in events {
      switch event.type {
      case "MARK_SHIPPED": markedShippedAt = markedShippedAt ?? event.at
      case "CONFIRM_FULFILLED": confirmedAt = confirmedAt ?? event.at
      case "ORDER_DELIVERED": deliveredAt = deliveredAt ?? event.at
      case "TRACKING_CANCELLED", "ORDER_RE_RELEASED":
        markedShippedAt = nil
        confirmedAt = nil
        deliveredAt = nil
        restarted = true
      default: break
      }
    }
  }
}
