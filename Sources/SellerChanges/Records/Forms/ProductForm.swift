import SellerCore
import SellerText

extension RecordForm {
  /// A product's facts that no file tells.
  public static let product = RecordForm(
    .product, title: Phrase(en: "Facts of the product", zh: "商品信息"),
    fields: [
      RecordField("name", Phrase(en: "name", zh: "名称")),
      RecordField("sku", Phrase(verbatim: "SKU")),
      .choice("kind", Phrase(en: "kind of goods", zh: "商品类型"), Product.Kind.self),
      RecordField(
        "category_path", Phrase(en: "category path", zh: "类目路径"),
        Phrase(en: "First, second and third level.", zh: "一级、二级、三级类目。"), on: [.kuaishou, .jd]),
      .choice(
        "advanced_logistics", Phrase(en: "A+", zh: "A+ 计划"), Product.AdvancedLogisticsMembership.self,
        Phrase(en: "Whether the product is in Advanced Logistics; blank for never.", zh: "是否参加 A+ 物流；从未参加则留空。"),
        on: [.wish]),
      .choice(
        "responsible_person", Phrase(en: "Responsible Person", zh: "欧盟责任人"), Product.ResponsiblePerson.self,
        Phrase(en: "As the EU compliance page shows it.", zh: "与欧盟合规页面所示一致。"), on: [.wish]),
      RecordField(
        "counterfeit_review.at", Phrase(en: "counterfeit review", zh: "仿品审核时间"),
        Phrase(en: "When the platform reviewed it.", zh: "平台审核的时间。"), on: [.wish]),
      RecordField("counterfeit_review.found", Phrase(en: "found counterfeit", zh: "认定为仿品"), on: [.wish]),
      RecordField(
        "quality_grade", Phrase(en: "quality grade", zh: "质量等级"),
        Phrase(en: "As the quality centre shows it: A, B, C, D.", zh: "品控中心所示的等级：A、B、C、D。"), on: [.jd]),
      RecordField(
        "promise_template", Phrase(en: "Promise template", zh: "Promise 模板"),
        Phrase(en: "Whether a delivery promise is bound.", zh: "是否绑定 Promise 时效模板。"), on: [.jd]),
      .choice(
        "seven_day_return", Phrase(en: "7-day return", zh: "7 天无理由退货"), Product.SevenDayReturn.self,
        on: [.jd, .kuaishou]),
      RecordField("flash_refund_scope", Phrase(en: "in flash refund", zh: "在闪电退款范围内"), on: [.jd]),
      RecordField("pickup_scope", Phrase(en: "in door pick-up", zh: "在上门取退范围内"), on: [.jd]),
      RecordField("freight_insurance_scope", Phrase(en: "in freight insurance", zh: "在运费险范围内"), on: [.jd]),
      RecordField("price_protection_scope", Phrase(en: "in price protection", zh: "在价保范围内"), on: [.jd]),
    ])
}
