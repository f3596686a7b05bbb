import SellerCore

/// What the advisor says: where a product's one dispute could pay.
public enum DisputeAdvicePhrase: PhrasePair, Hashable {
  /// The page's name.
  case title
  /// Column of the category to propose.
  case propose
  /// Column of how many orders would be adjusted.
  case adjustedOrders
  /// Column of whether to wait.
  case when
  /// Waiting loses.
  case today
  /// Waiting wins.
  case tomorrow
  /// The day makes no difference.
  case anyDay
  /// So many other categories have the same effect.
  case alike(CategoryName, others: Int)
  /// A dispute is for a category that is wrong.
  case onlyIfItFits
  /// Title of the assumptions.
  case assumptions
  /// What is taken for granted.
  case assumed(DisputeAssumption)
}

extension DisputeAdvicePhrase {
  /// In English.
  public var english: String {
    switch self {
    case .title: "Advisor"
    case .propose: "propose"
    case .adjustedOrders: "orders"
    case .when: "when"
    case .today: "today"
    case .tomorrow: "wait a day"
    case .anyDay: "any day"
    case .alike(let category, let others): others == 0 ? category.text : "\(category.text) or \(others) others"
    case .onlyIfItFits:
      "Propose only a category that the product belongs to: the platform checks it, and there is no second dispute."
    case .assumptions: "Assumed"
    case .assumed(.resolvedAsProposed):
      "The platform sets the category as proposed; it may also decline, or set another."
    case .assumed(.paceOfLastDays(let days)):
      "Orders to come are like those of the last \(days) days, in number and in where they go."
    case .assumed(.sharesOfTheRulebook): "Orders to come have the rulebook's shares."
    case .assumed(.ordersInBetweenKeepTheirShare):
      "Orders from the submission to the answer keep their share; how long that takes is not known."
    case .assumed(.cancellationsAndRefundsCounted): "Cancelled and refunded orders count like the others."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .title: "申诉顾问"
    case .propose: "建议品类"
    case .adjustedOrders: "订单"
    case .when: "时机"
    case .today: "今天"
    case .tomorrow: "等一天"
    case .anyDay: "不限"
    case .alike(let category, let others): others == 0 ? category.text : "\(category.text) 等 \(others + 1) 个"
    case .onlyIfItFits: "只建议产品真正所属的品类：平台会核对，且没有第二次申诉。"
    case .assumptions: "假设"
    case .assumed(.resolvedAsProposed): "平台按建议更新品类；也可能维持不变，或改为其他品类。"
    case .assumed(.paceOfLastDays(let days)): "今后的订单与最近 \(days) 天相似，数量与去向都一样。"
    case .assumed(.sharesOfTheRulebook): "今后的订单按规则表计算分成。"
    case .assumed(.ordersInBetweenKeepTheirShare): "提交到答复期间的订单仍按原分成；答复需要多久并不确定。"
    case .assumed(.cancellationsAndRefundsCounted): "已取消与已退款的订单同样计入。"
    }
  }
}
