import SellerText

/// What help says of arguments that several commands have.
enum CommonWords {
  static let store = Phrase(
    en:
      "The store: its directory, or its name in \"seller stores\". Default: SELLER_STORE, or the only store there is.",
    zh: "店铺：目录，或 seller stores 列出的名称。默认：SELLER_STORE，或唯一的店铺。")
  static let asOf = Phrase(
    en:
      "Answer as of this moment, YYYY-MM-DDTHH:MM:SSZ, or at the end of a day, YYYY-MM-DD. Default: the store's own, or now.",
    zh: "截至此刻（YYYY-MM-DDTHH:MM:SSZ）或某日结束时（YYYY-MM-DD）作答。默认：店铺自带的时刻，或现在。")
  static let language = Phrase(
    en: "The language: en or zh-Hans (zh). Default: the setting, else by the locale.",
    zh: "语言：en 或 zh-Hans（zh）。默认：按设置，否则按系统区域。")
  static let format = Phrase(en: "How to answer: table, json or csv.", zh: "回答的格式：table、json 或 csv。")
  static let wait = Phrase(en: "How many seconds to wait while somebody else writes.", zh: "他人正在写入时最多等待的秒数。")
  static let platform = Phrase(en: "wish, jd or kuaishou.", zh: "wish、jd 或 kuaishou。")
  static let product = Phrase(en: "The product's id.", zh: "商品编号。")
  static let dryRun = Phrase(en: "Check everything and write nothing.", zh: "只检查，不写入。")
  static let outputTheme = Phrase(
    en: "A theme; of it only whether it keeps to ASCII matters here (ascii).", zh: "主题；此处只看是否仅用 ASCII（ascii）。")
}
