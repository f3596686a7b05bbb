import SellerCore

/// What the advisor says: where a product's one dispute could pay.
package enum DisputeAdvicePhrase {
  package static let title = Phrase(en: "Advisor", zh: "申诉顾问")
  /// The tab of the products whose dispute could pay, out of all that can be disputed.
  package static func payingTab(_ count: Int, of disputable: Int) -> Phrase {
    Phrase(en: "Could pay \(count) of \(disputable) disputable", zh: "可申诉 \(disputable) 个，有收益 \(count) 个")
  }
  package static func doubtsTab(_ count: Int) -> Phrase { Phrase(en: "Looks wrong \(count)", zh: "疑似归错 \(count)") }
  package static let noDoubts = Phrase(
    en: "No product that can be disputed looks like goods of another category, by the shop's own titles and reviews.",
    zh: "按店铺自己的标题与评价来看，可申诉的产品中没有疑似归错品类的。")
  package static let fit = Phrase(en: "fits", zh: "契合度")
  package static let standing = Phrase(en: "estimate", zh: "估计")
  package static let looksLike = Phrase(en: "looks like", zh: "看似品类")
  package static let why = Phrase(en: "why", zh: "依据")
  package static let alikeProducts = Phrase(en: "like it", zh: "相似产品")
  package static let propose = Phrase(en: "propose", zh: "建议品类")
  package static let adjustedOrders = Phrase(en: "orders", zh: "订单")
  package static let when = Phrase(en: "when", zh: "时机")
  package static let today = Phrase(en: "today", zh: "今天")
  package static let tomorrow = Phrase(en: "wait a day", zh: "等一天")
  package static let anyDay = Phrase(en: "any day", zh: "不限")
  /// So many other categories have the same effect.
  package static func alike(_ category: CategoryName, others: Int) -> Phrase {
    others == 0
      ? Phrase(verbatim: category.text)
      : Phrase(en: "\(category) or \(others, "other", "others")", zh: "\(category) 等 \(others + 1) 个")
  }
  package static let ranking = Phrase(
    en: """
      Ranked by how well the category fits (our estimate from the shop's titles and reviews), then by money: a category \
      that does not fit will not be granted, whatever it would bring.
      """,
    zh: "先按契合度（依店铺标题与评价估计），再按金额排序：不符的品类，收益再高平台也不会同意。")
  package static let timing = Phrase(
    en: """
      When: a dispute adjusts the 14 days before it. Waiting a day drops the oldest day and takes in today's orders: \
      “wait a day” where those are worth more.
      """,
    zh: "时机：申诉调整提交前 14 天的订单。晚一天会少掉最早一天、多出今天的订单；今天的更值钱时显示“等一天”。")
  /// A fit in figures and a word.
  package static func fit(_ fit: CategoryFit) -> Phrase {
    fit.percent.map { Phrase(en: "\($0) % \(fit.standing)", zh: "\($0) % \(fit.standing)") } ?? fit.standing.phrase
  }
  /// What speaks for a category, or against it.
  package static func reason(_ reason: CategoryFit.Reason, for category: CategoryName) -> Phrase {
    switch reason {
    case .like(let word, let count, let total):
      Phrase(
        en:
          "\(count) of \(total, "other product", "other products") with \(quoted: word) in the title are in \(category)",
        zh: "标题含\(quoted: word)的其他 \(total) 个产品中，\(count) 个属于 \(category)")
    case .titleNames(let word):
      Phrase(en: "the title says \(quoted: word), as the category's name does", zh: "标题中有品类名的用词\(quoted: word)")
    case .reviewsName(let count, let word, let example):
      Phrase(
        en: "\(count) reviews say \(quoted: word), one of them \(quoted: example)",
        zh: "\(count) 条评价提到\(quoted: word)，如\(quoted: example)")
    }
  }
  package static func judged(_ fit: CategoryFit) -> Phrase {
    let reasons = fit.reasons.map { reason($0, for: fit.category) }
    return reasons.isEmpty
      ? Phrase(en: "\(fit.category): nothing in the shop is like it", zh: "\(fit.category)：店铺中没有可比的产品")
      : Phrase(
        en: "\(fit.category) \(self.fit(fit)): \(reasons, joinedBy: "; ")",
        zh: "\(fit.category) \(self.fit(fit))：\(reasons, joinedBy: "；")")
  }
  /// Said before an implausible category is proposed; nil where it is not.
  package static func warning(_ fit: CategoryFit) -> Phrase? {
    fit.standing != .implausible
      ? nil
      : Phrase(
        en: "Implausible: \(judged(fit)). The platform checks it, and there is no second dispute.",
        zh: "不太可能获准：\(judged(fit))。平台会核对，且没有第二次申诉。")
  }
  package static let assumptions = Phrase(en: "Assumed", zh: "假设")
  /// What is taken for granted.
  package static func assumed(_ assumption: DisputeAssumption) -> Phrase {
    switch assumption {
    case .leftOut(let orders, let missing):
      Phrase(
        en: """
          Left out: \(orders, "order", "orders"), released when no share is known. \
          \(RulePhrase.unknown(missing, in: .utc)).
          """,
        zh: "未计入 \(orders) 单（释放时分成未知）：\(RulePhrase.unknown(missing, in: .utc))。")
    case .resolvedAsProposed:
      Phrase(
        en: "The platform sets the category as proposed; it may also decline, or set another.",
        zh: "平台按建议更新品类；也可能维持不变，或改为其他品类。")
    case .paceOfLastDays(let days):
      Phrase(
        en: "Orders to come are like those of the last \(days) days, in number and in where they go.",
        zh: "今后的订单与最近 \(days) 天相似，数量与去向都一样。")
    case .sharesOfTheRulebook: Phrase(en: "Orders to come have the rulebook's shares.", zh: "今后的订单按规则表计算分成。")
    case .ordersInBetweenKeepTheirShare:
      Phrase(
        en: "Orders from the submission to the answer keep their share; how long that takes is not known.",
        zh: "提交到答复期间的订单仍按原分成；答复需要多久并不确定。")
    case .cancellationsAndRefundsCounted:
      Phrase(en: "Cancelled and refunded orders count like the others.", zh: "已取消与已退款的订单同样计入。")
    }
  }
}

extension CategoryFit.Standing: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .plausible: Phrase(en: "plausible", zh: "可信")
    case .possible: Phrase(en: "possible", zh: "有可能")
    case .unknown: Phrase(en: "not known", zh: "无从比较")
    case .implausible: Phrase(en: "implausible", zh: "不符")
    }
  }
}
