import SellerCore

/// What a refund's reason is, by Chinese words in its description: the first that occurs decides.
enum ChineseReasons {
  static let words: [(words: String, reason: AfterSalesCase.Reason)] = [
    ("质量", .quality), ("描述不符", .notAsDescribed), ("宣传不符", .notAsDescribed), ("与描述", .notAsDescribed),
    ("破损", .damaged), ("损坏", .damaged), ("假冒", .counterfeit), ("假货", .counterfeit), ("发错", .wrongItem),
    ("错发", .wrongItem), ("漏发", .wrongItem), ("少件", .wrongItem), ("缺货", .outOfStock), ("无货", .outOfStock),
    ("未按约定时间", .late), ("未按时", .late), ("发货慢", .late), ("未送到", .notReceived), ("未收到", .notReceived),
    ("没收到", .notReceived), ("尺码", .size), ("尺寸", .size), ("无理由", .changedMind), ("不想要", .changedMind),
    ("不喜欢", .changedMind), ("拍错", .changedMind), ("拍多", .changedMind), ("多拍", .changedMind),
  ]

  /// The reason that the words tell; nil where they tell none.
  static func reason(of description: String?) -> AfterSalesCase.Reason? {
    guard let description else { return nil }
    return words.first { description.holds($0.words) }?.reason
  }
}
