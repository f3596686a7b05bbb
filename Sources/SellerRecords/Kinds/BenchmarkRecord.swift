import SellerCore
import SellerText

/// A market or category benchmark: `benchmarks.jsonl`.
extension Benchmark: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "benchmarks", zh: "同行基准") }
  /// The fields, in canonical order.
  public static let schema = Schema<Benchmark>(
    blank: { _ in
      Benchmark(
        indicator: "", category: "", from: Day(number: 0), to: Day(number: 0), value: DecimalNumber(mantissa: 0))
    },
    extra: \.extra,
    fields: [
      .required("indicator", \.indicator, .text),
      .required("category", \.category, .name()),
      .required("from", \.from, .day),
      .required("to", \.to, .day),
      .required("value", \.value, .decimal),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<Benchmark>.one("benchmarks.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<Benchmark>.table(\.benchmarks)
  /// What makes a record unique.
  public static let keyFields = ["indicator", "category", "from", "to"]
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.benchmark, indicator, category.text, "\(from) \(to)") }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    if value.mantissa < 0 { notes.add(.unusual(found: value.description), field: "value") }
    if to < from { notes.add(.earlierThan(field: "from"), field: "to") }
    if !indicator.isIndicator, indicator != Benchmark.lowestTenth {
      notes.add(.unusual(found: indicator), field: "indicator")
    }
  }
}

extension String {
  var isIndicator: Bool { IndicatorID.allCases.contains { $0.rawValue.utf8.elementsEqual(utf8) } }
}
