/// A market or category benchmark: a line of `benchmarks.jsonl`, unique by all its key fields.
public struct Benchmark: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.benchmark

  /// Which indicator, as its id in the store.
  public var indicator: String
  /// A third-level category, or `*` for the market.
  public var category: CategoryName
  /// First day it was measured over.
  public var from: Day
  /// Last day it was measured over.
  public var to: Day
  /// The value: a ratio, or hours for durations.
  public var value: DecimalNumber
  /// Unknown fields.
  public var extra: ExtraFields

  /// A benchmark.
  public init(
    indicator: String, category: CategoryName, from: Day, to: Day, value: DecimalNumber, extra: ExtraFields = .none
  ) {
    self.indicator = indicator
    self.category = category
    self.from = from
    self.to = to
    self.value = value
    self.extra = extra
  }

  /// The name that stands for the whole market.
  public static let market: CategoryName = "*"

  /// The indicator id of the rate of quality refunds that nine tenths of all shops stay under (Readings, 21).
  public static let lowestTenth = "quality_refund_rate_p90"
}
