/// Something that needs the seller and was put aside: a line of `deferrals.jsonl`.
public struct Deferral: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.deferral

  /// What was put aside. When its matter changes it is another alert, and comes back.
  public var alert: AlertID
  /// When.
  public var at: Instant
  /// The day on which it comes back; nil for what was dismissed.
  public var until: Day?
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// Puts an alert aside.
  public init(_ alert: AlertID, at: Instant, until: Day? = nil) {
    self.alert = alert
    self.at = at
    self.until = until
  }

  /// The record at `asOf`; nil when it was written later.
  public func seen(at asOf: Instant) -> Deferral? { at <= asOf ? self : nil }

  /// Whether it still hides the alert.
  public func isInForce(on today: Day) -> Bool { until.map { today < $0 } ?? true }
}
