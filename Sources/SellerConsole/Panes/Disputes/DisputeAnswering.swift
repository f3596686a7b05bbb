import SellerCore
import SellerText

/// Recording the platform's answer and taking it back, from the register and from a dispute's page.
enum DisputeAnswering {
  /// Why an answer cannot be recorded or taken back now.
  static func obstacle(to action: ActionName, on dispute: Dispute) -> (any Worded)? {
    let isPending = dispute.status == .pendingReview
    switch action {
    case .recordOutcome: return isPending ? nil : DisputeAnswerPhrase.alreadyAnswered
    case .undoOutcome: return isPending ? DisputeAnswerPhrase.notAnswered : nil
    default: return nil
    }
  }

  /// Opens the form of the answer.
  static func record(_ dispute: Dispute, in context: PageContext) -> [PageOutcome] {
    [.push(DisputeAnswerPage(dispute, in: context))]
  }

  /// Asks before an answer is taken back.
  static func undo(_ dispute: Dispute, in context: PageContext) -> [PageOutcome] {
    let name = context.view.name(of: dispute.productID)
    var body: [DisputeAnswerPhrase] = [.undoBody(dispute.id, product: name)]
    if dispute.status == .resolvedUpdated { body.append(.undoCategory) }
    body.append(.undoAudit)
    return [
      .ask(
        Question(
          title: DisputeAnswerPhrase.undoTitle, body: body, confirm: DisputeAnswerPhrase.undoConfirm,
          outcomes: [.effect(.submit(.undoResolution(dispute.id)))]))
    ]
  }

  /// What is said once an answer was taken back.
  static func saved(_ change: Change) -> [PageOutcome] {
    guard case .undoResolution(let id) = change else { return [] }
    return [.notice(Notice(.done, DisputeAnswerPhrase.undone(id)))]
  }
}
