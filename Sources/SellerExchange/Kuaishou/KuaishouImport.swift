import SellerCore
import SellerText

/// Reads replies of the Kuaishou Shop open API: an envelope `{result, data}`, its data a list of orders, of refunds, of comments
/// or of goods, or one of them by itself (`open.order.detail`, `open.seller.order.refund.detail`, `open.item.get`). Refunds and
/// comments go into their orders when they are merged.
///
/// Looked for in public client code and not found: a carrier's scans (an order's `orderLogisticsInfo` has the number and the
/// carrier's code only), the moment of the buyer's return parcel, of a seller's reply to a comment, and who was found liable.
enum KuaishouImport {
  /// The sales channel of an `itemType`: 1 is self-built, 2 a flash purchase.
  static let channels: [Int64: Order.Channel] = [1: .selfBuilt, 2: .flash]
  /// The `riskCode`s that mean an order was taken out by risk control.
  static let riskExclusionCodes: Set<Int64> = [10001]
  /// The `coType`s of goods that are delivered by being paid: recharges, coupons, memberships, fuel cards, e-tickets.
  static let virtualTypes: Set<Int64> = [2, 3, 9, 13, 14]

  static let shape = ReplyShape(
    lists: [
      "data.orderList": KuaishouOrder.read, "data.refundOrderInfoList": KuaishouRefund.read,
      "data.dataList": KuaishouRefund.read,
      "data.rootComment": KuaishouComment.read, "data.items": KuaishouItem.read,
    ],
    single: { path, object in
      guard path == "data" else { return nil }
      if object.has("orderBaseInfo", "orderItemInfo") { return KuaishouOrder.read }
      if object.has("refundId") { return KuaishouRefund.read }
      if object.has("commentId") { return KuaishouComment.read }
      return object.has("kwaiItemId") ? KuaishouItem.read : nil
    },
    check: check, pages: pages)

  private static func check(_ envelope: ReplyEnvelope) throws(ForeignFieldProblem) {
    guard envelope.has("result") else {
      // The gateway in front of the interface answers errors without a result.
      guard let code = envelope.word("code"), let message = envelope.firstWord("sub_msg", "msg") else {
        throw ForeignFieldProblem(field: nil, problem: .notThisFormat(looksLike: nil))
      }
      throw ForeignFieldProblem(field: "code", problem: .platformError(code: code, message: message))
    }
    guard let result = envelope.word("result"), Int(result) != nil else {
      throw ForeignFieldProblem(field: "result", problem: .wrongShape(expected: .wholeNumber))
    }
    guard result == "1" else {
      let message = envelope.firstWord("sub_msg", "subMsg", "errorMsg", "error_msg", "msg") ?? ""
      throw ForeignFieldProblem(field: "result", problem: .platformError(code: result, message: message))
    }
    // A list that is empty may be null.
    guard shape.lists.keys.contains(where: envelope.has) || !envelope.counts.isEmpty else {
      throw ForeignFieldProblem(field: "data.orderList", problem: .missing)
    }
  }

  /// A cursor says `nomore` on the last page; goods have numbered pages.
  private static func pages(_ envelope: ReplyEnvelope) -> PageMark? {
    guard let list = envelope.counts.keys.min() else { return nil }
    if let cursor = envelope.firstWord("data.cursor", "data.pcursor") {
      return PageMark(list: list, state: cursor == "nomore" ? .last : .more)
    }
    if let hasMore = envelope.hasMore { return PageMark(list: list, state: hasMore ? .more : .last) }
    guard let total = envelope.firstWord("data.totalItemCount", "data.total").flatMap(Int.init) else { return nil }
    return PageMark(list: list, state: .total(total, read: envelope.recordCount))
  }
}

/// In what a file writes amounts.
public enum AmountUnit: String, Sendable, Hashable, CaseIterable {
  /// Whole minor units: fen.
  case minor = "fen"
  /// The currency's unit, with decimals: yuan.
  case major = "yuan"
}

extension ReplyObject {
  /// An amount of at least 0, in the unit that holds; nil where none is stated.
  func amount(_ name: String, _ unit: AmountUnit, _ currency: Currency) throws(ForeignFieldProblem) -> Money? {
    guard let text = try number(name) else { return nil }
    switch unit {
    case .major: return try FieldReading.money(text: text, shop: currency, field: field(name))
    case .minor: return try FieldReading.minorUnits(text, currency: currency, field: field(name))
    }
  }

  /// A moment in milliseconds since 1970; nil where none is stated, and for 0, which stands for "has not happened".
  func moment(_ name: String) throws(ForeignFieldProblem) -> Instant? {
    guard let milliseconds = try whole(name), milliseconds != 0 else { return nil }
    return try FieldReading.instant(milliseconds: milliseconds, field: field(name))
  }

  /// The moment of an event without which the record is none.
  func requiredMoment(_ name: String) throws(ForeignFieldProblem) -> Instant {
    try needed(name, try moment(name))
  }
}
