import SellerCore

extension AssuranceBoostPhrase {
  /// In Simplified Chinese.
  public var chinese: String {
    let language = Language.chinese
    switch self {
    case .createTitle: return "新建 ProductBoost 活动"
    case .editTitle: return "编辑 ProductBoost 活动"
    case .name: return "名称"
    case .nameHelp: return "自己看的名称，可以不填。"
    case .products: return "产品"
    case .addProduct: return "添加或移除"
    case .addProductHelp: return "按 Enter 列出 A+ 产品；再选一次即移除。"
    case .chosen: return "已在活动中"
    case .fixedProduct: return "活动为它而建"
    case .noProductMatches: return "A+ 中没有这样的产品。"
    case .noProducts: return "还没有"
    case .productList(let count, let names): return count == 1 ? names : "\(count) 个：\(names)"
    case .firstDay: return "开始日"
    case .lastDay: return "结束日"
    case .daysHelp(let limit): return "含当日。活动最长 \(limit) 天。"
    case .invalidDay: return "请按 2021-11-15 的格式填写日期。"
    case .budget: return "预算"
    case .budgetHelp(let currency): return "活动最多花费的金额，单位 \(currency)。"
    case .invalidBudget(let currency): return "请填写 \(currency) 金额，例如 300 或 300.00。"
    case .state: return "状态"
    case .stateHelp: return "草稿不会投放；进行中的活动在活动日期内投放。"
    case .toConfirmation: return "继续"
    case .keys: return "Tab 下一栏 · Enter 选择或继续 · Esc 离开"
    case .confirmCreate: return "创建这个活动？"
    case .confirmEdit: return "保存这个活动？"
    case .summary(let name, let products, let first, let last, let budget):
      let money = budget.map { "，预算 \(language.money($0))" } ?? ""
      return "“\(name)”：\(products) 个产品，\(first) 至 \(last)\(money)。"
    case .draftAssuresNothing: return "目前是草稿：开始投放之前，产品不受保障。"
    case .runningAssures: return "活动期间，其中的 A+ 产品符合退款保障资格。"
    case .save: return "保存"
    case .callOffTitle: return "取消这个活动？"
    case .callOffBody(let name, let products, let last):
      return "“\(name)”正在推广 \(products) 个产品，原定到 \(last) 结束。"
    case .callOffForGood: return "取消后不能恢复；若没有其他进行中的活动，这些产品将失去退款保障资格。"
    case .callOff: return "取消活动"
    case .nothingSelected: return "请先选择一个产品。"
    case .notInProgram: return "该产品目前不在 A+ 中，活动不会带来保障。"
    case .noCampaign: return "该产品还没有活动：按 c 创建。"
    case .allClosed: return "该产品的活动都已结束或取消，不能再改：按 c 新建。"
    case .closed(let state): return "活动\(state.chinese)，不能再改。"
    case .runsToday(let last): return "今天进行中，到 \(last)"
    case .beginsLater(let first): return "\(first) 开始"
    case .over(let last): return "\(last) 已结束"
    }
  }
}
