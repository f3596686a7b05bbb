import SellerCore
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

  /// What the pane is called.
  var title: Phrase { action.hint }

  /// The platforms that have what the pane shows.
  var platforms: [Platform] {
    switch self {
    case .health, .products, .afterSales: Platform.allCases
    case .disputes, .assurance: [.wish]
    case .campaign: [.jd]
    }
  }

  /// Whether a platform has what the pane shows.
  func exists(on platform: Platform) -> Bool { platforms.contains(platform) }
}
