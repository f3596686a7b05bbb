import SellerCore

/// What is said where ProductBoost campaigns are created, edited and called off.
public enum AssuranceBoostPhrase: PhrasePair, Hashable {
  /// The form's title for a new campaign.
  case createTitle
  /// The form's title for a campaign that exists.
  case editTitle
  /// Field: its name.
  case name
  /// What the name is for.
  case nameHelp
  /// Field: its products.
  case products
  /// Field: the picker of products.
  case addProduct
  /// How the picker works.
  case addProductHelp
  /// A product that is named already; choosing it takes it off.
  case chosen
  /// The product that the campaign is made for.
  case fixedProduct
  /// The picker finds nothing.
  case noProductMatches
  /// No product chosen.
  case noProducts
  /// So many products, and their names.
  case productList(count: Int, names: String)
  /// Field: the first day.
  case firstDay
  /// Field: the last day.
  case lastDay
  /// The most days a campaign may have.
  case daysHelp(limit: Int)
  /// What was typed is no day.
  case invalidDay
  /// Field: the budget.
  case budget
  /// What the budget is.
  case budgetHelp(currency: Currency)
  /// What was typed is no amount.
  case invalidBudget(currency: Currency)
  /// Field: draft or running.
  case state
  /// What the two mean.
  case stateHelp
  /// The form's button.
  case toConfirmation
  /// The keys of the form.
  case keys
  /// The question's title for a new campaign.
  case confirmCreate
  /// The question's title for a change.
  case confirmEdit
  /// The campaign in one sentence.
  case summary(name: String, products: Int, first: Day, last: Day, budget: Money?)
  /// A draft changes nothing yet.
  case draftAssuresNothing
  /// What a running campaign does for its products.
  case runningAssures
  /// The question's button.
  case save
  /// The question's title.
  case callOffTitle
  /// What is called off.
  case callOffBody(name: String, products: Int, last: Day)
  /// It stays so.
  case callOffForGood
  /// The question's button.
  case callOff

  // What stands in the way.
  /// Nothing is selected.
  case nothingSelected
  /// The product is not in A+.
  case notInProgram
  /// The product had no campaign.
  case noCampaign
  /// All its campaigns are over or called off.
  case allClosed
  /// This campaign is over or called off.
  case closed(BoostCampaign.State)

  // How a campaign stands.
  /// It runs today.
  case runsToday(last: Day)
  /// It begins later.
  case beginsLater(first: Day)
  /// Its days are over.
  case over(last: Day)
}
