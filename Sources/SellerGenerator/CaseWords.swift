import SellerCore

/// What buyers write when they ask for their money back; some of it is hard on programs that print it.
enum CaseWords {
  /// Words for a reason, in the buyers' languages.
  static func of(_ reason: AfterSalesCase.Reason, chinese: Bool) -> [String] {
    switch reason {
    case .quality: chinese ? qualityChinese : qualityEnglish
    case .notAsDescribed: chinese ? descriptionChinese : descriptionEnglish
    case .damaged: chinese ? damagedChinese : damagedEnglish
    case .counterfeit:
      chinese ? ["怀疑是假货,扫码查不到", "包装和专柜不一样"] : ["Logo is spelled wrong. Fake!", "serial number unknown"]
    case .late, .notReceived, .logisticsProgram: chinese ? deliveryChinese : deliveryEnglish
    case .wrongItem: chinese ? ["发错颜色了", "买2件只发了1件", "少发赠品"] : ["Got a blue one, ordered red", "one of two missing"]
    case .outOfStock: chinese ? ["商家说没货了", "缺货,让我退款"] : ["seller says sold out", "No stock :("]
    case .size: chinese ? ["偏小一码", "穿不进去😂", "尺码表不准"] : ["Two sizes too small", "runs large, cannot wear it"]
    case .changedMind: chinese ? ["不想要了", "拍错了", "七天无理由"] : ["changed my mind", "Ordered twice by mistake"]
    case .other: chinese ? ["其他", "与商家协商一致退款", "。"] : ["other", "agreed with the seller", "see messages"]
    }
  }

  private static let qualityChinese = [
    "用了两次就坏了", "洗一次就缩水,掉色严重", "裂了两片", "有异味,不敢用", "线头很多,做工粗糙", "锅底掉涂层了!!!",
    "充不进电", "果子烂了一半,客服让我等", "“质量问题”三个字都不够说", "=真的差=,不会再来", "拉链坏了\n客服不理人",
    "起球😡😡", "-1分都不想给", "过敏了,脸上起红疹",
  ]

  private static let qualityEnglish = [
    "Stopped working after two days", "smells like glue", "Seams came apart in the first wash",
    "battery won’t hold a charge", "=broken= on arrival of day 3", "cracked along the handle, could hurt someone",
    "Cheap plastic, sharp edges. My son cut his finger", "+1 for the idea, 0 for the quality", "rusts 🤷",
    "Colour washes out; ruined my other clothes", "The zip, well… what zip?", "doesn't stick @all",
  ]

  private static let descriptionChinese = [
    "和图片不一样", "颜色差太多", "说是纯棉,其实是化纤", "比直播里小一圈", "主播说送赠品,没有", "克重不够,称了只有380g",
    "宣传的功能没有", "薄得像纸一样",
  ]

  private static let descriptionEnglish = [
    "much smaller than the picture", "Not the colour shown", "says 20000 mAh, measured 6000", "not wood at all",
    "Picture shows four, one came", "material is different, feels like paper", "Nothing like the video!!",
    "“Waterproof” – it is not",
  ]

  private static let damagedChinese = ["快递压坏了", "收到就是碎的,包装就一层塑料袋", "漏液,洒了一箱子", "盒子烂了", "杯口有缺口"]

  private static let damagedEnglish = [
    "arrived in pieces", "box crushed, glass everywhere", "Leaked all over the parcel", "bent 😢",
    "Screen has a crack, photo attached",
  ]

  private static let deliveryChinese = ["一直没物流", "显示签收,本人没收到", "等了半个月", "催了三次不发货", "物流停在中转站不动"]

  private static let deliveryEnglish = [
    "Never arrived", "tracking hasn't moved for 3 weeks", "Marked delivered, nothing here", "came after the birthday",
    "still waiting…", "lost in customs?",
  ]
}
