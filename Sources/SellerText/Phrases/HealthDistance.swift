import SellerCore

/// How far a figure is from another verdict, in words: “3 more quality refunds until minor”, “9 late orders too many”.
public struct HealthDistance: PhrasePair, Hashable {
  /// The distance.
  public let distance: Distance
  /// Whose figure it is.
  public let indicator: IndicatorID
  /// Whether there is room for a word or two only: “3 to minor”, “9 over”.
  public let isShort: Bool

  /// A distance of an indicator's figure.
  public init(_ distance: Distance, of indicator: IndicatorID, isShort: Bool = false) {
    self.distance = distance
    self.indicator = indicator
    self.isShort = isShort
  }

  /// In English.
  public var english: String {
    let count = Language.english.count(distance.count)
    let isOne = distance.count == 1
    switch (distance.move, isShort) {
    case (.moreAdverse, true): return "\(count) to \(outcome(.english))"
    case (.fewerAdverse, true): return "\(count) over"
    case (.moreFavourable, true): return "\(count) short"
    case (.moreAdverse, false):
      let end = (isBreach ? "a " : "") + outcome(.english)
      return "\(count) more \(indicator.adverse.english(isOne: isOne)) until \(end)"
    case (.fewerAdverse, false): return "\(count) \(indicator.adverse.english(isOne: isOne)) too many"
    case (.moreFavourable, false):
      return "\(count) more \(indicator.favourable.english(isOne: isOne)) to pass"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    let count = Language.chinese.count(distance.count)
    switch (distance.move, isShort) {
    case (.moreAdverse, true): return "距\(outcome(.chinese)) \(count)"
    case (.fewerAdverse, true): return "超 \(count)"
    case (.moreFavourable, true): return "差 \(count)"
    case (.moreAdverse, false): return "再有 \(count) \(indicator.adverse.chinese)即\(outcome(.chinese))"
    case (.fewerAdverse, false): return "超出 \(count) \(indicator.adverse.chinese)"
    case (.moreFavourable, false): return "还需 \(count) \(indicator.favourable.chinese)才达标"
    }
  }

  private var isBreach: Bool { distance.outcome == .breach(nil) }

  private func outcome(_ language: Language) -> String {
    switch distance.outcome {
    case .breach(let severity?): language.say(severity)
    case .breach(nil): language.say(FigurePhrase.breach)
    case .pass: language.say(FigurePhrase.pass)
    }
  }
}

/// What an indicator counts, for distances: a measure word and a noun.
struct CountedThing {
  let one: String
  let many: String
  /// With its measure word, as it follows a number.
  let chinese: String

  init(_ one: String, _ many: String, _ chinese: String) {
    self.one = one
    self.many = many
    self.chinese = chinese
  }

  func english(isOne: Bool) -> String { isOne ? one : many }
}

extension IndicatorID {
  /// What makes the figure worse.
  var adverse: CountedThing {
    switch self {
    case .qualityRefundRate: .init("quality refund", "quality refunds", "个品退")
    case .badReviewRate: .init("bad review", "bad reviews", "个差评")
    case .serviceSatisfaction: .init("buyer not satisfied", "buyers not satisfied", "位不满意买家")
    case .serviceDissatisfaction: .init("dissatisfied buyer", "dissatisfied buyers", "位不满意买家")
    case .attitudeDissatisfaction: .init("rating of bad attitude", "ratings of bad attitude", "个态度中差评")
    case .serviceParticipation: .init("buyer without a rating", "buyers without a rating", "位未参评买家")
    case .threeMinuteResponse: .init("buyer answered late", "buyers answered late", "位超时回复的买家")
    case .onTimeShipping, .lateShipmentRate: .init("late order", "late orders", "单延迟发货")
    case .pickupAnomaly: .init("parcel not picked up", "parcels not picked up", "个未揽收包裹")
    case .refundOnlyHours, .returnRefundHours: .init("hour", "hours", "小时")
    case .interventionRate: .init("intervened case", "intervened cases", "单平台介入")
    case .sellerLiableRate: .init("seller-liable case", "seller-liable cases", "单商责纠纷")
    case .refusalRate: .init("refused case", "refused cases", "单拒绝")
    case .afterSalesRating: .init("low rating", "low ratings", "个低分评价")
    case .liveReportRate: .init("report", "reports", "次举报")
    case .poorVideoShare: .init("poor video", "poor videos", "条劣质短视频")
    case .validPlayRate: .init("play cut short", "plays cut short", "次无效播放")
    case .validTrackingRate: .init("order without tracking", "orders without tracking", "单无有效跟踪")
    case .averageRating: .init("1-star review", "1-star reviews", "条 1 星评价")
    case .refundRate63to93: .init("refunded order", "refunded orders", "单退款")
    case .counterfeitRate: .init("counterfeit", "counterfeits", "个仿品")
    case .trackingUpload2d: .init("late upload", "late uploads", "单上传超时")
    case .trackable3d: .init("order tracked late", "orders tracked late", "单跟踪超时")
    case .delivered14d: .init("late delivery", "late deliveries", "单妥投超时")
    case .outOfStockRate: .init("out-of-stock refund", "out-of-stock refunds", "单缺货退款")
    case .cancellationRate: .init("cancelled order", "cancelled orders", "单取消")
    case .tickets48h: .init("late ticket", "late tickets", "个超时工单")
    case .complaintRate: .init("complaint", "complaints", "个投诉")
    case .lowRatingsAnswered: .init("unanswered low rating", "unanswered low ratings", "条未回复差评")
    }
  }

  /// What makes the figure better, where a higher one is better.
  var favourable: CountedThing {
    switch self {
    case .serviceSatisfaction: .init("satisfied buyer", "satisfied buyers", "位满意买家")
    case .threeMinuteResponse: .init("buyer answered in time", "buyers answered in time", "位及时回复的买家")
    case .onTimeShipping: .init("order shipped in time", "orders shipped in time", "单及时发货")
    case .validTrackingRate: .init("tracked order", "tracked orders", "单有效跟踪")
    case .averageRating: .init("5-star review", "5-star reviews", "条 5 星评价")
    case .validPlayRate: .init("full play", "full plays", "次有效播放")
    case .serviceParticipation: .init("buyer's rating", "buyers' ratings", "位参评买家")
    case .tickets48h: .init("ticket in time", "tickets in time", "个及时解决的工单")
    case .qualityRefundRate, .badReviewRate, .serviceDissatisfaction, .attitudeDissatisfaction, .pickupAnomaly,
      .refundOnlyHours, .returnRefundHours, .interventionRate, .sellerLiableRate, .refusalRate, .afterSalesRating,
      .liveReportRate, .poorVideoShare, .lateShipmentRate, .refundRate63to93, .counterfeitRate, .trackingUpload2d,
      .trackable3d, .delivered14d, .outOfStockRate, .cancellationRate, .complaintRate, .lowRatingsAnswered:
      .init("good order", "good orders", "单正常订单")
    }
  }
}
