/// What a ProductBoost campaign must hold before it can be saved (000).
public enum BoostCampaignForm {
  /// A field of the form.
  public enum Field: Sendable, Hashable, CaseIterable {
    /// The products.
    case products
    /// First and last day.
    case dates
    /// What it may spend.
    case budget
    /// Draft or running.
    case state
  }

  /// What is wrong with a campaign.
  public enum Problem: Sendable, Hashable {
    /// A campaign that runs advertises something.
    case noProducts
    /// A product is named twice.
    case repeatedProduct(ProductID)
    /// The store has no such product.
    case unknownProduct(ProductID)
    /// The product is not in A+ now, so that its campaign would assure nothing.
    case notInProgram(ProductID)
    /// The last day comes before the first.
    case endsBeforeStart(first: Day, last: Day)
    /// It runs longer than four weeks.
    case tooLong(days: Int, limit: Int)
    /// Its last day is gone.
    case alreadyOver(last: Day, today: Day)
    /// A campaign that runs has a budget.
    case budgetMissing
    /// A budget is above 0.
    case budgetNotPositive(Money)
    /// The budget is not in the store's currency.
    case otherCurrency(Currency, store: Currency)
    /// A campaign is saved as draft or running; calling it off is a deed of its own.
    case closedState(BoostCampaign.State)

    /// The field to mend.
    public var field: Field {
      switch self {
      case .noProducts, .repeatedProduct, .unknownProduct, .notInProgram: .products
      case .endsBeforeStart, .tooLong, .alreadyOver: .dates
      case .budgetMissing, .budgetNotPositive, .otherCurrency: .budget
      case .closedState: .state
      }
    }
  }

  /// Everything that is wrong with a campaign, in the order of its fields; empty when it can be saved. A draft may still lack
  /// products and budget. Products that the saved campaign names already are not asked for membership again.
  public static func problems(
    of campaign: BoostCampaign, in view: ShopView, rulebook: Rulebook = .standard
  ) -> [Problem] {
    let saved = view.boosts.first { $0.id == campaign.id }
    return productProblems(of: campaign, saved: Set(saved?.productIDs ?? []), in: view)
      + dateProblems(of: campaign, today: view.today, rules: rulebook.wish.campaigns)
      + budgetProblems(of: campaign, currency: view.shop.currency)
      + stateProblems(of: campaign)
  }

  private static func productProblems(
    of campaign: BoostCampaign, saved: Set<ProductID>, in view: ShopView
  ) -> [Problem] {
    var problems: [Problem] = []
    if campaign.productIDs.isEmpty, campaign.state == .running { problems.append(.noProducts) }
    var seen: Set<ProductID> = []
    for id in campaign.productIDs {
      if !seen.insert(id).inserted {
        problems.append(.repeatedProduct(id))
      } else if !saved.contains(id) {
        guard let product = view.product(id) else {
          problems.append(.unknownProduct(id))
          continue
        }
        if product.advancedLogistics != .included { problems.append(.notInProgram(id)) }
      }
    }
    return problems
  }

  private static func dateProblems(of campaign: BoostCampaign, today: Day, rules: WishCampaignRules) -> [Problem] {
    let days = DayRange(first: campaign.startsOn, last: campaign.endsOn)
    guard days.count > 0 else { return [.endsBeforeStart(first: days.first, last: days.last)] }
    var problems: [Problem] = []
    let limit = rules.maximumDays.value
    if days.count > limit { problems.append(.tooLong(days: days.count, limit: limit)) }
    if days.last < today { problems.append(.alreadyOver(last: days.last, today: today)) }
    return problems
  }

  private static func budgetProblems(of campaign: BoostCampaign, currency: Currency) -> [Problem] {
    guard let budget = campaign.budget else { return campaign.state == .running ? [.budgetMissing] : [] }
    if budget.currency != currency { return [.otherCurrency(budget.currency, store: currency)] }
    return budget.minorUnits > 0 ? [] : [.budgetNotPositive(budget)]
  }

  private static func stateProblems(of campaign: BoostCampaign) -> [Problem] {
    switch campaign.state {
    case .draft, .running: []
    case .ended, .cancelled: [.closedState(campaign.state)]
    }
  }
}
