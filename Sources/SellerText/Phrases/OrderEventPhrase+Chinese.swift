import SellerCore

extension OrderEventPhrase {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .paid: "支付"
    case .released: "释放给商户"
    case .promisedToShip: "承诺最晚发货"
    case .shipped: "发货"
    case .trackingUploaded(let value): "上传单号 \(value)"
    case .scanned: "承运商首次扫描"
    case .scannedAtWarehouse(let right): right ? "A+ 仓库扫描" : "错误的 A+ 仓库扫描"
    case .delivered: "签收"
    case .cancelled(let by): "取消" + (by.map { "（\($0.chinese)）" } ?? "")
    case .reviewed(let value): "评价 " + Self.scores(value) + (value.text.map { "  “\($0)”" } ?? "")
    case .reviewAnswered: "已回复评价"
    case .applied(let value):
      "申请\(value.kind.chinese)：\(value.reason.chinese)" + (value.reasonText.map { "  “\($0)”" } ?? "")
    case .consented: "商家同意"
    case .returnShipped: "买家寄回"
    case .refused: "商家拒绝"
    case .intervened(let value): "平台介入" + (value.map { "：\($0.chinese)" } ?? "")
    case .completed(let value): "完结" + (value.map { " " + Language.chinese.money($0) } ?? "")
    case .rated(let value): "处理评分 \(value)/5"
    }
  }
}
