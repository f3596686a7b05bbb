import SellerCore
import SellerText

/// Where a need leads. Whatever is opened lies on top of the Health pane, so that going back leads to it again.
enum NeedWay {
  static func outcomes(of need: Need, in context: PageContext) -> [PageOutcome] {
    switch need {
    case .alert(let alert): outcomes(of: alert, in: context)
    case .group(let group, let alerts): outcomes(of: group, first: alerts.first, in: context)
    }
  }

  private static func outcomes(of alert: Alert, in context: PageContext) -> [PageOutcome] {
    switch alert.place {
    case .indicator(_, .product(let id)), .product(let id):
      return [.push(ProductPage(id, in: context))]
    case .indicator:
      return NeedFigure.figure(of: alert, in: context.reading).map { [.push(ExplanationPage($0, in: context))] } ?? []
    case .aftersalesCase(let id, _):
      return [.push(AfterSalesPage(.cases, selecting: id.text, in: context))]
    case .cases:
      return [.push(AfterSalesPage(.cases, in: context))]
    case .ticket(let id):
      return [.push(AfterSalesPage(.tickets, selecting: id.text, in: context))]
    case .penalties(let ladder):
      return [.push(AfterSalesPage(.penalties, selecting: ladder?.rawValue, in: context))]
    case .shop:
      guard case .duty(let duty) = alert.kind else { return [] }
      return [.notice(Notice(.information, HealthPhrase.notHere(duty)))]
    case .campaignStore(let item):
      return CampaignPage.way(to: .store(item), in: context)
    case .campaign(let item):
      return CampaignPage.way(to: .item(item), in: context)
    case .refundAssurance:
      return [.push(AssurancePage(in: context))]
    }
  }

  private static func outcomes(of group: AlertGroup, first: Alert?, in context: PageContext) -> [PageOutcome] {
    switch group {
    case .cases, .tickets, .violations: first.map { outcomes(of: $0, in: context) } ?? []
    case .productsInBreach, .productsNear: [.push(ProductsPage(in: context))]
    case .disputable:
      context.reading.disputes?.advisor.advice.isEmpty == false
        ? [.push(AdvisorPage(in: context))] : [.push(DisputesPage(in: context))]
    case .credits: [.push(AssurancePage(in: context))]
    }
  }
}
