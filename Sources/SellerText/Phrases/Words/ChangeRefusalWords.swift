import SellerCore

extension ChangeRefusal: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .otherPlatform(let platform): "This does not exist on \(platform.english)."
    case .unknownProduct(let id): "The store has no product \(id)."
    case .unknownDispute(let id): "The store has no dispute \(id)."
    case .unknownCampaign(let id): "The store has no campaign \(id)."
    case .invalidDisputeIdentifier(let id):
      "“\(id)” cannot be a dispute's id: 1 to 128 bytes without control characters."
    case .invalidCampaignIdentifier(let id):
      "“\(id)” cannot be a campaign's id: 1 to 128 bytes without control characters."
    case .disputeIdentifierTaken(let id): "Another dispute has the id \(id); choose another one."
    case .alreadyDisputed(let product, let existing, let submittedAt):
      "Product \(product) had its one dispute: \(existing), submitted \(submittedAt). See it with: disputes show \(existing)"
    case .beforeEffect(let effect): "Categories can be disputed from \(effect) on."
    case .categoryNotShown(let product):
      "The category of product \(product) is not shown yet: it has no order released since the rules took effect."
    case .invalidDispute(let problems): problems.map(\.english).joined(separator: " ")
    case .inFuture(let moment, let now): "\(moment) lies in the future; now is \(now)."
    case .alreadyResolved(let id, let status): "Dispute \(id) was answered already: \(status.english). Undo that first."
    case .notResolved(let id): "Dispute \(id) has no answer that could be taken back."
    case .resolvedBeforeSubmission(let moment, let submittedAt):
      "The answer (\(moment)) cannot come before the submission (\(submittedAt))."
    case .resolutionReasonMissing: "Give the reason for which the category stays."
    case .updatedCategoryMissing: "Give the category that the platform set."
    case .updatedCategoryIsDisputed(let category): "\(category) is what was disputed; an update sets another category."
    case .invalidCampaign(let problems): problems.map(\.english).joined(separator: " ")
    case .campaignClosed(let id, let state): "Campaign \(id) is \(state.english) and stays so."
    case .campaignIdentifierTaken(let id): "Another campaign has the id \(id); choose another one."
    case .campaignChanged(let now):
      "Somebody else changed the campaign meanwhile. It is now: \(Self.summary(of: now, in: .english)). "
        + "Save again to put yours in its place."
    case .spendFactorChanged(let now):
      "Somebody else set the factor to \(now.map { Language.english.trimmed($0) } ?? "none") meanwhile. "
        + "Save again to put yours in its place."
    case .otherCurrency(let currency, let store): "Amounts of this store are in \(store), not in \(currency)."
    case .priceNotPositive(let price): "A price is above 0; \(price) is not."
    case .negativeSpendFactor(let factor): "A spend factor is not below 0; \(factor) is."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .otherPlatform(let platform): "\(platform.chinese)没有此功能。"
    case .unknownProduct(let id): "店铺中没有产品 \(id)。"
    case .unknownDispute(let id): "店铺中没有申诉 \(id)。"
    case .unknownCampaign(let id): "店铺中没有活动 \(id)。"
    case .invalidDisputeIdentifier(let id): "“\(id)”不能作为申诉编号：须为 1 至 128 字节且不含控制字符。"
    case .invalidCampaignIdentifier(let id): "“\(id)”不能作为活动编号：须为 1 至 128 字节且不含控制字符。"
    case .disputeIdentifierTaken(let id): "编号 \(id) 已被另一申诉使用，请换一个。"
    case .alreadyDisputed(let product, let existing, let submittedAt):
      "产品 \(product) 已用掉唯一一次申诉：\(existing)，提交于 \(submittedAt)。查看：disputes show \(existing)"
    case .beforeEffect(let effect): "自 \(effect) 起才能申诉品类。"
    case .categoryNotShown(let product): "产品 \(product) 的品类尚未显示：规则生效后还没有释放过订单。"
    case .invalidDispute(let problems): problems.map(\.chinese).joined()
    case .inFuture(let moment, let now): "\(moment) 在将来；现在是 \(now)。"
    case .alreadyResolved(let id, let status): "申诉 \(id) 已有结果：\(status.chinese)。请先撤销。"
    case .notResolved(let id): "申诉 \(id) 没有可撤销的结果。"
    case .resolvedBeforeSubmission(let moment, let submittedAt): "答复时间 \(moment) 不能早于提交时间 \(submittedAt)。"
    case .resolutionReasonMissing: "请填写维持不变的原因。"
    case .updatedCategoryMissing: "请填写平台更新后的品类。"
    case .updatedCategoryIsDisputed(let category): "\(category) 正是被申诉的品类；更新应为其他品类。"
    case .invalidCampaign(let problems): problems.map(\.chinese).joined()
    case .campaignClosed(let id, let state): "活动 \(id) \(state.chinese)，不能再改。"
    case .campaignIdentifierTaken(let id): "编号 \(id) 已被另一活动使用，请换一个。"
    case .campaignChanged(let now): "活动已被他人修改，现为：\(Self.summary(of: now, in: .chinese))。再次保存将以您的版本替换。"
    case .spendFactorChanged(let now):
      "系数已被他人改为 \(now.map { Language.chinese.trimmed($0) } ?? "未设置")。再次保存将以您的版本替换。"
    case .otherCurrency(let currency, let store): "本店金额为 \(store)，不是 \(currency)。"
    case .priceNotPositive(let price): "价格须大于 0，\(price) 不是。"
    case .negativeSpendFactor(let factor): "花费系数不能小于 0，\(factor) 不行。"
    }
  }
}

extension ChangeRefusal {
  /// A campaign in one line: name, days, budget, state and products.
  private static func summary(of campaign: BoostCampaign, in language: Language) -> String {
    let parts: [String?] = [
      campaign.name ?? campaign.id.text, "\(campaign.startsOn) … \(campaign.endsOn)",
      campaign.budget.map { language.money($0) }, language.say(campaign.state),
      campaign.productIDs.map(\.text).joined(separator: " "),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}

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
