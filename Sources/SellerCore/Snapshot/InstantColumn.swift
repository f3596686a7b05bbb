/// Moments of many rows; a row may have none.
public struct InstantColumn: Sendable {
  private var seconds: [Int64] = []

  private static let absent = Int64.min

  /// An empty column.
  public init() {}

  /// How many rows.
  public var count: Int { seconds.count }

  /// Adds a row.
  public mutating func append(_ instant: Instant?) {
    seconds.append(instant?.seconds ?? Self.absent)
  }

  /// A row's moment, whatever the as-of.
  public subscript(row: Int) -> Instant? {
    let seconds = seconds[row]
    return seconds == Self.absent ? nil : Instant(seconds: seconds)
  }

  /// A row's moment, if it has come by `asOf`: an event at exactly that instant has happened (Readings, 1).
  func happened(_ row: Int, by asOf: Instant) -> Instant? {
    let seconds = seconds[row]
    return seconds == Self.absent || seconds > asOf.seconds ? nil : Instant(seconds: seconds)
  }
}
