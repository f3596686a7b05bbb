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
      totals[check.verdict] += 1
      counts.change(by: check.findings) { $0[$1.verdict] += 1 }
      return check
    }
    (self.totals, self.counts) = (totals, counts)
  }

  /// How many products have each verdict in one line.
  public func count(_ item: CampaignItem) -> CampaignTotals { counts[item] }

  /// Whether anything fails: what `seller check` reports for JD (Readings, 19).
  public var hasFailure: Bool {
    CampaignStoreItem.allCases.contains { store[$0].verdict == .fail } || totals[.fail] > 0
  }
}

extension Fact where Finding == CampaignAdmission {
  /// The 618 check of a shop as it was at the view's as-of.
  public static let admission = Fact("admission") { CampaignAdmission($0.view, $0.rulebook.jd) }
}

/// How many of a number of verdicts are which.
public struct CampaignTotals: Sendable, Hashable {
  /// By the places of the verdicts; no array, as every product has its own.
  private var counts = SIMD4<Int>()

  /// How many have a verdict.
  public internal(set) subscript(verdict: CampaignVerdict) -> Int {
    get { counts[verdict.rank] }
    set { counts[verdict.rank] = newValue }
  }

  /// The worst of them.
  public var worst: CampaignVerdict {
    CampaignVerdict.allCases.last { self[$0] > 0 } ?? .pass
  }

  /// How many there are in all.
  public var all: Int { counts.wrappedSum() }
}

extension Product {
  /// Whether the product is active and listed by `asOf`; one without a listing moment is listed.
  func isOnSale(at asOf: Instant) -> Bool {
    state == .active && (listedAt.map { $0 <= asOf } ?? true)
  }
}
