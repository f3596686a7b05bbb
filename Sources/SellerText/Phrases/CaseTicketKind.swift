/// What a ticket is about, by the name that the platform gives it; other names stand as they are.
public struct TicketKindName: PhrasePair, Hashable {
  /// The recorded name.
  public let kind: String

  /// The name of a recorded kind.
  public init(_ kind: String) {
    self.kind = kind
  }

  /// In English.
  public var english: String {
    switch kind {
    case "": "–"
    case "order_details": "order details"
    case "change_address": "change of address"
    case "cancel": "cancellation"
    case "change_size_or_colour": "change of size, colour"
    case "order_status": "order status"
    case "delivery_time": "delivery time, tracking"
    case "damaged_or_missing": "damaged or missing"
    default: kind
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch kind {
    case "": "–"
    case "order_details": "订单详情"
    case "change_address": "修改地址"
    case "cancel": "取消订单"
    case "change_size_or_colour": "更换尺码或颜色"
    case "order_status": "订单状态"
    case "delivery_time": "配送时间或物流跟踪"
    case "damaged_or_missing": "商品损坏或缺失"
    default: kind
    }
  }
}
