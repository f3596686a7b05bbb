import SellerCore
import SellerText

/// An order that is not there yet: `awaited.jsonl`.
extension AwaitedOrder: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "orders to come", zh: "待补订单") }

  /// The fields, in canonical order.
  public static let schema = Schema<AwaitedOrder>(
    blank: { _ in AwaitedOrder(id: "") },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .list("cases", \.cases, .object(.afterSalesCase)),
      .optional("review", \.review, .object(.review)),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<AwaitedOrder>.one("awaited.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<AwaitedOrder>.table(\.awaited)
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.awaited, id.text) }

  /// The record with its lists in the order of their moments.
  public var settled: AwaitedOrder {
    var settled = self
    settled.cases.sort { ($0.appliedAt, $0.id) < ($1.appliedAt, $1.id) }
    return settled
  }

  /// What in a record that can be read does not fit: nothing is compared with an order that is not there.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {}
}
