import SellerCore
import SellerText

extension ImportFormat {
  /// Replies of the Wish API v2.
  static let wishV2 = ImportFormat(
    FormatName("wish-v2", Phrase(en: "a Wish API v2 reply", zh: "Wish API v2 的回复")), platform: .wish,
    summary: Phrase(en: "replies of the Wish API v2", zh: "Wish API v2 的回复"),
    carries: CarriedFacts([
      .product: [:],
      .order: [
        "order.released_at": "released_to_merchant_time", "order.shipped_at": "shipped_date",
        "order.tracking_number": "tracking_number", "order.tracking_uploaded_at": "shipped_date",
        "order.scanned_at": "tracking_confirmed_date", "order.destination": "country",
        "order.express": "is_wish_express", "case": "refunded_time", "case.reason": "refunded_reason",
        "case.completed_at": "refunded_time",
      ],
      .ticket: ["ticket": "Ticket", "ticket.first_reply_at": "date"],
    ]),
    fits: { $0.envelope.isSuperset(of: ["code", "data"]) && $0.has("Product", "Order", "Variant", "Ticket") },
    read: { ReplyReader.read($0, as: WishV2Import.shape, $1) })
}
