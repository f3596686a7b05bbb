/// A figure as the platform's own page shows it: a line of `reported.jsonl`, unique by indicator, scope and days. With neither
/// category nor product it is the store's.
///
/// `{"indicator":"late_shipment_rate","from":"2024-06-03","to":"2024-06-09","value":"0.021","at":"…"}`, or with `"numerator":12,
/// "denominator":570` in the place of the value.
public struct ReportedFigure: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.reported

  /// Which indicator, as its id in the store.
  public var indicator: String
  /// The category it is about, if it is about one.
  public var category: CategoryName?
  /// The product it is about, if it is about one.
  public var productID: ProductID?
  /// First day of the window.
  public var from: Day
  /// Last day of the window.
  public var to: Day
  /// The value: a ratio, stars or hours, as the indicator's unit has it; nil when the counts stand in its place.
  public var value: DecimalNumber?
  /// What was counted, or the sum whose mean it is.
  public var numerator: Int?
  /// What it was counted among.
  public var denominator: Int?
  /// When the page showed it.
  public var at: Instant
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A store's figure; category or product make it theirs.
  public init(indicator: String, from: Day, to: Day, at: Instant) {
    self.indicator = indicator
    self.from = from
    self.to = to
    self.at = at
  }

  /// The figure at `asOf`; nil when the page showed it later.
  public func seen(at asOf: Instant) -> ReportedFigure? { at <= asOf ? self : nil }
}
