/// What is said of several shops beside each other.
package enum StorePhrase {
  package static let store = Phrase(en: "store", zh: "店铺")
  package static let shop = Phrase(en: "shop", zh: "店名")
  package static let platform = Phrase(en: "platform", zh: "平台")
  package static let title = Phrase(en: "Stores", zh: "全部店铺")
  package static let help = Phrase(
    en: "What needs you in all stores, the most urgent first; Enter opens the store", zh: "各店铺的待处理事项，最紧急的在前；Enter 打开店铺")
  package static let onlyOne = Phrase(
    en: "Only this store is known. “seller init” and “seller stores” tell of others.",
    zh: "只有这一个店铺。可用 seller init 新建，用 seller stores 列出。")
  package static let nothingNeeded = Phrase(en: "nothing needs you now", zh: "目前没有需要处理的事")
  package static let beingRead = Phrase(en: "being read …", zh: "正在读取…")
  /// A store cannot be read, and why.
  package static func unreadable(_ reason: any Worded) -> Phrase {
    Phrase(en: "cannot be read: \(reason.phrase)", zh: "无法读取：\(reason.phrase)")
  }
  /// A store has this many more lines than are told here.
  package static func more(_ count: Int) -> Phrase {
    Phrase(en: "and \(count) more", zh: "另有 \(count) 项")
  }
}
