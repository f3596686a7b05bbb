import SellerCore
import SellerText

/// A market or category benchmark: `benchmarks.jsonl`.
extension Benchmark: StoredRecord {
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

  public static let files = RecordFiles<Benchmark>.one("benchmarks.jsonl")
  public static let place = RecordPlace<Benchmark>.table(\.benchmarks)
  public static let keyFields = ["indicator", "category", "from", "to"]
  public var key: RecordKey { RecordKey(.benchmark, indicator, category.text, "\(from) \(to)") }

  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    if value.mantissa < 0 { notes.add(.unusual(found: value.description), field: "value") }
    if to < from { notes.add(.earlierThan(field: "from"), field: "to") }
    let isKnown = IndicatorID.allCases.contains { $0.rawValue.utf8.elementsEqual(indicator.utf8) }
    if !isKnown, indicator != "quality_refund_rate_p90" { notes.add(.unusual(found: indicator), field: "indicator") }
  }
}
