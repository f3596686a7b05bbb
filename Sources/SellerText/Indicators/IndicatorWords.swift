import SellerCore

/// What is said of an indicator: its name, how it is counted, and what a figure counts for and against it.
public struct IndicatorWords: Sendable {
  /// The name.
  public let name: Phrase
  /// The name for lines that have little room: itself where it is short already.
  public let shortName: Phrase
  /// How it is counted, in words of our own.
  public let formula: Phrase
  /// What makes the figure worse.
  let adverse: CountedThing
  /// What makes it better, where a higher one is better.
  let favourable: CountedThing

  init(
    name: Phrase, inShort shortName: Phrase? = nil, formula: Phrase, adverse: CountedThing,
    favourable: CountedThing = CountedThing("good order", "good orders", zh: "单正常订单")
  ) {
    self.name = name
    self.shortName = shortName ?? name
    self.formula = formula
    self.adverse = adverse
    self.favourable = favourable
  }
}

/// A noun that follows a number: in English by its two forms, in Chinese behind its measure word.
struct CountedThing {
  private let one: String
  private let many: String
  private let chinese: String

  init(_ one: String, _ many: String, zh chinese: String) {
    self.one = one
    self.many = many
    self.chinese = chinese
  }

  /// So many of them, after `more` where they are further ones: `3 more quality refunds`.
  func phrase(_ count: Int64, more: Bool = false) -> Phrase {
    Phrase(en: "\(count) \(more ? "more " : "")\(count == 1 ? one : many)", zh: "\(count) \(chinese)")
  }
}

extension IndicatorID: Worded {
  /// The indicator's name.
  public var phrase: Phrase { words.name }
  /// How the indicator is counted.
  public var formula: Phrase { words.formula }

