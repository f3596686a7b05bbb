@testable import SellerCore

/// Single facts, as tests of one rule ask for them; the program asks for all that it needs in one report.

extension Figures {
  static func compute(
    view: ShopView, rulebook: Rulebook, scopes: Set<ScopeKind> = [.store], windows: [WindowChoice] = [.own],
    only: Set<IndicatorID>? = nil
  ) -> [Figure] {
    view.report(by: rulebook, Fact<[Figure]>.figures(scopes, over: windows, only: only))
  }

  static func oldQualityRefundRate(view: ShopView, rulebook: Rulebook) -> [Figure] {
    view.report(by: rulebook, .oldQualityRefundRate())
  }

  static func lowestTenth(view: ShopView, rulebook: Rulebook) -> Figure? { view.report(by: rulebook, .lowestTenth) }
}

enum Check {
  static func breaches(view: ShopView, rulebook: Rulebook) -> [Figure] { view.report(by: rulebook, .breaches) }
}

extension ShopHealth {
  init(view: ShopView, rulebook: Rulebook) { self = view.report(by: rulebook, .health) }
}

extension CampaignAdmission {
  init(_ view: ShopView, rulebook: JDRulebook) { self = view.report(by: .standard.with(rulebook), .admission) }
}

extension CaseQueue {
  init(_ view: ShopView, rulebook: KuaishouRulebook) { self = view.report(by: .standard.with(rulebook), .cases) }
}

extension ViolationRegister {
  init(_ view: ShopView, rulebook: KuaishouRulebook) { self = view.report(by: .standard.with(rulebook), .violations) }
}

extension LadderStanding {
  static func all(_ view: ShopView, rulebook: KuaishouRulebook) -> [LadderStanding] {
    view.report(by: .standard.with(rulebook), .ladders)
  }
}

extension RefundAssurance {
  init(_ view: ShopView) { self = view.report(.assurance) }
}

extension DisputeEligibilities {
  init(_ view: ShopView) { self = view.report(.eligibilities) }
}

extension CategoryVisibilities {
  init(_ view: ShopView) { self = view.report(.visibilities) }
}

extension EUCompliance {
  init(_ view: ShopView) { self = view.report(.compliance) }
}

extension DisputeRegister {
  init(_ view: ShopView) { self.init(view, .standard) }
}

extension OrderShares {
  init(_ view: ShopView) { self = view.report(.shares) }
}

extension DisputeAdvisor {
  init(_ view: ShopView) { self = view.report(.advisor) }
}

extension DisputeOutlook {
  init(_ view: ShopView, rulebook: Rulebook = .standard) { self = view.report(by: rulebook, .outlook) }
}

extension Rulebook {
  fileprivate func with(_ rules: KuaishouRulebook) -> Rulebook {
    var changed = self
    changed.kuaishou = rules
    return changed
  }

  fileprivate func with(_ rules: JDRulebook) -> Rulebook {
    var changed = self
    changed.jd = rules
    return changed
  }
}
