import SellerText

/// The six panes, by the digit that opens them.
public enum PaneID: Int, Sendable, Hashable, CaseIterable {
  /// What needs me today.
  case health = 1
  /// Products.
  case products
  /// Category disputes.
  case disputes
  /// ProductBoost Refund Assurance.
  case assurance
  /// After-sales indicators.
  case afterSales
  /// The 618 campaign.
  case campaign

  /// The action that goes there, whose hint is also the pane's title.
  public var action: ActionName {
    switch self {
    case .health: .goHealth
    case .products: .goProducts
    case .disputes: .goDisputes
    case .assurance: .goAssurance
    case .afterSales: .goAfterSales
    case .campaign: .goCampaign
    }
  }

  /// The pane that an action goes to.
  public init?(action: ActionName) {
    guard let pane = Self.allCases.first(where: { $0.action == action }) else { return nil }
    self = pane
  }

  /// The pane `step` places further, around the end.
  public func moved(by step: Int) -> PaneID {
    let count = Self.allCases.count
    return PaneID(rawValue: ((rawValue - 1 + step) % count + count) % count + 1) ?? self
  }
}
