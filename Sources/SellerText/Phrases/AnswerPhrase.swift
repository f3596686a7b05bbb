import SellerCore

/// What the commands' answers say around their figures.
public enum AnswerPhrase: PhrasePair, Hashable {
  /// The scope of a whole shop.
  case store
  /// Title of the figures that the platform judges.
  case assessed
  /// Title of breached or near figures of products, or over other windows.
  case alsoJudged
  /// Title of the weekly figure against the platform's percentile.
  case lowestTenth
  /// Title of the figures that are only looked at.
  case observed
  /// How many after-sales cases are open, and how many of them are late.
  case openCases(Int, overdue: Int)
  /// Whether the shop is a Trusted Store, and how many of its figures pass.
  case trustedStore(Bool, met: Int, of: Int)
  /// The campaign's verdict for the store, and how many products fail.
  case admission(year: Int, store: CampaignVerdict, failing: Int, of: Int)
  /// Title of the records behind a figure.
  case members(shown: Int, of: Int)
  /// The product can be disputed.
  case disputable
  /// Whether the store is enrolled in Refund Assurance, and its spend factor.
  case enrolment(Bool, factor: DecimalNumber?)
  /// Refund Assurance is Wish's, and the store is another platform's.
  case assuranceElsewhere(Platform)
  /// Title of one of the two lists of Refund Assurance.
  case assuranceTab(AssuranceProduct.Tab)
  /// Title of the months of Refund Assurance.
  case assuranceMonths
  /// Sales by (price + shipping) × quantity.
  case gmv
  /// The platform has not paid yet.
  case pending
  /// The credit without its cap.
  case atMost
  /// The spend at which the cap stops binding.
  case kneeSpend
  /// What more spend would still bring.
  case leftOnTheTable
  /// The credit at a spend.
  case atSpend(String)
  /// The store has no spend factor.
  case factorUnset
  /// Title of the open tickets.
  case tickets
  /// What a store's examination came to.
  case diagnosis(errors: Int, warnings: Int)
  /// A finding that makes the store unfit to be read as it is.
  case error
  /// A finding that somebody should look at.
  case warning
  /// Column of how a finding is mended.
  case remedy
  /// Column of a file's name.
  case file
  /// Column of a line's number.
  case line
  /// Column of a field's name.
  case field
  /// The archive that was written first.
  case keptIn(String)
  /// Files that were rewritten.
  case rewritten(String)
  /// Where lines that were taken out are kept.
  case setAside(String)
  /// A made-up store was written.
  case generated(String, orders: Int, products: Int, asOf: Instant)
  /// An archive was written.
  case backedUp(String, files: Int, size: Int)
  /// A store was brought back.
  case restored(files: Int, madeAt: String)
}
