import SellerCore

/// A refund application of the interface (`pop.afs.soa.refundapply`): the buyer wants the money of an order back.
enum JDRefund {
  /// What an application's status is: 0 pending, 1 agreed, 2 refused, 3 paid (the platform's accounts agreed), 4 the accounts
  /// refused, 5 agreed by hand, 6 stopped on its way and paid, 7 stopped, 8 not stopped, 9 closed and paid, 10 to be stopped,
  /// 11 withdrawn, 16 refused at the door, 17 return agreed, 18 closed by agreement, 27 to be stopped by the platform.
  static let decisions: [(code: Int64, meaning: Decision)] = [
    (0, .open), (1, .agreed), (2, .refused), (3, .paid), (4, .closed), (5, .agreed), (6, .paid), (7, .agreed),
    (8, .open), (9, .paid), (10, .open), (11, .closed), (16, .agreed), (17, .agreed), (18, .closed), (27, .open),
  ]

  /// What a status decides.
  enum Decision { case open, agreed, refused, paid, closed }

  /// Reads an application as a case; `checkTime` is when its status came about.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .afterSalesCase
    let name = record.has("id") ? "id" : "raId"
    intake.id = try record.word(name)
    let words = try record.stated("reason", "refundReason")
    let reason = ChineseReasons.reason(of: words) ?? .other
    var afterSalesCase = AfterSalesCase(
      id: try record.id(name), kind: .refundOnly, appliedAt: try record.requiredBeijingMoment("applyTime"),
      reason: reason)
    afterSalesCase.reasonText = words
    afterSalesCase.amount = try record.amount("applyRefundSum", .minor, context.currency)
    let checked = intake.optional(try record.beijingMoment("checkTime"))
    let decision = try record.meaning(of: "status", among: decisions) ?? .open
    if decision != .open, checked == nil { intake.note(.withoutMoment, field: "checkTime") }
    switch decision {
    case .open: break
    case .agreed: afterSalesCase.consentedAt = checked
    case .refused: afterSalesCase.refusedAt = checked
    case .paid: afterSalesCase.completedAt = checked
    case .closed: afterSalesCase.closedAt = checked
    }
    let content = ImportedCase(
      orderID: try record.id("orderId"), afterSalesCase, assumed: words == nil ? [.caseReason] : [])
    return .row(.afterSalesCase(content), updatedAt: checked)
  }
}
