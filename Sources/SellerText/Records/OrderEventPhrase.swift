import SellerCore

/// What happened to an order.
package enum OrderEventPhrase {
  package static let paid = Phrase(en: "paid", zh: "支付")
  package static let released = Phrase(en: "released to the merchant", zh: "释放给商户")
  package static let promisedToShip = Phrase(en: "promised to ship by then", zh: "承诺最晚发货")
  package static let shipped = Phrase(en: "shipped", zh: "发货")
  package static func trackingUploaded(_ number: String) -> Phrase {
    Phrase(en: "tracking number uploaded \(number)", zh: "上传单号 \(number)")
  }
  package static let scanned = Phrase(en: "first carrier scan", zh: "揽收")
  /// The A+ warehouse's scan.
  package static func scannedAtWarehouse(right: Bool) -> Phrase {
    right
      ? Phrase(en: "scanned at the A+ warehouse", zh: "A+ 仓库扫描")
      : Phrase(en: "scanned at the wrong A+ warehouse", zh: "错误的 A+ 仓库扫描")
  }
  package static let delivered = Phrase(en: "delivered", zh: "签收")
  package static func cancelled(by cause: Order.CancellationCause?) -> Phrase {
    Phrase(en: "cancelled\(cause.map { " by the \($0)" } ?? "")", zh: "取消\(cause.map { "（\($0)）" } ?? "")")
  }
  /// The buyer's review.
  package static func reviewed(_ review: Review) -> Phrase {
    Phrase(
      en: "review \(scores(review))\(review.text.map { "  “\($0)”" } ?? "")",
      zh: "评价 \(scores(review))\(review.text.map { "  “\($0)”" } ?? "")")
  }
  package static let reviewAnswered = Phrase(en: "review answered", zh: "已回复评价")
  package static func applied(_ application: AfterSalesCase) -> Phrase {
    Phrase(
      en: "applied: \(application.kind), \(application.reason)\(application.reasonText.map { "  “\($0)”" } ?? "")",
      zh: "申请\(application.kind)：\(application.reason)\(application.reasonText.map { "  “\($0)”" } ?? "")")
  }
  package static let consented = Phrase(en: "seller consented", zh: "商家同意")
  package static let returnShipped = Phrase(en: "return handed to the carrier", zh: "买家寄回")
  package static let refused = Phrase(en: "seller refused", zh: "商家拒绝")
  /// The platform was asked to step in.
  package static func intervened(_ liability: AfterSalesCase.Liability?) -> Phrase {
    Phrase(en: "platform stepped in\(liability.map { ": \($0)" } ?? "")", zh: "平台介入\(liability.map { "：\($0)" } ?? "")")
  }
  package static let proved = Phrase(en: "proof handed in", zh: "商家举证")
  package static let decided = Phrase(en: "platform decided", zh: "平台判定")
  package static let advanced = Phrase(en: "platform paid in advance", zh: "平台先行赔付")
  package static let repaid = Phrase(en: "advance repaid", zh: "已归还先行赔付款")
  package static let closed = Phrase(en: "closed without anything done", zh: "关闭")
  /// The case was completed.
  package static func completed(_ paid: Money?) -> Phrase {
    Phrase(en: "completed\(paid.map { " \($0)" } ?? "")", zh: "完结\(paid.map { " \($0)" } ?? "")")
  }
  package static func rated(_ stars: Int) -> Phrase { Phrase(en: "handling rated \(stars)/5", zh: "处理评分 \(stars)/5") }

  /// `4/5` on Wish, each score with its name on Kuaishou.
  private static func scores(_ review: Review) -> Phrase {
    if let stars = review.stars { return Phrase(verbatim: "\(stars)/5") }
    func score(_ number: Int?) -> String { number.map(String.init) ?? "–" }
    return Phrase(
      en: "quality \(score(review.quality)), service \(score(review.service)), logistics \(score(review.logistics))",
      zh: "质量 \(score(review.quality))、服务 \(score(review.service))、物流 \(score(review.logistics))")
  }
}
