import SellerCore

extension ImportSource.Fact: Worded {
  /// What the fact is called; one that no figure needs has its name in the store.
  public var phrase: Phrase {
    switch self {
    case "order.released_at": Phrase(en: "when orders were released", zh: "订单释放时间")
    case "order.ship_by": Phrase(en: "promised shipping times", zh: "承诺发货时间")
    case "order.shipped_at": Phrase(en: "shipping times", zh: "发货时间")
    case "order.tracking_number": Phrase(en: "tracking numbers", zh: "物流单号")
    case "order.tracking_uploaded_at": Phrase(en: "when tracking numbers were uploaded", zh: "单号上传时间")
    case "order.scanned_at": Phrase(en: "first carrier scans", zh: "首次揽收时间")
    case "order.delivered_at": Phrase(en: "delivery times", zh: "签收时间")
    case "order.cancelled_at": Phrase(en: "cancellations", zh: "取消时间")
    case .warehouseScan: Phrase(en: "warehouse scans of A+ orders", zh: "A+ 订单的入仓扫描")
    case "case": Phrase(en: "after-sales cases", zh: "售后单")
    case "case.reason": Phrase(en: "reasons of after-sales cases", zh: "售后原因")
    case "case.completed_at": Phrase(en: "when cases were completed", zh: "售后完结时间")
    case "case.consented_at": Phrase(en: "when returns were consented to", zh: "同意退货时间")
    case "case.buyer_shipped_at": Phrase(en: "when buyers sent goods back", zh: "买家寄回时间")
    case "case.refused_at": Phrase(en: "refusals", zh: "拒绝售后的时间")
    case "case.intervened_at": Phrase(en: "interventions of the platform", zh: "平台介入")
    case "case.liability": Phrase(en: "liability for disputes", zh: "纠纷判责结果")
    case "case.rating": Phrase(en: "ratings of after-sales cases", zh: "售后评分")
    case "review.stars": Phrase(en: "stars of reviews", zh: "评价星级")
    case "review.quality": Phrase(en: "quality scores of reviews", zh: "评价的商品质量分")
    case "review.service": Phrase(en: "service scores of reviews", zh: "评价的服务态度分")
    case "review.logistics": Phrase(en: "logistics scores of reviews", zh: "评价的物流分")
    case "review.answered_at": Phrase(en: "answers to reviews", zh: "评价回复时间")
    case "consultation": Phrase(en: "customer-service conversations", zh: "客服会话")
    case "media": Phrase(en: "live-room and short-video counts", zh: "直播与短视频数据")
    case "product.counterfeit_review": Phrase(en: "results of counterfeit reviews", zh: "仿品审核结果")
    case "ticket.resolved_at": Phrase(en: "when tickets were resolved", zh: "工单解决时间")
    case "ticket.complaint": Phrase(en: "which tickets are complaints", zh: "工单是否为投诉")
    default: Phrase(verbatim: rawValue)
    }
  }
}
