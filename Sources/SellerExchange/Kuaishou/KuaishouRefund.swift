import SellerCore

/// A refund of the interface.
enum KuaishouRefund {
  /// What the interface's ways of handling are in the store.
  static let kinds: [(code: Int64, meaning: AfterSalesCase.Kind)] = [
    (1, .returnRefund), (10, .refundOnly), (3, .exchange),
  ]

  /// The statuses of the interface. Applied for: 10 (refund only), 11 (return). 12: refused, the buyer may change the
  /// application. 20–22: the platform was asked to step in. 30: the buyer is to send the goods back; 40: the seller is to receive
  /// them; 45: the buyer is to receive others. 50: the money is on its way. 60: done. 70: closed without a refund.
  static let statuses: [(code: Int64, meaning: Event)] = [
    (10, .open), (11, .open), (12, .refused), (20, .intervened), (21, .intervened), (22, .intervened), (30, .agreed),
    (40, .sentBack), (45, .agreed), (50, .agreed), (60, .done), (70, .closed),
  ]

  /// What a status tells.
  enum Event { case open, agreed, refused, intervened, sentBack, done, closed }

  /// What `negotiateStatus` says of the seller.
  enum Negotiation {
    static let agreed: Int64 = 2
    static let refused: Int64 = 3
  }

  /// Reads a case as the store keeps it.
  ///
  /// `negotiateUpdateTime` is when the seller agreed or refused. When the platform was asked to step in is not told, nor when a
  /// status came about that says that the seller has answered, or that it is over: the moment of the latest change stands in, the
  /// first time it is seen. The reason is the present one: a reason that the store has already is the first and stays (004, first
  /// cause).
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .afterSalesCase
    intake.id = try record.word("refundId")
    let kind = try record.needed("handlingWay", try record.meaning(of: "handlingWay", among: kinds))
    let description = try record.stated("refundReasonDesc")
    let reason = KuaishouReasons.reason(code: try record.whole("refundReason"), words: description)
    var afterSalesCase = AfterSalesCase(
      id: try record.id("refundId"), kind: kind, appliedAt: try record.requiredMoment("submitTime"), reason: reason)
    // The platform's word stays where the store's reason says no more than "other".
    let words = [reason == .other ? description : nil, try record.stated("refundDesc")].compactMap(\.self)
    afterSalesCase.reasonText = words.isEmpty ? nil : words.joined(separator: ": ")
    afterSalesCase.amount = try record.amount("refundFee", context.unit, context.currency)
    let updated = intake.optional(try record.moment("updateTime"))
    var assumed: ImportedOrder.Assumed = [.caseReason, .caseIntervenedAt, .caseBuyerShippedAt]
    try takeEvents(of: record, updated, into: &afterSalesCase, &assumed, &intake)
    let content = ImportedCase(orderID: try record.id("oid"), afterSalesCase, assumed: assumed)
    return .row(.afterSalesCase(content), updatedAt: updated)
  }

  private static func takeEvents(
    of record: ReplyObject, _ updated: Instant?, into afterSalesCase: inout AfterSalesCase,
    _ assumed: inout ImportedOrder.Assumed, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) {
    let negotiated = intake.optional(try record.moment("negotiateUpdateTime"))
    let answer = try record.whole("negotiateStatus")
    switch answer {
    case Negotiation.agreed?:
      afterSalesCase.consentedAt = intake.happened(negotiated, field: "negotiateUpdateTime")
    case Negotiation.refused?:
      afterSalesCase.refusedAt = intake.happened(negotiated, field: "negotiateUpdateTime")
    default: break
    }
    guard let event = try record.meaning(of: "status", among: statuses) else { return }
    let ended = intake.optional(try record.moment("endTime"))
    if ended == nil { assumed.insert(.caseEndedAt) }
    func stand(in answered: WritableKeyPath<AfterSalesCase, Instant?>) {
      // What the seller said is told: where it was a refusal, somebody else consented.
      let isTold = answer == Negotiation.agreed || answer == Negotiation.refused
      guard afterSalesCase[keyPath: answered] == nil, afterSalesCase.refusedAt == nil else { return }
      assumed.insert(.caseAnsweredAt)
      afterSalesCase[keyPath: answered] = updated
      if updated == nil, !isTold { intake.note(.withoutMoment, field: "status") }
    }
    switch event {
    case .open: break
    case .agreed: stand(in: \.consentedAt)
    case .refused: stand(in: \.refusedAt)
    case .intervened: afterSalesCase.intervenedAt = intake.happened(updated ?? negotiated, field: "updateTime")
    case .sentBack:
      // Nobody says when the buyer sent them: the latest change stands in for it, the first time it is seen.
      afterSalesCase.buyerShippedAt = intake.happened(updated ?? negotiated, field: "status")
    case .done: afterSalesCase.completedAt = intake.happened(ended, field: "endTime") ?? updated
    case .closed: afterSalesCase.closedAt = intake.happened(ended ?? updated, field: "status")
    }
  }
}
