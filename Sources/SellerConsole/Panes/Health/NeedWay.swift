import SellerChanges
import SellerCore
import SellerText

/// Where a need leads: to exactly what it names. Whatever is opened lies on top of the Health pane, so that going back leads to
/// it again.
enum NeedWay {
  static func outcome(of need: Need, in context: PageContext) -> PageOutcome {
    guard let family = need.family, let first = need.first else {
      return need.first.map { outcome(of: $0, in: context) }
        ?? .notice(Notice(.information, HealthPhrase.nothingNeeded))
    }
    let ids = need.alerts.compactMap(\.place.id)
    return switch family {
    case .cases, .waitingCases, .lateCases: .push(AfterSalesPage(.cases, only: ids, in: context))
    case .tickets, .lateTickets: .push(AfterSalesPage(.tickets, only: ids, in: context))
    case .lateAppeals: .push(AfterSalesPage(.penalties, only: ids, in: context))
    case .productsInBreach, .productsNear, .disputable:
      .push(ProductsPage(only: ids.map { ProductID($0) }, in: context))
    case .credits: .push(AssurancePage(.pending(Set(need.alerts.compactMap(\.place.month))), in: context))
    case .violations: outcome(of: first, in: context)
    }
  }

  static func outcome(of alert: Alert, in context: PageContext) -> PageOutcome {
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
    case .ticket(let id):
      .push(AfterSalesPage(.tickets, selecting: id.text, in: context))
    case .note(let id):
      .push(NotesPage(selecting: id, in: context))
    case .violation(let id):
      .push(RecordPage(.violation(id), in: context))
    case .penalties(let ladder):
      .push(AfterSalesPage(.penalties, selecting: ladder?.rawValue ?? "", in: context))
    case .shop:
      .push(
        RecordFormPage(
          .shop, Record(context.view.snapshot.shop), focus: alert.kind.shopField, in: context))
    case .campaignStore(let item):
      .push(CampaignPage(showing: .store(item), in: context))
    case .campaign(let item):
      .push(CampaignPage(showing: .item(item), in: context))
    case .refundAssurance(let month):
      if case .creditShort = alert.kind {
        .push(AssurancePage(.reconciling(month), in: context))
      } else {
        .push(AssurancePage(.pending([month]), in: context))
      }
    }
  }
}

extension Alert.Kind {
  /// The field of the shop's facts that a neglected duty is about.
  fileprivate var shopField: String? {
    switch self {
    case .duty(.depositShort): "deposit.balance"
    case .duty(.contactsMissing(let contacts)): contacts.first.map { "contacts.\($0.rawValue)" }
    default: nil
    }
  }
}

extension AlertPlace {
  /// The id of the row that it is, where it is one.
  var id: String? {
    switch self {
    case .aftersalesCase(let id, _): id.text
    case .ticket(let id): id.text
    case .product(let id), .indicator(_, .product(let id)): id.text
    case .note(let id): id.text
    case .violation(let id): id.text
    case .indicator, .penalties, .shop, .campaignStore, .campaign, .refundAssurance: nil
    }
  }

  fileprivate var month: Month? { if case .refundAssurance(let month) = self { month } else { nil } }
}