  /// What is said of the indicator.
  public var words: IndicatorWords {
    switch self {
    case .qualityRefundRate:
      IndicatorWords(
        name: Phrase(en: "quality refund rate", zh: "品退率"),
        formula: Phrase(
          en: """
            orders whose first refund case has a quality reason and was applied for within 14 days of payment ÷ \
            orders paid in the window, not excluded by risk control, signed within 14 days of payment
            """,
          zh: "支付后14日内首次退款原因为品质原因的订单 ÷ 周期内风控后支付且14日内签收的订单"),
        adverse: CountedThing("quality refund", "quality refunds", zh: "个品退"))
    case .badReviewRate:
      IndicatorWords(
        name: Phrase(en: "bad-review rate", zh: "差评率"),
        formula: Phrase(
          en: """
            orders first reviewed within 14 days with quality + service + logistics of at most 6 ÷ orders paid in \
            the window and reviewed within 14 days (self channels, valid reviews)
            """,
          zh: "支付14日内首评且质量+服务+物流不超过6分的订单 ÷ 支付14日内有有效首评的订单（自建、闪电购、拍卖）"),
        adverse: CountedThing("bad review", "bad reviews", zh: "个差评"))
    case .serviceSatisfaction:
      IndicatorWords(
        name: Phrase(en: "service satisfaction", zh: "客服满意度"),
        formula: Phrase(en: "buyers whose latest rating is satisfied ÷ buyers who rated", zh: "最近一次评价为满意的买家 ÷ 参评买家"),
        adverse: CountedThing("buyer not satisfied", "buyers not satisfied", zh: "位不满意买家"),
        favourable: CountedThing("satisfied buyer", "satisfied buyers", zh: "位满意买家"))
    case .serviceDissatisfaction:
      IndicatorWords(
        name: Phrase(en: "service dissatisfaction", zh: "客服不满意度"),
        inShort: Phrase(en: "dissatisfaction", zh: "客服不满意度"),
        formula: Phrase(
          en: "buyers whose latest rating is dissatisfied ÷ buyers who rated",
          zh: "最近一次评价为差评的买家 ÷ 参评买家"),
        adverse: CountedThing("dissatisfied buyer", "dissatisfied buyers", zh: "位不满意买家"))
    case .attitudeDissatisfaction:
      IndicatorWords(
        name: Phrase(en: "attitude dissatisfaction", zh: "态度不满意度"),
        inShort: Phrase(en: "bad attitude", zh: "态度不满意度"),
        formula: Phrase(
          en: "buyers who rated neutral or dissatisfied because of the attitude ÷ buyers who rated",
          zh: "因服务态度给出一般或差评的买家 ÷ 参评买家"),
        adverse: CountedThing("rating of bad attitude", "ratings of bad attitude", zh: "个态度中差评"))
    case .serviceParticipation:
      IndicatorWords(
        name: Phrase(en: "rating participation", zh: "客服参评率"),
        formula: Phrase(en: "buyers who rated ÷ buyers who asked", zh: "参评买家 ÷ 咨询买家"),
        adverse: CountedThing("buyer without a rating", "buyers without a rating", zh: "位未参评买家"),
        favourable: CountedThing("buyer's rating", "buyers' ratings", zh: "位参评买家"))
    case .threeMinuteResponse:
      IndicatorWords(
        name: Phrase(en: "3-minute response", zh: "3分钟响应率"),
        formula: Phrase(
          en: """
            buyers all of whose conversations were answered within 3 minutes ÷ buyers who asked between 08:00 and \
            24:00 Beijing time
            """,
          zh: "每次咨询均在3分钟内得到回复的买家 ÷ 8:00–24:00咨询的买家"),
        adverse: CountedThing("buyer answered late", "buyers answered late", zh: "位超时回复的买家"),
        favourable: CountedThing("buyer answered in time", "buyers answered in time", zh: "位及时回复的买家"))
    case .onTimeShipping:
      IndicatorWords(
        name: Phrase(en: "on-time shipping", zh: "及时发货率"),
        formula: Phrase(
          en: """
            orders shipped by the promised moment ÷ self-built physical orders due in the window, without those \
            refunded before shipping
            """,
          zh: "承诺时效内发货的订单 ÷ 周期内应发货的自建实物订单（排除时效内已申请退款且未发货）"),
        adverse: CountedThing("late order", "late orders", zh: "单延迟发货"),
        favourable: CountedThing("order shipped in time", "orders shipped in time", zh: "单及时发货"))
    case .pickupAnomaly:
      IndicatorWords(
        name: Phrase(en: "pick-up anomaly", zh: "揽收异常率"),
        formula: Phrase(
          en: """
            parcels without a carrier scan 24 h after shipping ÷ parcels shipped with a number, without after-sales \
            applied before the scan (self channels)
            """,
          zh: "发货后24小时内无揽收记录的包裹 ÷ 已发货包裹（排除揽收前已申请售后；自建、闪电购、拍卖）"),
        adverse: CountedThing("parcel not picked up", "parcels not picked up", zh: "个未揽收包裹"))
    case .refundOnlyHours:
      IndicatorWords(
        name: Phrase(en: "refund-only time", zh: "仅退款完结时长"),
        formula: Phrase(
          en: "mean of completed − applied over refund-only cases completed without intervention (self channels)",
          zh: "自主完结的仅退款单的（完结时间 − 申请时间）均值（排除纠纷单）"),
        adverse: CountedThing("hour", "hours", zh: "小时"))
    case .returnRefundHours:
      IndicatorWords(
        name: Phrase(en: "return-refund time", zh: "退货退款完结时长"),
        inShort: Phrase(en: "return-refund time", zh: "退货退款时长"),
        formula: Phrase(
          en: """
            mean of (completed − applied) − (buyer shipped − consented) over return-refund cases completed without \
            intervention (self channels)
            """,
          zh: "自主完结的退货退款单的（完结 − 申请）−（买家寄出 − 商家同意）均值（排除纠纷单）"),
        adverse: CountedThing("hour", "hours", zh: "小时"))
    case .interventionRate:
      IndicatorWords(
        name: Phrase(en: "dispute intervention", zh: "纠纷介入率"),
        formula: Phrase(
          en: "cases in which the platform was asked to step in ÷ orders paid (self channels)",
          zh: "申请平台介入的售后单 ÷ 支付订单（自建、闪电购、拍卖）"),
        adverse: CountedThing("intervened case", "intervened cases", zh: "单平台介入"))
    case .sellerLiableRate:
      IndicatorWords(
        name: Phrase(en: "seller-liable disputes", zh: "商责纠纷率"),
        inShort: Phrase(en: "seller-liable", zh: "商责纠纷率"),
        formula: Phrase(
          en: "intervened cases found the seller's or both sides' fault ÷ orders paid (self channels)",
          zh: "判为商家责任或双方责任的纠纷单 ÷ 支付订单（自建、闪电购、拍卖）"),
        adverse: CountedThing("seller-liable case", "seller-liable cases", zh: "单商责纠纷"))
    case .refusalRate:
      IndicatorWords(
        name: Phrase(en: "refusal rate", zh: "拒绝退单率"),
        formula: Phrase(
          en: "cases that the seller refused ÷ cases applied for (self channels)",
          zh: "商家拒绝的售后单 ÷ 申请的售后单（自建、闪电购、拍卖）"),
        adverse: CountedThing("refused case", "refused cases", zh: "单拒绝"))
    case .afterSalesRating:
      IndicatorWords(
        name: Phrase(en: "14-day after-sales rating", zh: "售后14日好评率"),
        inShort: Phrase(en: "after-sales rating", zh: "售后好评率"),
        formula: Phrase(
          en: "cases rated 4 or 5 ÷ cases applied for in the window and rated within 14 days (self channels)",
          zh: "评为4–5分的售后单 ÷ 申请后14日内获评价的售后单（自建、闪电购、拍卖）"),
        adverse: CountedThing("low rating", "low ratings", zh: "个低分评价"))
    case .liveReportRate:
      IndicatorWords(
        name: Phrase(en: "live-room reports", zh: "直播间举报率"),
        formula: Phrase(
          en: "reporters ÷ viewers of at least 5 seconds, over all live rooms",
          zh: "举报人数 ÷ 有效观看（≥5秒）人数，全部直播间合计"),
        adverse: CountedThing("report", "reports", zh: "次举报"))
    case .poorVideoShare:
      IndicatorWords(
        name: Phrase(en: "poor short videos", zh: "短视频劣质占比"),
        formula: Phrase(en: "videos rated poor ÷ videos reviewed", zh: "被评为劣质的短视频 ÷ 进入审核的短视频"),
        adverse: CountedThing("poor video", "poor videos", zh: "条劣质短视频"))
    case .validPlayRate:
      IndicatorWords(
        name: Phrase(en: "valid plays", zh: "短视频有效播放率"),
        inShort: Phrase(en: "valid plays", zh: "有效播放率"),
        formula: Phrase(en: "valid plays ÷ plays", zh: "有效播放 ÷ 播放"),
        adverse: CountedThing("play cut short", "plays cut short", zh: "次无效播放"),
        favourable: CountedThing("full play", "full plays", zh: "次有效播放"))
    case .validTrackingRate:
      IndicatorWords(
        name: Phrase(en: "valid tracking", zh: "有效跟踪率"),
        formula: Phrase(
          en: "orders with a tracking number and a carrier scan ÷ orders released in the week, not cancelled",
          zh: "有单号且有承运商扫描的订单 ÷ 当周释放且未取消的订单"),
        adverse: CountedThing("order without tracking", "orders without tracking", zh: "单无有效跟踪"),
        favourable: CountedThing("tracked order", "tracked orders", zh: "单有效跟踪"))
    case .lateShipmentRate:
      IndicatorWords(
        name: Phrase(en: "late shipment", zh: "延迟发货率"),
        formula: Phrase(
          en: "orders without a carrier scan within 5 × 24 h of release ÷ orders released in the week, not cancelled",
          zh: "释放后5×24小时内无承运商扫描的订单 ÷ 当周释放且未取消的订单"),
        adverse: CountedThing("late order", "late orders", zh: "单延迟发货"))
    case .averageRating:
      IndicatorWords(
        name: Phrase(en: "rating, 30 days", zh: "30天平均评分"),
        formula: Phrase(en: "mean stars of the reviews of the last 30 days", zh: "最近30天评价的平均星级"),
        adverse: CountedThing("1-star review", "1-star reviews", zh: "条 1 星评价"),
        favourable: CountedThing("5-star review", "5-star reviews", zh: "条 5 星评价"))
    case .refundRate63to93:
      IndicatorWords(
        name: Phrase(en: "refunds, 63–93 days", zh: "63–93天退款率"),
        formula: Phrase(
          en: "orders with a completed refund ÷ orders released 63 to 93 days ago",
          zh: "已完成退款的订单 ÷ 63至93天前释放的订单"),
        adverse: CountedThing("refunded order", "refunded orders", zh: "单退款"))
    case .counterfeitRate:
      IndicatorWords(
        name: Phrase(en: "counterfeits", zh: "仿品率"),
        formula: Phrase(en: "products found to be counterfeits ÷ products reviewed", zh: "被判定为仿品的产品 ÷ 已审核的产品"),
        adverse: CountedThing("counterfeit", "counterfeits", zh: "个仿品"))
    case .trackingUpload2d:
      IndicatorWords(
        name: Phrase(en: "tracking uploaded ≤ 2 d", zh: "2天内上传单号"),
        inShort: Phrase(en: "uploaded ≤ 2 d", zh: "2天内上传单号"),
        formula: Phrase(
          en: "tracking number uploaded within 2 × 24 h of release ÷ orders released in the window, not cancelled",
          zh: "释放后2×24小时内上传单号的订单 ÷ 周期内释放且未取消的订单"),
        adverse: CountedThing("late upload", "late uploads", zh: "单上传超时"))
    case .trackable3d:
      IndicatorWords(
        name: Phrase(en: "trackable ≤ 3 d", zh: "3天内可跟踪"),
        formula: Phrase(
          en: "carrier scan within 3 × 24 h of release ÷ orders released in the window, not cancelled",
          zh: "释放后3×24小时内有扫描的订单 ÷ 周期内释放且未取消的订单"),
        adverse: CountedThing("order tracked late", "orders tracked late", zh: "单跟踪超时"))
    case .delivered14d:
      IndicatorWords(
        name: Phrase(en: "delivered ≤ 14 d", zh: "14天内妥投"),
        formula: Phrase(
          en: "delivered within 14 × 24 h of release ÷ orders released in the window, not cancelled",
          zh: "释放后14×24小时内妥投的订单 ÷ 周期内释放且未取消的订单"),
        adverse: CountedThing("late delivery", "late deliveries", zh: "单妥投超时"))
    case .outOfStockRate:
      IndicatorWords(
        name: Phrase(en: "out-of-stock refunds", zh: "缺货退款率"),
        formula: Phrase(en: "orders with a refund case for lack of stock ÷ orders released", zh: "因缺货退款的订单 ÷ 释放的订单"),
        adverse: CountedThing("out-of-stock refund", "out-of-stock refunds", zh: "单缺货退款"))
    case .cancellationRate:
      IndicatorWords(
        name: Phrase(en: "cancellations", zh: "取消率"),
        formula: Phrase(
          en: "orders cancelled by the system or the buyer ÷ orders released",
          zh: "被系统或买家取消的订单 ÷ 释放的订单"),
        adverse: CountedThing("cancelled order", "cancelled orders", zh: "单取消"))
    case .tickets48h:
      IndicatorWords(
        name: Phrase(en: "tickets ≤ 48 h", zh: "48小时内解决工单"),
        formula: Phrase(en: "tickets resolved within 48 h ÷ tickets opened", zh: "48小时内解决的工单 ÷ 新开工单"),
        adverse: CountedThing("late ticket", "late tickets", zh: "个超时工单"),
        favourable: CountedThing("ticket in time", "tickets in time", zh: "个及时解决的工单"))
    case .complaintRate:
      IndicatorWords(
        name: Phrase(en: "complaints", zh: "投诉率"),
        formula: Phrase(en: "complaint tickets opened ÷ orders released", zh: "投诉工单 ÷ 释放的订单"),
        adverse: CountedThing("complaint", "complaints", zh: "个投诉"))
    case .lowRatingsAnswered:
      IndicatorWords(
        name: Phrase(en: "low ratings answered", zh: "差评已回复"),
        formula: Phrase(en: "reviews of 1 or 2 stars that were answered ÷ such reviews", zh: "已回复的1–2星评价 ÷ 1–2星评价"),
        adverse: CountedThing("unanswered low rating", "unanswered low ratings", zh: "条未回复差评"))
    }
  }
}

extension Gate.Count: Worded {
  /// What the gate counts; in Chinese behind its measure word.
  public var phrase: Phrase {
    switch self {
    case .qualityRefunds: Phrase(en: "quality refunds", zh: "个品退")
    case .badReviews: Phrase(en: "bad reviews", zh: "个差评")
    case .selfOrders: Phrase(en: "self-built orders", zh: "个自建订单")
    case .consultingBuyers: Phrase(en: "consulting buyers", zh: "个咨询人数")
    }
  }
}
