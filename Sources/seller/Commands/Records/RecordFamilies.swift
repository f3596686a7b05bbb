import SellerChanges
import SellerText

/// `seller benchmarks`: what the platform's page gives as the market's figures.
enum BenchmarkFamily: RecordFamily {
  static let word = "benchmarks"
  static let form = RecordForm.benchmark
  static let words = RecordFamilyWords(
    family: Phrase(en: "Benchmarks of the market and of categories: list, add, set.", zh: "大盘值：列出、新增、修改。"),
    list: Phrase(en: "Every benchmark.", zh: "全部大盘值。"),
    add: Phrase(en: "Add a benchmark as the platform shows it.", zh: "新增平台所示的大盘值。"),
    set: Phrase(en: "Set a benchmark's value.", zh: "修改大盘值。"))
}

/// `seller reported`: figures as the platform's page shows them.
enum ReportedFamily: RecordFamily {
  static let word = "reported"
  static let form = RecordForm.reported
  static let words = RecordFamilyWords(
    family: Phrase(en: "Figures as the platform's page shows them: list, add, set.", zh: "平台页面所示的数值：列出、新增、修改。"),
    list: Phrase(en: "Every reported figure.", zh: "全部平台所示数值。"),
    add: Phrase(en: "Note a figure as the platform shows it.", zh: "记录平台所示的数值。"),
    set: Phrase(en: "Correct a reported figure.", zh: "更正平台所示的数值。"))
}

/// `seller boosts`: ProductBoost campaigns.
enum BoostFamily: RecordFamily {
  static let word = "boosts"
  static let form = RecordForm.boost
  static let words = RecordFamilyWords(
    family: Phrase(en: "ProductBoost campaigns and months: list, add, set.", zh: "ProductBoost 活动与月度：列出、新增、修改。"),
    list: Phrase(en: "Every campaign.", zh: "全部活动。"),
    add: Phrase(en: "Note a campaign.", zh: "记录一个活动。"),
    set: Phrase(en: "Edit a campaign, or call it off (state cancelled).", zh: "修改活动，或取消（state cancelled）。"))
}

/// `seller boosts months`: what was spent and credited.
enum BoostMonthFamily: RecordFamily {
  static let word = "months"
  static let form = RecordForm.boostMonth
  static let words = RecordFamilyWords(
    family: Phrase(en: "ProductBoost months: spend, and credit received.", zh: "ProductBoost 月度：花费和已收抵用金。"),
    list: Phrase(en: "Every product's months.", zh: "各产品的全部月份。"),
    add: Phrase(en: "Note what was spent and credited in a month.", zh: "记录某月的花费和抵用金。"),
    set: Phrase(en: "Set a month's spend or credit.", zh: "修改某月的花费或抵用金。"))
}

/// `seller violations`: what the platform recorded against the shop.
enum ViolationFamily: RecordFamily {
  static let word = "violations"
  static let form = RecordForm.violation
  static let words = RecordFamilyWords(
    family: Phrase(
      en: "Violations that the platform recorded: list, add, set, appeal.", zh: "平台记录的违规：列出、新增、修改、申诉。"),
    list: Phrase(en: "Every violation.", zh: "全部违规。"),
    add: Phrase(en: "Note a violation that the platform recorded.", zh: "记录平台的一次违规处罚。"),
    set: Phrase(en: "Set fields of a violation.", zh: "修改违规记录。"))
}
