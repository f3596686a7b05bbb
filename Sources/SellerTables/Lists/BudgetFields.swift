import SellerCore
import SellerText

/// What a product gets of a budget, field by field.
public struct BudgetFields: Sendable {
  private let view: ShopView

  /// The fields for the products of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// The product.
  public var product: RowField<CreditBudget.Share> { .id("product_id", Heading.id) { $0.productID } }
  /// Its name.
  public var name: RowField<CreditBudget.Share> {
    .text("name", Heading.product) { [view] in view.name(of: $0.productID) }
  }
  /// The month's spend so far.
  public var spend: RowField<CreditBudget.Share> { .amount("spend", Heading.spend) { $0.simulator.spend } }
  /// The credit at it.
  public var credit: RowField<CreditBudget.Share> { .amount("credit", Heading.estimated) { $0.simulator.credit } }
  /// The credit that more spend can bring at most.
  public var left: RowField<CreditBudget.Share> { .amount("credit_left", AssuranceWhatIfPhrase.left) { $0.left } }
  /// How much more is spent.
  public var moreSpend: RowField<CreditBudget.Share> {
    .amount("more_spend", AssuranceWhatIfPhrase.moreSpend) { $0.moreSpend }
  }
  /// What that brings.
  public var moreCredit: RowField<CreditBudget.Share> {
    .amount("more_credit", AssuranceWhatIfPhrase.moreCredit) { $0.moreCredit }
  }
  /// The one less the other.
  public var net: RowField<CreditBudget.Share> { .change("net", AssuranceWhatIfPhrase.net) { [self] in worth($0).net } }
  /// The sales that would pay for what the credit does not.
  public var breakEven: RowField<CreditBudget.Share> {
    .amount("break_even_sales", AssuranceWhatIfPhrase.breakEven) { [self] in worth($0).breakEvenSales }
  }

  private func worth(_ share: CreditBudget.Share) -> SpendWorth {
    SpendWorth(moreSpend: share.moreSpend, moreCredit: share.moreCredit, margin: view.shop.grossMargin)
  }

  /// What a command shows, and programs and spreadsheets get.
  public var all: [RowField<CreditBudget.Share>] {
    [product, name, spend, credit, left, moreSpend, moreCredit, net, breakEven]
  }
}

/// What all products get of a budget together.
public struct BudgetSum: Sendable {
  private let spend: Money
  private let credit: Money
  private let rest: Money
  private let margin: Percentage?
  /// What that is worth.
  public let worth: SpendWorth

  /// Adds up a split.
  public init(_ split: CreditBudget, currency: Currency, margin: Percentage?) {
    func sum(_ value: (CreditBudget.Share) -> Money) -> Money {
      Money(minorUnits: split.shares.reduce(0) { $0 + value($1).minorUnits }, currency: currency)
    }
    spend = sum(\.moreSpend)
    credit = sum(\.moreCredit)
    rest = split.rest
    self.margin = margin
    worth = SpendWorth(moreSpend: spend, moreCredit: credit, margin: margin)
  }

  /// The sum of a month in a sentence.
  public func phrase(_ month: Month) -> Phrase {
    AssuranceWhatIfPhrase.budgetSum(month: month, spend: spend, credit: credit, rest: rest, worth, margin: margin)
  }
}
