import SellerCore

extension PenaltyMeasure: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .warning: Phrase(en: "warning", zh: "警告")
    case .study: Phrase(en: "course", zh: "学习")
    case .forcedStudy: Phrase(en: "forced course", zh: "强制学习")
    case .forcedExam: Phrase(en: "forced exam", zh: "强制考试")
    case .points(let points): Phrase(en: "\(points) points", zh: "扣 \(points) 分")
    case .fine(.range(let from, let to)):
      Phrase(en: "fine \(whole: from, to: to)", zh: "违约金 \(whole: from, to: to)")
    case .fine(.higher(let amount, let share)):
      Phrase(
        en: "fine \(whole: amount) or \(share) of cumulative sales, whichever is higher",
        zh: "违约金 \(whole: amount) 或累计销售额的 \(share)（以高者为准）")
    case .delistAll(.temporary): Phrase(en: "all products off", zh: "下架全部商品")
    case .delistAll(.permanent): Phrase(en: "all products off for good", zh: "永久下架全部商品")
    case .listingBan(.permanent): Phrase(en: "no new listings for good", zh: "永久禁止上架新商品")
    case .listingBan(let term): Phrase(en: "no new listings\(term)", zh: "禁止上架新商品\(term)")
    case .promotionLimit(let term): Phrase(en: "promotions limited\(term)", zh: "限制参与营销活动\(term)")
    case .adAccountBan(let term): Phrase(en: "ad account closed\(term)", zh: "封禁广告账号\(term)")
    case .freezeFunds: Phrase(en: "money due held back", zh: "冻结货款")
    case .noPublicExposure: Phrase(en: "no public exposure (community)", zh: "社区：停止公域曝光")
    case .noBoostPurchase: Phrase(en: "no boosts (community)", zh: "社区：限制购买粉条")
    case .advertisingThrottle:
      Phrase(
        en: "ad account or material throttled by the red-yellow-green policy (risk control)", zh: "风控：红黄绿策略，广告账户/素材限流")
    }
  }
}

extension PenaltyMeasure.Term: Worded {
  /// For how long, behind what it is about; nothing where the rules do not say.
  public var phrase: Phrase {
    switch self {
    case .days(let days): Phrase(en: " \(days) d", zh: " \(days) 日")
    case .permanent: Phrase(en: " for good", zh: "（永久）")
    case .unstated: .nothing
    }
  }
}

extension PenaltyMeasure.Fine {
  /// The amount alone: `¥300–¥800`.
  var amount: Phrase {
    switch self {
    case .range(let from, let to): Phrase(en: "\(whole: from, to: to)", zh: "\(whole: from, to: to)")
    case .higher(let amount, let share):
      Phrase(en: "≥ \(whole: amount) / \(share)", zh: "≥ \(whole: amount) / \(share)")
    }
  }
}

extension PenaltyNote: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .storeRateMoves(let percent):
      Phrase(
        en: "A store rate \(percent) off the market moves the penalty up or down.",
        zh: "店铺品退率与大盘相差 \(percent) 会影响处罚轻重。")
    case .worstOfTheWeek(let percent):
      Phrase(
        en: "The worst \(percent) of stores are penalised each week, whatever the category.",
        zh: "每周品退率最差的 \(percent) 店铺自动处罚，不分类目。")
    case .weeklyAgain(let severity):
      Phrase(en: "A weekly assessment penalises again, up to \(severity).", zh: "周维度会再处罚一次，最高\(severity)。")
    case .readByPeople: Phrase(en: "The reviews themselves are read by people.", zh: "会人工查看具体评价。")
    case .rulesPending(let id): Phrase(en: "The rules for \(id) are still being written.", zh: "\(id)的规则仍在制定。")
    case .watchedOnly(let id): Phrase(en: "\(id) is watched only; no penalty rests on it.", zh: "\(id)只观测，不作为判罚依据。")
    case .enforcedFrom(let times, let id):
      Phrase(
        en: "In practice enforced from \(times) × the market on, \(id) excepted.",
        zh: "实际执行从大盘的 \(times) 倍起（\(id)除外）。")
    case .rankedByHand(let count):
      Phrase(
        en: "Late shipments are ranked and dealt with by hand, at most \(count) a day.",
        zh: "延迟发货按单量人工排序，每天处理不超过 \(count) 个。")
    case .readsOverAsFrom(let count):
      Phrase(
        en: """
          The document says "over \(count)" beside "to \(count - 1)": \(count) itself is taken as the top step, which is our reading.
          """,
        zh: "原文为“超过 \(count) 次”，前一档到 \(count - 1) 次：第 \(count) 次本身归入最高一档，系本程序的理解。")
    case .shopSideImposesNothing: Phrase(en: "The shop's side of the platform imposes nothing.", zh: "电商侧：无。")
    case .foundByReports: Phrase(en: "Shipments that never were are found through reports.", zh: "虚假发货根据举报排查。")
    }
  }
}

extension Wording.Interpolation {
  /// Adds an amount without the fraction where that is nothing: `¥3,000`.
  mutating func appendInterpolation(whole amount: Money) {
    let text = Tongue.language.money(amount)
    appendLiteral(text.hasSuffix(".00") ? String(text.dropLast(3)) : text)
  }

  /// Adds a range of amounts: `¥300–¥800`, or the one amount that it is.
  mutating func appendInterpolation(whole from: Money, to: Money) {
    appendInterpolation(whole: from)
    if from != to {
      appendLiteral("–")
      appendInterpolation(whole: to)
    }
  }

  /// Adds a range of numbers: `2–3`, or the one number that it is.
  mutating func appendInterpolation(_ numbers: ClosedRange<Int>) {
    appendLiteral(
      numbers.lowerBound == numbers.upperBound ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
    )
  }
}
