import SellerCore

extension DisputeAnswerPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .title: "Record the outcome"
    case .decision: "decision"
    case .chooseDecision: "what did the platform decide?"
    case .option(let status): status.english
    case .reason: "its reason"
    case .reasonHelp: "Required: why the category stays, as the platform put it."
    case .category: "new category"
    case .categoryHelp: "Required: may differ from the proposed one."
    case .at: "answered at"
    case .atHelp: "UTC, as 2021-11-15 09:00"
    case .notAsked: "not asked for this decision"
    case .submit: "Record…"
    case .preview: "What it changes"
    case .previewNeedsMore: "Choose the decision to see what it changes."
    case .confirmTitle: "Record this outcome?"
    case .confirmBody(let id, let product): "\(id.text), “\(product)”"
    case .confirmCategory(let category): "The product's category becomes \(category.text)."
    case .confirm: "Record"
    case .recorded(let id): "Recorded and on disk: the outcome of \(id.text)."
    case .undoTitle: "Take the outcome back?"
    case .undoBody(let id, let product): "\(id.text), “\(product)”: the dispute is pending again."
    case .undoCategory: "The product's category and its history go back to what they were."
    case .undoAudit: "The audit trail keeps both: the outcome as it was recorded, and that it was taken back."
    case .undoConfirm: "Take back"
    case .undone(let id): "Taken back and on disk: \(id.text) is pending again."
    case .alreadyAnswered: "The outcome is recorded already; u takes it back."
    case .notAnswered: "No outcome is recorded yet; r records it."
    case .decisionMissing: "Choose what the platform decided."
    case .noMoment: "Write a moment as 2021-11-15 09:00 (UTC)."
    case .beforeSubmission(let moment): "Before the submission (\(moment))."
    case .inFuture(let moment): "After the moment that is shown (\(moment))."
    case .reasonMissing: "Unchanged comes with a reason."
    case .categoryMissing: "Updated comes with a category."
    case .categoryIsDisputed(let category): "\(category.text) is the category that was disputed."
    }
  }
}
