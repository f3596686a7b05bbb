/// The store's part of the campaign checklist.
public struct CampaignStoreCheck: Sendable, Hashable {
  /// Restriction and violations.
  public let compliance: CampaignFinding
  /// Freight insurance.
  public let freightInsurance: CampaignFinding
  /// Flash refund.
  public let flashRefund: CampaignFinding
  /// Late-delivery compensation.
  public let lateCompensation: CampaignFinding
  /// Price protection.
  public let priceProtection: CampaignFinding
  /// Free door pick-up, as far as it is derived from services; nil where all of them are on.
  public let freePickup: CampaignFinding?
  /// Whether somebody told which services are on.
  let tellsServices: Bool

  /// The store's part for a view, judged by a campaign's rules.
  init(_ view: ShopView, campaign: CampaignCalendar) {
    let rules = campaign.services
    func coverage(_ service: Service) -> ServiceCoverage {
      ServiceCoverage(of: service, in: view.shop.services, over: campaign.serviceWindow)
    }
    /// What can still be switched on: nothing of what is past.
    func fix(_ service: Service) -> CampaignFinding.Fix? {
      let end = campaign.serviceWindow.upperBound
      let now = max(view.asOf, campaign.serviceWindow.lowerBound)
      guard now <= end, case .gap(let gap) = ServiceCoverage(of: service, in: view.shop.services, over: now...end)
      else {
        return nil
      }
      return .switchOn(service, gap.lowerBound...end)
    }
    // No file of the platform's tells of services: that an imported shop has none on record says nothing.
    tellsServices = view.told.isComplete || !view.shop.services.isEmpty
    let isTold = tellsServices
    func finding(_ service: Service, _ need: ServiceNeed) -> CampaignFinding {
      guard isTold else { return CampaignFinding(.unknown, .serviceNotStated(service), .recordService(service)) }
      return switch coverage(service) {
      case .whole:
        CampaignFinding(.pass, .serviceOn(service))
      case .gap(let gap):
        CampaignFinding(need.verdictWhenOff, .serviceOff(service, gap: gap), fix(service))
      }
    }
    compliance = Self.compliance(view, rules: campaign.admission)
    freightInsurance = finding(.freightInsurance, rules.freightInsurance)
    flashRefund = finding(.flashRefund, rules.flashRefund)
    lateCompensation = finding(.lateCompensation, rules.lateCompensation)
    priceProtection = finding(.priceProtection, campaign.admission.priceProtection)
    let missing = rules.pickupNeeds.filter { !coverage($0).isWhole }
    // What is past cannot be switched on any more.
    let rest = max(view.asOf, campaign.serviceWindow.lowerBound)
    freePickup = missing.first.map { first in
      guard isTold else { return CampaignFinding(.unknown, .serviceNotStated(first), .recordService(first)) }
      return CampaignFinding(
        .attention, .dependsOn(missing),
        rest <= campaign.serviceWindow.upperBound
          ? .switchOnAll(missing, rest...campaign.serviceWindow.upperBound) : nil)
    }
  }

  /// One line by its name.
  public subscript(item: CampaignStoreItem) -> CampaignFinding {
    switch item {
    case .compliance: compliance
    case .freightInsurance: freightInsurance
    case .flashRefund: flashRefund
    case .lateCompensation: lateCompensation
    case .priceProtection: priceProtection
    }
  }

  /// The worst of compliance, freight insurance and flash refund (Readings, 16).
  public var verdict: CampaignVerdict {
    CampaignStoreItem.allCases.filter(\.decidesAdmission).map { self[$0].verdict }.max() ?? .pass
  }

  private static func compliance(_ view: ShopView, rules: JDAdmissionRules) -> CampaignFinding {
    if let until = view.shop.restrictedUntil, until > view.asOf {
      return CampaignFinding(.fail, .restricted(until: until), .waitUntil(until))
    }
    let since = view.asOf.adding(hours: -rules.violationHours)
    let recent = view.violations.filter { $0.at >= since }
    guard let latest = recent.max(by: { ($0.at, $0.id) < ($1.at, $1.id) }) else {
      return CampaignFinding(.pass, .compliant)
    }
    return CampaignFinding(
      .attention, .recentViolations(count: recent.count, latest: latest.id, at: latest.at), .settleViolations)
  }
}
