import SellerCore
import SellerText

/// A refund of the interface: the fields that the store has a place for.
struct KuaishouRefundReply: KuaishouReply {
  static let kind = ImportKind.afterSalesCase

  let refundId: KuaishouID
  let oid: KuaishouID
  let refundFee: Int64?
  let refundReasonDesc: String?
  let refundDesc: String?
  let handlingWay: Int
  let status: Int?
  let submitTime: KuaishouMoment?
  let updateTime: KuaishouMoment?
  let endTime: KuaishouMoment?

  var reportedID: String { refundId.text }

  /// What the interface's ways of handling are in the store.
  static let kinds: [(way: Int, kind: AfterSalesCase.Kind)] = [
    (1, .returnRefund), (10, .refundOnly), (3, .exchange),
  ]

  /// The status of a refund that was paid.
  static let refunded = 60

  /// The case as the store keeps it.
  ///
  /// When the seller agreed or refused, and when the platform stepped in, the reply does not say (it knows only the latest
  /// change), so these moments are left to the seller's own records. The reason is the present one: a reason that the store
  /// has already is the first and stays (004, first cause).
  func outcome(_ context: KuaishouContext) throws(FieldProblem) -> ReplyOutcome {
    guard let kind = Self.kinds.first(where: { $0.way == handlingWay })?.kind else {
      throw FieldProblem(
        field: "handlingWay", problem: .unknownValue(text: "\(handlingWay)", known: Self.kinds.map { "\($0.way)" }))
    }
    let description = Self.stated(refundReasonDesc)
    let reason =
      context.settings.reasonOfWords.first { description?.contains($0.words) == true }?.reason ?? .other
    var afterSalesCase = AfterSalesCase(
      id: try FieldReading.id(refundId.text, field: "refundId"), kind: kind,
      appliedAt: try submitTime.required(field: "submitTime"), reason: reason)
    // The platform's word stays where the store's reason says no more than "other".
    let words = [reason == .other ? description : nil, Self.stated(refundDesc)].compactMap(\.self)
    afterSalesCase.reasonText = words.isEmpty ? nil : words.joined(separator: ": ")
    if let refundFee { afterSalesCase.amount = try context.money(refundFee, field: "refundFee") }
    if status == Self.refunded { afterSalesCase.completedAt = try endTime.instant(field: "endTime") }
    let content = ImportedCase(
      orderID: try FieldReading.id(oid.text, field: "oid"), afterSalesCase, assumed: [.caseReason])
    return .row(.afterSalesCase(content), updatedAt: try updateTime.instant(field: "updateTime"))
  }

  /// A text that says something: `~` stands for "no data".
  static func stated(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty || $0 == "~" ? nil : $0 }
  }
}
