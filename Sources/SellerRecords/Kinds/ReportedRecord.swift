import SellerCore
import SellerText

/// A figure as the platform's page shows it: `reported.jsonl`.
extension ReportedFigure: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "reported figures", zh: "平台数据") }
  /// The fields, in canonical order.
  public static let schema = Schema<ReportedFigure>(
    blank: { _ in ReportedFigure(indicator: "", from: Day(number: 0), to: Day(number: 0), at: .epoch) },
    extra: \.extra,
    fields: [
      .required("indicator", \.indicator, .text),
      .optional("category", \.category, .name()),
      .optional("product_id", \.productID, .id()),
      .required("from", \.from, .day),
      .required("to", \.to, .day),
      .optional("value", \.value, .decimal),
      .optional("numerator", \.numerator, .count),
      .optional("denominator", \.denominator, .count),
      .required("at", \.at, .instant),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<ReportedFigure>.one("reported.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<ReportedFigure>.table(\.reported)
  /// What makes a record unique.
  public static let keyFields = ["indicator", "category", "product_id", "from", "to"]

  /// What a record is told apart by.
  public var key: RecordKey {
    let scope =
      if let productID { "product \(productID)" } else if let category { "category \(category)" } else { "store" }
    return RecordKey(.reported, indicator, scope, "\(from) \(to)")
  }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    if let productID {
      others.require(productID, "product_id", &notes)
      if category != nil { notes.add(.disagrees(with: "product_id"), field: "category") }
    }
    if to < from { notes.add(.earlierThan(field: "from"), field: "to") }
    if !indicator.isIndicator { notes.add(.unusual(found: indicator), field: "indicator") }
    if let value, value.mantissa < 0 { notes.add(.unusual(found: value.description), field: "value") }
    if value == nil, numerator == nil || denominator == nil {
      notes.add(.missingField, field: numerator == nil ? "value" : "denominator")
    }
  }
}
