/// What a month's orders contribute to a measure, by the day on which it falls. Windows are made of whole days, so that the counts of
/// any window follow from these without the orders.
struct DayCounts: Sendable, Hashable {
  /// The first seconds of the days on which something falls, ascending.
  private(set) var days: [Int64] = []
  /// What falls on each of them.
  private(set) var cells: [Tally.Cell] = []

  /// Five years: what is further apart than that is a mistake, and would take too much room.
  static let mostDays = 1_826

  /// Nothing yet.
  init() {}

  /// What a tally has counted between the beginnings of days.
  init(_ tally: Tally) {
    tally.forEachPart { day, cell in
      guard cell != Tally.Cell() else { return }
      days.append(day)
      cells.append(cell)
    }
  }

  /// What contributions add up to.
  init(_ contributions: [DayContributions]) {
    days = contributions.map(\.start)
    cells = contributions.map { $0.list.sum(within: Int64.min...Int64.max) }
  }

  mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    var (numerators, denominators) = (cells.map(\.numerator), cells.map(\.denominator))
    var told = cells.map(\.told.bits)
    try image.pass(&days)
    try image.pass(&numerators)
    try image.pass(&denominators)
    try image.pass(&told)
    guard image.isReading else { return }
    guard [numerators.count, denominators.count, told.count].allSatisfy({ $0 == days.count }) else {
      throw UnfitImage()
    }
    cells = days.indices.map {
      Tally.Cell(numerator: numerators[$0], denominator: denominators[$0], told: FactSet(bits: told[$0]))
    }
  }
}
