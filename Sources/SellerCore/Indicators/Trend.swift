/// A figure beside the same figure over the days just before.
public struct Trend: Sendable, Hashable {
  /// The figure.
  public let current: Figure
  /// The same over the previous window; nil for a window without a first day.
  public let previous: Figure?

  /// Which way a figure went.
  public enum Direction: String, Sendable, Hashable {
    /// To the better side.
    case better
    /// To the worse side.
    case worse
    /// Nowhere.
    case same
  }

  /// How much the value changed, for display only; nil when one of the two has no data.
  public var change: Double? {
    guard let now = current.value, let before = previous?.value else { return nil }
    return now - before
  }

  /// Which way the figure went, decided on exact numbers; nil when one of the two has no data.
  public var direction: Direction? {
    guard let previous, let order = current.ratio.compared(to: previous.ratio) else { return nil }
    if order == 0 { return .same }
    return (order > 0) == (current.indicator.definition.better == .higher) ? .better : .worse
  }
}

/// One day of a chart: the figure as its window stood on that day.
public struct TrendPoint: Sendable, Hashable {
  /// The day that counts as T.
  public let day: Day
  /// The window on that day.
  public let window: Window
  /// The two counts.
  public let ratio: Ratio
  /// The value in the indicator's unit; nil without data.
  public let value: Double?
}
