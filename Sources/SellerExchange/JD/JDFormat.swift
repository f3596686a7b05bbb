import SellerCore
import SellerText

extension ImportFormat {
  /// Replies of JD's open platform.
  static let jd = ImportFormat(
    FormatName("jd", Phrase(en: "a JD reply", zh: "京东的回复")), platform: .jd,
    summary: Phrase(en: "replies of JD's open platform", zh: "京东开放平台的回复"),
    carries: CarriedFacts([
      .product: ["product.state": "wareStatus"],
      .order: [
        "order.shipped_at": "outBoundDate", "order.tracking_number": "waybill", "order.cancelled_at": "modified",
        "order.delivered_at": "orderEndTime",
      ],
      .afterSalesCase: [
        "case": "id", "case.reason": "reason", "case.amount": "applyRefundSum", "case.consented_at": "checkTime",
        "case.refused_at": "checkTime", "case.completed_at": "checkTime",
      ],
    ]),
    fits: { sample in
      sample.envelope.contains { JDImport.parts.contains($0) || JDImport.shape.isWrapper($0) }
        || sample.envelope.contains("error_response") && sample.has("zh_desc")
    },
    read: { ReplyReader.read($0, as: JDImport.shape, $1) })
}
