/// What is said about a product.
package enum ProductPhrase {
  package static let overview = Phrase(en: "Overview", zh: "概览")
  /// The part with its orders.
  package static func orders(_ count: Int) -> Phrase { Phrase(en: "Orders \(count)", zh: "订单 \(count)") }
  /// The part with the buyers' words.
  package static func words(_ count: Int) -> Phrase { Phrase(en: "Words \(count)", zh: "原声 \(count)") }
  package static let history = Phrase(en: "History", zh: "历史")
  package static let quality = Phrase(en: "Quality", zh: "质量")
  package static let reasons = Phrase(en: "Reasons", zh: "原因")
  package static let noRecord = Phrase(
    en: "Orders name this product, but the store has no record of it.",
    zh: "订单提到该商品，但店铺数据中没有它的记录。")
}
