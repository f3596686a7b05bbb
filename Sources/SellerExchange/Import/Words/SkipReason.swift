import SellerRecords
import SellerText

/// Why a record does not belong into a store.
public enum SkipReason: Worded, Hashable {
  /// The platform declined the order: nothing was sold.
  case declined(state: String)
  /// The order was never paid: nothing was sold.
  case unpaid
  /// The platform still looks at the order: it may yet be sold, or not.
  case notReleased(state: String)
  /// The platform took it back: a record that the store has of it goes.
  case takenBack(RecordKey)
  /// The row of a table is no record.
  case table(TableSkip)

  /// The reason.
  public var phrase: Phrase {
    switch self {
    case .table(let skip): skip.phrase
    case .declined(let state):
      Phrase(en: "the order is \(state), nothing was sold", zh: "订单状态为 \(state)，没有成交")
    case .takenBack: Phrase(en: "the platform took it back", zh: "平台已撤销")
    case .unpaid: Phrase(en: "the order is not paid, nothing was sold", zh: "订单没有支付，没有成交")
    case .notReleased(let state):
      Phrase(en: "the order is \(state) and not released yet", zh: "订单状态为 \(state)，尚未放行")
    }
  }
}
