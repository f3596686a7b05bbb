/// What a ticket is about, by the name that the platform gives it; other names stand as they are.
public struct TicketKindName: Worded, Hashable {
  /// The recorded name.
  public let kind: String

  /// The name of a recorded kind.
  public init(_ kind: String) { self.kind = kind }

  /// What it is called.
  public var phrase: Phrase {
    switch kind {
    case "": Phrase(verbatim: "–")
    case "order_details": Phrase(en: "order details", zh: "订单详情")
    case "change_address": Phrase(en: "change of address", zh: "修改地址")
    case "cancel": Phrase(en: "cancellation", zh: "取消订单")
    case "change_size_or_colour": Phrase(en: "change of size, colour", zh: "更换尺码或颜色")
    case "order_status": Phrase(en: "order status", zh: "订单状态")
    case "delivery_time": Phrase(en: "delivery time, tracking", zh: "配送时间或物流跟踪")
    case "damaged_or_missing": Phrase(en: "damaged or missing", zh: "商品损坏或缺失")
    default: Phrase(verbatim: kind)
    }
  }
}
