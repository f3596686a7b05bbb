/// What is said about a product.
package enum ProductPhrase {
  /// Over how many days a small chart goes.
  package static func lastDays(_ days: Int) -> Phrase { Phrase(en: "day by day, \(days) days", zh: "近 \(days) 天逐日") }
  /// Over how many days a figure without a first one goes.
  package static let ever = Phrase(en: "ever", zh: "至今")
  package static let overview = Phrase(en: "Overview", zh: "概览")
  /// The part with its orders; nil while they are counted.
  package static func orders(_ count: Int?) -> Phrase {
    count.map { Phrase(en: "Orders \($0)", zh: "订单 \($0)") } ?? Phrase(en: "Orders", zh: "订单")
  }
  /// The part with the buyers' words; nil while they are counted.
  package static func words(_ count: Int?) -> Phrase {
    count.map { Phrase(en: "Words \($0)", zh: "原声 \($0)") } ?? Phrase(en: "Words", zh: "原声")
  }
  package static let history = Phrase(en: "history", zh: "历史")
  package static let quality = Phrase(en: "quality", zh: "质量")
  package static let reasons = Phrase(en: "reasons", zh: "原因")
  package static let reasonsTitle = Phrase(en: "Reasons", zh: "原因")
  package static let noRecord = Phrase(
    en: "Orders name this product, but the store has no record of it.",
    zh: "订单提到该商品，但店铺数据中没有它的记录。")
}
