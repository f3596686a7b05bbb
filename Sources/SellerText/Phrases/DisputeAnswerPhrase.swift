import SellerCore

/// What is said while the platform's answer is recorded or taken back.
public enum DisputeAnswerPhrase: PhrasePair, Hashable {
  /// The page's name.
  case title
  /// Label of the decision.
  case decision
  /// Prompt of the decision.
  case chooseDecision
  /// The two decisions.
  case option(Dispute.Status)
  /// Label of the platform's reason.
  case reason
  /// Help of the platform's reason.
  case reasonHelp
  /// Label of the updated category.
  case category
  /// Help of the updated category.
  case categoryHelp
  /// Label of the answer's moment.
  case at
  /// Help of the answer's moment.
  case atHelp
  /// The field does not apply to the decision.
  case notAsked
  /// The button.
  case submit
  /// Title of the preview.
  case preview
  /// Nothing can be said until the form says more.
  case previewNeedsMore
  /// Title of the confirmation.
  case confirmTitle
  /// What the confirmation records.
  case confirmBody(DisputeID, product: String)
  /// The product's category changes with it.
  case confirmCategory(CategoryName)
  /// The button that records.
  case confirm
  /// The answer is on disk.
  case recorded(DisputeID)
  /// Title of the question before an answer is taken back.
  case undoTitle
  /// What taking an answer back does.
  case undoBody(DisputeID, product: String)
  /// The product's category goes back, too.
  case undoCategory
  /// The audit trail keeps both.
  case undoAudit
  /// The button that takes back.
  case undoConfirm
  /// The answer was taken back.
  case undone(DisputeID)
  /// The dispute was answered already.
  case alreadyAnswered
  /// The dispute has no answer to take back.
  case notAnswered
  /// A decision must be chosen.
  case decisionMissing
  /// The text is no moment.
  case noMoment
  /// The answer lies before the submission.
  case beforeSubmission(String)
  /// The answer lies after now.
  case inFuture(String)
  /// “Unchanged” comes with a reason.
  case reasonMissing
  /// “Updated” comes with a category.
  case categoryMissing
  /// “Updated” names what was disputed.
  case categoryIsDisputed(CategoryName)
}
