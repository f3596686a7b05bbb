/// What buyers write in reviews.
enum ReviewWords {
  /// Words of a content (true) or a disappointed buyer.
  static func of(content: Bool, chinese: Bool) -> [String] {
    switch (content, chinese) {
    case (true, true): goodChinese
    case (true, false): goodEnglish
    case (false, true): badChinese
    case (false, false): badEnglish
    }
  }

  private static let goodChinese = [
    "质量很好,和描述一致", "物美价廉👍", "老铁推荐,值得买", "第三次回购了", "发货快,包装严实", "妈妈很喜欢", "颜色正,不掉色",
    "好评", "客服小姐姐很耐心", "分量足,味道不错", "性价比高,已推荐给同事", "一般吧,对得起这个价格",
  ]

  private static let goodEnglish = [
    "Exactly as described", "Great value 👍", "Took a while but worth it", "my cat approves 🐈", "Fits perfectly",
    "Second time I order, same quality", "good", "Lovely colour, soft fabric", "Works. What more can I say",
    "Très bien, merci !", "Schnelle Lieferung, gerne wieder", "Muy bonito, lo recomiendo",
  ]

  private static let badChinese = [
    "失望,和直播说的不一样", "差评!用一次就坏", "物流太慢了", "客服态度差,爱答不理", "味道刺鼻", "退货还要我出运费", "再也不买了",
    "尺码偏小,客服说不给换", "图片仅供参考是吧",
  ]

  private static let badEnglish = [
    "Waste of money", "Broke within a week", "Seller never answered", "Nothing like the photo", "smelly",
    "Five weeks. FIVE.", "do not buy", "Qualité décevante", "Viel zu klein", "-2 if I could",
  ]
}
