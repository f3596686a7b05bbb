import SellerCore
import SellerTables
import SellerText

/// A line of the Health pane; each leads somewhere.
enum HealthLine: Sendable {
  /// A store figure, with the dimension that it speaks for.
  case figure(StandingFigure, dimension: ShopHealth.Dimension?)
  /// A line of the campaign's store checklist.
  case service(CampaignStoreItem, CampaignFinding)
  /// A line of the campaign's product checklist.
  case products(CampaignItem, CampaignTotals)
  /// A place in the store's files that cannot be read.
  case damage(any Worded)
  /// A fact that no file tells.
  case untold(UntoldFact)
  /// Something that needs the seller.
  case need(Need)
  /// What was put aside, so many.
  case aside(Int)

  /// Tells the line again after the store was read anew.
  var identity: String {
    switch self {
    case .figure(let standing, _): "figure " + standing.figure.indicator.rawValue
    case .service(let item, _): "service " + item.rawValue
    case .products(let item, _): "products " + item.rawValue
    case .damage(let place): "damage " + place.phrase.english
    case .untold(let fact): "untold " + fact.identity
    case .need(let need) where need.family == nil: "alert \(need.first?.id.text ?? "")"
    case .need(let need): "group \(need.family.map { "\($0)" } ?? "")"
    case .aside: "aside"
    }
  }
}
