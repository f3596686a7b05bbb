import SellerCore

extension CampaignFinding.Fix: PhrasePair {
  /// In English.
  public var english: String {
    let language = Language.english
    switch self {
    case .chooseBetterProduct: return "Sign up another product of the category with a better grade."
    case .recordGrade: return "Look the grade up (Quality center › Store quality) and import it with the products."
    case .switchOn(let service, let days):
      return "Switch \(service.english) on for all of \(language.campaignStretch(days))\(Self.path(service).english)."
    case .switchOnAll(let services, let days):
      return "Switch \(language.campaignNames(services)) on for all of \(language.campaignStretch(days))."
    case .recordScope(let service):
      return "Look up whether \(service.english) extends to the category, and import it with the products."
    case .offerSevenDayReturn: return "Offer 7-day no-reason return for the product."
    case .recordSevenDayReturn: return "Look up whether it is offered, and import it with the products."
    case .bindTemplate: return "Bind a Promise template to the product (My shop › Insurance services)."
    case .recordTemplate: return "Look up whether one is bound, and import it with the products."
    case .recordPrice(let moment):
      return "Note the price in force at \(language.moment(moment, in: Platform.jd.calendar)): p."
    case .raisePrice(let price, let until):
      return "Raise it back to at least \(language.money(price)) until \(language.campaignEnd(until)); what was sold in"
        + " between costs the difference."
    case .holdPrice(let price, let until):
      return "Keep the price at \(language.money(price)) or above until \(language.campaignEnd(until))."
    case .bearDifference(let money): return "Set aside up to \(language.money(money)) a piece for buyers who claim it."
    case .leavePrice(let until):
      return "Leave the price alone until \(language.campaignEnd(until)), and keep proof of why it moved."
    case .waitUntil(let moment): return "Wait until \(language.campaignEnd(moment)), then sign up."
    case .settleViolations: return "Settle what the violations are about before signing up."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    let language = Language.chinese
    switch self {
    case .chooseBetterProduct: return "换成同品类中质量指数等级较高的产品报名。"
    case .recordGrade: return "到“商家后台-品控中心-店铺品质”查看等级，随产品一起导入。"
    case .switchOn(let service, let days):
      return "在 \(language.campaignStretch(days)) 全程开通\(service.chinese)\(Self.path(service).chinese)。"
    case .switchOnAll(let services, let days):
      return "在 \(language.campaignStretch(days)) 全程开通\(language.campaignNames(services))。"
    case .recordScope(let service): return "查明类目是否在\(service.chinese)范围内，随产品一起导入。"
    case .offerSevenDayReturn: return "为该产品提供 7 天无理由退货。"
    case .recordSevenDayReturn: return "查明是否支持，随产品一起导入。"
    case .bindTemplate: return "为该产品绑定 Promise 时效模板（商家后台-我的店铺-保险服务-晚必赔）。"
    case .recordTemplate: return "查明是否绑定，随产品一起导入。"
    case .recordPrice(let moment): return "补记 \(language.moment(moment, in: Platform.jd.calendar)) 的价格：按 p。"
    case .raisePrice(let price, let until):
      return "把价格调回不低于 \(language.money(price))，直到 \(language.campaignEnd(until))；期间已售出的仍需补差价。"
    case .holdPrice(let price, let until):
      return "\(language.campaignEnd(until)) 之前，价格保持不低于 \(language.money(price))。"
    case .bearDifference(let money): return "预留每件最多 \(language.money(money))，以备消费者申请补差价。"
    case .leavePrice(let until): return "\(language.campaignEnd(until)) 之前不要再动价格，并保留调价依据。"
    case .waitUntil(let moment): return "等到 \(language.campaignEnd(moment)) 之后再报名。"
    case .settleViolations: return "报名之前先处理完这些违规。"
    }
  }

  /// Where the merchant console has the switch; the documents name it for two services (003).
  private static func path(_ service: Service) -> (english: String, chinese: String) {
    switch service {
    case .freightInsurance:
      (" (My shop › Insurance services › Freight insurance)", "（商家后台-我的店铺-保险服务-运费险）")
    case .lateCompensation:
      (" (My shop › Insurance services › Late-delivery compensation)", "（商家后台-我的店铺-保险服务-晚必赔）")
    default: ("", "")
    }
  }
}
