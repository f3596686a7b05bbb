/// What the orders of a month contribute to a measure, one contribution after another: for which product, and on which moment each
/// falls. Where products are counted each for itself, or what counts depends on the hour, the counts of days do not say enough.
struct Contributions: Sendable {
  private var moments = InstantColumn()
  private var products: [UInt32] = []
  private var numerators = NumberColumn<Int32>(usual: 0)
  private var denominators = NumberColumn<Int32>(usual: 1)
  private var told = NumberColumn<UInt64>(usual: FactSet.all.bits)
  /// Whether each could be taken down: numbers of billions are not.
  private(set) var isWhole = true

  /// None yet.
  init() {}

  /// How many.
  var count: Int { products.count }

  /// Adds one.
  mutating func append(at instant: Instant, product: Int, numerator: Int64, denominator: Int64, told: FactSet) {
    guard let numerator = Int32(exactly: numerator), let denominator = Int32(exactly: denominator),
      let product = UInt32(exactly: product)
    else { return isWhole = false }
    moments.append(instant)
    products.append(product)
    numerators.append(numerator)
    denominators.append(denominator)
    self.told.append(told.bits)
  }

  /// The same with other numbers for the products; nil where one has none.
  func renumbered(_ numbers: [UInt32: UInt32]) -> Contributions? {
    var renumbered = self
    for place in products.indices {
      guard let number = numbers[products[place]] else { return nil }
      renumbered.products[place] = number
    }
    return renumbered
  }

  /// What falls on each day, by its first second, ascending.
  func byDay(in calendar: ShopCalendar) -> [DayContributions] {
    guard let span = moments.span else { return [] }
    let first = calendar.day(of: span.lowerBound)
    var days = (first.number...calendar.day(of: span.upperBound).number).map {
      DayContributions(start: calendar.start(of: Day(number: $0)).seconds, list: Contributions())
    }
    for place in products.indices {
      guard let moment = moments[place] else { continue }
      days[calendar.day(of: moment).number - first.number].list.append(
        at: moment, product: Int(products[place]), numerator: Int64(numerators[place]),
        denominator: Int64(denominators[place]), told: FactSet(bits: told[place]))
    }
    return days.filter { $0.list.count > 0 }
  }

  /// Whether each product has one of so many numbers.
  func fits(_ count: Int) -> Bool { products.allSatisfy { $0 < count } }

  /// Adds up those that fall within some seconds.
  func sum(within seconds: ClosedRange<Int64>) -> Tally.Cell {
    var sum = Tally.Cell()
    forEach(within: seconds) { sum.add(numerator: $1, denominator: $2, told: $3) }
    return sum
  }

  /// Goes through those that fall within some seconds.
  @inline(__always)
  func forEach(
    within seconds: ClosedRange<Int64>,
    _ body: (_ product: Int, _ numerator: Int64, _ denominator: Int64, FactSet) -> Void
  ) {
    for place in products.indices {
      // Of a day that does not count to its end, some are out of it.
      guard let moment = moments[place], seconds.contains(moment.seconds) else { continue }
      body(
        Int(products[place]), Int64(numerators[place]), Int64(denominators[place]), FactSet(bits: told[place]))
    }
  }

  mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try moments.pass(through: &image)
    try image.pass(&products)
    try numerators.pass(through: &image)
    try denominators.pass(through: &image)
    try told.pass(through: &image)
    guard [moments.count, numerators.count, denominators.count, told.count].allSatisfy({ $0 == count }) else {
      throw UnfitImage()
    }
  }
}

struct DayContributions: Sendable {
  /// The day's first second.
  let start: Int64
  var list: Contributions
}
