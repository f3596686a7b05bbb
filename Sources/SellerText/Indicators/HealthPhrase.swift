import SellerCore

/// What the Health pane says around its figures.
package enum HealthPhrase {
  /// Title of the figures that make a Trusted Store; those without data are neither met nor missed.
  package static func trustedStore(met: Int, of all: Int, withoutData unknown: Int) -> Phrase {
    Phrase(
      en: "Trusted Store: \(met) of \(all) met\(unknown > 0 ? ", \(unknown) without data" : "")",
      zh: "诚信店铺：\(all) 项中达标 \(met) 项\(unknown > 0 ? "，\(unknown) 项无数据" : "")")
  }
  /// Title of the figures that the platform judges.
  package static func assessed(breached: Int, of all: Int, withoutData unknown: Int) -> Phrase {
    Phrase(
      en: """
        Assessed by the platform: \(breached == 0 ? "none" : "\(breached)") of \(all) breached\
        \(unknown > 0 ? ", \(unknown) without data" : "")
        """,
      zh: "平台考核指标：\(all) 项中超标 \(breached) 项\(unknown > 0 ? "，\(unknown) 项无数据" : "")")
  }
  /// Over which days a block's small charts go.
  package static func trendSpan(_ days: Int) -> Phrase {
    Phrase(en: "trend: last \(days) days", zh: "趋势：近 \(days) 天")
  }
  package static let dimensions = Phrase(en: "Service dimensions", zh: "服务评估维度")
  /// A dimension's name.
  package static func dimension(_ dimension: ShopHealth.Dimension) -> Phrase {
    switch dimension {
    case .speed: Phrase(en: "speed", zh: "时效")
    case .fulfilment: Phrase(en: "fulfilment", zh: "履约")
    case .tickets: Phrase(en: "tickets", zh: "工单")
    case .feedback: Phrase(en: "feedback", zh: "评价")
    case .cancellations: Phrase(en: "cancelled", zh: "取消")
    }
  }
  /// Title of what needs the seller.
  package static func needsYou(_ count: Int) -> Phrase { Phrase(en: "Needs you: \(count)", zh: "待处理：\(count)") }
  package static let emptyStore = Phrase(
    en: "The store is empty: import your platform's files.", zh: "店铺尚无数据，请先导入平台文件。")
  package static let nothingNeeded = Phrase(en: "Nothing needs you now.", zh: "目前没有需要处理的事。")
  /// The title of the places in the store's files that cannot be read, and how many.
  package static func damage(_ count: Int) -> Phrase {
    Phrase(en: "Damaged: \(count, "place", "places"), read-only", zh: "损坏 \(count) 处，只读")
  }
  package static let damageRemedy = Phrase(
    en: """
      What cannot be read is in no figure, and nothing is written until it is mended. “seller doctor” shows every \
      problem; with --fix it mends what needs no decision, after a backup.
      """,
    zh: "无法读取的内容不计入任何数据，修复前不会写入。“seller doctor” 列出全部问题；加 --fix 先备份，再修复无需人工判断的部分。")
  /// Title of the campaign's sign-up check of the store.
  package static func signUp(year: Int) -> Phrase {
    Phrase(en: "618 sign-up \(digits: year)", zh: "\(digits: year) 年 618 报名")
  }
  /// Title of the products' checklist.
  package static func productChecks(_ count: Int) -> Phrase {
    Phrase(en: "\(count, "product", "products") on sale", zh: "在售商品 \(count) 个")
  }
  /// How many products have which verdict.
  package static func totals(_ totals: CampaignTotals) -> Phrase {
    let counts = CampaignPhrase.counts(totals)
    return Phrase(en: "\(counts, joinedBy: " · ")", zh: "\(counts, joinedBy: " · ")")
  }
  package static let better = Phrase(en: "better", zh: "变好")
  package static let worse = Phrase(en: "worse", zh: "变差")
  package static let unchanged = Phrase(en: "unchanged", zh: "持平")
  package static let oldFormula = Phrase(en: "old formula, over paid orders", zh: "旧口径（支付订单为分母）")
  package static let lowestTenth = Phrase(en: "week against the lowest tenth", zh: "近一周与后 10% 商家对比")
  package static let facts = Phrase(en: "Facts", zh: "概要")
  package static let levers = Phrase(en: "What helps", zh: "如何降低")
  /// How the platform prints the days of a quality refund rate.
  package static func platformLabel(statisticsDate date: String, from: String, to: String) -> Phrase {
    Phrase(en: "(on the platform: \(date), \(from) to \(to))", zh: "（平台上：统计日期 \(date)，\(from) 至 \(to)）")
  }
  /// The phone's preset query for the main category.
  package static func phonePreset(category: String, from: String, to: String) -> Phrase {
    Phrase(en: "on the phone: \(category), \(from) to \(to)", zh: "手机端：\(category)，\(from) 至 \(to)")
  }
  /// What a gate lacks, in a few words.
  package static func lacking(_ gate: Gate) -> Phrase {
    Phrase(
      en: "lacks \(gate.missing) \(noun(gate.count, isOne: gate.missing == 1))", zh: "还差 \(gate.missing) \(gate.count)")
  }
  package static let sign = Phrase(verbatim: " ")
  package static let change = Phrase(en: "change", zh: "变化")
  package static func aside(_ count: Int) -> Phrase { Phrase(en: "\(count) put aside", zh: "已搁置 \(count) 项") }
  package static let asideTitle = Phrase(en: "Put aside", zh: "已搁置")
  package static let nothingAside = Phrase(en: "Nothing is put aside.", zh: "没有搁置的事项。")
  package static let noNeed = Phrase(en: "This line needs nothing from you.", zh: "这一行没有需要处理的事项。")
  package static let until = Phrase(en: "comes back on", zh: "恢复日期")
  package static let forGood = Phrase(en: "dismissed", zh: "已忽略")
  package static let untilHelp = Phrase(
    en: "The day on which it stands among what needs you again: 2024-06-03.", zh: "到这一天重新列入待处理，如 2024-06-03。")
  package static let snoozeTitle = Phrase(en: "Put aside until", zh: "搁置至")
  package static let nothingToCopy = Phrase(en: "This line has no id to copy.", zh: "这一行没有可复制的编号。")

  private static func noun(_ count: Gate.Count, isOne: Bool) -> String {
    let noun =
      switch count {
      case .qualityRefunds: "refund"
      case .badReviews: "review"
      case .selfOrders: "order"
      case .consultingBuyers: "buyer"
      }
    return isOne ? noun : noun + "s"
  }
}
