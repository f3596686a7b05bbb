import SellerCore

/// What is said while a dispute is being filed.
public enum DisputeFormPhrase: PhrasePair, Hashable {
  /// The page's name.
  case title(Dispute.Form)
  /// How the form is filled in.
  case keys
  /// Label of the product.
  case product
  /// Label of the reason.
  case reason
  /// Label of the proposed category.
  case proposed
  /// Label of the pictures' paths.
  case pictures
  /// Label of the pictures' sizes.
  case sizes
  /// Help of the product.
  case productHelp
  /// Help of the reason.
  case reasonHelp
  /// Help of the explanation.
  case explanationHelp
  /// Help of the proposed category.
  case proposedHelp
  /// Help of the pictures.
  case picturesHelp(count: Int, megabytes: Int)
  /// Label of one of the EU form's confirmations.
  case tick(DisputeForm.Confirmation)
  /// Prompt of the product.
  case chooseProduct
  /// Prompt of the category.
  case chooseCategory
  /// No option answers a search.
  case nothingFound
  /// A category's share on usual orders, and on EU-bound ones where it differs.
  case shares(usual: Percentage, eu: Percentage)
  /// No product can be disputed.
  case nothingDisputable
  /// A product must be chosen.
  case productMissing
  /// The button.
  case submit
  /// Title of the confirmation.
  case confirmTitle
  /// The product can never be disputed again.
  case onceOnly(product: String)
  /// What is proposed instead of what.
  case proposal(from: String, to: String)
  /// The EU form is about the Responsible Person.
  case euPurpose
  /// The button that submits.
  case confirm
  /// The dispute is on disk.
  case filed(DisputeID)
  /// Title of the question whether to leave.
  case discardTitle
  /// What leaving loses.
  case discardBody
  /// The button that leaves.
  case discard
  /// Title of the way to the existing dispute.
  case existingTitle
  /// Which dispute the product had, and where it stands.
  case existingBody(product: String, DisputeID, day: String, Dispute.Status)
  /// The button that shows it.
  case showExisting
  /// Title of the preview.
  case preview
  /// Nothing can be said until a category is proposed.
  case previewNeedsCategory
  /// What the 14 days would bring if it were filed now and resolved as proposed.
  case previewAdjustment(days: String, orders: Int, total: Money)
  /// The 14 days would bring nothing.
  case previewNoAdjustment(days: String)
  /// The share of a plain order now and then.
  case previewShare(from: Percentage, to: Percentage)
  /// What 30 days would bring at the present pace.
  case previewPerMonth(Money)
  /// Orders until the answer keep their share.
  case previewBetween
  /// The EU form proposes nothing, so nothing can be computed.
  case previewEU
  /// Waiting a day loses or wins something, or does not matter.
  case fileToday(loss: Money)
  /// Waiting a day wins.
  case fileTomorrow(gain: Money)
  /// The day makes no difference.
  case fileAnyDay
  /// A file cannot be read.
  case unreadable(path: String, why: String)
  /// The files are being looked at.
  case measuring
}
