import SellerCore
import SellerText

/// The way into filing a dispute, from wherever a product is shown.
enum DisputeFiling {
  /// Why a product cannot be disputed; nil when it can.
  static func obstacle(_ product: ProductID, in context: PageContext) -> (any Worded)? {
    let facts = context.reading.disputes
    return facts.map { $0.eligibilities[product].refusal } ?? .otherPlatform(context.view.shop.platform)
  }

  /// Opens the form; without a product it asks for one.
  static func open(
    _ form: Dispute.Form, for product: ProductID?, proposing category: CategoryName? = nil, in context: PageContext
  ) -> [PageOutcome] {
    [.push(DisputeFormPage(form, product: product, proposing: category, in: context))]
  }

  /// Where a product had its one dispute already: the way to it.
  static func detour(_ product: ProductID, in context: PageContext) -> [PageOutcome] {
    guard case .alreadyDisputed(let id, _) = context.reading.disputes?.eligibilities[product].refusal,
      let entry = context.reading.disputes?.entry(id)
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
