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
    case .staffedService, .reachablePhone, .holidayRota: .after
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
    case .holidayRota: Phrase(en: "Plan who answers on holidays.", zh: "节假日安排客服值班。")
    }
  }
}
