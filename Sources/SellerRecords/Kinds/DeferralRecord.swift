import SellerCore
import SellerText

/// Something that needs the seller and was put aside: `deferrals.jsonl`.
extension Deferral: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "needs put aside", zh: "已搁置事项") }
  /// The fields, in canonical order.
  public static let schema = Schema<Deferral>(
    blank: { _ in Deferral("", at: .epoch) },
    extra: \.extra,
    fields: [
      .required("need", \.alert, .name()),
      .required("at", \.at, .instant),
      .optional("until", \.until, .day),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<Deferral>.one("deferrals.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<Deferral>.table(\.deferrals)
  /// What makes a record unique.
  public static let keyFields = ["need"]
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.deferral, alert.text) }

  /// Nothing in a record that can be read does not fit: what is put aside may be over.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {}
}
