/// Why a change cannot be made; nothing is written then.
public enum ChangeRefusal: Error, Sendable, Hashable {
  /// The change belongs to another platform than the store's.
  case otherPlatform(Platform)
  /// The store has no such product.
  case unknownProduct(ProductID)
  /// The store has no such dispute.
  case unknownDispute(DisputeID)
  /// The store has no such campaign.
  case unknownCampaign(BoostID)
  /// The text cannot be a dispute's id; its `identifierProblem` says why.
  case invalidDisputeIdentifier(DisputeID)
  /// The text cannot be a campaign's id; its `identifierProblem` says why.
  case invalidCampaignIdentifier(BoostID)
  /// Another dispute has this id.
  case disputeIdentifierTaken(DisputeID)
  /// The product had its one dispute (001 §3).
  case alreadyDisputed(ProductID, existing: DisputeID, submittedAt: Instant)
  /// Disputes begin with the effective instant E (001 §2).
  case beforeEffect(Instant)
  /// The product's category is not shown yet (001 §2).
  case categoryNotShown(ProductID)
  /// The form is not complete.
  case invalidDispute([DisputeForm.Problem])
  /// The deed is dated after now.
  case inFuture(Instant, now: Instant)
  /// The dispute was answered already.
  case alreadyResolved(DisputeID, Dispute.Status)
  /// The dispute has no answer to take back.
  case notResolved(DisputeID)
  /// An answer cannot come before its question.
  case resolvedBeforeSubmission(at: Instant, submittedAt: Instant)
  /// "Unchanged" comes with a reason (001 §5).
  case resolutionReasonMissing
  /// "Updated" comes with a category (001 §5).
  case updatedCategoryMissing
  /// "Updated" names the one category that was disputed, so nothing was updated.
  case updatedCategoryIsDisputed(CategoryName)
  /// The campaign is not complete.
  case invalidCampaign([BoostCampaignForm.Problem])
  /// The campaign is over and stays as it is.
  case campaignClosed(BoostID, BoostCampaign.State)
  /// Another campaign has this id.
  case campaignIdentifierTaken(BoostID)
  /// Somebody else changed the campaign while it was being edited: what it is now.
  case campaignChanged(now: BoostCampaign)
  /// Somebody else changed the factor meanwhile: what it is now.
  case spendFactorChanged(now: DecimalNumber?)
  /// The amount is not in the store's currency.
  case otherCurrency(Currency, store: Currency)
  /// A price is above 0.
  case priceNotPositive(Money)
  /// The factor that caps the credit is not below 0.
  case negativeSpendFactor(DecimalNumber)
}

extension ChangeRefusal {
  /// The refusal that a product's standing amounts to.
  init(_ refusal: DisputeEligibility.Refusal, product: ProductID) {
    switch refusal {
    case .otherPlatform(let platform): self = .otherPlatform(platform)
    case .unknownProduct(let id): self = .unknownProduct(id)
    case .alreadyDisputed(let existing, let submittedAt):
      self = .alreadyDisputed(product, existing: existing, submittedAt: submittedAt)
    case .beforeEffect(let effect): self = .beforeEffect(effect)
    case .categoryNotShown: self = .categoryNotShown(product)
    }
  }
}
