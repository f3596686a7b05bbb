/// Numbers of many rows. As long as all are the usual one, nothing but their count is kept.
struct NumberColumn<Number: FixedWidthInteger & BitwiseCopyable & Sendable>: Sendable {
  private let usual: Number
  private var numbers = Numbers<Number>()
  /// How many rows.
  private(set) var count = 0

  /// An empty column.
  init(usual: Number) { self.usual = usual }

  /// Adds a row.
  @inline(__always)
  mutating func append(_ number: Number) {
    if numbers.isEmpty {
      if number == usual {
        count += 1
        return
      }
      numbers = Numbers(Array(repeating: usual, count: count))
    }
    numbers.append(number)
    count += 1
  }

  @inline(__always)
  subscript(row: Int) -> Number { numbers.isEmpty ? usual : numbers[row] }

  /// Goes through the numbers; the usual one of all rows comes once.
  func forEach(_ body: (Number) -> Void) {
    if numbers.isEmpty { if count > 0 { body(usual) } } else { numbers.forEach(body) }
  }

  /// Looked at without a way out: that is done for several at a time.
  @inline(__always)
  private func areAll(_ isFit: (Number) -> Bool) -> Bool {
    var areFit = true
    numbers.forEach { number in if !isFit(number) { areFit = false } }
    return areFit
  }

  /// What the column is made of, where each number satisfies a condition.
  mutating func pass(
    through image: inout some ColumnImage, where isFit: (Number) -> Bool = { _ in true }
  ) throws(UnfitImage) {
    try image.pass(&count)
    try image.pass(&numbers)
    guard image.isReading else { return }
    let areFit =
      numbers.isEmpty ? count == 0 || count > 0 && isFit(usual) : numbers.count == count && areAll(isFit)
    guard areFit, count <= image.mostRows else { throw UnfitImage() }
  }
}

/// Small numbers from 0 on of rows that may have none.
struct SmallNumberColumn: ImageColumn {
  private var codes = NumberColumn<UInt8>(usual: 0)

  var count: Int { codes.count }

  mutating func append(_ value: Int?) { codes.append(value.map { UInt8(clamping: $0 + 1) } ?? 0) }

  subscript(row: Int) -> Int? { codes[row] == 0 ? nil : Int(codes[row]) - 1 }

  mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) { try codes.pass(through: &image) }
}

/// Amounts of rows that may have none.
struct AmountColumn: ImageColumn {
  private var units = NumberColumn<Int64>(usual: Self.absent)
  let currency: Currency

  private static var absent: Int64 { .min }

  init(_ currency: Currency) { self.currency = currency }

  var count: Int { units.count }

  mutating func append(_ value: Money?) { units.append(value?.minorUnits ?? Self.absent) }

  subscript(row: Int) -> Money? {
    units[row] == Self.absent ? nil : Money(minorUnits: units[row], currency: currency)
  }

  mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try units.pass(through: &image) { $0 == Self.absent || $0.magnitude <= Money.maximumMinorUnits.magnitude }
  }
}
