import SellerCore
import SellerText

/// The way into filing a dispute, from wherever a product is shown.
enum DisputeFiling {
  /// Why a product cannot be disputed; nil when it can.
  static func obstacle(_ product: ProductID, in context: PageContext) -> (any Worded)? {
    let facts = context.reading.disputes
    return facts.map { $0.eligibilities[product].refusal } ?? .otherPlatform(context.view.shop.platform)
  }

  /// Filing for a product: why not, with the way to the dispute that it had already, or the form.
  static func offer<Owner>(
    _ form: Dispute.Form = .revenueShare, for product: ProductID?, in context: PageContext
  ) -> Offer<Owner> {
    guard let product, let reason = obstacle(product, in: context) else {
      return Offer(.fileDispute, of: product) { .push(DisputeFormPage(form, product: $0, proposing: nil, in: context)) }
    }
    return Offer(.fileDispute, obstacle: Obstacle(reason) { detour(product, in: context) }) { _ in
      detour(product, in: context)
    }
  }

  /// Where a product had its one dispute already: the way to it.
  private static func detour(_ product: ProductID, in context: PageContext) -> [PageOutcome] {
    guard case .alreadyDisputed(let id, _) = context.reading.disputes?.eligibilities[product].refusal,
      let entry = context.reading.entry(id)
    else { return [] }
    let day = context.view.calendar.day(of: entry.dispute.submittedAt).description
    let body = DisputeFormPhrase.existingBody(
      product: context.view.name(of: product), id, day: day, entry.dispute.status)
    return [
      .ask(
        Question(
          title: DisputeFormPhrase.existingTitle, body: [body], confirm: DisputeFormPhrase.showExisting,
          outcomes: [.go(.disputes, opening: [DisputePage(id, in: context)])]))
    ]
  }
}
