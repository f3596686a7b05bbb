import SellerCore
import SellerText

extension ImportFormat {
  /// Replies of the Wish API v2.
  static let wishV2 = ImportFormat(
    FormatName("wish-v2", Phrase(en: "a Wish API v2 reply", zh: "Wish API v2 的回复")), platform: .wish,
    summary: Phrase(en: "replies of the Wish API v2", zh: "Wish API v2 的回复"),
    fits: { $0.has("code") && $0.has("Product", "Order", "Variant", "Ticket") },
    read: { file, context in WishV2Import.read(file, currency: context.currency, progress: context.progress) })
}
