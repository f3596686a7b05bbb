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
  /// What lists show; nil where that is counted later.
  private let lists: ReadingLists?
  /// The reading without lists, where they are of an earlier one and its own are being counted.
  let bare: ShopReading?
  /// The figures as the platform judges them: breaches, near ones, Wish's Trusted Store and dimensions.
  public let health: ShopHealth
  /// The store's figures over their own windows, each with its trend and its last days, and what stands beside them.
  let own: WindowStandings
  /// The open after-sales cases.
  public let cases: CaseQueue
  /// Where the store stands with its penalties; nil on platforms that have none.
  let penalties: PenaltyFacts?
  /// What needs the seller, the most pressing first.
  public let alerts: AlertList
  /// The lines of that.
  let needs: [Need]
  /// The disputes with their effect, the latest first; Wish only.
  let entries: [DisputeRegister.Entry]
  /// The 618 check; nil on platforms that have none.
  public let admission: CampaignAdmission?
  /// The products of that, those with the worst findings first: one failure weighs more than all that need attention, and so on.
  let checks: [CampaignProductCheck]
  /// What the breaches cost; nothing on platforms that have no ladders of penalties.
  let costs: [BreachCost]
  /// What no file tells, with the figures that cannot be judged for it.
  public let untold: [UntoldFact]

  /// A reading, with everything that the panes share already computed; without what lists show where that is counted later.
  public init(
    view: ShopView, rulebook: Rulebook, ownRules: OwnRules = .none, ways: FactWays = FactWays(),
    damage: [any Worded] = [],
    latestChange: RecordedChange? = nil, hasLists: Bool = true
  ) {
    self.view = view
    self.ownRules = ownRules
    self.ways = ways
    self.latestChange = latestChange
    self.rulebook = rulebook
    self.damage = damage
    let standings: [StandingFigure]
    let old: [Figure]
    let costs: [BreachCost]?
    let entries: [DisputeRegister.Entry]?
    (lists, standings, old, health, cases, penalties, alerts, entries, admission, untold, costs) =
      view.report(
        by: rulebook, .when(hasLists, .lists), .standings(), .oldQualityRefundRate(), .health, .cases,
        .on(.kuaishou, .penaltyFacts), .alerts, .on(.wish, .disputesLatestFirst), .on(.jd, .admission), .untold,
        .on(.kuaishou, .breachCosts))
    needs = alerts.needs
    // Where they weigh the same they stay in the order of their ids.
    checks = (admission?.products ?? []).sorted {
      ($0.totals[.fail], $0.totals[.attention], $0.totals[.unknown]) > (
        $1.totals[.fail], $1.totals[.attention], $1.totals[.unknown]
      )
    }
    self.costs = costs ?? []
    self.entries = entries ?? []
    bare = nil
    own = WindowStandings(rows: standings, worst: nil, old: old, lowestTenth: health.lowestTenth)
  }

  /// A reading that was made without what lists show, with it, or with that of an earlier one.
  init(_ reading: ShopReading, with lists: ReadingLists, areEarlier: Bool = false) {
    (self.lists, bare) = (lists, areEarlier ? reading : nil)
    (view, rulebook, ownRules, ways) = (reading.view, reading.rulebook, reading.ownRules, reading.ways)
    (latestChange, damage, health, own) = (reading.latestChange, reading.damage, reading.health, reading.own)
    (cases, penalties, alerts, entries) = (reading.cases, reading.penalties, reading.alerts, reading.entries)
    (admission, checks, costs) = (reading.admission, reading.checks, reading.costs)
    (needs, untold) = (reading.needs, reading.untold)
  }

  /// This reading, until its lists are counted with those of an earlier one of the same day: after a deed hardly any line is another.
  func withLists(of earlier: ShopReading) -> ShopReading {
    guard !hasLists, let lists = earlier.lists, earlier.view.today == view.today else { return self }
    return ShopReading(self, with: lists, areEarlier: true)
  }

  /// Whether what lists show is there.
  public var hasLists: Bool { lists != nil }
  /// The products; nil until they are counted.
  var products: ProductBoard? { lists?.products }
  /// A dispute with its effect.
  func entry(_ id: DisputeID) -> DisputeRegister.Entry? { entries.first { $0.dispute.id == id } }
  /// Categories and shares, and what disputes could bring; nil until they are counted, and on platforms that have no category disputes.
  var disputes: DisputeFacts? { lists?.disputes }
  /// Refund Assurance; nil until it is counted, and on platforms that have none.
  var assurance: RefundAssurance? { assuranceBoard?.assurance }
  /// The same with what pane 4 lists of it.
  var assuranceBoard: AssuranceBoard? { lists?.assurance }
  /// What buyers said that waits for an answer; Wish only.
  var feedback: [OpenFeedback] { lists?.feedback ?? [] }

  /// The store's figures over their own windows, each with its trend and its last days.
  public var standings: [StandingFigure] { own.rows }

  /// A store figure over its own window, with its trend; nil on a platform that has no such indicator.
  public func standing(_ indicator: IndicatorID) -> StandingFigure? {
    standings.first { $0.figure.indicator == indicator }
  }
}
