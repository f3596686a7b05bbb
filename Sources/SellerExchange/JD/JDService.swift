import SellerCore

/// An after-sale service of the interface: goods come back, are exchanged or repaired.
enum JDService {
  /// What the customer expects.
  static let kinds: [(code: Int64, meaning: AfterSalesCase.Kind)] = [
    (10, .returnRefund), (20, .exchange), (30, .repair),
  ]
  /// The results of handling that are known to end a service as it was applied for: 40 taken back, 23 exchanged.
  static let done: Set<Int64> = [40, 23]

  /// Reads a service as a case.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .afterSalesCase
    if let bill = try record.object("sameOrderServiceBill") { return try refund(record, of: bill, context, &intake) }
    intake.id = try record.word("serviceId")
    let kind = try record.needed("customerExpect", try record.meaning(of: "customerExpect", among: kinds))
    let words = try record.stated("applyReason", "questionDesc")
    let id: CaseID = try record.id(record.has("serviceId") ? "serviceId" : "applyId")
    var afterSalesCase = AfterSalesCase(
      id: id, kind: kind, appliedAt: try record.requiredBeijingMoment("applyTime"),
      reason: ChineseReasons.reason(of: words) ?? .other)
    afterSalesCase.reasonText = words
    let approved = intake.optional(try record.beijingMoment("approveTime"))
    let processed = intake.optional(try record.beijingMoment("processTime"))
    let names = [
      try record.stated("approveResultName"), try record.stated("serviceStatusName"),
      try record.stated("processResultName"),
    ].compactMap(\.self)
    if names.contains(where: { $0.holds("不通过") || $0.holds("拒绝") || $0.holds("驳回") }) {
      afterSalesCase.refusedAt = approved ?? processed
    } else if names.contains(where: { $0.holds("取消") || $0.holds("关闭") }) {
      afterSalesCase.closedAt = processed ?? approved
    } else {
      afterSalesCase.consentedAt = approved
      if let result = try record.whole("processResult") {
        if done.contains(result) { afterSalesCase.completedAt = processed }
        if !done.contains(result), result != 0 { intake.note(.unknownWord("\(result)"), field: "processResult") }
      }
    }
    let updated = [approved, processed].compactMap(\.self).max()
    let content = ImportedCase(
      orderID: try record.id("orderId"), afterSalesCase, assumed: words == nil ? [.caseReason] : [])
    return .row(.afterSalesCase(content), updatedAt: updated)
  }

  /// The refund of a service, which names the service and what was paid.
  private static func refund(
    _ record: ReplyObject, of bill: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.id = try bill.word("serviceId")
    let completed = try record.requiredBeijingMoment("completeTime")
    let applied = try (record.has("applyTime") ? record : bill).beijingMoment("applyTime")
    var afterSalesCase = AfterSalesCase(
      id: try bill.id("serviceId"), kind: .returnRefund, appliedAt: applied ?? completed, reason: .other)
    afterSalesCase.amount = try record.amount("refoundAmount", .major, context.currency)
    afterSalesCase.completedAt = completed
    var assumed: ImportedOrder.Assumed = [.caseReason, .caseKind]
    if applied == nil { assumed.insert(.caseAppliedAt) }
    let content = ImportedCase(orderID: try bill.id("orderId"), afterSalesCase, assumed: assumed)
    return .row(.afterSalesCase(content), updatedAt: completed)
  }
}
