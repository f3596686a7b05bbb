extension ProductPhrase {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .overview: "概览"
    case .orders(let value): "订单 \(Language.chinese.count(value))"
    case .words(let value): "原声 \(Language.chinese.count(value))"
    case .history: "历史"
    case .quality: "质量"
    case .reasons: "原因"
    case .noRecord: "订单提到该产品，但店铺数据中没有它的记录。"
    }
  }
}
