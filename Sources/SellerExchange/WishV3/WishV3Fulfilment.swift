import SellerCore

/// A parcel's way as `fulfillment_records` tell it.
///
/// Cancelled tracking and a second release begin the way anew: what came before them is void. Of several events of one kind
/// the first since then counts. Kinds that the store has no place for are passed over; an event whose moment cannot be read
/// is left out, and that is said.
struct WishV3Fulfilment {
  var markedShippedAt: Instant?
  /// The carrier's first scan.
  var confirmedAt: Instant?
  var deliveredAt: Instant?
  /// Whether anything was voided.
  var restarted = false

  init(_ record: ReplyObject, _ intake: inout RecordIntake) throws(ForeignFieldProblem) {
    var events: [(at: Instant, place: Int, type: String)] = []
    for (place, event) in (try record.objects("fulfillment_records") ?? []).enumerated() {
      let type = try event.requiredText("event_type")
      let moment = intake.optional(
        try FieldReading.instant(try event.requiredText("event_time"), field: event.field("event_time")))
      if let moment { events.append((moment, place, type)) }
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
