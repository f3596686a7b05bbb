import SellerCore

extension DisputePhrase {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .tab(let status, let count): (status.map { Self.short($0).chinese } ?? "全部") + " \(count)"
    case .short(.pendingReview): "待审核"
    case .short(.resolvedUnchanged): "维持不变"
    case .short(.resolvedUpdated): "已更新"
    case .ageTitle: "工作日"
    case .businessDays(let days): "\(days) 工作日"
    case .shareUnchanged: "分成未变"
    case .noneYet(let count):
      "还没有提出过品类申诉。"
        + (count == 0
          ? "目前没有可申诉的产品：品类显示之后才能申诉，且每个产品只有一次机会。"
          : "有 \(count) 个产品可以申诉，每个只有一次：按 f 提出申诉，按 a 查看哪些可能有收益。")
    case .noneOfStatus(let status): "没有“\(Self.short(status).chinese)”的申诉。按 t 查看其他状态。"
    case .tabForm: "申诉"
    case .tabAdjustment(let count): "分成调整 \(count)"
    case .tabBetween(let count): "期间订单 \(count)"
    case .form: "申诉类型"
    case .explanation: "说明"
    case .disputed: "申诉品类"
    case .proposed: "建议品类"
    case .confirmations: "已确认"
    case .pictures: "图片"
    case .answered: "答复时间"
    case .whyUnchanged: "原因"
    case .updated: "更新为"
    case .adjustment: "分成调整"
    case .between: "期间订单"
    case .fromNowOn: "今后"
    case .empty: "–"
    case .windowDays(let days): "\(days) 释放的订单"
    case .adjusted(let orders, let total): "\(orders) 个订单，合计 \(Language.chinese.signedMoney(total))"
    case .blankTable: "调整表为空：这些订单的分成都没有变化。"
    case .notAnswered: "平台尚未答复，通常需要几个工作日。"
    case .ifAsProposed(let orders, let total):
      orders == 0
        ? "若按建议更新：这些订单的分成不会变化。"
        : "若按建议更新：\(Self.adjusted(orders: orders, total: total).chinese)。"
    case .nothingChanges: "没有变化：品类与分成都维持原样。"
    case .betweenKeep(let count):
      count == 0 ? "提交到答复期间没有释放订单。" : "提交当天至答复期间释放的 \(count) 个订单：仍按原分成。"
    case .future(let category, let after): "\(after) 之后释放的订单按 \(category.text) 计算。"
    case .gone(let id): "店铺数据中已没有申诉 \(id.text)。"
    case .total(let money): "合计 \(Language.chinese.signedMoney(money))"
    case .best(let products, let name, let now, let per30Days):
      "\(products) 个产品申诉可能有收益；最佳："
        + "现在 \(Language.chinese.signedMoney(now))，每30天 \(Language.chinese.signedMoney(per30Days))，\(name)"
    case .noneCouldPay: "目前没有申诉能带来收益的产品。"
    }
  }
}
