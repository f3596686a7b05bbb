import SellerCore

/// What a refund's reason is: by the interface's code, else by words in its description.
enum KuaishouReasons {
  /// The codes of `refundReason` as the platform's description lists them.
  static let codes: [Int64: AfterSalesCase.Reason] = [
    3: .quality,  // 质量问题
    4: .wrongItem,  // 卖家发错货
    5: .late,  // 未按约定时间发货
    7: .other,  // 其他
    8: .notAsDescribed,  // 商品与商家宣传不符
    10: .changedMind,  // 拍错、拍多
    11: .changedMind,  // 不喜欢、不想要了
    12: .other,  // 地址填错了
    13: .outOfStock,  // 缺货
    14: .notReceived,  // 快递/物流一直未送到
    15: .counterfeit,  // 假冒品牌
    16: .wrongItem,  // 商品少件/漏发
    17: .damaged,  // 商品破损
    18: .other,  // 退运费
    19: .changedMind,  // 7天无理由退货
    20: .changedMind, 21: .changedMind, 22: .changedMind, 23: .changedMind, 24: .changedMind, 25: .changedMind,
  ]

  /// The reason of a code; where it is none of the list, that of the words.
  static func reason(code: Int64?, words: String?) -> AfterSalesCase.Reason {
    code.flatMap { codes[$0] } ?? ChineseReasons.reason(of: words) ?? .other
  }
}
