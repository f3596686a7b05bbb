import SellerCore

extension PlatformFact: Worded {
  /// What it says.
  public var phrase: Phrase {
    switch self {
    case .wishStandards: Phrase(en: "Wish Standards grade sellers in tiers", zh: "Wish Standards 按等级评定商家")
    case .wishEPRNumbers:
      Phrase(en: "EPR numbers are asked for in FR, DE, AT, ES, SE", zh: "FR、DE、AT、ES、SE 要求 EPR 注册号")
    case .wishCategoryNames:
      Phrase(
        en: "category names have changed (Beauty & Health, Computer & Office)",
        zh: "品类名称有变更（Beauty & Health、Computer & Office）")
    case .wishSharesByTier:
      Phrase(
        en: "the share goes by steps of $20 and the tier, plus $0.30 an item (percentages not public)",
        zh: "分成按每 $20 一档和商家等级计，另加每件 $0.30（比例未公开）")
    case .wishSharesByCategory:
      Phrase(
        en: "the share goes by category and tier, plus $0.30 an item (percentages not public)",
        zh: "分成按品类和商家等级计，另加每件 $0.30（比例未公开）")
    case .marketSurveillance: Phrase(en: "Regulation (EU) 2019/1020", zh: "欧盟法规 (EU) 2019/1020")
    case .productSafety:
      Phrase(en: "Regulation (EU) 2023/988 (general product safety)", zh: "欧盟法规 (EU) 2023/988（一般产品安全）")
    case .jdCampaignLength:
      Phrase(en: "618 lasted 21 days in 2024 and 39 days in 2025", zh: "618 在 2024 年为 21 天，2025 年为 39 天")
    case .kuaishouViolationRules:
      Phrase(
        en: "the platform revised its rules of violations on 2023-07-03: compare a penalty with the present ones",
        zh: "平台于 2023-07-03 修订了违规规则：请以现行规则核对处罚")
    case .kuaishouDepositRelief:
      Phrase(en: "relief from the deposit takes an experience score of 4.7 or more", zh: "保证金减免要求体验分不低于 4.7")
    case .kuaishouDistribution:
      Phrase(en: "the distribution programme limits bad reviews over 30 days", zh: "快分销对近 30 天差评率设有上限")
    case .refundWithoutReturn:
      Phrase(
        en: "refunds without return were to end by July 2025 (to be confirmed)",
        zh: "仅退款（不退货）拟于 2025 年 7 月前取消（待确认）")
    }
  }
}
