import SellerCore
import SellerText

/// A price change: `prices.jsonl`.
extension PriceChange: StoredRecord {
  public static let schema = Schema<PriceChange>(
    blank: { currency in PriceChange(productID: "", at: .epoch, price: .zero(currency)) },
    extra: \.extra,
    fields: [
      .required("product_id", \.productID, .id()),
      .required("at", \.at, .instant),
      .required("price", \.price, .money),
    ])

  public static let files = RecordFiles<PriceChange>.one("prices.jsonl")
  public static let place = RecordPlace<PriceChange>.table(\.prices)
  public static let keyFields = ["product_id", "at"]
  public var key: RecordKey { RecordKey(.price, productID.text, at.description) }

  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    others.require(productID, "product_id", &notes)
    notes.notNegative("price", price)
  }
}
