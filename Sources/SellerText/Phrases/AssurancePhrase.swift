import SellerCore

/// What the Refund Assurance pane says about enrolment, products and months.
public enum AssurancePhrase: PhrasePair, Hashable {
  // Other platforms.

  // Enrolment.
  /// The platform did not select the store.
  case notEnrolled
  /// Enrolled, with the factor that caps the credit.
  case enrolled(factor: String)
  /// Enrolled, and the factor is not set.
  case factorUnset

  // Tabs.
  /// The tab of a kind, with its number of products.
  case tab(AssuranceProduct.Tab, Int)
  /// No product is on the tab.
  case emptyTab(AssuranceProduct.Tab)
  /// A product's months.
  case monthsTab(Int)
  /// The orders that dropped out.
  case excludedTab(Int)
  /// The product's campaigns.
  case boostsTab(Int)

  // Lines.
  /// The credit is not paid yet.
  case pending
  /// So many months are not paid yet.
  case pendingMonths(Int)
  /// The most that an amount can be.
  case atMost(String)
  /// The product is in A+ now, or not.
  case inProgramNow(Bool)
  /// What the product lacks.
  case lacks([AssuranceProduct.Reason])
  /// The amounts of all lines of the tab.
  case totals(gmv: Money, refunds: Money, rate: String, spend: Money)
  /// What was estimated and paid for all lines of the tab.
  case totalCredit(estimated: String, received: Money, pendingMonths: Int)

  // The spend factor.
  /// The form's title, also its label.
  case factorTitle
  /// What the factor is, below its field.
  case factorHelp
  /// The form's button.
  case factorSave
  /// What was typed is no number.
  case factorInvalid
  /// What the months would add up to.
  case factorPreview(total: Money)
  /// Without a factor: the most they can add up to.
  case factorPreviewUnset(atMost: Money)
  /// What the credit is made of.
  case formula(threshold: String)
}
