import SellerCore
import SellerText

extension ImportFormat {
  /// Replies of the Wish Marketplace API v3.
  static let wish = ImportFormat(
    FormatName("wish", Phrase(en: "a Wish Marketplace API v3 reply", zh: "Wish Marketplace API v3 的回复")),
    platform: .wish,
    summary: Phrase(en: "replies of the Wish Marketplace API v3", zh: "Wish Marketplace API v3 的回复"),
    fits: { sample in
      sample.has("code")
        && sample.has("order_payment", "product_information", "variations", "campaign_name", "daily_performances")
    },
    read: { file, context in WishV3Import.read(file, currency: context.currency, progress: context.progress) })
}
