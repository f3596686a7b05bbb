import SellerCore

/// What the commands' answers say around their figures.
package enum AnswerPhrase {
  package static let store = Phrase(en: "store", zh: "店铺")
  package static let assessed = Phrase(en: "Judged", zh: "考核指标")
  package static let alsoJudged = Phrase(en: "Judged by product, or over other windows", zh: "按商品或其他周期考核")
  package static let lowestTenth = Phrase(en: "Lowest tenth of the week", zh: "周度末位 10 %")
  package static let observed = Phrase(en: "Observed", zh: "观察指标")
  /// How many after-sales cases are open, and how many of them are late.
  package static func openCases(_ count: Int, overdue: Int) -> Phrase {
    Phrase(
      en: "\(count, "open case", "open cases")\(overdue > 0 ? ", \(overdue) overdue" : "")",
      zh: "待处理售后单 \(count)\(overdue > 0 ? "，超时 \(overdue)" : "")")
  }
  /// Whether the shop is a Trusted Store, and how many of its figures pass.
  package static func trustedStore(_ trusted: Bool, met: Int, of all: Int) -> Phrase {
    Phrase(
      en: "\(trusted ? "Trusted Store" : "Not a Trusted Store"): \(met) of \(all) met",
      zh: "\(trusted ? "诚信店铺" : "尚非诚信店铺")：\(all) 项达标 \(met) 项")
  }
  /// The campaign's verdict for the store, and how many products fail.
  package static func admission(year: Int, store verdict: CampaignVerdict, failing: Int, of all: Int) -> Phrase {
    Phrase(
      en: "618 of \(digits: year): store \(verdict); \(failing) of \(all) products fail",
      zh: "\(digits: year) 年 618：店铺\(verdict)；\(all) 个商品中 \(failing) 个不通过")
  }
  /// Title of the records behind a figure.
  package static func members(shown: Int, of all: Int) -> Phrase {
    Phrase(
      en: shown == all ? "Counted: \(all)" : "Counted: \(shown) of \(all) (--format csv gives all)",
      zh: shown == all ? "计入 \(all)" : "计入 \(all)，显示 \(shown)（--format csv 给出全部）")
  }
  package static let disputable = Phrase(en: "possible, once", zh: "可申诉一次")
  /// Whether the store is enrolled in Refund Assurance, and its spend factor.
  package static func enrolment(_ isEnrolled: Bool, factor: DecimalNumber?) -> Phrase {
    guard isEnrolled else {
      return Phrase(
        en: "The store was not selected for Refund Assurance; its account manager can tell more.",
        zh: "店铺未被选入退款保障；详情可咨询客户经理。")
    }
    return factor.map { Phrase(en: "Enrolled in Refund Assurance, spend factor \($0)", zh: "已加入退款保障，花费系数 \($0)") }
      ?? Phrase(
        en: "Enrolled in Refund Assurance; the spend factor is not set, so credits are at most",
        zh: "已加入退款保障；未设花费系数，抵用金只能给出上限")
  }
  /// Refund Assurance is Wish's, and the store is another platform's.
  package static func assuranceElsewhere(_ platform: Platform) -> Phrase {
    Phrase(en: "Refund Assurance is Wish's; this store is of \(platform).", zh: "退款保障只有 Wish 才有，本店属于\(platform)。")
  }
  /// Title of one of the two lists of Refund Assurance.
  package static func assuranceTab(_ tab: AssuranceProduct.Tab) -> Phrase {
    switch tab {
    case .eligible: Phrase(en: "Eligible products", zh: "符合条件的产品")
    case .other: Phrase(en: "Other products", zh: "其他产品")
    }
  }
  package static let assuranceMonths = Phrase(en: "Months", zh: "按月")
  package static let gmv = Phrase(en: "sales", zh: "销售额")
  package static let pending = Phrase(en: "pending", zh: "待发放")
  package static let atMost = Phrase(en: "at most", zh: "上限")
  package static let kneeSpend = Phrase(en: "cap binds below a spend of", zh: "花费达到此数后不再受限")
  package static let leftOnTheTable = Phrase(en: "left on the table", zh: "尚未拿到")
  /// The credit at a spend.
  package static func atSpend(_ spend: String) -> Phrase { Phrase(en: "at a spend of \(spend)", zh: "花费 \(spend) 时") }
  package static let factorUnset = Phrase(
    en: "The store has no spend factor: try one with --factor.",
    zh: "店铺未设花费系数：可用 --factor 试算。")
  package static let tickets = Phrase(en: "Tickets", zh: "工单")
  /// What a store's examination came to.
  package static func diagnosis(errors: Int, warnings: Int) -> Phrase {
    if errors == 0, warnings == 0 { return Phrase(en: "Sound: nothing is wrong.", zh: "完好：没有问题。") }
    return Phrase(
      en: "\(errors, "error", "errors"), \(warnings, "warning", "warnings")", zh: "错误 \(errors) 处，警告 \(warnings) 处")
  }
  package static let error = Phrase(en: "error", zh: "错误")
  package static let warning = Phrase(en: "warning", zh: "警告")
  package static let remedy = Phrase(en: "how it is mended", zh: "修复方式")
  package static let file = Phrase(en: "file", zh: "文件")
  package static let line = Phrase(en: "line", zh: "行")
  package static let field = Phrase(en: "field", zh: "字段")
  /// The archive that was written first.
  package static func keptIn(_ path: String) -> Phrase { Phrase(en: "Kept as it was: \(path)", zh: "原样保存于：\(path)") }
  /// Files that were rewritten.
  package static func rewritten(_ file: String) -> Phrase { Phrase(en: "Rewritten: \(file)", zh: "已重写：\(file)") }
  /// Where lines that were taken out are kept.
  package static func setAside(_ file: String) -> Phrase {
    Phrase(en: "Taken out, kept in: \(file)", zh: "已移出并保存于：\(file)")
  }
  /// A made-up store was written.
  package static func generated(_ path: String, orders: Int, products: Int, asOf: Instant) -> Phrase {
    Phrase(
      en: "\(path): \(orders, "order", "orders"), \(products, "product", "products"), as of \(asOf)",
      zh: "\(path)：\(orders) 个订单，\(products) 个商品，截至 \(asOf)")
  }
  /// An archive was written.
  package static func backedUp(_ path: String, files: Int, size: Int) -> Phrase {
    Phrase(
      en: "\(path): \(files) files, \(fileSize: size), read again and sound",
      zh: "\(path)：\(files) 个文件，\(fileSize: size)，已重新读取并核对")
  }
  /// A store was brought back.
  package static func restored(files: Int, madeAt: String) -> Phrase {
    Phrase(en: "Brought back: \(files) files as of \(madeAt)", zh: "已恢复：\(madeAt) 的 \(files) 个文件")
  }
}
