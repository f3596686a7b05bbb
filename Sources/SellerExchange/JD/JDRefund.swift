import SellerCore

/// A refund application of the interface (`pop.afs.soa.refundapply`): the buyer wants the money of an order back.
enum JDRefund {
  /// What an application's status is: 0 pending, 1 agreed, 2 refused, 3 paid (the platform's accounts agreed), 4 the accounts
  /// refused, 5 agreed by hand, 6 stopped on its way and paid, 7 stopped, 8 not stopped, 9 closed and paid, 10 to be stopped,
  /// 11 withdrawn, 16 refused at the door, 17 return agreed, 18 closed by agreement, 27 to be stopped by the platform.
  enum Status {
    static let known: [Int64] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 27]
    static let agreed: Set<Int64> = [1, 5, 7, 16, 17]
    static let refused: Set<Int64> = [2]
    static let paid: Set<Int64> = [3, 6, 9]
    static let closed: Set<Int64> = [4, 11, 18]
  }

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
    if let status = try record.whole("status") {
      guard Status.known.contains(status) else {
        throw ForeignFieldProblem(
          field: "status", problem: .unknownValue(text: "\(status)", known: Status.known.map { "\($0)" }))
      }
      let isDecided = [Status.agreed, Status.refused, Status.paid, Status.closed].contains { $0.contains(status) }
      if isDecided, checked == nil { intake.note(.withoutMoment, field: "checkTime") }
      if Status.agreed.contains(status) { afterSalesCase.consentedAt = checked }
      if Status.refused.contains(status) { afterSalesCase.refusedAt = checked }
      if Status.paid.contains(status) { afterSalesCase.completedAt = checked }
      if Status.closed.contains(status) { afterSalesCase.closedAt = checked }
    }
    let content = ImportedCase(
      orderID: try record.id("orderId"), afterSalesCase, assumed: words == nil ? [.caseReason] : [])
    return .row(.afterSalesCase(content), updatedAt: checked)
  }
}
