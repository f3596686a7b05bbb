import SellerCore

/// Why any command cannot do what its words ask, and what to do next.
package enum CommandTrouble {
  package static func unknownProduct(_ id: ProductID) -> Phrase {
    Phrase(
      en: """
        Neither a record nor an order of the store names the product \(id). "seller products" lists its products.
        """,
      zh: "店铺的记录和订单中都没有商品 \(id)。用 seller products 列出商品。")
  }
  /// No store is named, and none is in the default place.
  package static func noStore(place: String) -> Phrase {
    Phrase(
      en: """
        There is no store yet in \(place). Try "seller demo", make one with \
        "seller init \(place)/NAME --platform PLATFORM --name SHOP --currency CURRENCY", or name one with --store.
        """,
      zh: """
        \(place) 中还没有店铺。可用 seller demo 试用，用 \
        seller init \(place)/名称 --platform 平台 --name 店名 --currency 货币 新建，或用 --store 指定。
        """)
  }
  /// No store is named, and several are in the default place.
  package static func severalStores(_ names: [String]) -> Phrase {
    Phrase(
      en: "There are several stores: \(list: names). Name one with --store or SELLER_STORE.",
      zh: "有多个店铺：\(list: names)。请用 --store 或 SELLER_STORE 指定。")
  }
  /// The option takes no number below 0.
  package static func negative(option: String) -> Phrase {
    Phrase(en: "\(option) takes 0 or more.", zh: "\(option) 须不小于 0。")
  }
  /// The option takes whole numbers from the one to the other.
  package static func outside(option: String, _ lowest: Int, _ highest: Int) -> Phrase {
    Phrase(
      en: "\(option) takes \(digits: lowest) to \(digits: highest).",
      zh: "\(option) 须在 \(digits: lowest) 至 \(digits: highest) 之间。")
  }
  package static func outputUnwritable(_ reason: SystemReason) -> Phrase {
    reason.isFileSizeLimit
      ? Phrase(
        en: "Standard output cannot be written: \(reason). \(raiseLimit)", zh: "无法写入标准输出：\(reason)。\(raiseLimit)")
      : Phrase(en: "Standard output cannot be written: \(reason).", zh: "无法写入标准输出：\(reason)。")
  }
  /// A file that is written for the user cannot be written.
  package static func fileUnwritable(_ path: String, _ reason: SystemReason) -> Phrase {
    reason.isFileSizeLimit
      ? Phrase(en: "\(path) cannot be written: \(reason). \(raiseLimit)", zh: "无法写入 \(path)：\(reason)。\(raiseLimit)")
      : Phrase(
        en: "\(path) cannot be written: \(reason). Choose another file, or make room; nothing was changed.",
        zh: "无法写入 \(path)：\(reason)。请换一个文件，或腾出空间；数据没有变化。")
  }

  private static let raiseLimit = Phrase(
    en: "The limit on the size of files (\"ulimit -f\") is in the way: raise it, then try again.",
    zh: "文件大小受限（ulimit -f），请放宽限制后重试。")

  /// A file cannot go along with a record.
  public static func attachment(_ path: String, _ reason: any Worded) -> Phrase {
    Phrase(en: "\(path): \(reason.phrase)", zh: "\(path)：\(reason.phrase)")
  }
}
