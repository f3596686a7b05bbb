import SellerCore

extension BoostCampaignForm.Problem: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .noProducts: "A campaign that runs advertises at least one product."
    case .repeatedProduct(let id): "Product \(id) is named twice."
    case .unknownProduct(let id): "The store has no product \(id)."
    case .notInProgram(let id): "Product \(id) is not in A+ now, so its campaign would assure nothing."
    case .endsBeforeStart(let first, let last): "The last day (\(last)) comes before the first (\(first))."
    case .tooLong(let days, let limit): "It runs for \(days) days; at most \(limit) are allowed."
    case .alreadyOver(let last, _): "Its last day (\(last)) is gone."
    case .budgetMissing: "A campaign that runs has a budget."
    case .budgetNotPositive(let budget): "A budget is above 0; \(budget) is not."
    case .otherCurrency(let currency, let store): "Amounts of this store are in \(store), not in \(currency)."
    case .closedState: "A campaign is saved as draft or running; calling it off is a deed of its own."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .noProducts: "进行中的活动至少要推广一个产品。"
    case .repeatedProduct(let id): "产品 \(id) 重复。"
    case .unknownProduct(let id): "店铺中没有产品 \(id)。"
    case .notInProgram(let id): "产品 \(id) 目前不在 A+ 中，活动不会带来保障。"
    case .endsBeforeStart(let first, let last): "结束日 \(last) 早于开始日 \(first)。"
    case .tooLong(let days, let limit): "共 \(days) 天，最多 \(limit) 天。"
    case .alreadyOver(let last, _): "结束日 \(last) 已过。"
    case .budgetMissing: "进行中的活动须有预算。"
    case .budgetNotPositive(let budget): "预算须大于 0，\(budget) 不是。"
    case .otherCurrency(let currency, let store): "本店金额为 \(store)，不是 \(currency)。"
    case .closedState: "活动只能保存为草稿或进行中；取消是单独的操作。"
    }
  }
}
