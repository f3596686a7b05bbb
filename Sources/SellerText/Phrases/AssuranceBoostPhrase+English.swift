import SellerCore

extension AssuranceBoostPhrase {
  /// In English.
  public var english: String {
    let language = Language.english
    switch self {
    case .createTitle: return "New ProductBoost campaign"
    case .editTitle: return "Edit ProductBoost campaign"
    case .name: return "Name"
    case .nameHelp: return "For yourself; may stay empty."
    case .products: return "Products"
    case .addProduct: return "Add or take off"
    case .addProductHelp: return "Enter lists A+ products; choosing one again takes it off."
    case .chosen: return "in the campaign"
    case .fixedProduct: return "made for this product"
    case .noProductMatches: return "No product of A+ is called so."
    case .noProducts: return "none yet"
    case .productList(let count, let names): return count == 1 ? names : "\(count): \(names)"
    case .firstDay: return "First day"
    case .lastDay: return "Last day"
    case .daysHelp(let limit): return "Included. A campaign may run for at most \(limit) days."
    case .invalidDay: return "Write a day such as 2021-11-15."
    case .budget: return "Budget"
    case .budgetHelp(let currency): return "What the campaign may spend, in \(currency)."
    case .invalidBudget(let currency): return "Write an amount in \(currency) such as 300 or 300.00."
    case .state: return "State"
    case .stateHelp: return "A draft waits; a running campaign advertises on its days."
    case .toConfirmation: return "Continue"
    case .keys: return "Tab next field · Enter choose or continue · Esc leave"
    case .confirmCreate: return "Create this campaign?"
    case .confirmEdit: return "Save this campaign?"
    case .summary(let name, let products, let first, let last, let budget):
      let money = budget.map { ", with a budget of \(language.money($0))" } ?? ""
      return "“\(name)”: \(products) \(products == 1 ? "product" : "products"), \(first) to \(last)\(money)."
    case .draftAssuresNothing: return "It is a draft: its products are not assured before it runs."
    case .runningAssures: return "On its days its A+ products are eligible for Refund Assurance."
    case .save: return "Save"
    case .callOffTitle: return "Call this campaign off?"
    case .callOffBody(let name, let products, let last):
      return "“\(name)” advertises \(products) \(products == 1 ? "product" : "products") until \(last)."
    case .callOffForGood:
      return "A campaign that was called off stays so, and its products are no longer eligible unless another one runs."
    case .callOff: return "Call off"
    case .nothingSelected: return "Select a product first."
    case .notInProgram: return "The product is not in A+ now, so a campaign would assure nothing."
    case .noCampaign: return "The product has no campaign yet: c creates one."
    case .allClosed: return "The product's campaigns are over or called off, and stay so: c creates a new one."
    case .closed(let state): return "The campaign is \(state.english), and stays so."
    case .runsToday(let last): return "runs today, until \(last)"
    case .beginsLater(let first): return "begins on \(first)"
    case .over(let last): return "over since \(last)"
    }
  }
}
