import SellerCore

/// What the 618 pane says.
package enum CampaignPhrase {
  /// Where today lies, seen from the campaign.
  package enum Phase: Sendable, Hashable {
    /// It begins in so many days.
    case ahead(days: Int)
    /// The so-manyth day of so many.
    case running(day: Int, of: Int)
    /// It is over, and prices are compared for so many days yet.
    case compared(daysLeft: Int)
    /// Prices are not compared any more either.
    case over
  }

  /// When a price came, seen from the campaign.
  package enum PriceTime: Sendable, Hashable { case before, presale, campaign, aftermath, after }

  // The store.
  package static func verdict(_ verdict: CampaignVerdict, year: Int, because items: [CampaignStoreItem]) -> Phrase {
    switch verdict {
    case .pass:
      Phrase(en: "The store can sign up for the 618 of \(digits: year)", zh: "店铺可以报名 \(digits: year) 年 618")
    case .attention:
      Phrase(
        en: "The store can sign up for the 618 of \(digits: year), but look at: \(list: items)",
        zh: "店铺可以报名 \(digits: year) 年 618，但需注意：\(list: items)")
    case .unknown:
      Phrase(
        en: "It is not known whether the store can sign up for the 618 of \(digits: year): \(list: items)",
        zh: "尚不能判断店铺能否报名 \(digits: year) 年 618：\(list: items)")
    case .fail:
      Phrase(
        en: "The store cannot sign up for the 618 of \(digits: year): \(list: items)",
        zh: "店铺不能报名 \(digits: year) 年 618：\(list: items)")
    }
  }
  /// Which years' rules the verdict rests on.
  package static func basis(
    services: RuleSetBasis, servicesYear: Int, admission: RuleSetBasis, admissionYear: Int
  ) -> Phrase {
    let (servicesKnown, admissionKnown) = (known(services), known(admission))
    return Phrase(
      en: """
        By the service rules of \(digits: servicesYear)\(servicesKnown) and the admission rules of \
        \(digits: admissionYear)\(admissionKnown).
        """,
      zh: """
        依据 \(digits: servicesYear) 年服务要求\(servicesKnown)与 \(digits: admissionYear) 年准入原则\(admissionKnown)。
        """)
  }
  /// The days that matter.
  package static func days(window: DayRange, presale: DayRange?, aftermath: DayRange) -> Phrase {
    let (from, to, compared) = (window.first, window.last, aftermath.last)
    let before =
      presale.map { days in
        Phrase(en: "presale from \(days.first) to \(days.last)", zh: "预售 \(days.first) 至 \(days.last)")
      } ?? Phrase(en: "presale days not known", zh: "预售期未知")
    return Phrase(
      en: "From \(from) to \(to), \(before), prices compared to \(compared).",
      zh: "活动 \(from) 至 \(to)，\(before)，价格比较至 \(compared)。")
  }
  /// The rules of an earlier year stand in for those of this one.
  package static func notKnown(rulesOf year: Int) -> Phrase {
    Phrase(en: "rules of \(digits: year); this year's are not known", zh: "按 \(digits: year) 年规则；今年的规则未知")
  }
  /// Where today lies.
  package static func phase(_ value: Phase) -> Phrase {
    switch value {
    case .ahead(let days):
      Phrase(
        en: days == 1 ? "It begins tomorrow." : "It begins in \(days) days.",
        zh: days == 1 ? "明天开始。" : "还有 \(days) 天开始。")
    case .running(let day, let all): Phrase(en: "Today is day \(day) of \(all).", zh: "今天是第 \(day) 天，共 \(all) 天。")
    case .compared(0):
      Phrase(en: "It is over; prices are compared today for the last time.", zh: "活动已结束；今天是价格比较的最后一天。")
    case .compared(let left):
      Phrase(en: "It is over; prices are compared for \(left, "more day", "more days").", zh: "活动已结束；价格还要比较 \(left) 天。")
    case .over: Phrase(en: "It is over.", zh: "活动已结束。")
    }
  }
  package static func assuredPurchase(gain: String, services: Int) -> Phrase {
    Phrase(
      en: """
        The assured-purchase label (\(services)+ sub-services) brings \(gain) more conversion on average, says JD.
        """,
      zh: "放心购标签（\(services) 余款子服务）：据京东说明，打标后转化率平均提升 \(gain)。")
  }
  package static let required = Phrase(en: "required", zh: "要求")
  package static let advised = Phrase(en: "advised", zh: "建议")
  package static let derived = Phrase(en: "derived", zh: "自动")
  package static let pickupOn = Phrase(
    en: "Free door pick-up is there for products in its scope.", zh: "在上门取退范围内的商品可享免费上门取退。")

  // Tabs and matrix.
  package static func productsTab(_ count: Int) -> Phrase { Phrase(en: "Products \(count)", zh: "商品 \(count)") }
  /// The tab of the store's services.
  package static func storeTab(_ count: Int) -> Phrase { Phrase(en: "Store \(count)", zh: "店铺 \(count)") }
  package static let noProducts = Phrase(
    en: "The store has no product on sale, so there is nothing to check.", zh: "店铺没有在售商品，无需检查。")
  /// How many products have each verdict in one line.
  package static func totals(_ item: CampaignItem?, _ totals: CampaignTotals) -> Phrase {
    let name = item?.phrase ?? Phrase(en: "all items", zh: "全部项目")
    return Phrase(
      en: "\(name): \(list: counts(totals)) of \(totals.all)", zh: "\(name)：\(list: counts(totals))，共 \(totals.all)")
  }

  // A product.
  package static let notChecked = Phrase(en: "The product is not on sale, so it is not checked.", zh: "该商品不在售，不做检查。")
  package static let prices = Phrase(en: "Prices", zh: "价格")
  package static func noPriceChanges(_ money: Money) -> Phrase {
    Phrase(en: "No price change is on record: \(money) counts throughout.", zh: "没有调价记录：一直按 \(money) 计。")
  }
  package static func priceWhen(_ value: PriceTime) -> Phrase {
    switch value {
    case .before: Phrase(en: "before", zh: "活动前")
    case .presale: Phrase(en: "presale", zh: "预售期")
    case .campaign: Phrase(en: "campaign", zh: "活动期间")
    case .aftermath: Phrase(en: "compared days", zh: "比较期")
    case .after: Phrase(en: "afterwards", zh: "之后")
    }
  }
  package static let planned = Phrase(en: "planned", zh: "计划中")

  // Noting a price.
  package static func exposure(pieces: Int, _ amount: Money) -> Phrase {
    Phrase(
      en:
        "\(pieces, "piece was", "pieces were") sold in the campaign above this price so far: buyers could claim \(amount).",
      zh: "活动期间已有 \(pieces) 件以更高价售出：消费者最多可申请补差价 \(amount)。")
  }
  /// What a product will cost.
  package static func priced(_ name: String, _ price: Money) -> Phrase {
    Phrase(en: "\(name): \(price)", zh: "\(name)：\(price)")
  }
  /// So many products are priced at once.
  package static func pricesTitle(_ count: Int) -> Phrase {
    Phrase(en: "Note the prices of \(count)", zh: "记录 \(count) 个商品的价格")
  }
  package static let priceTitle = Phrase(en: "Note a price", zh: "记录价格")
  package static let priceProduct = Phrase(en: "Product", zh: "商品")
  package static let price = Phrase(en: "Price", zh: "价格")
  package static func priceHelp(currency: Currency) -> Phrase {
    Phrase(
      en: "In \(currency), or -10 % of the price in force, or allowed: the bound of promise and control.",
      zh: "金额（\(currency)）；或 -10 %，按现价增减；或“允许价”，即价格承诺与价格管控所允许的价格。")
  }
  /// What was typed is no price.
  package static func invalidPrice(currency: Currency) -> Phrase {
    Phrase(
      en: "Write an amount above 0 in \(currency) such as 99.00, a change such as -10 %, or: allowed.",
      zh: "请填写大于 0 的 \(currency) 金额，如 99.00；或增减，如 -10 %；或“允许价”。")
  }
  package static let priceDay = Phrase(en: "From day", zh: "生效日")
  package static let priceTime = Phrase(en: "Time", zh: "时间")
  package static let priceMomentHelp = Phrase(
    en: "Beijing time. The price holds from then on until the next one.",
    zh: "北京时间。价格从此刻起有效，直到下一次调价。")
  package static let invalidDay = Phrase(en: "Write a day such as 2022-06-18.", zh: "请按 2022-06-18 的格式填写日期。")
  package static let invalidTime = Phrase(en: "Write a time such as 20:00.", zh: "请按 20:00 的格式填写时间。")
  package static let notePrice = Phrase(en: "Note", zh: "记录")
  /// Another price stands at this moment.
  package static func replaces(_ money: Money) -> Phrase {
    Phrase(en: "It takes the place of \(money), noted for the same moment.", zh: "将替换同一时刻记录的 \(money)。")
  }
  package static let keys = Phrase(
    en: "Tab next field · Enter continue · Esc leave", zh: "Tab 下一栏 · Enter 继续 · Esc 离开")
  package static let nothingSelected = Phrase(en: "Select a product first.", zh: "请先选择一个商品。")

  /// How many products have which verdict; what there is none of is left out.
  static func counts(_ totals: CampaignTotals) -> [Phrase] {
    var counts: [Phrase] = []
    if totals[.fail] > 0 { counts.append(Phrase(en: "\(totals[.fail]) fail", zh: "不通过 \(totals[.fail])")) }
    if totals[.attention] > 0 {
      counts.append(
        Phrase(
          en: "\(totals[.attention], "needs attention", "need attention")", zh: "需注意 \(totals[.attention])"))
    }
    if totals[.unknown] > 0 { counts.append(Phrase(en: "\(totals[.unknown]) not known", zh: "未知 \(totals[.unknown])")) }
    if totals[.pass] > 0 { counts.append(Phrase(en: "\(totals[.pass]) ok", zh: "通过 \(totals[.pass])")) }
    return counts
  }

  private static func known(_ basis: RuleSetBasis) -> Phrase {
    switch basis {
    case .own: .nothing
    case .latestBefore: Phrase(en: " (the latest known)", zh: "（已知最新）")
    case .earliestKnown: Phrase(en: " (the earliest known)", zh: "（已知最早）")
    }
  }
}
