import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// What can be done with a product's ProductBoost campaigns, and why not; the same on every page that offers it.
enum BoostDeeds {
  /// All campaigns of a product: those that run today first, then those to come, then the rest, the latest first.
  static func campaigns(of product: ProductID, in view: ShopView) -> [BoostCampaign] {
    let today = view.today
    return view.boosts.filter { $0.productIDs.contains(product) }.sorted { left, right in
      let (leftRank, rightRank) = (rank(left, today), rank(right, today))
      if leftRank != rightRank { return leftRank < rightRank }
      return left.startsOn != right.startsOn ? left.startsOn > right.startsOn : left.id < right.id
    }
  }

  private static func rank(_ campaign: BoostCampaign, _ today: Day) -> Int {
    guard isOpen(campaign) else { return 4 }
    if campaign.endsOn < today { return 3 }
    if campaign.state == .draft { return 2 }
    return campaign.startsOn <= today ? 0 : 1
  }

  /// Whether a campaign can still be edited or called off.
  static func isOpen(_ campaign: BoostCampaign) -> Bool {
    switch campaign.state {
    case .draft, .running: true
    case .ended, .cancelled: false
    }
  }

  /// The deeds on a product's campaigns; `campaign` is the one that is meant, nil the product's most current one.
  static func offers<Owner>(
    on product: ProductID?, campaign: BoostCampaign? = nil, in context: PageContext
  ) -> [Offer<Owner>] {
    let none = AssuranceBoostPhrase.nothingSelected
    let isEligible = product.flatMap { context.view.product($0) }?.advancedLogistics == .included
    let all = campaign.map { [$0] } ?? product.map { campaigns(of: $0, in: context.view) }
    return [
      Offer(
        .createCampaign, of: product, unless: isEligible ? nil : AssuranceBoostPhrase.notInProgram, orElse: none
      ) { .push(BoostFormPage(creatingFor: $0, in: context)) },
      edit(.editCampaign, campaign, among: all, in: context),
      meant(.cancelCampaign, campaign, among: all, in: context) { .ask(callOff($0)) },
    ]
  }

  /// Noting what a product's month cost and brought; without a month the latest one that has begun.
  static func month<Owner>(of product: ProductID?, _ month: Month?, in context: PageContext) -> Offer<Owner> {
    Offer(.addMonth, of: product, orElse: AssuranceBoostPhrase.nothingSelected) { product in
      let month = month ?? context.view.today.month
      return .push(
        RecordFormPage.noting(
          .boostMonth, ["product_id": product.text, "month": month.description], in: context))
    }
  }

  /// Editing a campaign, or the most current one of a product's, by whichever key.
  static func edit<Owner>(
    _ action: ActionName, _ campaign: BoostCampaign?, among all: [BoostCampaign]?, in context: PageContext
  ) -> Offer<Owner> {
    meant(action, campaign, among: all, in: context) { .push(BoostFormPage(editing: $0, in: context)) }
  }

  private static func meant<Owner>(
    _ action: ActionName, _ campaign: BoostCampaign?, among all: [BoostCampaign]?, in context: PageContext,
    leadsTo outcome: @escaping (BoostCampaign) -> PageOutcome
  ) -> Offer<Owner> {
    if let campaign {
      let reason = isOpen(campaign) ? nil : AssuranceBoostPhrase.closed(campaign.state)
      return Offer(action, of: campaign, unless: reason, leadsTo: outcome)
    }
    let reason: Phrase =
      switch all?.isEmpty {
      case nil: AssuranceBoostPhrase.nothingSelected
      case true?: context.pointing(AssuranceBoostPhrase.noCampaign, to: .createCampaign)
      case false?: context.pointing(AssuranceBoostPhrase.allClosed, to: .createCampaign)
      }
    return Offer(action, of: all?.first(where: isOpen), orElse: reason, leadsTo: outcome)
  }

  private static func callOff(_ campaign: BoostCampaign) -> Question {
    Question(
      title: AssuranceBoostPhrase.callOffTitle,
      body: [
        AssuranceBoostPhrase.callOffBody(
          name: campaign.shownName, products: campaign.productIDs.count, last: campaign.endsOn),
        AssuranceBoostPhrase.callOffForGood,
      ], confirm: AssuranceBoostPhrase.callOff, outcomes: [.effect(.submit(.cancelCampaign(campaign.id)))])
  }
}
