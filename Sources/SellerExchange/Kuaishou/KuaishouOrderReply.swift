import SellerCore
import SellerText

/// An order of the interface: the fields that the store has a place for.
struct KuaishouOrderReply: KuaishouReply {
  static let kind = ImportKind.order

  let orderBaseInfo: BaseInfo
  let orderItemInfo: ItemInfo

  struct BaseInfo: Decodable {
    let oid: KuaishouID
    let payTime: KuaishouMoment?
    let sendTime: KuaishouMoment?
    let recvTime: KuaishouMoment?
    let promiseTimeStampOfDelivery: KuaishouMoment?
    let expressFee: Int64?
    let activityType: Int?
    let riskCode: Int?
  }

  struct ItemInfo: Decodable {
    let itemId: KuaishouID
    let num: Int?
    let price: Int64
  }

  var reportedID: String { orderBaseInfo.oid.text }

  /// The order as the store keeps it.
  ///
  /// An order that was never paid is no sale. The fee for shipping is for the whole order and per piece in the store: where
  /// it does not divide evenly it is left open rather than rounded.
  func outcome(_ context: KuaishouContext) throws(FieldProblem) -> ReplyOutcome {
    let base = orderBaseInfo
    let payTime = "orderBaseInfo.payTime"
    guard let paidAt = try base.payTime.instant(field: payTime) else { return .skipped(.unpaid, field: payTime) }
    let channel = base.activityType.flatMap { context.settings.channelOfActivityType[$0] }
    var order = Order(
      id: try FieldReading.id(base.oid.text, field: "orderBaseInfo.oid"),
      productID: try FieldReading.id(orderItemInfo.itemId.text, field: "orderItemInfo.itemId"), paidAt: paidAt,
      price: try context.money(orderItemInfo.price, field: "orderItemInfo.price"),
      channel: channel ?? context.settings.otherChannel)
    var assumed: Set<ImportedOrder.AssumedField> = [.express, .quantity, .shipping, .riskExcluded]
    if channel == nil { assumed.insert(.channel) }
    if let pieces = orderItemInfo.num {
      order.quantity = try FieldReading.quantity(pieces, field: "orderItemInfo.num")
      assumed.remove(.quantity)
    }
    if let fee = base.expressFee {
      let whole = try context.money(fee, field: "orderBaseInfo.expressFee")
      if whole.minorUnits % Int64(order.quantity) == 0 {
        order.shipping = Money(minorUnits: whole.minorUnits / Int64(order.quantity), currency: context.currency)
        assumed.remove(.shipping)
      }
    }
    if let codes = context.settings.riskExclusionCodes, let code = base.riskCode {
      order.riskExcluded = codes.contains(code)
      assumed.remove(.riskExcluded)
    }
    order.shipBy = try base.promiseTimeStampOfDelivery.instant(field: "orderBaseInfo.promiseTimeStampOfDelivery")
    order.shippedAt = try base.sendTime.instant(field: "orderBaseInfo.sendTime")
    order.deliveredAt = try base.recvTime.instant(field: "orderBaseInfo.recvTime")
    return .row(.order(ImportedOrder(order, assumed: assumed)))
  }
}
