import SellerCore
import SellerText

extension RecordForm {
  /// The shop's own facts: what its platform knows of it, and no file tells.
  public static let shop = RecordForm(
    .shop, title: Phrase(en: "Facts of the shop", zh: "店铺信息"),
    fields: [
      RecordField("name", Phrase(en: "name", zh: "店铺名称")),
      RecordField(
        "refund_assurance.enrolled", Phrase(en: "Refund Assurance", zh: "退款保障"),
        Phrase(
          en: "Whether Wish selected the store for ProductBoost Refund Assurance.",
          zh: "Wish 是否选中本店参加 ProductBoost 退款保障。"), on: [.wish]),
      RecordField(
        "refund_assurance.spend_factor", Phrase(en: "spend factor", zh: "花费系数"),
        Phrase(en: "The credit is at most factor × ProductBoost spend.", zh: "抵用金上限为系数 × ProductBoost 花费。"),
        on: [.wish], isNotNegative: true),
      RecordField(
        "gross_margin", Phrase(en: "gross margin %", zh: "毛利率 %"),
        Phrase(
          en: "What of the sales is left after the goods are paid for: 35 for 35 %. Says what more spend has to sell.",
          zh: "扣除商品成本后的比例，35 表示 35 %。用于推算多花的推广费要卖多少才回本。"), on: [.wish], isNotNegative: true),
      .choice(
        "merchant_region", Phrase(en: "established in", zh: "商家所在地"), Shop.MerchantRegion.self,
        Phrase(en: "Decides the revenue share of orders to and from the EU.", zh: "决定欧盟相关订单的收入分成。"), on: [.wish]),
      RecordField(
        "main_category", Phrase(en: "main category", zh: "主营类目"),
        Phrase(en: "Decides the preset of the service phone.", zh: "决定客服电话的默认设置。")),
      RecordField(
        "services", Phrase(en: "services", zh: "已开通服务"),
        Phrase(
          en: "Known: \(list: services); a service that is still on has no end.",
          zh: "已知服务：\(list: services)；仍开通的不写结束时间。")),
      RecordField("contacts.manager", Phrase(en: "manager's phone", zh: "店铺管理员电话")),
      RecordField("contacts.service", Phrase(en: "service phone", zh: "客服电话")),
      RecordField("contacts.shipping", Phrase(en: "shipping phone", zh: "发货电话")),
      RecordField("contacts.returns", Phrase(en: "returns phone", zh: "退货电话")),
      RecordField("deposit.required", Phrase(en: "deposit due", zh: "应缴保证金"), isNotNegative: true),
      RecordField("deposit.balance", Phrase(en: "deposit paid", zh: "保证金余额"), isNotNegative: true),
      RecordField(
        "restricted_until", Phrase(en: "restricted until", zh: "限制至"),
        Phrase(en: "Blank when the store is not restricted.", zh: "店铺未受限制则留空。")),
    ]
  ) { _, new, _ throws(ChangeRefusal) in
    guard let shop = new.content as? Shop else { return new }
    for (number, period) in shop.services.enumerated() {
      if let to = period.to, to < period.from { throw .serviceEndsFirst(period.service, place: number) }
    }
    if shop.name.isEmpty { throw .shopNameMissing }
    return new
  }

  private static let services = [
    Service.freightInsurance, .lateCompensation, .flashRefund, .pickup, .sevenDayReturn, .priceProtection,
    .instantRefund,
  ].map(\.rawValue)
}

extension Shop.MerchantRegion: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .eu: Phrase(en: "the EU", zh: "欧盟")
    case .other: Phrase(en: "elsewhere", zh: "其他地区")
    }
  }
}

extension ChangeRefusal {
  static let shopNameMissing = ChangeRefusal(
    en: "A shop has a name (name).", zh: "店铺须有名称（name）。", part: .field("name"))

  /// A service cannot end before it begins.
  static func serviceEndsFirst(_ service: Service, place: Int) -> ChangeRefusal {
    ChangeRefusal(
      en: "Line \(place + 1) of the services: \(service) ends before it begins.",
      zh: "已开通服务第 \(place + 1) 行：\(service)的结束时间早于开始时间。", part: .field("services"))
  }
}
