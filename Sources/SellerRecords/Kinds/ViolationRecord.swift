import SellerCore
import SellerText

/// A violation that the platform recorded: `violations.jsonl`.
extension Violation: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "violations", zh: "违规") }
  /// The fields, in canonical order.
  public static let schema = Schema<Violation>(
    blank: { _ in Violation(id: "", at: .epoch, violation: "") },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .required("at", \.at, .instant),
      .required("violation", \.violation, .text),
      .optional("severity", \.severity, .choice()),
      .count("points", \.points),
      .optional("ends_at", \.endsAt, .instant),
      .optional("fine", \.fine, .money),
      .list("order_ids", \.orderIDs, .id()),
      .optional("appeal", \.appeal, .object(.appeal)),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<Violation>.one("violations.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<Violation>.table(\.violations)
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.violation, id.text) }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    notes.order(("at", at), ("ends_at", endsAt))
    notes.notNegative("fine", fine)
    for (number, id) in orderIDs.enumerated() { others.require(id, "order_ids[\(number)]", &notes) }
    guard let appeal else { return }
    notes.order(("at", at), ("appeal.deadline", appeal.deadline))
    notes.order(("at", at), ("appeal.submitted_at", appeal.submittedAt))
    if (appeal.status == .open) != (appeal.submittedAt == nil) {
      notes.add(.disagrees(with: "appeal.submitted_at"), field: "appeal.status")
    }
  }
}

extension Schema<Violation.Appeal> {
  /// An appeal against a violation.
  static let appeal = Schema(
    blank: { _ in Violation.Appeal() },
    extra: \.extra,
    fields: [
      .optional("deadline", \.deadline, .instant),
      .optional("submitted_at", \.submittedAt, .instant),
      .required("status", \.status, .choice()),
      .optional("reason", \.reason, .text),
    ])
}
