/// The orders of a month: how many, when anything happens to them, and their columns, which may be read when somebody looks at
/// them.
public final class MonthOrders: Sendable {
  /// The month of payment.
  public let month: Month
  /// What is known without looking.
  public let summary: Summary
  private let deferred: Deferred<OrderColumns>
  /// The products' ids, where the columns were let go of.
  private let products: TextColumn?
  /// Those of its orders that have a case without an end, where they are known without the others.
  private let unended: Deferred<OrderColumns?>

  /// What is known of a month's orders without looking at them.
  public struct Summary: Sendable, Hashable {
    /// How many there are.
    public let count: Int
    /// The first and the last moment at which anything happened, or was to happen, to them; nil where nobody looked.
    public let span: ClosedRange<Instant>?
    /// When the last case that comes to an end has come to it.
    public let casesEnd: Instant
    /// Whether a case comes to no end.
    public let hasUnended: Bool
    /// When everything that is known to happen to them has happened.
    public let settledAt: Instant

    /// What was known before.
    public init(
      count: Int, span: ClosedRange<Instant>?, casesEnd: Instant, hasUnended: Bool, settledAt: Instant
    ) {
      (self.count, self.span, self.casesEnd) = (count, span, casesEnd)
      (self.hasUnended, self.settledAt) = (hasUnended, settledAt)
    }
  }

  /// Orders that are there.
  public init(_ columns: OrderColumns) {
    month = columns.month
    let unended = columns.unendedCases
    summary = Summary(
      count: columns.count, span: columns.span, casesEnd: columns.end(ofAllBut: unended),
      hasUnended: unended.contains(true), settledAt: columns.settledAt ?? .endOfTime)
    (deferred, self.unended, products) = (Deferred(columns), Deferred(nil), nil)
  }

  /// Orders that were looked at and are let go of; `read` and `unended` answer them as those of which something is known.
  public init(
    lettingGoOf orders: MonthOrders, reading read: @escaping @Sendable () -> OrderColumns,
    unended: @escaping @Sendable () -> OrderColumns?
  ) {
    (month, summary, products) = (orders.month, orders.summary, orders.columns.product.writtenValues)
    deferred = Deferred(reading: read)
    self.unended = Deferred(reading: unended)
  }

  /// Orders of which this is known; `read` answers their columns, `unended` those of the orders alone that have a case without an end.
  public init(
    month: Month, _ summary: Summary, reading read: @escaping @Sendable () -> OrderColumns,
    unended: @escaping @Sendable () -> OrderColumns? = { nil }
  ) {
    self.month = month
    self.summary = summary
    products = nil
    deferred = Deferred(reading: read)
    self.unended = Deferred(reading: unended)
  }

  /// The first moment at which any of them can have been paid.
  var start: Instant { ShopCalendar.utc.start(of: month.days.first) }
  /// How many there are.
  public var count: Int { summary.count }
  /// The columns.
  public var columns: OrderColumns { deferred.value }
  /// Whether they are there.
  public var areRead: Bool { deferred.known != nil }
  /// The ids of the products that the orders are of, each once, in the order of the columns' codes.
  var productIDs: TextColumn { products ?? columns.product.writtenValues }

  /// Whether something may happen to them within a span; a case that was open before it is no such thing.
  func reaches(_ span: ClosedRange<Instant>) -> Bool { summary.span?.overlaps(span) ?? true }

  /// Whether nothing that is known to happen to them is still to come at a moment.
  func isSettled(at asOf: Instant) -> Bool { summary.settledAt <= asOf }

  /// Whether a case may be open at a moment.
  func mayHaveOpenCases(at asOf: Instant) -> Bool { summary.casesEnd > asOf || summary.hasUnended }

  /// The orders with a case that is open at a moment, where they are known without the others.
  func ordersWithOpenCases(at asOf: Instant) -> OrderColumns? { summary.casesEnd > asOf ? nil : unended.value }
}

extension OrderColumns {
  /// Of each case, whether it comes to no end.
  fileprivate var unendedCases: [Bool] { (0..<cases.count).map { cases.stage($0) != .closed } }

  /// When the last of the cases that come to an end has come to it.
  fileprivate func end(ofAllBut unended: [Bool]) -> Instant {
    var end = Instant(seconds: .min)
    for moments in cases.moments {
      for (place, isUnended) in unended.enumerated() where !isUnended {
        if let moment = moments[place] { end = max(end, moment) }
      }
    }
    return end
  }

  /// The orders with a case that comes to no end, alone.
  public var unended: OrderColumns {
    let box = OrderMonth(columns: self, productIndexes: [])
    var unended = OrderColumns(month: month, currency: currency)
    let isUnended = unendedCases
    for row in 0..<count where isUnended[caseRange(row)].contains(true) {
      unended.append(Order(OrderRow(box: box, row: row, asOf: .endOfTime)))
    }
    unended.settle()
    return unended
  }
}
