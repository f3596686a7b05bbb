import SellerCore
import SellerText

/// A product: `products.jsonl`.
extension Product: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "products", zh: "商品") }
  /// The fields, in canonical order.
  public static let schema = Schema<Product>(
    blank: { currency in Product(id: "", price: .zero(currency), state: .active) },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .optional("sku", \.sku, .text),
      .optional("name", \.name, .text),
      .list("categories", \.categories, .name()),
      .list("category_path", \.categoryPath, .name()),
      .required("price", \.price, .money),
      .defaulted("kind", \.kind, .choice(), unless: { $0 == .physical }),
      .flag("standard", \.standard),
      .optional("listed_at", \.listedAt, .instant),
      .required("state", \.state, .choice()),
      .optional("advanced_logistics", \.advancedLogistics, .choice()),
      .list("category_history", \.categoryHistory, .object(.categoryAssignment)),
      .optional("responsible_person", \.responsiblePerson, .choice()),
      .optional("quality_grade", \.qualityGrade, .text),
      .optional("counterfeit_review", \.counterfeitReview, .object(.counterfeitReview)),
      .optional("promise_template", \.promiseTemplate, .bool),
      .optional("seven_day_return", \.sevenDayReturn, .choice()),
      .optional("flash_refund_scope", \.flashRefundScope, .bool),
      .optional("pickup_scope", \.pickupScope, .bool),
      .optional("freight_insurance_scope", \.freightInsuranceScope, .bool),
      .optional("price_protection_scope", \.priceProtectionScope, .bool),
      .optional("updated_at", \.updatedAt, .instant),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<Product>.one("products.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<Product>.table(\.products)
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.product, id.text) }

  /// The record with its lists in the order of their moments.
  public var settled: Product {
    var settled = self
    settled.categoryHistory = categoryHistory.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    return settled
  }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    notes.notNegative("price", price)
    let moments = categoryHistory.map(\.at)
    if moments != moments.sorted() {
      notes.add(.listNotSorted, field: "category_history")
    } else if let last = categoryHistory.last, Set(last.categories) != Set(categories) {
      notes.add(.disagrees(with: "category_history"), field: "categories")
    }
  }
}

extension Schema<Product.CategoryAssignment> {
  /// An entry of a product's category history.
  static let categoryAssignment = Schema(
    blank: { _ in Product.CategoryAssignment(at: .epoch, categories: [], by: .initial) },
    extra: \.extra,
    fields: [
      .required("at", \.at, .instant),
      .required("categories", \.categories, .list(.name())),
      .required("by", \.by, .choice()),
    ])
}

extension Schema<Product.CounterfeitReview> {
  /// The outcome of a counterfeit review; an absent `found` is false, as any absent flag.
  static let counterfeitReview = Schema(
    blank: { _ in Product.CounterfeitReview(at: .epoch, found: false) },
    extra: \.extra,
    fields: [
      .required("at", \.at, .instant),
      .defaulted("found", \.found, .bool, unless: { _ in false }),
    ])
}
