import SellerCore

extension CampaignFinding.Fix: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .chooseBetterProduct(let products):
      if products.isEmpty {
        Phrase(
          en: "Sign up a product of the category with a better grade; the shop has none on sale.",
          zh: "换成同类目中质量指数等级较高的商品报名；店铺目前没有这样的在售商品。")
      } else {
        Phrase(
          en: "Sign up another product of the category with a better grade: \(list: products.map(Self.named)).",
          zh: "换成同类目中质量指数等级较高的商品报名：\(list: products.map(Self.named))。")
      }
    case .recordGrade:
      Phrase(
        en: "Look the grade up (Quality center › Store quality) and note it with the product (seller products set).",
        zh: "到“商家后台-品控中心-店铺品质”查看等级，并记入该商品（seller products set）。")
    case .switchOn(let service, let days):
      Phrase(
        en: "Switch \(service) on for all of \(stretch: days)\(Self.place(of: service)).",
        zh: "在 \(stretch: days) 全程开通\(service)\(Self.place(of: service))。")
    case .switchOnAll(let services, let days):
      Phrase(
        en: "Switch \(names: services) on for all of \(stretch: days).",
        zh: "在 \(stretch: days) 全程开通\(names: services)。")
    case .recordService(let service):
      Phrase(
        en: "Look up on the platform since when \(service) is on, and note the shop's services (seller shop set).",
        zh: "到平台查明\(service)自何时开通，并记录店铺服务（seller shop set）。")
    case .recordScope(let service):
      Phrase(
        en: "Look up whether \(service) extends to the category, and note it with the product (seller products set).",
        zh: "查明类目是否在\(service)范围内，并记入该商品（seller products set）。")
    case .offerSevenDayReturn: Phrase(en: "Offer 7-day no-reason return for the product.", zh: "为该商品提供 7 天无理由退货。")
    case .recordSevenDayReturn:
      Phrase(
        en: "Look up whether it is offered, and note it with the product (seller products set).",
        zh: "查明是否支持，并记入该商品（seller products set）。")
    case .bindTemplate:
      Phrase(
        en: "Bind a Promise template to the product (My shop › Insurance services).",
        zh: "为该商品绑定 Promise 时效模板（商家后台-我的店铺-保险服务-晚必赔）。")
    case .recordTemplate:
      Phrase(
        en: "Look up whether one is bound, and note it with the product (seller products set).",
        zh: "查明是否绑定，并记入该商品（seller products set）。")
    case .recordPrice(let moment):
      Phrase(
        en: "Note the price in force at \(moment, in: Platform.jd.calendar).",
        zh: "补记 \(moment, in: Platform.jd.calendar) 的价格。")
    case .raisePrice(let price, let until):
      Phrase(
        en: """
          Raise it back to at least \(price) until \(until: until); what was sold in between costs the difference.
          """,
        zh: "把价格调回不低于 \(price)，直到 \(until: until)；期间已售出的仍需补差价。")
    case .holdPrice(let price, let until):
      Phrase(
        en: "Keep the price at \(price) or above until \(until: until).",
        zh: "\(until: until) 之前，价格保持不低于 \(price)。")
    case .bearDifference(let money):
      Phrase(en: "Set aside up to \(money) a piece for buyers who claim it.", zh: "预留每件最多 \(money)，以备消费者申请补差价。")
    case .leavePrice(let until):
      Phrase(
        en: "Leave the price alone until \(until: until), and keep proof of why it moved.",
        zh: "\(until: until) 之前不要再动价格，并保留调价依据。")
    case .enterRule(let rule):
      Phrase(en: "Enter this year's: seller rules add rule=\(rule) …", zh: "请录入今年的规则：seller rules add rule=\(rule) …")
    case .waitUntil(let moment):
      Phrase(en: "Wait until \(until: moment), then sign up.", zh: "等到 \(until: moment) 之后再报名。")
    case .settleViolations: Phrase(en: "Settle what the violations are about before signing up.", zh: "报名之前先处理完这些违规。")
    }
  }

  private static func named(_ product: CampaignFinding.BetterProduct) -> Phrase {
    Phrase(en: "\(product.name) (\(product.grade))", zh: "\(product.name)（\(product.grade) 级）")
  }

  /// Where the merchant console has the switch; the documents name it for two services (003).
  private static func place(of service: Service) -> Phrase {
    switch service {
    case .freightInsurance:
      Phrase(en: " (My shop › Insurance services › Freight insurance)", zh: "（商家后台-我的店铺-保险服务-运费险）")
    case .lateCompensation:
      Phrase(en: " (My shop › Insurance services › Late-delivery compensation)", zh: "（商家后台-我的店铺-保险服务-晚必赔）")
    default: .nothing
    }
  }
}
