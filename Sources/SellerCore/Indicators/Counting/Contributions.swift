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

  /// Whether each product has one of so many numbers.
  func fits(_ count: Int) -> Bool { products.allSatisfy { $0 < count } }

  /// Adds all of them to a tally; `slots` are those of the products by their numbers.
  func add(to tally: inout Tally, slots: [UInt32]) {
    for place in products.indices {
      // Of a month in which a window begins or ends, many are out of it.
      guard let moment = moments[place], tally.reaches(moment) else { continue }
      tally.slot = Int(slots[Int(products[place])])
      tally.told = FactSet(bits: told[place])
      tally.add(at: moment, numerator: Int64(numerators[place]), denominator: Int64(denominators[place]))
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
