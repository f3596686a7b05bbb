import SellerText

/// What is said of the stores in the default place.
enum StoresWords {
  static let store = Phrase(en: "store", zh: "名称")
  static let shop = Phrase(en: "shop", zh: "店铺")
  static let platform = Phrase(en: "platform", zh: "平台")
  static let currency = Phrase(en: "currency", zh: "货币")
  static let trouble = Phrase(en: "trouble", zh: "问题")
}
