import SellerCore

/// Why a command cannot do what its words ask, and what to do next.
package enum CommandTrouble {
  /// The indicator is another platform's.
  package static func foreignIndicator(_ indicator: IndicatorID, _ platform: Platform) -> Phrase {
    Phrase(
      en: "\(indicator.rawValue) does not exist on \(platform). \"seller indicators\" lists those that do.",
      zh: "\(platform)没有指标 \(indicator.rawValue)。用 seller indicators 列出全部指标。")
  }
  /// Neither a record nor an order names the product.
  package static func unknownProduct(_ id: ProductID) -> Phrase {
    Phrase(
      en: """
        Neither a record nor an order of the store names the product \(id). "seller products" lists its products.
        """,
      zh: "店铺的记录和订单中都没有产品 \(id)。用 seller products 列出产品。")
  }
  /// No product of the shop is in the category.
  package static func unknownCategory(_ name: CategoryName) -> Phrase {
    Phrase(
      en: """
        No product of the store is in the category \(name). "seller indicators --by category" lists its \
        categories.
        """,
      zh: "店铺没有品类为 \(name) 的产品。用 seller indicators --by category 列出品类。")
  }
  /// Products have the category at several levels.
  package static func ambiguousCategory(_ name: CategoryName, levels: [Int]) -> Phrase {
    Phrase(
      en: """
        \(name) is a category of the levels \(levels.map(String.init).joined(separator: " and ")). Choose with --level.
        """,
      zh: "\(name) 是第 \(list: levels.map(String.init)) 级的品类。请用 --level 指定。")
  }
  /// No dispute of this id was submitted by the moment asked about.
  package static func unknownDispute(_ id: DisputeID) -> Phrase {
    Phrase(
      en: "The store has no dispute \(id) by then. \"seller disputes\" lists its disputes.",
      zh: "截至该时刻没有申诉 \(id)。用 seller disputes 列出申诉。")
  }
  /// There is no file of this name that could be attached or imported.
  package static func notAFile(_ path: String) -> Phrase {
    Phrase(en: "\(path) is no file that can be read. Check the name.", zh: "\(path) 不是可读取的文件。请检查文件名。")
  }
  /// The files belong to another platform than the store.
  package static func foreignImport(_ format: String, _ platform: Platform) -> Phrase {
    Phrase(
      en: "Files of the format \(format) do not belong into a store of \(platform). Name another with --store.",
      zh: "\(format) 格式的文件不属于\(platform)的店铺。请用 --store 指定其他店铺。")
  }
  /// The product has no month of Refund Assurance then.
  package static func noAssuranceMonth(_ id: ProductID, _ month: Month) -> Phrase {
    Phrase(
      en: """
        Product \(id) has neither A+ orders nor ProductBoost spend in \(month). "seller assurance" lists its \
        months.
        """,
      zh: "产品 \(id) 在 \(month) 既没有 A+ 订单，也没有 ProductBoost 花费。用 seller assurance 列出各月。")
  }
  /// The text is no amount in the store's currency.
  package static func noAmount(_ text: String, _ currency: Currency) -> Phrase {
    Phrase(
      en: """
        “\(text)” is no amount in \(currency): 0 to \(amount: .largest(currency)), with at most \
        \(currency.minorDigits) digits after the point.
        """,
      zh: "“\(text)”不是 \(currency) 金额：须在 0 至 \(amount: .largest(currency)) 之间，小数最多 \(currency.minorDigits) 位。")
  }
  /// The campaign is JD's.
  package static func campaignElsewhere(_ platform: Platform) -> Phrase {
    Phrase(
      en: "The 618 campaign is JD's; this store is of \(platform). Name another with --store.",
      zh: "618 活动属于京东，本店属于\(platform)。请用 --store 指定其他店铺。")
  }
  /// The first word is no command; the nearest one, if one is near.
  package static func unknownCommand(_ word: String, nearest: String?) -> Phrase {
    Phrase(
      en: """
        \(quoted: word) is no command. \(nearest.map { "Did you mean \(quoted: $0)? " } ?? "")"seller --help" \
        lists them.
        """,
      zh: "没有命令\(quoted: word)。\(nearest.map { "是否要用\(quoted: $0)？" } ?? "")用 seller --help 列出命令。")
  }
  /// No store is named, and none is in the default place.
  package static func noStore(place: String) -> Phrase {
    Phrase(
      en: """
        There is no store yet in \(place). Try "seller demo", make one with "seller init", or name one with \
        --store.
        """,
      zh: "\(place) 中还没有店铺。可用 seller demo 试用，用 seller init 新建，或用 --store 指定。")
  }
  /// No store is named, and several are in the default place.
  package static func severalStores(_ names: [String]) -> Phrase {
    Phrase(
      en: "There are several stores: \(list: names). Name one with --store or SELLER_STORE.",
      zh: "有多个店铺：\(list: names)。请用 --store 或 SELLER_STORE 指定。")
  }
  /// The word is no currency's code.
  package static func noCurrency(_ word: String) -> Phrase {
    Phrase(
      en: "--currency takes a code of ISO 4217, such as USD or CNY; \(quoted: word) is none.",
      zh: "--currency 须为 ISO 4217 代码，如 USD 或 CNY；\(quoted: word)不是。")
  }
  package static let noShopName = Phrase(en: "A shop has a name: --name is blank.", zh: "店铺须有名称：--name 为空白。")
  /// No made-up shop can end then; the first and the last moment at which one can.
  package static func notDatable(_ moment: Instant, _ first: Instant, _ last: Instant) -> Phrase {
    Phrase(
      en: "\(moment) is no moment at which a made-up shop can end: --as-of takes \(first) to \(last).",
      zh: "模拟店铺不能截止于 \(moment)：--as-of 须在 \(first) 至 \(last) 之间。")
  }
  /// The directory's name cannot be a store's id.
  package static func unusableStoreID(_ id: String, _ problem: IdentifierProblem) -> Phrase {
    Phrase(
      en: "The directory's name becomes the store's id, and \(quoted: id) \(problem). Choose another one.",
      zh: "目录名即店铺编号，而\(quoted: id)\(problem)。请换一个目录名。")
  }
  /// The made-up shop cannot be moved to its place.
  package static func demoNotPlaced(_ directory: String, _ reason: SystemReason) -> Phrase {
    Phrase(
      en: "\(directory) cannot be put in place: \(reason). Check the disk and the permissions.",
      zh: "无法放到 \(directory)：\(reason)。请检查磁盘和权限。")
  }
  /// Standard output cannot be written.
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
}
