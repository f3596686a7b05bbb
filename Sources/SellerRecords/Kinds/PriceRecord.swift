import SellerCore
import SellerText

/// A price change: `prices.jsonl`.
extension PriceChange: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "price changes", zh: "改价") }
  /// The fields, in canonical order.
  public static let schema = Schema<PriceChange>(
    blank: { currency in PriceChange(productID: "", at: .epoch, price: .zero(currency)) },
    extra: \.extra,
    fields: [
      .required("product_id", \.productID, .id()),
      .required("at", \.at, .instant),
      .required("price", \.price, .money),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<PriceChange>.one("prices.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<PriceChange>.table(\.prices)
  /// What makes a record unique.
  public static let keyFields = ["product_id", "at"]
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.price, productID.text, at.description) }

  /// Reads a line in exactly the form that the program writes, without unknown fields and escapes; nil for any other.
  public static func readCanonical(_ line: inout CanonicalCursor, currency: Currency) -> PriceChange? {
    guard line.take("{\"product_id\":\""), let productID: ProductID = line.key(), line.take(",\"at\":\""),
      let at = line.instant(), line.take(",\"price\":\""), let price = line.money(currency), line.take("}"),
      line.isAtEnd
    else { return nil }
    return PriceChange(productID: productID, at: at, price: price)
  }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    others.require(productID, "product_id", &notes)
    notes.notNegative("price", price)
  }
}
