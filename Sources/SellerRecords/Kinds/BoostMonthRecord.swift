import SellerCore
import SellerText

/// A product's ProductBoost month: `boost-months.jsonl`.
extension BoostMonth: StoredRecord {
  public static let schema = Schema<BoostMonth>(
    blank: { currency in BoostMonth(productID: "", month: Month(index: 0), spend: .zero(currency)) },
    extra: \.extra,
    fields: [
      .required("product_id", \.productID, .id()),
      .required("month", \.month, .month),
      .required("spend", \.spend, .money),
      .optional("credit_received", \.creditReceived, .money),
    ])

  public static let files = RecordFiles<BoostMonth>.one("boost-months.jsonl")
  public static let place = RecordPlace<BoostMonth>.table(\.boostMonths)
  public static let keyFields = ["product_id", "month"]
  public var key: RecordKey { RecordKey(.boostMonth, productID.text, month.description) }

  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    others.require(productID, "product_id", &notes)
    notes.notNegative("spend", spend)
    notes.notNegative("credit_received", creditReceived)
  }
}
