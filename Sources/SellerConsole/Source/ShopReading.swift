import SellerCore
import SellerText

/// What one reading of the store gives the console: the shop as of a moment, the rules it is judged by, and every figure that
/// more than one page shows.
///
/// All of it is computed once, off the main thread, when the store was read; drawing computes nothing.
public struct ShopReading: Sendable {
  /// The shop at the as-of.
  public let view: ShopView
  /// The rules.
  public let rulebook: Rulebook
  /// What could not be read; the rest is shown, and what is damaged is never written over.
  public let damage: [any Worded]
  /// The store's indicators over their own windows.
  public let storeFigures: [Figure]
  /// Each product's orders of the last thirty days.
  public let volumes: ProductVolumes
  /// Categories, shares and disputes; nil on platforms that have no category disputes.
  public let disputes: DisputeFacts?
  /// The figures as the platform judges them: breaches, near ones, Wish's Trusted Store and dimensions.
  public let health: ShopHealth
  /// The store's figures over their own windows, each with its trend and its last days.
  public let standings: [StandingFigure]
  /// Which products weigh most on each indicator.
  public let worstProducts: WorstProducts
  /// The open after-sales cases.
  public let cases: CaseQueue
  /// What needs the seller, the most pressing first.
  public let alerts: AlertList
  /// Refund Assurance; nil on platforms that have none.
  public let assurance: RefundAssurance?
  /// The 618 check; nil on platforms that have none.
  public let admission: CampaignAdmission?
  private let productFigures: [ProductID: [Figure]]

  /// A reading, with everything that the panes share already computed.
  public init(view: ShopView, rulebook: Rulebook, damage: [any Worded] = []) {
    self.view = view
    self.rulebook = rulebook
    self.damage = damage
    let figures = Figures.compute(view: view, rulebook: rulebook, scopes: [.store, .product])
    storeFigures = figures.filter { $0.scope == .store }
    productFigures = figures.reduce(into: [:]) { byProduct, figure in
      if case .product(let id) = figure.scope { byProduct[id, default: []].append(figure) }
    }
    volumes = ProductVolumes(of: view)
    disputes = DisputeFacts(view, rulebook: rulebook)
    let health = ShopHealth(view: view, rulebook: rulebook)
    self.health = health
    standings = StandingFigure.all(view, rulebook: rulebook)
    worstProducts = WorstProducts(among: figures)
    cases = CaseQueue(view, rulebook: rulebook.kuaishou)
    alerts = AlertList.all(view, rulebook: rulebook, health: health)
    let platform = view.shop.platform
    assurance = platform == .wish ? RefundAssurance(view, rulebook: rulebook) : nil
    admission = platform == .jd ? CampaignAdmission(view, rulebook: rulebook.jd) : nil
  }

  /// A product's figures over their own windows; those without data are missing.
  public func figures(of product: ProductID) -> [Figure] { productFigures[product] ?? [] }

  /// One figure of a product; nil without data.
  public func figure(_ indicator: IndicatorID, of product: ProductID) -> Figure? {
    productFigures[product]?.first { $0.indicator == indicator }
  }

  /// The store's indicators over their own windows with what stands beside them.
  var ownStandings: WindowStandings { WindowStandings(over: .own, in: self) }

  /// A store figure over its own window, with its trend; nil on a platform that has no such indicator.
  public func standing(_ indicator: IndicatorID) -> StandingFigure? {
    standings.first { $0.figure.indicator == indicator }
  }
}
