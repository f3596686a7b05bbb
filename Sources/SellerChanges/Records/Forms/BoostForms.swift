import SellerCore
import SellerText

extension RecordForm {
  /// A ProductBoost campaign.
  public static let boost = RecordForm(
    .boost, title: Phrase(en: "ProductBoost campaign", zh: "ProductBoost 活动"),
    beginning: { _ in ["state": BoostCampaign.State.running.rawValue] },
    remains: CreateCampaign.remains,
    fields: [
      RecordField("name", Phrase(en: "name", zh: "名称"), on: [.wish]),
      RecordField("product_ids", Phrase(en: "product ids", zh: "产品编号"), on: [.wish]),
      RecordField("starts_on", Phrase(en: "first day", zh: "首日"), on: [.wish]),
      RecordField("ends_on", Phrase(en: "last day", zh: "末日"), on: [.wish]),
      RecordField("budget", Phrase(en: "budget", zh: "预算"), on: [.wish]),
      .choice(
        "state", Phrase(en: "state", zh: "状态"), BoostCampaign.State.self,
        Phrase(en: "cancelled calls it off, for good.", zh: "cancelled 表示取消，不能恢复。"), on: [.wish]),
      RecordField("id", Phrase(en: "id", zh: "编号"), Phrase(en: "Blank makes one up.", zh: "留空则自动生成。"), on: [.wish]),
    ]
  ) { old, new, view throws(ChangeRefusal) in
    try view.requireBoosts()
    guard let campaign = new.content as? BoostCampaign else { return new }
    if let saved = old?.content as? BoostCampaign {
      try saved.requireOpen()
      if campaign.state == .cancelled { return new }
    }
    return try view.checked(campaign, by: .standard).first ?? new
  }

  /// A product's ProductBoost month.
  public static let boostMonth = RecordForm(
    .boostMonth, title: Phrase(en: "ProductBoost month", zh: "ProductBoost 月度"),
    fields: [
      RecordField("product_id", Phrase(en: "product id", zh: "产品编号"), on: [.wish]),
      RecordField("month", Phrase(en: "month", zh: "月份"), on: [.wish]),
      RecordField("spend", Phrase(en: "spend", zh: "花费"), on: [.wish], isNotNegative: true),
      RecordField(
        "credit_received", Phrase(en: "credit received", zh: "已收抵用金"),
        Phrase(en: "Blank while it is pending.", zh: "尚未发放则留空。"), on: [.wish], isNotNegative: true),
    ]
  ) { _, new, view throws(ChangeRefusal) in
    try view.requireBoosts()
    guard let month = (new.content as? BoostMonth)?.month, month > view.today.month else { return new }
    throw .monthAhead(month)
  }
}

extension ChangeRefusal {
  /// What was spent is known of months that have begun.
  static func monthAhead(_ month: Month) -> ChangeRefusal {
    ChangeRefusal(en: "\(month) has not begun (month).", zh: "\(month) 尚未开始（month）。", part: .field("month"))
  }
}
