/// Moments of many rows; a row may have none.
public struct InstantColumn: ImageColumn {
  /// Seconds since 1970 of moments up to the year 2106.
  private var near = NumberColumn<UInt32>(usual: Self.absent)
  /// The seconds of all others, by their rows.
  private var far: [UInt32: Int64] = [:]

  private static var absent: UInt32 { .max }
  private static var isFar: UInt32 { .max - 1 }

  /// An empty column.
  public init() {}

  /// How many rows.
  public var count: Int { near.count }

  /// Adds a row.
  public mutating func append(_ instant: Instant?) {
    guard let instant else { return near.append(Self.absent) }
    if let seconds = UInt32(exactly: instant.seconds), seconds < Self.isFar { return near.append(seconds) }
    far[UInt32(near.count)] = instant.seconds
    near.append(Self.isFar)
  }

  /// A row's moment, whatever the as-of.
  @inline(__always)
  public subscript(row: Int) -> Instant? {
    let seconds = near[row]
    if seconds < Self.isFar { return Instant(seconds: Int64(seconds)) }
    return seconds == Self.absent ? nil : far[UInt32(row)].map { Instant(seconds: $0) }
  }

  /// A row's moment, if it has come by `asOf`: an event at exactly that instant has happened (Readings, 1).
  func happened(_ row: Int, by asOf: Instant) -> Instant? {
    guard let instant = self[row], instant <= asOf else { return nil }
    return instant
  }

  /// The first and the last moment; nil where no row has one.
  var span: ClosedRange<Instant>? {
    var (first, last) = (UInt32.max, UInt32.min)
    near.forEach { seconds in
      guard seconds < Self.isFar else { return }
      first = min(first, seconds)
      last = max(last, seconds)
    }
    let all = far.values + (first <= last ? [Int64(first), Int64(last)] : [])
    guard let first = all.min(), let last = all.max() else { return nil }
    return Instant(seconds: first)...Instant(seconds: last)
  }

  mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try near.pass(through: &image)
    var rows = far.keys.sorted()
    var seconds = rows.compactMap { far[$0] }
    try image.pass(&rows)
    try image.pass(&seconds)
    guard image.isReading else { return }
    guard rows.count == seconds.count, seconds.allSatisfy(Instant.written.contains) else { throw UnfitImage() }
    far = Dictionary(firstOfEach: zip(rows, seconds))
  }
}
