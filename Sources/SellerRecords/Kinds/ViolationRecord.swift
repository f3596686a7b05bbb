import SellerCore
import SellerText

/// A violation that the platform recorded: `violations.jsonl`.
extension Violation: StoredRecord {
  public static let schema = Schema<Violation>(
    blank: { _ in Violation(id: "", at: .epoch, violation: "") },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .required("at", \.at, .instant),
      .required("violation", \.violation, .text),
      .optional("severity", \.severity, .choice()),
      .count("points", \.points),
    ])

  public static let files = RecordFiles<Violation>.one("violations.jsonl")
  public static let place = RecordPlace<Violation>.table(\.violations)
  public var key: RecordKey { RecordKey(.violation, id.text) }

  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {}
}
