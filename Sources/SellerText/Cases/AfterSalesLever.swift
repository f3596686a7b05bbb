import SellerCore

/// What lowers the quality refund rate, by the stage of a sale (004 §四).
public enum AfterSalesLever: Worded, Hashable, CaseIterable {
  // Before the sale.
  /// The choice of goods.
  case goods
  /// No copies at war prices.
  case noPriceWar
  // During the sale.
  /// No exaggeration.
  case honestAdverts
  /// Hosts who describe honestly.
  case honestHosts
  /// A look every day.
  case watchDaily
  /// Acting on warnings.
  case actOnWarnings
  /// Returns that buyers can trust.
  case returnsAndFreight
  // After the sale.
  /// People in customer service.
  case staffedService
  /// A telephone that is answered.
  case reachablePhone
  /// Holidays.
  case holidayRota
  // Where the shop's own refunds speak of it.
  /// Packing and carriers.
  case packagingAndCarrier
  /// Pictures that lead to the right reason.
  case picturedInstructions
  /// Text messages where the line is busy.
  case textMessages
  /// Presenters with prepared words.
  case preparedWords

  /// The stages of a sale.
  public enum Stage: Worded, Hashable, CaseIterable {
    /// Choosing goods.
    case before
    /// Selling them.
    case during
    /// Serving buyers.
    case after

    /// What the stage is called.
    public var phrase: Phrase {
      switch self {
      case .before: Phrase(en: "Before the sale", zh: "售前")
      case .during: Phrase(en: "During the sale", zh: "售中")
      case .after: Phrase(en: "After the sale", zh: "售后")
      }
    }
  }

  /// At which stage it works.
  public var stage: Stage {
    switch self {
    case .goods, .noPriceWar: .before
    case .honestAdverts, .honestHosts, .watchDaily, .actOnWarnings, .returnsAndFreight: .during
    case .preparedWords: .during
    case .staffedService, .reachablePhone, .holidayRota, .packagingAndCarrier, .picturedInstructions, .textMessages:
      .after
    }
  }

  /// What to do.
  public var phrase: Phrase {
    switch self {
    case .goods:
      Phrase(
        en: "Choose goods that seldom come back; leave out what is poor, misleading or against the rules.",
        zh: "选品把关：不选违规、低质、易产生品退的商品。")
    case .noPriceWar:
      Phrase(
        en: "Do not follow hot sellers into a price war: what is saved on the goods comes back as refunds.",
        zh: "不盲目跟爆款打价格战：压缩的成本会变成品退。")
    case .honestAdverts:
      Phrase(
        en: "Promise no more in adverts and on the product page than the goods hold.",
        zh: "广告素材和详情页不夸大，描述与实物一致。")
    case .honestHosts:
      Phrase(
        en: "Give hosts an honest script, and let them send every doubt to customer service.",
        zh: "主播话术如实讲解，有疑问引导联系客服。")
    case .watchDaily:
      Phrase(
        en: "Look at the rate and at the buyers' own words every day, not only after a penalty.",
        zh: "每天查看品退率和品退原声，不要等到处罚才重视。")
    case .actOnWarnings:
      Phrase(
        en: "For a product in warning: stop adverts, change the material, speak to the supplier.",
        zh: "预警商品及时停投、调整素材、调整供应链。")
    case .returnsAndFreight:
      Phrase(
        en: "Consider 7-day returns and paid return freight: buyers dare to order, and to return calmly.",
        zh: "酌情开通七天无理由和退货补运费。")
    case .staffedService:
      Phrase(
        en: "Staff customer service, use robots sparingly, and help buyers to the right refund reason.",
        zh: "保证人工客服，慎用智能客服，引导买家选对退货原因。")
    case .reachablePhone:
      Phrase(
        en: "Keep a phone that is answered: an unanswered call soon is a quality refund.",
        zh: "预留手机号并接听：电话不通，品退会变多。")
    case .packagingAndCarrier:
      Phrase(en: "Change the packaging, or the carrier.", zh: "调整快递包装，或更换物流公司。")
    case .picturedInstructions:
      Phrase(
        en: "Guide buyers to the right reason: pictured instructions and automatic replies.",
        zh: "引导买家选对退货原因：图文说明、自动回复话术。")
    case .textMessages:
      Phrase(en: "Send a text message where the line is busy.", zh: "占线时用短信沟通。")
    case .preparedWords:
      Phrase(
        en: "Prepare what presenters say, with reward and penalty, so that nobody promises more.",
        zh: "提前准备主播话术并设奖惩，不得夸大。")
    case .holidayRota: Phrase(en: "Plan who answers on holidays.", zh: "节假日安排客服值班。")
    }
  }
}

extension AfterSalesLever {
  /// What helps whatever the refunds speak of.
  public static var general: [AfterSalesLever] {
    allCases.filter { ![.packagingAndCarrier, .picturedInstructions, .textMessages, .preparedWords].contains($0) }
  }

  /// What helps against a cause, the most direct first (004 §四).
  public static func against(_ cause: RefundCause) -> [AfterSalesLever] {
    switch cause {
    case .logistics: [.packagingAndCarrier]
    case .description: [.preparedWords, .honestAdverts, .honestHosts]
    case .goods: [.actOnWarnings, .goods, .noPriceWar]
    case .wrongReason: [.picturedInstructions, .staffedService]
    case .noAnswer: [.textMessages, .reachablePhone, .staffedService]
    }
  }
}

extension RefundCause: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .logistics: Phrase(en: "damage and carriers", zh: "破损与物流")
    case .description: Phrase(en: "not as described", zh: "与描述不符")
    case .goods: Phrase(en: "the goods themselves", zh: "商品质量")
    case .wrongReason: Phrase(en: "a reason chosen wrongly (size, change of mind)", zh: "原因选错（尺码、不想要）")
    case .noAnswer: Phrase(en: "nobody answered", zh: "客服或电话无人应答")
    }
  }
}
