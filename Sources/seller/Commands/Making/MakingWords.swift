import SellerCore
import SellerText

/// What help says of `seller generate` and `seller init`, what they answer, and what stands in their way.
enum MakingWords {
  static let generate = Phrase(
    en: "Write a made-up store of any size; the same arguments give the same bytes.",
    zh: "生成任意规模的虚构店铺；相同参数得到相同文件。")
  static let emptyDirectory = Phrase(en: "A directory that is empty or does not exist yet.", zh: "空目录，或尚不存在的目录。")
  static let orders = Phrase(en: "How many orders.", zh: "订单数。")
  static let products = Phrase(en: "How many products.", zh: "商品数。")
  static let seed = Phrase(en: "The seed: another one makes another shop.", zh: "种子：不同的种子生成不同的店铺。")
  static let dataEnd = Phrase(
    en: "The moment at which the shop's data ends, YYYY-MM-DDTHH:MM:SSZ.", zh: "店铺数据截止的时刻，YYYY-MM-DDTHH:MM:SSZ。")

  static let makeStore = Phrase(en: "Make an empty store.", zh: "新建空店铺。")
  static let storeDirectory = Phrase(
    en: "A directory that is empty or does not exist yet; its last part becomes the store's id.",
    zh: "空目录，或尚不存在的目录；最后一段即店铺编号。")
  static let shopName = Phrase(en: "The shop's name.", zh: "店铺名称。")
  static let currency = Phrase(
    en: "The currency of every amount, as ISO 4217 writes it: USD, CNY, EUR …",
    zh: "全部金额的币种，按 ISO 4217：USD、CNY、EUR……")

  /// A made-up store was written.
  static func generated(_ path: String, orders: Int, products: Int, asOf: Instant) -> Phrase {
    Phrase(
      en: "\(path): \(orders, "order", "orders"), \(products, "product", "products"), as of \(asOf)",
      zh: "\(path)：\(orders) 个订单，\(products) 个商品，截至 \(asOf)")
  }

  /// No made-up shop can end at a moment; the first and the last one at which one can.
  static func notDatable(_ moment: Instant, in datable: ClosedRange<Instant>) -> Phrase {
    let (first, last) = (datable.lowerBound, datable.upperBound)
    return Phrase(
      en: "\(moment) is no moment at which a made-up shop can end: --as-of takes \(first) to \(last).",
      zh: "模拟店铺不能截止于 \(moment)：--as-of 须在 \(first) 至 \(last) 之间。")
  }

  static func noCurrency(_ word: String) -> Phrase {
    Phrase(
      en: "--currency takes a code of ISO 4217, such as USD or CNY; \(quoted: word) is none.",
      zh: "--currency 须为 ISO 4217 代码，如 USD 或 CNY；\(quoted: word)不是。")
  }

  static let noShopName = Phrase(en: "A shop has a name: --name is blank.", zh: "店铺须有名称：--name 为空白。")

  static func unusableStoreID(_ id: String, _ problem: IdentifierProblem) -> Phrase {
    Phrase(
      en: "The directory's name becomes the store's id, and \(quoted: id) \(problem). Choose another one.",
      zh: "目录名即店铺编号，而\(quoted: id)\(problem)。请换一个目录名。")
  }
}
