/// What a month's orders contribute to one measure, order by order, once everything that is known to happen to them has happened. It
/// is kept day by day, because hardly anybody needs all of it: what falls on whole days is counted without it.
public struct MonthContributions: Sendable {
  /// What it depends on beside the orders and the kinds of their products, in words.
  private(set) var basis: String
  /// What falls on each day on which something does, one day after another.
  private var days: [DayContributions]

  /// The names of all measures that there may be contributions to.
  public static let measures = Measure.ID.all.map(\.description)

  init(on basis: String, _ list: Contributions, in calendar: ShopCalendar) {
    (self.basis, days) = (basis, list.byDay(in: calendar))
  }

  /// What falls on the days that some seconds reach into.
  func days(within seconds: ClosedRange<Int64>) -> [DayContributions] {
    Array(days[Self.places(of: days.map(\.start), within: seconds)])
  }

  private static func places(of starts: [Int64], within seconds: ClosedRange<Int64>) -> Range<Int> {
    let first = starts.firstIndex { $0 + ShopCalendar.secondsOfDay > seconds.lowerBound } ?? starts.count
    let end = starts.firstIndex { $0 > seconds.upperBound } ?? starts.count
    return min(first, end)..<end
  }

  /// Adds to an image what the contributions are of, and answers an image of each day's.
  public func write(to head: inout ColumnWriter) throws(UnfitImage) -> [ColumnWriter] {
    var (basis, starts, images) = (basis, days.map(\.start), [ColumnWriter]())
    try Self.pass(&basis, &starts, through: &head)
    for var day in days {
      var image = ColumnWriter()
      try day.list.pass(through: &image)
      images.append(image)
    }
    return images
  }

  /// The contributions in images, of those days alone that some seconds reach into: `read` answers the images of days by their places.
  public init(
    from head: inout ColumnReader, within seconds: ClosedRange<Int64>,
    _ read: (Range<Int>) throws(UnfitImage) -> [ColumnReader]
  ) throws(UnfitImage) {
    (basis, days) = ("", [])
    var starts: [Int64] = []
    try Self.pass(&basis, &starts, through: &head)
    let end = Instant.endOfTime.seconds
    guard zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }), starts.allSatisfy({ $0.magnitude <= end.magnitude })
    else { throw UnfitImage() }
    let places = Self.places(of: starts, within: seconds)
    let images = try read(places)
    guard images.count == places.count else { throw UnfitImage() }
    for (start, var image) in zip(starts[places], images) {
      var list = Contributions()
      try list.pass(through: &image)
      guard image.isAtEnd else { throw UnfitImage() }
      days.append(DayContributions(start: start, list: list))
    }
  }

  private static func pass(
    _ basis: inout String, _ starts: inout [Int64], through image: inout some ColumnImage
  ) throws(UnfitImage) {
    try image.pass(&basis)
    try image.pass(&starts)
  }
}
