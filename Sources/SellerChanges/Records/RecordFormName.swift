/// The forms that there are, by what commands call them.
public enum RecordFormName: String, Sendable, Hashable, CaseIterable {
  case shop
  case product
  case benchmark
  case violation
  case appeal
  case reported
  case boost
  case boostMonth = "boost_month"
  case note
  case rule

  /// What the form asks for.
  public var form: RecordForm {
    switch self {
    case .shop: .shop
    case .product: .product
    case .benchmark: .benchmark
    case .violation: .violation
    case .appeal: .appeal
    case .reported: .reported
    case .boost: .boost
    case .boostMonth: .boostMonth
    case .note: .note
    case .rule: .rule
    }
  }
}
