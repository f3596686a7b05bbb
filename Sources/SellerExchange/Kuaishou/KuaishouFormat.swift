import SellerCore
import SellerText

extension ImportFormat {
  /// Replies of the Kuaishou Shop open API.
  static let kuaishou = ImportFormat(
    FormatName("kuaishou", Phrase(en: "a Kuaishou Shop reply", zh: "快手小店的回复")), platform: .kuaishou,
    summary: Phrase(en: "replies of the Kuaishou Shop open API", zh: "快手小店开放平台的回复"),
    carries: CarriedFacts([
      .product: ["product.category_path": "categoryName"],
      .order: [
        "order.channel": "itemType", "order.risk_excluded": "riskCode",
        "order.ship_by": "promiseTimeStampOfDelivery", "order.shipped_at": "sendTime",
        "order.delivered_at": "recvTime", "order.tracking_number": "expressNo",
        "order.tracking_uploaded_at": "sendTime",
      ],
      .afterSalesCase: [
        "case": "refundId", "case.reason": "refundReason", "case.amount": "refundFee",
        "case.consented_at": "negotiateUpdateTime", "case.refused_at": "negotiateUpdateTime",
        "case.completed_at": "endTime", "case.intervened_at": "updateTime",
      ],
      .review: [
        "review": "commentId", "review.quality": "qualityScore", "review.service": "serviceScore",
        "review.logistics": "logisticsScore",
      ],
    ]),
    fits: {
      $0.envelope.contains("result")
        && $0.has("orderBaseInfo", "orderList", "refundOrderInfoList", "rootComment", "refundId", "kwaiItemId")
    },
    mayBe: { $0.isBareEnvelope && $0.envelope.contains("result") },
    read: { ReplyReader.read($0, as: KuaishouImport.shape, $1) })
}
