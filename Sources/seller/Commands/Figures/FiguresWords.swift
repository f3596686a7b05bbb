import SellerCore
import SellerText

/// What help says of the commands that judge a shop, what they answer, and what stands in their way.
enum FiguresWords {
  static let health = Phrase(en: "Store health at a glance.", zh: "店铺健康一览。")

  static let indicators = Phrase(
    en: "Every indicator of the shop's platform: value, target, window, verdict.", zh: "平台的全部指标：数值、目标、周期、结论。")
  static let scopes = Phrase(
    en: "Whose figures: store, category, product, or several with commas between.",
    zh: "谁的指标：store、category、product，可用逗号连写。")
  static let windows = Phrase(
    en: "Over which windows: own, 1, 7, 30 days, or several with commas between. Wish's indicators keep their own.",
    zh: "周期：own、1、7、30 天，可用逗号连写。Wish 指标只用各自的周期。")

  static let explain = Phrase(
    en: "Open one figure up: formula, window, counts, thresholds, source, and the records behind it.",
    zh: "展开一个指标：公式、周期、计数、阈值、来源和所计的记录。")
  static let indicator = Phrase(
    en: "The indicator's id, such as late_shipment_rate.", zh: "指标的标识，如 late_shipment_rate。")
  static let product = Phrase(en: "The figure of one product.", zh: "单个商品的指标。")
  static let category = Phrase(en: "The figure of one category.", zh: "单个类目的指标。")
  static let level = Phrase(
    en: "The category's level, 1 to 3, where its name stands at several; Kuaishou only.",
    zh: "类目级别 1 至 3，同名类目在多级出现时指定；仅快手。")
  static let window = Phrase(
    en: "Over which window: own, 1, 7 or 30 days. Wish's indicators keep their own.",
    zh: "周期：own、1、7 或 30 天。Wish 指标只用各自的周期。")
  static let members = Phrase(en: "How many of the records behind the figure the table shows.", zh: "表中显示多少条所计的记录。")

  static func otherPlatform(_ indicator: IndicatorID?, _ platform: Platform) -> Phrase {
    indicator.map {
      Phrase(en: "\($0.rawValue) is no indicator of \(platform).", zh: "\($0.rawValue) 不是\(platform.withinText)的指标。")
    } ?? Phrase(en: "\(platform) has no indicators.", zh: "没有\(platform.withinText)的指标。")
  }

  static let check = Phrase(
    en: "Exit status 1 on any breach, one line each: for cron.", zh: "有超标时退出状态为 1，每项一行：供 cron 使用。")
  static let whatDecides = Phrase(
    en: """
      Breaches stand on standard output, the most severe first. Cases and tickets that are overdue or due within a day \
      are named on standard error and decide nothing; --quiet leaves them out.
      """,
    zh: "超标项写到标准输出，最严重的在前。超时或一天内到期的售后单和工单写到标准错误，不影响退出状态；--quiet 不列出它们。")
  static let quiet = Phrase(en: "Name no deadlines.", zh: "不列出到期事项。")

  static let cases = Phrase(
    en: "Open after-sales cases, the most pressing first; on Wish also the open tickets.",
    zh: "待处理售后单，最紧急的在前；Wish 另有待处理工单。")
}

// MARK: Answers

extension FiguresWords {
  static let emptyStore = Phrase(
    en: "The store is empty: “seller import FILE…” brings your platform's files in.",
    zh: "店铺尚无数据：用 seller import 文件… 导入平台文件。")
  static let assessed = Phrase(en: "Judged", zh: "考核指标")
  static let alsoJudged = Phrase(en: "Judged by product, or over other windows", zh: "按商品或其他周期考核")
  static let lowestTenth = Phrase(en: "Lowest tenth of the week", zh: "周度末位 10 %")
  static let observed = Phrase(en: "Observed", zh: "观察指标")
  static let tickets = Phrase(en: "Tickets", zh: "工单")

  static func openCases(_ count: Int, overdue: Int) -> Phrase {
    Phrase(
      en: "\(count, "open case", "open cases")\(overdue > 0 ? ", \(overdue) overdue" : "")",
      zh: "待处理售后单 \(count)\(overdue > 0 ? "，超时 \(overdue)" : "")")
  }

  static func trustedStore(_ trusted: Bool, met: Int, of all: Int) -> Phrase {
    Phrase(
      en: "\(trusted ? "Trusted Store" : "Not a Trusted Store"): \(met) of \(all) met",
      zh: "\(trusted ? "诚信店铺" : "尚非诚信店铺")：\(all) 项达标 \(met) 项")
  }

  /// Title of the records behind a figure.
  static func members(shown: Int, of all: Int) -> Phrase {
    shown == all
      ? Phrase(en: "Counted: \(all)", zh: "计入 \(all)")
      : Phrase(
        en: "Counted: \(shown) of \(all) (--format csv gives all)", zh: "计入 \(all)，显示 \(shown)（--format csv 给出全部）")
  }
}

// MARK: Troubles

extension FiguresWords {
  static let productOrCategory = Phrase(
    en: "Give --product or --category, not both.", zh: "--product 与 --category 只能用一个。")
  static let levelWithoutCategory = Phrase(en: "--level goes with --category.", zh: "--level 须与 --category 一起使用。")

  static func foreignIndicator(_ indicator: IndicatorID, _ platform: Platform) -> Phrase {
    Phrase(
      en: "\(indicator.rawValue) does not exist on \(platform). \"seller indicators\" lists those that do.",
      zh: "\(indicator.rawValue) 不是\(platform.withinText)的指标。用 seller indicators 列出全部指标。")
  }

  static func unknownCategory(_ name: CategoryName) -> Phrase {
    Phrase(
      en: """
        No product of the store is in the category \(name). "seller indicators --by category" lists its categories.
        """,
      zh: "店铺没有类目为 \(name) 的商品。用 seller indicators --by category 列出类目。")
  }

  /// Products have the category at several levels.
  static func ambiguousCategory(_ name: CategoryName, levels: [Int]) -> Phrase {
    let levels = levels.map(String.init)
    return Phrase(
      en: "\(name) is a category of the levels \(levels.joined(separator: " and ")). Choose with --level.",
      zh: "\(name) 是第 \(list: levels) 级的类目。请用 --level 指定。")
  }
}
