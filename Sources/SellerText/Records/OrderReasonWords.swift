import SellerCore

extension OrderReason: Worded {
  /// What it says.
  public var phrase: Phrase {
    switch self {
    case .step(let step, let seconds, let allowed) where seconds > allowed:
      Phrase(en: "\(step) \(seconds: seconds - allowed) late", zh: "\(step)超时 \(seconds: seconds - allowed)")
    case .step(let step, let seconds, let allowed):
      Phrase(
        en: "\(step) \(seconds: allowed - seconds) before the limit", zh: "\(step)早于时限 \(seconds: allowed - seconds)")
    case .missing(let step, let seconds, let allowed) where seconds > allowed:
      Phrase(
        en: "no \(step) yet, \(seconds: seconds - allowed) past the limit",
        zh: "尚未\(step)，已超时 \(seconds: seconds - allowed)")
    case .missing(let step, let seconds, let allowed):
      Phrase(
        en: "no \(step) yet, \(seconds: allowed - seconds) left", zh: "尚未\(step)，还剩 \(seconds: allowed - seconds)")
    case .tracking(true, true): Phrase(en: "tracking number and first scan", zh: "有单号且已揽收")
    case .tracking(false, _): Phrase(en: "no tracking number", zh: "没有单号")
    case .tracking(true, false): Phrase(en: "tracking number, but no first scan", zh: "有单号但未揽收")
    case .refund(let reason, let day) where reason.isQuality:
      Phrase(
        en: "refunded for quality (\(reason)), asked for on day \(day)", zh: "因品质退款（\(reason)），第 \(day) 天申请")
    case .refund(let reason, let day):
      Phrase(en: "refund for “\(reason)”, asked for on day \(day)", zh: "退款原因“\(reason)”，第 \(day) 天申请")
    case .noRefund: Phrase(en: "no refund", zh: "未退款")
    case .review(let stars?, _): Phrase(en: "review of \(stars, "star", "stars")", zh: "评价 \(stars) 星")
    case .review(nil, let points):
      Phrase(en: "review of \(points ?? 0) of 15 points", zh: "评价合计 \(points ?? 0) 分（满分 15）")
    case .cancelled(let cause): Phrase(en: "cancelled by the \(cause)", zh: "\(cause)取消")
    case .took(let seconds): Phrase(en: "took \(seconds: seconds)", zh: "用时 \(seconds: seconds)")
    case .intervened(let liability, let situation):
      Phrase(
        en: """
          platform stepped in\(liability.map { ", liable: \($0)" } ?? "")\
          \(situation.map { " (situation \($0.number) of 3: \($0))" } ?? "")
          """,
        zh: """
          平台介入\(liability.map { "，责任方：\($0)" } ?? "")\(situation.map { "（情形（\($0.number)）：\($0)）" } ?? "")
          """)
    case .handling(let rating): Phrase(en: "handling rated \(rating) of 5", zh: "处理评分 \(rating)（满分 5）")
    }
  }
}

extension OrderReason.Step: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .shipping: Phrase(en: "shipping", zh: "发货")
    case .upload: Phrase(en: "tracking number", zh: "上传单号")
    case .scan: Phrase(en: "first scan", zh: "揽收")
    case .delivery: Phrase(en: "delivery", zh: "签收")
    }
  }
}
