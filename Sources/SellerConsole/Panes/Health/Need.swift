import SellerCore
import SellerText

/// A line of what needs the seller: an alert, or many of one kind.
enum Need: Sendable {
  case alert(Alert)
  /// Further alerts of a kind; where none stands before it, all of them.
  case group(AlertGroup, [Alert])

  /// The first alert that it stands for decides its urgency and place.
  var first: Alert? {
    switch self {
    case .alert(let alert): alert
    case .group(_, let alerts): alerts.first
    }
  }

  /// How many alerts of a kind stand on lines of their own before the rest is one line.
  private static let shownOfKind = 3

  /// The lines for a list of alerts, in its order: the first of each kind for themselves, the rest together.
  static func lines(_ list: AlertList) -> [Need] {
    let families = Dictionary(grouping: list.alerts.filter { family(of: $0) != nil }) { family(of: $0) }
    var told: [Family: Int] = [:]
    return list.alerts.compactMap { alert -> Need? in
      guard let family = family(of: alert), let all = families[family] else { return .alert(alert) }
      told[family, default: 0] += 1
      let number = told[family, default: 0]
      // A single one more is said as itself: a line is a line.
      let shown =
        family == .disputable ? (all.count > 1 ? 0 : 1) : all.count <= shownOfKind + 1 ? all.count : shownOfKind
      if number <= shown { return .alert(alert) }
      guard number == shown + 1 else { return nil }
      let rest = Array(all.dropFirst(shown))
      return .group(family.group(rest.count), rest)
    }
  }

  private enum Family: Hashable {
    case cases, tickets, productsInBreach, productsNear, disputable, credits, violations

    func group(_ count: Int) -> AlertGroup {
      switch self {
      case .cases: .cases(count)
      case .tickets: .tickets(count)
      case .productsInBreach: .productsInBreach(count)
      case .productsNear: .productsNear(count)
      case .disputable: .disputable(count)
      case .credits: .credits(count)
      case .violations: .violations(count)
      }
    }
  }

  private static func family(of alert: Alert) -> Family? {
    switch alert.kind {
    case .caseDue: .cases
    case .ticketDue: .tickets
    case .indicator(_, .product, .breach): .productsInBreach
    case .indicator(_, .product, .near): .productsNear
    case .disputable: .disputable
    case .creditPending: .credits
    case .nextViolation: .violations
    case .indicator, .casesWaiting, .points, .automaticRefund, .lowestTenth, .duty, .campaignStore, .campaignProducts:
      nil
    }
  }
}
