import SellerCore
import SellerText

extension WindowChoice {
  /// The next choice: the indicator's own window, then one, seven and thirty days.
  var next: WindowChoice {
    switch self {
    case .own: .days(.one)
    case .days(.one): .days(.seven)
    case .days(.seven): .days(.thirty)
    case .days(.thirty): .own
    }
  }

  /// Its name.
  var phrase: Phrase {
    switch self {
    case .own: AfterSalesPhrase.ownWindows
    case .days(let days): AfterSalesPhrase.nearDays(days.rawValue)
    }
  }
}
