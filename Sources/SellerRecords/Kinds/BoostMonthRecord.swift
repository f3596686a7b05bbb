import SellerCore
import SellerText

/// A product's ProductBoost month: `boost-months.jsonl`.
extension BoostMonth: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "ProductBoost months", zh: "ProductBoost 月花费") }
  /// The fields, in canonical order.
  public static let schema = Schema<BoostMonth>(
    blank: { currency in BoostMonth(productID: "", month: Month(index: 0), spend: .zero(currency)) },
    extra: \.extra,
    fields: [
      .required("product_id", \.productID, .id()),
      .required("month", \.month, .month),
      .required("spend", \.spend, .money),
      .optional("credit_received", \.creditReceived, .money),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<BoostMonth>.one("boost-months.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<BoostMonth>.table(\.boostMonths)
  /// What makes a record unique.
  public static let keyFields = ["product_id", "month"]
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.boostMonth, productID.text, month.description) }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    others.require(productID, "product_id", &notes)
    notes.notNegative("spend", spend)
    notes.notNegative("credit_received", creditReceived)
  }
}
