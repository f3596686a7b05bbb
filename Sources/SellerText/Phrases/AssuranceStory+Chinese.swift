import SellerCore

extension AssuranceStory {
  /// In Simplified Chinese.
  public var chinese: String {
    let language = Language.chinese
    switch self {
    case .eligible: return "符合资格：在 A+ 物流计划中，且参加了进行中的 ProductBoost 活动。"
    case .notEligible(let reasons):
      let sentences = reasons.map { reason in
        switch reason {
        case .neverIncluded: "从未加入 A+ 物流计划"
        case .removedFromProgram: "已被移出 A+ 物流计划"
        case .noRunningCampaign: "今天没有进行中的 ProductBoost 活动"
        }
      }
      return "尚无资格：\(sentences.joined(separator: "，且"))。"
    case .canCreate: return "目前在 A+ 中：按 c 直接为它创建活动。"
    case .sales(let gmv, let orders, let refunded, let refunds, let rate, let threshold):
      return "A+ GMV \(language.money(gmv))，\(language.count(orders)) 个订单；其中 \(language.count(refunded)) 个退款，"
        + "共 \(language.money(refunds))，退款率 \(rate)（超过 \(threshold) 的部分才有抵用金）。"
    case .excluded(let counts):
      let total = counts.values.reduce(0, +)
      let parts = AssuranceMonth.Exclusion.allCases.compactMap { why in
        counts[why].map { "\(why.chinese) \(language.count($0)) 个" }
      }
      return "\(language.count(total)) 个订单被剔除，退款不受保障：\(parts.joined(separator: "、"))。"
    case .noCredit: return "本店未参加，不预估抵用金。"
    case .belowThreshold(let threshold): return "退款率没有超过 \(threshold)：花费再多也没有抵用金。"
    case .unknownCredit(let most): return "抵用金最多 \(language.money(most))，具体取决于花费系数（按 F 设置）。"
    case .noSpend(let uncapped, let knee?):
      return "当月没有 ProductBoost 花费，因此没有抵用金；若花费 \(language.money(knee))，可得 \(language.money(uncapped))。"
    case .noSpend(let uncapped, nil):
      return "当月没有 ProductBoost 花费，因此没有抵用金；若有花费，最多可得 \(language.money(uncapped))。"
    case .factorZero: return "花费系数为 0 时，花费再多也没有抵用金。"
    case .capNotBinding(let credit): return "未触及上限：\(language.money(credit)) 已是退款对应的全部抵用金，再增加花费也不会更多。"
    case .onTheTable(let knee, let spend, let credit, let left):
      return "花费 \(language.money(spend)) 可得 \(language.money(credit))。花费达到 \(language.money(knee)) 就不再受上限限制："
        + "还有 \(language.money(left)) 抵用金没有拿到。"
    case .received(let money): return "已收 \(language.money(money))。"
    case .receivedDiffers(let money):
      let amount = language.money(Money(minorUnits: abs(money.minorUnits), currency: money.currency))
      return "比预估\(money.minorUnits < 0 ? "少" : "多") \(amount)。"
    case .notReceived: return "尚未发放。"
    case .mayMove: return "退款仍可能变动，数字会随之变化。"
    case .noMonths: return "该产品没有 A+ 订单，也没有 ProductBoost 花费。"
    case .noneExcluded: return "没有订单被剔除：都按时送到了正确的 A+ 仓库。"
    case .noBoosts: return "该产品还没有参加过 ProductBoost 活动：按 c 创建。"
    case .gone: return "该产品已不在退款保障中。"
    case .nothingToSimulate: return "没有可供推算的月份：既无 A+ 订单，也无花费。"
    case .curveNeedsFactor: return "知道花费系数后才能画出曲线：按 F 设置，按 w 试算。"
    }
  }
}
