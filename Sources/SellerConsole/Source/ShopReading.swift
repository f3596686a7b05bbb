import SellerCore
import SellerRecords
import SellerTables
import SellerText

/// What one reading of the store gives the console: the shop as of a moment, the rules it is judged by, and every figure that
/// more than one page shows.
///
/// All of it is one report, made off the main thread when the store was read; drawing computes nothing.
public final class ShopReading: Sendable {
  /// The shop at the as-of.
  public let view: ShopView
  /// The rules.
  public let rulebook: Rulebook
  /// The seller's own rules, of which some may stand in the rules.
  let ownRules: OwnRules
  /// What brings facts that files do not tell.
  let ways: FactWays
  /// The latest change that can be taken back, if there is one.
  public let latestChange: RecordedChange?
  /// What could not be read; the rest is shown, and what is damaged is never written over.
  public let damage: [any Worded]
  /// The products; nil where they are counted later.
  public let products: ProductBoard?
  /// Categories, shares and disputes; nil on platforms that have no category disputes.
  public let disputes: DisputeFacts?
  /// The figures as the platform judges them: breaches, near ones, Wish's Trusted Store and dimensions.
  public let health: ShopHealth
  /// The store's figures over their own windows, each with its trend and its last days, and what stands beside them.
  let own: WindowStandings
  /// The open after-sales cases.
  public let cases: CaseQueue
  /// What buyers said that waits for an answer; Wish only.
  let feedback: [OpenFeedback]
  /// Where the store stands with its penalties; nil on platforms that have none.
  let penalties: PenaltyFacts?
  /// What needs the seller, the most pressing first.
  public let alerts: AlertList
  /// Refund Assurance; nil on platforms that have none.
  public let assurance: RefundAssurance?
  /// The 618 check; nil on platforms that have none.
  public let admission: CampaignAdmission?
  /// What the breaches cost; nothing on platforms that have no ladders of penalties.
  let costs: [BreachCost]
  /// What no file tells, with the figures that cannot be judged for it.
  public let untold: [UntoldFact]

  /// A reading, with everything that the panes share already computed; without products where those are counted later.
  public init(
    view: ShopView, rulebook: Rulebook, ownRules: OwnRules = .none, ways: FactWays = FactWays(),
    damage: [any Worded] = [],
    latestChange: RecordedChange? = nil, hasProducts: Bool = true
  ) {
    self.view = view
    self.ownRules = ownRules
    self.ways = ways
    self.latestChange = latestChange
    self.rulebook = rulebook
    self.damage = damage
    let rows: [ProductRow]?
    let worst: WorstProducts?
    let standings: [StandingFigure]
    let old: [Figure]
    let lowestTenth: Figure?
    let feedback: [OpenFeedback]?
    let costs: [BreachCost]?
    (
      rows, worst, standings, old, lowestTenth, disputes, health, cases, feedback, penalties, alerts, assurance,
      admission, untold, costs
    ) = view.report(
      by: rulebook, .when(hasProducts, .products), .when(hasProducts, .worstProducts()), .standings(),
      .oldQualityRefundRate(), .lowestTenth,
      .on(.wish, .disputeFacts), .health, .cases, .on(.wish, .feedback), .on(.kuaishou, .penaltyFacts), .alerts,
      .on(.wish, .assurance), .on(.jd, .admission), .untold, .on(.kuaishou, .breachCosts))
    self.costs = costs ?? []
    products = rows.flatMap { rows in worst.map { ProductBoard(rows, $0) } }
    own = WindowStandings(rows: standings, worst: nil, old: old, lowestTenth: lowestTenth)
    self.feedback = feedback ?? []
  }

  /// The store's figures over their own windows, each with its trend and its last days.
  public var standings: [StandingFigure] { own.rows }

  /// A store figure over its own window, with its trend; nil on a platform that has no such indicator.
  public func standing(_ indicator: IndicatorID) -> StandingFigure? {
    standings.first { $0.figure.indicator == indicator }
  }
}
