import SellerCore

/// What the draft of an appeal says around its facts.
package enum AppealPhrase {
  /// The first line.
  package static func title(_ id: ViolationID, _ violation: PenaltyViolationName) -> Phrase {
    Phrase(en: "Appeal against violation \(id): \(violation)", zh: "违规申诉：\(violation)（违规编号 \(id)）")
  }
  package static let shop = Phrase(en: "shop", zh: "店铺")
  package static let ourReason = Phrase(en: "Why we appeal", zh: "申诉理由")
  package static let fillIn = Phrase(en: "[to be filled in]", zh: "【请填写】")
  package static let figure = Phrase(en: "The figure when the violation was recorded", zh: "处罚时的指标")
  package static let noFigure = Phrase(
    en: "The violation goes by no figure that can be counted from the orders.", zh: "该违规没有可由订单计算的指标。")
  /// Title of the orders.
  package static func orders(_ count: Int) -> Phrase {
    Phrase(
      en: "The orders (\(count); see orders.csv and timeline.csv)", zh: "相关订单（\(count) 笔，详见 orders.csv 和 timeline.csv）")
  }
  /// The text does not list all.
  package static func restInTable(_ count: Int) -> Phrase {
    Phrase(en: "… and \(count) more in orders.csv", zh: "……其余 \(count) 笔见 orders.csv")
  }
  package static let words = Phrase(en: "What the buyers say", zh: "买家原声")
  package static let measures = Phrase(en: "What we have done since", zh: "整改措施")
  package static let attachments = Phrase(en: "Attachments (folder attachments)", zh: "附件（attachments 文件夹）")
}
