/// A product's campaign checklist (003; Readings, 16).
public struct CampaignProductCheck: Sendable, Hashable {
  /// Which product.
  public let productID: ProductID
  /// What was found in each line. A check is handed from list to list, and this is what of it is large.
  let findings: CampaignLines<CampaignFinding>
  /// How many of the lines have each verdict.
  public let totals: CampaignTotals

  /// The checklist of one product at `asOf`.
  init(
    _ product: Product, changes: [PriceChange], store: CampaignStoreCheck, campaign: CampaignCalendar, asOf: Instant,
    better: BetterProducts
  ) {
    let prices = PriceHistory(listed: product.price, changes: changes)
    productID = product.id
    findings = CampaignLines { item in
      switch item {
      case .qualityIndex: Self.qualityIndex(product, rules: campaign.admission, better: better)
      case .freightInsurance:
        Self.asStore(store.freightInsurance, scope: product.freightInsuranceScope, service: .freightInsurance)
      case .flashRefund: Self.flashRefund(product, store: store)
      case .freePickup: Self.freePickup(product, store: store)
      case .sevenDayReturn: Self.sevenDayReturn(product)
      case .lateCompensation: store.lateCompensation
      case .priceProtection:
        Self.asStore(store.priceProtection, scope: product.priceProtectionScope, service: .priceProtection)
      case .promiseTemplate: Self.promiseTemplate(product, store: store)
      case .pricePromise: Self.pricePromise(prices, campaign: campaign, asOf: asOf)
      case .priceControl: Self.priceControl(prices, campaign: campaign, asOf: asOf)
      }
    }
    totals = findings.reduce(into: CampaignTotals()) { $0[$1.verdict] += 1 }
  }

  /// The worst of the lines.
  public var verdict: CampaignVerdict { totals.worst }

  /// One line by its name.
  public subscript(item: CampaignItem) -> CampaignFinding { findings[item] }

  /// Passes for goods that need no grade; a blank grade is none.
  private static func qualityIndex(
    _ product: Product, rules: JDAdmissionRules, better: BetterProducts
  ) -> CampaignFinding {
    if rules.gradeExempt.contains(product.kind) {
      return CampaignFinding(.pass, .gradeNotNeeded(product.kind))
    }
    guard let grade = product.qualityGrade, let index = QualityGrade(grade) else {
      return CampaignFinding(.unknown, .gradeMissing, .recordGrade)
    }
    return rules.fails(index)
      ? CampaignFinding(.fail, .gradeFails(grade), .chooseBetterProduct(better.of(product)))
      : CampaignFinding(.pass, .gradeSuffices(grade))
  }

  /// As the store stands, except for products that the service does not apply to.
  private static func asStore(_ store: CampaignFinding, scope: Bool?, service: Service) -> CampaignFinding {
    scope == false ? CampaignFinding(.pass, .outOfScope(service)) : store
  }

  /// Fails only where it is certain that the service applies.
  private static func flashRefund(_ product: Product, store: CampaignStoreCheck) -> CampaignFinding {
    if store.flashRefund.verdict == .pass || !store.tellsServices && product.flashRefundScope != false {
      return store.flashRefund
    }
    return switch product.flashRefundScope {
    case false?: CampaignFinding(.pass, .outOfScope(.flashRefund))
    case true?: store.flashRefund
    case nil: CampaignFinding(.unknown, .scopeNotStated(.flashRefund), .recordScope(.flashRefund))
    }
  }

  /// Derived from other services and the category's scope; never an obstacle.
  private static func freePickup(_ product: Product, store: CampaignStoreCheck) -> CampaignFinding {
    if let derived = store.freePickup { return derived }
    return switch product.pickupScope {
    case true?: CampaignFinding(.pass, .serviceOn(.pickup))
    case false?: CampaignFinding(.attention, .outOfScope(.pickup))
    case nil: CampaignFinding(.unknown, .scopeNotStated(.pickup), .recordScope(.pickup))
    }
  }

  private static func sevenDayReturn(_ product: Product) -> CampaignFinding {
    switch product.sevenDayReturn {
    case .yes: CampaignFinding(.pass, .sevenDayReturnOffered)
    case .notApplicable: CampaignFinding(.pass, .sevenDayReturnNotApplicable)
    case .no: CampaignFinding(.fail, .sevenDayReturnRefused, .offerSevenDayReturn)
    case nil: CampaignFinding(.unknown, .sevenDayReturnNotStated, .recordSevenDayReturn)
    }
  }

  /// Counts only with late-delivery compensation on.
  private static func promiseTemplate(_ product: Product, store: CampaignStoreCheck) -> CampaignFinding {
    if store.tellsServices, store.lateCompensation.verdict != .pass {
      return CampaignFinding(.pass, .templateNotNeeded)
    }
    return switch product.promiseTemplate {
    case true?: CampaignFinding(.pass, .templateBound)
    case false?: CampaignFinding(.fail, .templateMissing, .bindTemplate)
    case nil: CampaignFinding(.unknown, .templateNotStated, .recordTemplate)
    }
  }

  private static func pricePromise(
    _ prices: PriceHistory, campaign: CampaignCalendar, asOf: Instant
  ) -> CampaignFinding {
    let end = campaign.aftermath.upperBound
    switch PricePromise(prices, campaign: campaign.window, aftermath: campaign.aftermath, asOf: asOf) {
    case .unknownPrice:
      let start = campaign.window.lowerBound
      return CampaignFinding(.unknown, .priceUnknown(since: start), .recordPrice(at: start))
    case .running(let floor):
      return CampaignFinding(
        .unknown, .promiseRunning(floor: floor, until: end),
        floor.map { .holdPrice(atLeast: $0.price, until: end) })
    case .broken(let breach):
      return CampaignFinding(
        .fail, .promiseBroken(breach),
        asOf < end ? .raisePrice(to: breach.campaign.price, until: end) : .bearDifference(breach.difference))
    case .kept(let highest):
      return CampaignFinding(.pass, .promiseKept(highest: highest))
    }
  }

  private static func priceControl(
    _ prices: PriceHistory, campaign: CampaignCalendar, asOf: Instant
  ) -> CampaignFinding {
    guard let presale = campaign.presale else {
      return CampaignFinding(.unknown, .presaleNotKnown(since: campaign.presaleUnknownSince), .enterRule("jd.presale"))
    }
    guard asOf >= presale.lowerBound else {
      return CampaignFinding(.unknown, .presaleAhead(presale.lowerBound))
    }
    guard let known = prices.prices(in: presale.lowerBound...min(asOf, presale.upperBound)) else {
      return CampaignFinding(.unknown, .priceUnknown(since: presale.lowerBound), .recordPrice(at: presale.lowerBound))
    }
    guard let found = RaiseThenCut(in: known) else { return CampaignFinding(.pass, .presaleQuiet) }
    return CampaignFinding(
      .attention, .raisedThenCut(found), asOf <= presale.upperBound ? .leavePrice(until: presale.upperBound) : nil)
  }
}

/// A grade as it is compared: without surrounding white space, without ASCII case, by bytes.
struct QualityGrade: Equatable {
  let letters: [UInt8]

  /// Nil for a blank text, which is no grade.
  init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: Self.isVisible), let last = scalars.lastIndex(where: Self.isVisible)
    else { return nil }
    letters = text.utf8[first..<scalars.index(after: last)].map(Self.capital)
  }

  /// Which of the ASCII characters are white space is known without asking for each.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value != 0x20 && !(0x09...0x0D).contains(scalar.value) : !scalar.properties.isWhitespace
  }

  private static func capital(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 32 : byte
  }
}
