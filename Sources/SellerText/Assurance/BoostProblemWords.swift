import SellerCore

extension BoostCampaignForm.Problem: Worded {
  /// What it says.
  public var phrase: Phrase {
    switch self {
    case .noProducts: Phrase(en: "A campaign that runs advertises at least one product.", zh: "进行中的活动至少要推广一个产品。")
    case .repeatedProduct(let id): Phrase(en: "Product \(id) is named twice.", zh: "产品 \(id) 重复。")
    case .unknownProduct(let id): Phrase(en: "The store has no product \(id).", zh: "店铺中没有产品 \(id)。")
    case .notInProgram(let id):
      Phrase(
        en: "Product \(id) is not in A+ now, so its campaign would assure nothing.",
        zh: "产品 \(id) 目前不在 A+ 中，活动不会带来保障。")
    case .endsBeforeStart(let first, let last):
      Phrase(en: "The last day (\(last)) comes before the first (\(first)).", zh: "结束日 \(last) 早于开始日 \(first)。")
    case .tooLong(let days, let limit):
      Phrase(en: "It runs for \(days) days; at most \(limit) are allowed.", zh: "共 \(days) 天，最多 \(limit) 天。")
    case .alreadyOver(let last, _): Phrase(en: "Its last day (\(last)) is gone.", zh: "结束日 \(last) 已过。")
    case .budgetMissing: Phrase(en: "A campaign that runs has a budget.", zh: "进行中的活动须有预算。")
    case .budgetNotPositive(let budget):
      Phrase(en: "A budget is above 0; \(budget) is not.", zh: "预算须大于 0，\(budget) 不是。")
    case .otherCurrency(let currency, let store):
      Phrase(en: "Amounts of this store are in \(store), not in \(currency).", zh: "本店金额为 \(store)，不是 \(currency)。")
    case .closedState:
      Phrase(
        en: "A campaign is saved as draft or running; calling it off is a deed of its own.",
        zh: "活动只能保存为草稿或进行中；取消是单独的操作。")
    }
  }
}
