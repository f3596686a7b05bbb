import SellerCore
import SellerText

extension ImportFormat {
  /// Replies of the Wish Marketplace API v3.
  static let wish = ImportFormat(
    FormatName("wish", Phrase(en: "a Wish Marketplace API v3 reply", zh: "Wish 商户平台 API v3 的回复")),
    platform: .wish,
    summary: Phrase(en: "replies of the Wish Marketplace API v3", zh: "Wish 商户平台 API v3 的回复"),
    carries: CarriedFacts([
      .product: ["product.advanced_logistics": "first_mile_shippings", "product.state": "state"],
      .order: [
        "order.released_at": "released_at", "order.ship_by": "expected_ship_time", "order.shipped_at": "event_time",
        "order.tracking_number": "tracking_information", "order.tracking_uploaded_at": "event_time",
        "order.scanned_at": "event_time", "order.delivered_at": "event_time", "order.destination": "country_code",
        "order.express": "fulfillment_order_types", "order.advanced_logistics": "fulfillment_order_types",
        "order.revenue_share": "rev_share", "case": "refunds", "case.reason": "refund_reason",
        "case.amount": "refund_amount", "case.completed_at": "refund_time",
      ],
      .review: ["review": "rating", "review.stars": "rating"],
      .ticket: [
        "ticket": "opened_at", "ticket.first_reply_at": "replied_at", "ticket.resolved_at": "closed_at",
      ],
      .record(.violation): ["violation": "penalty_reason"],
      .boost: ["boost": "data"], .boostDay: ["boost_month": "daily_performances"],
    ]),
    fits: { sample in
      sample.envelope.isSuperset(of: ["code", "data"])
        && (sample.has(
          "order_payment", "product_information", "variations", "campaign_name", "daily_performances",
          "penalty_reason", "penalty_amount") || WishV3Feedback.isRating(sample.has)
          || WishV3Feedback.isTicket(sample.has))
    },
    mayBe: {
      $0.isBareEnvelope && $0.envelope.contains("code") && !$0.envelope.isDisjoint(with: ["data", "message"])
    },
    read: { ReplyReader.read($0, as: WishV3Import.shape, $1) })
}
