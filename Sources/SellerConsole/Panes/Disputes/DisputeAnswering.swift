import SellerChanges
import SellerCore
import SellerText

/// Recording the platform's answer and taking it back, from the register and from a dispute's page.
enum DisputeAnswering {
  /// Both deeds on a dispute; without one there is nothing to answer.
  static func offers<Owner>(on dispute: Dispute?, in context: PageContext) -> [Offer<Owner>] {
    let isPending = dispute?.status == .pendingReview
    let answered = context.pointing(DisputeAnswerPhrase.alreadyAnswered, to: .undoOutcome)
    // The form asks for a category, which is one of those that lists count.
    let uncounted = context.reading.hasLists ? nil : ChromePhrase.counting
    let notAnswered = context.pointing(DisputeAnswerPhrase.notAnswered, to: .recordOutcome)
    return [
      Offer(.recordOutcome, of: dispute, unless: isPending ? uncounted : answered) {
        .push(DisputeAnswerPage($0, in: context))
      },
      Offer(.undoOutcome, of: dispute, unless: isPending ? notAnswered : nil) {
        .ask(undoing($0, in: context))
      },
    ]
  }

  /// Asks before an answer is taken back.
  private static func undoing(_ dispute: Dispute, in context: PageContext) -> Question {
    let name = context.view.name(of: dispute.productID)
    var body: [Phrase] = [DisputeAnswerPhrase.undoBody(dispute.id, product: name)]
    if dispute.status == .resolvedUpdated { body.append(DisputeAnswerPhrase.undoCategory) }
    body.append(DisputeAnswerPhrase.undoAudit)
    return Question(
      title: DisputeAnswerPhrase.undoTitle, body: body, confirm: DisputeAnswerPhrase.undoConfirm,
      outcomes: [.effect(.submit(.undoResolution(dispute.id)))])
  }

  /// What is said once an answer was taken back.
  static func saved(_ change: Change) -> [PageOutcome] {
    guard let deed = change.deed(as: UndoResolution.self) else { return [] }
    return [.notice(Notice(.done, DisputeAnswerPhrase.undone(deed.id)))]
  }
}
