/// The orders of a month: how many, when anything happens to them, and their columns, which may be read when somebody looks at
/// them.
public final class MonthOrders: Sendable {
  /// The month of payment.
  public let month: Month
  /// What is known without looking.
  public let summary: Summary
  private let deferred: Deferred<OrderColumns>

  /// What is known of a month's orders without looking at them.
  public struct Summary: Sendable, Hashable {
    /// How many there are.
    public let count: Int
    /// The first and the last moment at which anything happened, or was to happen, to them; nil where nobody looked.
    public let span: ClosedRange<Instant>?
    /// When the last case that comes to an end has come to it; the end of time where one stays open.
    public let casesEnd: Instant

    /// What was known before.
    public init(count: Int, span: ClosedRange<Instant>?, casesEnd: Instant) {
      (self.count, self.span, self.casesEnd) = (count, span, casesEnd)
    }
  }

  /// Orders that are there.
  public init(_ columns: OrderColumns) {
    month = columns.month
    summary = Summary(count: columns.count, span: columns.span, casesEnd: columns.casesEnd)
    deferred = Deferred(columns)
  }

  /// Orders of which this is known; `read` answers their columns.
  public init(month: Month, _ summary: Summary, reading read: @escaping @Sendable () -> OrderColumns) {
    self.month = month
    self.summary = summary
    deferred = Deferred(reading: read)
  }

  /// How many there are.
  public var count: Int { summary.count }
  /// The columns.
  public var columns: OrderColumns { deferred.value }

  /// Whether something may happen to them within a span; a case that was open before it is no such thing.
  func reaches(_ span: ClosedRange<Instant>) -> Bool { summary.span?.overlaps(span) ?? true }
}

extension OrderColumns {
  /// When the last case that comes to an end has come to it; the end of time where one stays open.
  fileprivate var casesEnd: Instant {
    var last = Instant(seconds: .min)
    for found in cases {
      guard case .closed = CaseStage(found) else { return .endOfTime }
      for moment in found.moments { if let moment { last = max(last, moment) } }
    }
    return last
  }
}
