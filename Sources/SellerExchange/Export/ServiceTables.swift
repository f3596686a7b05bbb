import SellerCore
import SellerTables

extension ExportTables {
  /// The conversations.
  public static func consultations(_ view: ShopView) -> DataTable {
    table(
      of: view.consultations,
      [
        ("id", { .key($0.id) }),
        ("buyer_id", { .key($0.buyerID) }),
        ("asked_at", { .instant($0.askedAt) }),
        ("slowest_reply_s", { .integer($0.slowestReplySeconds) }),
        ("rating", { .name($0.rating) }),
        ("rating_reason", { .name($0.ratingReason) }),
        ("rated_at", { .instant($0.ratedAt) }),
      ])
  }

  /// The tickets.
  public static func tickets(_ view: ShopView) -> DataTable {
    table(
      of: view.tickets,
      [
        ("id", { .key($0.id) }),
        ("order_id", { .key($0.orderID) }),
        ("kind", { .text($0.kind) }),
        ("opened_at", { .instant($0.openedAt) }),
        ("first_reply_at", { .instant($0.firstReplyAt) }),
        ("resolved_at", { .instant($0.resolvedAt) }),
        ("complaint", { .flag($0.complaint) }),
      ])
  }

  /// The live-room and short-video counts.
  public static func media(_ view: ShopView) -> DataTable {
    table(
      of: view.media,
      [
        ("day", { .day($0.day) }),
        ("live_viewers", { .integer($0.liveViewers) }),
        ("live_reporters", { .integer($0.liveReporters) }),
        ("videos_reviewed", { .integer($0.videosReviewed) }),
        ("videos_poor", { .integer($0.videosPoor) }),
        ("plays", { .integer($0.plays) }),
        ("valid_plays", { .integer($0.validPlays) }),
      ])
  }

  /// The benchmarks.
  public static func benchmarks(_ view: ShopView) -> DataTable {
    table(
      of: view.benchmarks,
      [
        ("indicator", { .text($0.indicator) }),
        ("category", { .key($0.category) }),
        ("from", { .day($0.from) }),
        ("to", { .day($0.to) }),
        ("value", { .decimal($0.value) }),
      ])
  }

  /// The recorded violations.
  public static func violations(_ view: ShopView) -> DataTable {
    table(
      of: view.violations,
      [
        ("id", { .key($0.id) }),
        ("at", { .instant($0.at) }),
        ("violation", { .text($0.violation) }),
        ("severity", { .name($0.severity) }),
        ("points", { .integer($0.points) }),
      ])
  }
}
