/// The 618 admission check of a store and its products (003; Readings, 16).
public struct CampaignAdmission: Sendable, Hashable {
  /// The year, its rule sets and its moments.
  public let campaign: CampaignCalendar
  /// The store's checklist and its sign-up verdict.
  public let store: CampaignStoreCheck
  /// The checklists of the active, listed products, by id.
  public let products: [CampaignProductCheck]
  /// How many products have each verdict as their worst.
  public let totals: CampaignTotals
  /// How many have each verdict in the lines.
  private let counts: CampaignLines<CampaignTotals>
  /// What the assured-purchase label brings: a note, no check.
  public let assuredPurchase: AssuredPurchase

  fileprivate init(_ view: ShopView, _ rulebook: JDRulebook) {
    let campaign = CampaignCalendar(asOf: view.asOf, rulebook: rulebook)
    let store = CampaignStoreCheck(view, campaign: campaign)
    let changes = PriceHistory.changesByProduct(view)
    self.campaign = campaign
    self.store = store
    assuredPurchase = campaign.services.assuredPurchase
    // By their places: a product is large, and would be copied.
    let records = view.products
    let onSale = records.indices.filter { records[$0].isOnSale(at: view.asOf) }.sorted {
      records[$0].id < records[$1].id
    }
    let better = BetterProducts(among: records, at: onSale, rules: campaign.admission)
    var (totals, counts) = (CampaignTotals(), CampaignLines { _ in CampaignTotals() })
    products = onSale.map { place in
      let check = CampaignProductCheck(
        records[place], changes: changes[records[place].id] ?? [], store: store, campaign: campaign, asOf: view.asOf,
        better: better)
      totals.add(check.verdict)
      counts.change(by: check.findings) { $0.add($1.verdict) }
      return check
    }
    (self.totals, self.counts) = (totals, counts)
  }

  /// How many products have each verdict in one line.
  public func count(_ item: CampaignItem) -> CampaignTotals { counts[item] }

  /// Whether anything fails: what `seller check` reports for JD (Readings, 19).
  public var hasFailure: Bool {
    CampaignStoreItem.allCases.contains { store[$0].verdict == .fail } || totals.fail > 0
  }
}

extension Fact where Finding == CampaignAdmission {
  /// The 618 check of a shop as it was at the view's as-of.
  public static let admission = Fact("admission") { CampaignAdmission($0.view, $0.rulebook.jd) }
}

/// How many of a number of verdicts are which.
public struct CampaignTotals: Sendable, Hashable {
  /// How many pass.
  public private(set) var pass = 0
  /// How many are unknown.
  public private(set) var unknown = 0
  /// How many need attention.
  public private(set) var attention = 0
  /// How many fail.
  public private(set) var fail = 0

  /// Counts another verdict.
  mutating func add(_ verdict: CampaignVerdict) {
    switch verdict {
    case .pass: pass += 1
    case .unknown: unknown += 1
    case .attention: attention += 1
    case .fail: fail += 1
    }
  }

  /// How many have a verdict.
  public subscript(verdict: CampaignVerdict) -> Int {
    switch verdict {
    case .pass: pass
    case .unknown: unknown
    case .attention: attention
    case .fail: fail
    }
  }

  /// The worst of them.
  public var worst: CampaignVerdict {
    CampaignVerdict.allCases.last { self[$0] > 0 } ?? .pass
  }

  /// How many there are in all.
  public var all: Int { pass + unknown + attention + fail }
}

extension Product {
  /// Whether the product is active and listed by `asOf`; one without a listing moment is listed.
  func isOnSale(at asOf: Instant) -> Bool {
    state == .active && (listedAt.map { $0 <= asOf } ?? true)
  }
}
