import SellerChanges
import SellerCore
import SellerText

/// What can be done with a record, from its own page.
enum RecordDeeds {
  /// - Parameter openReview: the review of an order that nobody has answered.
  static func offers<Owner>(
    on link: RecordLink, _ openReview: Review?, in context: PageContext
  ) -> [Offer<Owner>] {
    switch link {
    case .order(let id): openReview.map { [answering($0, of: id, in: context)] } ?? []
    case .aftersalesCase(let id, _):
      [
        Offer(.work, of: context.reading.cases.clocks.first { $0.record.id == id }, orElse: StoryPhrase.caseOver) {
          .push(WorkPage(.cases, ids: [id.text], names: [id.text + "  " + context.say($0.record.kind)], in: context))
        }
      ]
    case .ticket(let id):
      [
        Offer(
          .work, of: context.view.tickets.first { $0.id == id && $0.resolvedAt == nil }, orElse: StoryPhrase.resolved
        ) {
          .push(
            WorkPage(
              .tickets, ids: [id.text], names: [[id.text, $0.text].compactMap(\.self).joined(separator: "  ")],
              in: context))
        }
      ]
    case .boost(let id):
      context.view.boosts.first { $0.id == id }
        .map { BoostDeeds.offers(on: $0.productIDs.first, campaign: $0, in: context) } ?? []
    case .violation(let id): ViolationDeeds.offers(on: id, in: context)
    case .product, .dispute, .note, .figure, .ladder: []
    }
  }

  private static func answering<Owner>(_ review: Review, of id: OrderID, in context: PageContext) -> Offer<Owner> {
    Offer(.work) {
      .push(
        WorkPage(
          .reviews, ids: [id.text], names: [[id.text, review.text].compactMap(\.self).joined(separator: "  ")],
          in: context))
    }
  }
}

/// Setting facts that no file tells.
enum FactDeeds {
  static func offer<Owner>(onShopIn context: PageContext) -> Offer<Owner> {
    Offer(.editFacts) { .push(RecordFormPage(.shop, Record(context.view.snapshot.shop), in: context)) }
  }

  /// Those of a product that is saved.
  static func offer<Owner>(
    on id: ProductID?, orElse nothing: Phrase = ChromePhrase.noRow, in context: PageContext
  ) -> Offer<Owner> {
    Offer(.editFacts, of: id.flatMap { context.view.saved($0) }, orElse: nothing) {
      .push(RecordFormPage(.product, Record($0), in: context))
    }
  }
}

/// What can be done with a violation, from its page and from the register.
enum ViolationDeeds {
  static func offers<Owner>(on id: ViolationID?, in context: PageContext) -> [Offer<Owner>] {
    let violation = id.flatMap { id in context.view.snapshot.tables.violations.first { $0.id == id } }
    return [
      Offer(.recordAppeal, of: violation) { .push(RecordFormPage(.appeal, Record($0), in: context)) },
      Offer(.draftAppeal, of: violation) { .effect(.draftAppeal($0.id)) },
      Offer(.editFacts, of: violation) { .push(RecordFormPage(.violation, Record($0), in: context)) },
    ]
  }
}
