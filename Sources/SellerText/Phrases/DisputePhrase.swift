import SellerCore

/// What is said about category disputes in the register and on a dispute's own page.
public enum DisputePhrase: PhrasePair, Hashable {
  /// A choice of the status filter with how many disputes it shows; nil is all.
  case tab(Dispute.Status?, Int)
  /// A status in one word.
  case short(Dispute.Status)
  /// Title of the column with ages in business days.
  case ageTitle
  /// An age in business days.
  case businessDays(Int)
  /// The category was updated, and no order's share changed with it.
  case shareUnchanged
  /// No dispute was filed yet; how many products could be disputed.
  case noneYet(disputable: Int)
  /// No dispute has this status.
  case noneOfStatus(Dispute.Status)
  /// Title of the page part with the form as filed.
  case tabForm
  /// Title of the page part with the adjusted orders.
  case tabAdjustment(Int)
  /// Title of the page part with the orders in between.
  case tabBetween(Int)
  /// Label of which form was filed.
  case form
  /// Label of the EU form's explanation.
  case explanation
  /// Label of the categories that the product had.
  case disputed
  /// Label of the proposed category.
  case proposed
  /// Label of the confirmations.
  case confirmations
  /// Label of the pictures.
  case pictures
  /// Label of the answer's moment.
  case answered
  /// Label of why the category stays.
  case whyUnchanged
  /// Label of the updated category.
  case updated
  /// Label of the adjustment.
  case adjustment
  /// Label of the orders in between.
  case between
  /// Label of the rule for orders to come.
  case fromNowOn
  /// Nothing was written into a field.
  case empty
  /// Days whose orders an update adjusts.
  case windowDays(String)
  /// How many orders changed their share, and what they add up to.
  case adjusted(orders: Int, total: Money)
  /// No order's share changes.
  case blankTable
  /// The platform has not answered.
  case notAnswered
  /// What an update as proposed would adjust.
  case ifAsProposed(orders: Int, total: Money)
  /// The category stays, and so does every share.
  case nothingChanges
  /// Orders between submission and answer keep their old share.
  case betweenKeep(Int)
  /// Orders released after a moment use a category.
  case future(CategoryName, after: String)
  /// A dispute that the store no longer holds.
  case gone(DisputeID)
  /// The sum line below the adjusted orders.
  case total(Money)
  /// The best that a dispute could bring: the last line of the register.
  case best(products: Int, name: String, now: Money, per30Days: Money)
  /// No dispute would bring anything.
  case noneCouldPay
}
