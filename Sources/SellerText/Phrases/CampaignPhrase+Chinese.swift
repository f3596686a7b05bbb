import SellerCore

extension CampaignPhrase {
  /// In Simplified Chinese.
  public var chinese: String {
    let language = Language.chinese
    switch self {
    case .verdict(let verdict, let year, let items):
      let names = items.map(\.chinese).joined(separator: "、")
      switch verdict {
      case .pass: return "店铺可以报名 \(year) 年 618"
      case .attention: return "店铺可以报名 \(year) 年 618，但需注意：\(names)"
      case .unknown: return "尚不能判断店铺能否报名 \(year) 年 618：\(names)"
      case .fail: return "店铺不能报名 \(year) 年 618：\(names)"
      }
    case .basis(let services, let servicesYear, let admission, let admissionYear):
      return "依据 \(servicesYear) 年服务要求\(Self.chinese(services))与 \(admissionYear) 年准入原则\(Self.chinese(admission))。"
    case .days(let window, let presale, let aftermath):
      return "活动 \(Self.short(window.first)) 至 \(Self.short(window.last))，预售至 \(Self.short(presale.last))，"
        + "价格比较至 \(Self.short(aftermath.last))。"
    case .phase(.ahead(let days)): return days == 1 ? "明天开始。" : "还有 \(days) 天开始。"
    case .phase(.running(let day, let all)): return "今天是第 \(day) 天，共 \(all) 天。"
    case .phase(.compared(let left)): return left == 0 ? "活动已结束；今天是价格比较的最后一天。" : "活动已结束；价格还要比较 \(left) 天。"
    case .phase(.over): return "活动已结束。"
    case .assuredPurchase(let gain, let services):
      return "放心购标签（\(services) 余款子服务）：据京东说明，打标后转化率平均提升 \(gain)。"
    case .required: return "要求"
    case .advised: return "建议"
    case .derived: return "自动"
    case .pickupOn: return "在上门取退范围内的产品可享免费上门取退。"
    case .productsTab(let count): return "产品 \(count)"
    case .storeTab(let count): return "店铺 \(count)"
    case .noProducts: return "店铺没有在售产品，无需检查。"
    case .totals(let item, let totals):
      let parts: [(Int, String)] = [
        (totals.fail, "不通过"), (totals.attention, "需注意"), (totals.unknown, "未知"), (totals.pass, "通过"),
      ]
      let words = parts.filter { $0.0 > 0 }.map { "\($0.1) \(language.count($0.0))" }.joined(separator: "、")
      return "\(item?.chinese ?? "全部项目")：\(words)，共 \(language.count(totals.all))"
    case .notChecked: return "该产品不在售，不做检查。"
    case .prices: return "价格"
    case .noPriceChanges(let money): return "没有调价记录：一直按 \(language.money(money)) 计。"
    case .priceWhen(.before): return "活动前"
    case .priceWhen(.presale): return "预售期"
    case .priceWhen(.campaign): return "活动期间"
    case .priceWhen(.aftermath): return "比较期"
    case .priceWhen(.after): return "之后"
    case .planned: return "计划中"
    case .priceTitle: return "记录价格"
    case .priceProduct: return "产品"
    case .price: return "价格"
    case .priceHelp(let currency): return "单位 \(currency)。"
    case .invalidPrice(let currency): return "请填写大于 0 的 \(currency) 金额，例如 99 或 99.00。"
    case .priceDay: return "生效日"
    case .priceTime: return "时间"
    case .priceMomentHelp: return "北京时间。价格从此刻起有效，直到下一次调价。"
    case .invalidDay: return "请按 2022-06-18 的格式填写日期。"
    case .invalidTime: return "请按 20:00 的格式填写时间。"
    case .notePrice: return "记录"
    case .replaces(let money): return "将替换同一时刻记录的 \(language.money(money))。"
    case .keys: return "Tab 下一栏 · Enter 继续 · Esc 离开"
    case .nothingSelected: return "请先选择一个产品。"
    }
  }

  private static func chinese(_ basis: RuleSetBasis) -> String {
    switch basis {
    case .own: ""
    case .latestBefore: "（已知最新）"
    case .earliestKnown: "（已知最早）"
    }
  }
}
