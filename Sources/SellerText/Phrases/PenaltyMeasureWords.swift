import SellerCore

extension PenaltyMeasure: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .warning: "warning"
    case .study: "course"
    case .forcedStudy: "forced course"
    case .forcedExam: "forced exam"
    case .points(let points): "\(range(points)) points"
    case .fine(.range(let from, let to)): "fine \(PenaltyMeasure.Fine.range(from: from, to: to).amount(.english))"
    case .fine(.higher(let amount, let share)):
      "fine \(Language.english.wholeMoney(amount)) or \(Language.english.percent(share)) of sales, whichever is higher"
    case .delistAll(.temporary): "all products off"
    case .delistAll(.permanent): "all products off for good"
    case .listingBan(let term): "no new listings" + english(term)
    case .promotionLimit(let term): "promotions limited" + english(term)
    case .adAccountBan(let term): "ad account closed" + english(term)
    case .freezeFunds: "money due held back"
    case .noPublicExposure: "no public exposure"
    case .noBoostPurchase: "no boosts"
    case .advertisingThrottle: "advertising throttled"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .warning: "警告"
    case .study: "学习"
    case .forcedStudy: "强制学习"
    case .forcedExam: "强制考试"
    case .points(let points): "扣 \(range(points)) 分"
    case .fine(.range(let from, let to)): "违约金 \(PenaltyMeasure.Fine.range(from: from, to: to).amount(.chinese))"
    case .fine(.higher(let amount, let share)):
      "违约金 \(Language.chinese.wholeMoney(amount)) 或销售额的 \(Language.chinese.percent(share))，取高者"
    case .delistAll(.temporary): "下架全部商品"
    case .delistAll(.permanent): "永久下架全部商品"
    case .listingBan(.permanent): "永久禁止上架新商品"
    case .listingBan(let term): "禁止上架新商品" + chinese(term)
    case .promotionLimit(let term): "限制参与营销活动" + chinese(term)
    case .adAccountBan(let term): "封禁广告账号" + chinese(term)
    case .freezeFunds: "冻结货款"
    case .noPublicExposure: "停止公域曝光"
    case .noBoostPurchase: "限制购买粉条"
    case .advertisingThrottle: "广告账户/素材限流"
    }
  }

  private func range(_ numbers: ClosedRange<Int>) -> String {
    numbers.lowerBound == numbers.upperBound ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
  }

  private func english(_ term: Term) -> String {
    switch term {
    case .days(let days): " \(range(days)) d"
    case .permanent: " for good"
    case .unstated: ""
    }
  }

  private func chinese(_ term: Term) -> String {
    switch term {
    case .days(let days): " \(range(days)) 日"
    case .permanent: "（永久）"
    case .unstated: ""
    }
  }
}

extension PenaltyNote: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .storeRateMoves(let percent):
      "A store rate \(Language.english.percent(percent)) off the market moves the penalty up or down."
    case .worstOfTheWeek(let percent):
      "The worst \(Language.english.percent(percent)) of stores are penalised each week, whatever the category."
    case .weeklyAgain(let severity): "A weekly assessment penalises again, up to \(severity.english)."
    case .readByPeople: "The reviews themselves are read by people."
    case .rulesPending(let id): "The rules for \(id.english) are still being written."
    case .watchedOnly(let id): "\(id.english) is watched only; no penalty rests on it."
    case .enforcedFrom(let times, let id):
      "In practice enforced from \(times.lowerBound)–\(times.upperBound) × the market on, \(id.english) excepted."
    case .rankedByHand(let count):
      "Late shipments are ranked and dealt with by hand, at most \(Language.english.count(count)) a day."
    case .foundByReports: "Shipments that never were are found through reports."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .storeRateMoves(let percent): "店铺品退率与大盘相差 \(Language.chinese.percent(percent)) 会影响处罚轻重。"
    case .worstOfTheWeek(let percent): "每周品退率最差的 \(Language.chinese.percent(percent)) 店铺自动处罚，不分类目。"
    case .weeklyAgain(let severity): "周维度会再处罚一次，最高\(severity.chinese)。"
    case .readByPeople: "会人工查看具体评价。"
    case .rulesPending(let id): "\(id.chinese)的规则仍在制定。"
    case .watchedOnly(let id): "\(id.chinese)只观测，不作为判罚依据。"
    case .enforcedFrom(let times, let id):
      "实际执行从大盘的 \(times.lowerBound)–\(times.upperBound) 倍起（\(id.chinese)除外）。"
    case .rankedByHand(let count): "延迟发货按单量人工排序，每天处理不超过 \(Language.chinese.count(count)) 个。"
    case .foundByReports: "虚假发货根据举报排查。"
    }
  }
}

extension PenaltyMeasure.Fine {
  /// The amount alone: `¥300–¥800`.
  func amount(_ language: Language) -> String {
    switch self {
    case .range(let from, let to):
      from == to ? language.wholeMoney(from) : "\(language.wholeMoney(from))–\(language.wholeMoney(to))"
    case .higher(let amount, let share): "≥ \(language.wholeMoney(amount)) / \(language.percent(share))"
    }
  }
}

extension Language {
  /// An amount without the fraction where that is nothing: `¥3,000`.
  fileprivate func wholeMoney(_ amount: Money) -> String {
    let text = money(amount)
    return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
  }
}
