import SellerCore
import SellerText

/// Where a need leads. Whatever is opened lies on top of the Health pane, so that going back leads to it again.
enum NeedWay {
  static func outcome(of need: Need, in context: PageContext) -> PageOutcome {
    switch need {
    case .alert(let alert): outcome(of: alert, in: context)
    case .group(let group, let alerts): outcome(of: group, first: alerts.first, in: context)
    }
  }

  private static func outcome(of alert: Alert, in context: PageContext) -> PageOutcome {
    switch alert.place {
    case .indicator(_, .product(let id)), .product(let id):
      .push(ProductPage(id, in: context))
    case .indicator:
      (alert.kind == .lowestTenth
        ? context.reading.health.lowestTenth : NeedFigure.figure(of: alert, in: context.reading)).map {
          .push(ExplanationPage($0, in: context))
        }
        ?? .push(AfterSalesPage(.indicators, in: context))
    case .aftersalesCase(let id, _):
      .push(AfterSalesPage(.cases, selecting: id.text, in: context))
    case .cases:
      .push(AfterSalesPage(.cases, in: context))
    case .ticket(let id):
      .push(AfterSalesPage(.tickets, selecting: id.text, in: context))
    case .penalties(let ladder):
      .push(AfterSalesPage(.penalties, selecting: ladder?.rawValue, in: context))
    case .shop:
      .notice(Notice(.information, notice(of: alert)))
    case .campaignStore(let item):
      .push(CampaignPage(showing: .store(item), in: context))
    case .campaign(let item):
      .push(CampaignPage(showing: .item(item), in: context))
    case .refundAssurance:
      .push(AssurancePage(in: context))
    }
  }

  /// What is said of a matter that is settled elsewhere.
  private static func notice(of alert: Alert) -> any Worded {
    if case .duty(let duty) = alert.kind { HealthPhrase.notHere(duty) } else { AlertAdvice(alert.kind) }
  }

  private static func outcome(of group: AlertGroup, first: Alert?, in context: PageContext) -> PageOutcome {
    switch group {
    case .cases: first.map { outcome(of: $0, in: context) } ?? .push(AfterSalesPage(.cases, in: context))
    case .tickets: first.map { outcome(of: $0, in: context) } ?? .push(AfterSalesPage(.tickets, in: context))
    case .violations: first.map { outcome(of: $0, in: context) } ?? .push(AfterSalesPage(.penalties, in: context))
    case .productsInBreach, .productsNear: .push(ProductsPage(in: context))
    case .disputable:
      context.reading.disputes?.advisor.advice.isEmpty == false
        ? .push(AdvisorPage(in: context)) : .push(DisputesPage(in: context))
    case .credits: .push(AssurancePage(in: context))
    }
  }
}
