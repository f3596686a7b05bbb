import SellerCore

/// A product's or a month's standing in Refund Assurance, in sentences.
public enum AssuranceStory: PhrasePair, Hashable {
  /// Eligible today.
  case eligible
  /// Why the product is not eligible.
  case notEligible([AssuranceProduct.Reason])
  /// A campaign can be created for it right here.
  case canCreate
  /// The sales and the refunds of a month.
  case sales(gmv: Money, orders: Int, refunded: Int, refunds: Money, rate: String, threshold: String)
  /// The orders that dropped out, by why.
  case excluded([AssuranceMonth.Exclusion: Int])
  /// The store is not enrolled: there is no credit to estimate.
  case noCredit
  /// The refunds are not above the threshold.
  case belowThreshold(threshold: String)
  /// The factor is unset: the credit is at most this.
  case unknownCredit(atMost: Money)
  /// The month has no spend, which caps the credit at nothing; `knee` is the spend that would have brought all, where it is known.
  case noSpend(uncapped: Money, knee: Money?)
  /// A factor of 0 lets no spend bring anything.
  case factorZero
  /// The cap does not bind.
  case capNotBinding(credit: Money)
  /// More spend would bring more.
  case onTheTable(knee: Money, spend: Money, credit: Money, left: Money)
  /// What was paid.
  case received(Money)
  /// Paid less or more than estimated.
  case receivedDiffers(by: Money)
  /// Not paid yet.
  case notReceived
  /// Refunds may still move the figures.
  case mayMove
  /// The product has no month on record.
  case noMonths
  /// No order of the product dropped out.
  case noneExcluded
  /// The product has no campaign.
  case noBoosts
  /// A product that is listed no longer.
  case gone
  /// Nothing that could be simulated.
  case nothingToSimulate
  /// The curve cannot be drawn without the factor.
  case curveNeedsFactor
}
