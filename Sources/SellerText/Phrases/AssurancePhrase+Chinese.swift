import SellerCore

extension AssurancePhrase {
  /// In Simplified Chinese.
  public var chinese: String {
    let language = Language.chinese
    switch self {
    case .notEnrolled: return "未参加：Wish 只邀请部分商户自动参加，本店目前没有被选中。详情请咨询您的客户经理。"
    case .enrolled(let factor): return "已参加。每月抵用金最多为当月 ProductBoost 花费的 \(factor) 倍。"
    case .factorUnset: return "已参加，但尚未设置花费系数：带 ≤ 的金额是最多可能的数。按 F 设置。"
    case .tab(.eligible, let count): return "符合资格（\(count)）"
    case .tab(.other, let count): return "其他产品（\(count)）"
    case .emptyTab(.eligible):
      return "今天没有符合资格的产品：产品须在 A+ 物流计划中，并参加进行中的 ProductBoost 活动。按 t 看其他产品各缺什么。"
    case .emptyTab(.other): return "A+ 物流计划中的产品今天全部符合资格。"
    case .monthsTab(let count): return "月份 \(count)"
    case .excludedTab(let count): return "剔除的订单 \(count)"
    case .boostsTab(let count): return "活动 \(count)"
    case .pending: return "待发放"
    case .pendingMonths(let count): return "\(count) 个月待发放"
    case .atMost(let amount): return "≤ \(amount)"
    case .inProgramNow(true): return "是"
    case .inProgramNow(false): return "否"
    case .lacks(let reasons): return reasons.map(\.chinese).joined(separator: "，")
    case .totals(let gmv, let refunds, let rate, let spend):
      return "A+ GMV \(language.money(gmv)) · 退款 \(language.money(refunds))（\(rate)）· 花费 \(language.money(spend))"
    case .totalCredit(let estimated, let received, let pending):
      return "预估 \(estimated) · 已收 \(language.money(received))"
        + (pending > 0 ? " · \(Self.pendingMonths(pending).chinese)" : "")
    case .factorTitle: return "花费系数"
    case .factorHelp: return "系数不公开，请向客户经理询问。留空表示未设置。"
    case .factorSave: return "保存"
    case .factorInvalid: return "请填写不小于 0 的数，例如 0.5。"
    case .factorPreview(let total): return "按此系数，各月预估合计 \(language.money(total))。"
    case .factorPreviewUnset(let most): return "未设置时，只知道各月预估合计最多 \(language.money(most))。"
    case .formula(let threshold):
      return "产品每月抵用金 = GMV ×（退款率 − \(threshold)），最多为系数 × ProductBoost 花费。"
    }
  }
}
