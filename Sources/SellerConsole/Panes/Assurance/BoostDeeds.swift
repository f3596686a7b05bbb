import SellerCore
import SellerTables
import SellerText

/// What can be done with a product's ProductBoost campaigns, and why not; the same on every page that offers it.
enum BoostDeeds {
  static let actions: [ActionName] = [.createCampaign, .editCampaign, .cancelCampaign]

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

  /// Why an action cannot be done for a product; `campaign` is the one that is meant, nil the product's most current one.
  static func obstacle(
    to action: ActionName, product: ProductID?, campaign: BoostCampaign? = nil, in context: PageContext
  ) -> AssuranceBoostPhrase? {
    guard let product else { return .nothingSelected }
    switch action {
    case .createCampaign:
      return context.view.product(product)?.advancedLogistics == .included ? nil : .notInProgram
    case .editCampaign, .cancelCampaign:
      if let campaign { return isOpen(campaign) ? nil : .closed(campaign.state) }
      let all = campaigns(of: product, in: context.view)
      if all.isEmpty { return .noCampaign }
      return all.contains(where: isOpen) ? nil : .allClosed
    default: return nil
    }
  }

  /// Does one of `actions`.
  static func perform(
    _ action: ActionName, product: ProductID, campaign: BoostCampaign? = nil, in context: PageContext
  ) -> [PageOutcome] {
    let meant = campaign ?? campaigns(of: product, in: context.view).first(where: isOpen)
    switch action {
    case .createCampaign: return [.push(BoostFormPage(creatingFor: product, in: context))]
    case .editCampaign: return meant.map { [.push(BoostFormPage(editing: $0, in: context))] } ?? []
    case .cancelCampaign: return meant.map { [.ask(callOff($0))] } ?? []
    default: return []
    }
  }

  private static func callOff(_ campaign: BoostCampaign) -> Question {
    Question(
      title: AssuranceBoostPhrase.callOffTitle,
      body: [
        AssuranceBoostPhrase.callOffBody(
          name: name(campaign), products: campaign.productIDs.count, last: campaign.endsOn),
        AssuranceBoostPhrase.callOffForGood,
      ], confirm: AssuranceBoostPhrase.callOff, outcomes: [.effect(.submit(.cancelCampaign(campaign.id)))])
  }

  /// A campaign's name, or its id where it has none.
  static func name(_ campaign: BoostCampaign) -> String {
    guard let name = campaign.name, !name.isEmpty else { return campaign.id.text }
    return name
  }

  /// Where a campaign stands today, in words.
  static func standing(_ campaign: BoostCampaign, _ language: Language, today: Day) -> StyledText {
    switch campaign.state {
    case .draft: return StyledText(language.say(campaign.state), .warning)
    case .cancelled: return StyledText(language.say(campaign.state), .dimmed)
    case .running, .ended:
      if campaign.endsOn < today {
        return StyledText(language.say(AssuranceBoostPhrase.over(last: campaign.endsOn)), .dimmed)
      }
      return campaign.startsOn > today
        ? StyledText(language.say(AssuranceBoostPhrase.beginsLater(first: campaign.startsOn)), .accent)
        : StyledText(language.say(AssuranceBoostPhrase.runsToday(last: campaign.endsOn)), .good)
    }
  }
}
