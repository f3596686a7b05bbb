import SellerCore

/// What the Health pane says around its figures.
public enum HealthPhrase: PhrasePair, Hashable {
  /// Title of the figures that make a Trusted Store; those without data are neither met nor missed.
  case trustedStore(met: Int, of: Int, withoutData: Int)
  /// Title of the figures that the platform judges.
  case assessed(breached: Int, of: Int, withoutData: Int)
  /// Title of Wish's evaluation dimensions.
  case dimensions
  /// A dimension's name.
  case dimension(ShopHealth.Dimension)
  /// Title of what needs the seller.
  case needsYou(Int)
  /// Nothing needs the seller.
  case nothingNeeded
  /// The title of the places in the store's files that cannot be read, and how many.
  case damage(Int)
  /// What to do about damage.
  case damageRemedy
  /// Title of the campaign's sign-up check of the store.
  case signUp(year: Int)
  /// Title of the products' checklist.
  case productChecks(Int)
  /// How many products have which verdict.
  case totals(CampaignTotals)
  /// A figure got better.
  case better
  /// A figure got worse.
  case worse
  /// A figure stayed.
  case unchanged
  /// Title of the products that weigh most.
  case worstProducts
  /// The quality refund rate by the old formula.
  case oldFormula
  /// The week against the platform's lowest tenth.
  case lowestTenth
  /// Title of a figure's facts.
  case facts
  /// Title of what lowers the quality refund rate.
  case levers
  /// How the platform prints the days of a quality refund rate.
  case platformLabel(statisticsDate: String, from: String, to: String)
  /// The phone's preset query for the main category.
  case phonePreset(category: String, from: String, to: String)
  /// What a gate lacks, in a few words.
  case lacking(Gate)
  /// Column of a verdict's sign.
  case sign
  /// Column of how much a figure changed.
  case change
  /// Where the console cannot lead.
  case notHere(StoreDuty)
  /// The selected line names nothing that has an id.
  case nothingToCopy
}

extension HealthPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .trustedStore(let met, let all, let unknown):
      "Trusted Store: \(met) of \(all) met" + (unknown > 0 ? ", \(unknown) without data" : "")
    case .assessed(let breached, let all, let unknown):
      "Assessed by the platform: \(breached == 0 ? "none" : "\(breached)") of \(all) breached"
        + (unknown > 0 ? ", \(unknown) without data" : "")
    case .dimensions: "Service dimensions"
    case .dimension(.speed): "speed"
    case .dimension(.fulfilment): "fulfilment"
    case .dimension(.tickets): "tickets"
    case .dimension(.feedback): "feedback"
    case .dimension(.cancellations): "cancelled"
    case .needsYou(let count): "Needs you: \(count)"
    case .damage(let count): count == 1 ? "Damaged: 1 place, read-only" : "Damaged: \(count) places, read-only"
    case .damageRemedy:
      "What cannot be read is in no figure, and nothing is written until it is mended. "
        + "“seller doctor” shows every problem; with --fix it mends what needs no decision, after a backup."
    case .nothingNeeded: "Nothing needs you now."
    case .signUp(let year): "618 sign-up \(year)"
    case .productChecks(1): "1 product on sale"
    case .productChecks(let count): "\(Language.english.count(count)) products on sale"
    case .totals(let totals):
      Self.parts(totals, ["fail", "need attention", "not known", "ok"]).joined(separator: " · ")
    case .better: "better"
    case .worse: "worse"
    case .unchanged: "unchanged"
    case .worstProducts: "weighs most"
    case .oldFormula: "old formula, over paid orders"
    case .lowestTenth: "week against the lowest tenth"
    case .facts: "Facts"
    case .levers: "What helps"
    case .platformLabel(let date, let from, let to): "(on the platform: \(date), \(from) – \(to))"
    case .phonePreset(let category, let from, let to): "on the phone: \(category), \(from) – \(to)"
    case .lacking(let gate): "lacks \(Language.english.count(gate.missing)) \(Self.noun(gate.count))"
    case .sign: " "
    case .change: "change"
    case .notHere(.depositShort):
      "The deposit is paid in on the platform; the figures here come from the store's own record."
    case .notHere(.contactsMissing):
      "Set the numbers in the shop's back office, or listing and money due may be restricted."
    case .nothingToCopy: "This line has no id to copy."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .trustedStore(let met, let all, let unknown):
      "诚信店铺：\(all) 项中达标 \(met) 项" + (unknown > 0 ? "，\(unknown) 项无数据" : "")
    case .assessed(let breached, let all, let unknown):
      "平台考核指标：\(all) 项中超标 \(breached) 项" + (unknown > 0 ? "，\(unknown) 项无数据" : "")
    case .dimensions: "服务评估维度"
    case .dimension(.speed): "时效"
    case .dimension(.fulfilment): "履约"
    case .dimension(.tickets): "工单"
    case .dimension(.feedback): "评价"
    case .dimension(.cancellations): "取消"
    case .needsYou(let count): "待处理：\(count)"
    case .damage(let count): "损坏 \(count) 处，只读"
    case .damageRemedy: "无法读取的内容不计入任何数据，修复前不会写入。“seller doctor” 列出全部问题；加 --fix 先备份，再修复无需人工判断的部分。"
    case .nothingNeeded: "目前没有需要处理的事。"
    case .signUp(let year): "\(year) 年 618 报名"
    case .productChecks(let count): "在售产品 \(Language.chinese.count(count)) 个"
    case .totals(let totals):
      Self.parts(totals, ["不通过", "需注意", "未知", "通过"]).joined(separator: " · ")
    case .better: "变好"
    case .worse: "变差"
    case .unchanged: "持平"
    case .worstProducts: "影响最大的产品"
    case .oldFormula: "旧口径（支付订单为分母）"
    case .lowestTenth: "近一周与后 10% 商家对比"
    case .facts: "概要"
    case .levers: "如何降低"
    case .platformLabel(let date, let from, let to): "（平台上：统计日期 \(date)，\(from) – \(to)）"
    case .phonePreset(let category, let from, let to): "手机端：\(category)，\(from) – \(to)"
    case .lacking(let gate): "还差 \(Language.chinese.count(gate.missing)) \(Language.chinese.say(gate.count))"
    case .sign: " "
    case .change: "变化"
    case .notHere(.depositShort): "请到平台后台补缴保证金；这里的数字来自店铺数据。"
    case .notHere(.contactsMissing): "请在店铺后台填写有效电话，否则可能被限制上架或冻结货款。"
    case .nothingToCopy: "这一行没有可复制的编号。"
    }
  }

  private static func noun(_ count: Gate.Count) -> String {
    switch count {
    case .qualityRefunds: "refunds"
    case .badReviews: "reviews"
    case .selfOrders: "orders"
    case .consultingBuyers: "buyers"
    }
  }

  /// `3 fail`, `12 attention`, …; what there is none of is left out.
  private static func parts(_ totals: CampaignTotals, _ names: [String]) -> [String] {
    zip([totals.fail, totals.attention, totals.unknown, totals.pass], names)
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }
}
