/// A record that an import understood and left out, because a store has no place for such a one: nothing needs doing.
public struct SkippedRecord: PhrasePair, Hashable {
  /// Where it stands.
  public var place: SourcePlace
  /// Why it does not belong into a store.
  public var reason: SkipReason

  /// What was left out.
  public init(_ place: SourcePlace, reason: SkipReason) {
    self.place = place
    self.reason = reason
  }

  /// In English.
  public var english: String { "Skipped: \(place.english): \(reason.english)." }
  /// In Simplified Chinese.
  public var chinese: String { "已跳过 \(place.chinese)：\(reason.chinese)。" }
}

/// Why a record does not belong into a store.
public enum SkipReason: PhrasePair, Hashable {
  /// The platform declined the order: nothing was sold.
  case declined(state: String)
  /// The order was never paid: nothing was sold.
  case unpaid

  /// In English.
  public var english: String {
    switch self {
    case .declined(let state): "the order is \(state), nothing was sold"
    case .unpaid: "the order is not paid, nothing was sold"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .declined(let state): "订单状态为 \(state)，没有成交"
    case .unpaid: "订单没有支付，没有成交"
    }
  }
}
