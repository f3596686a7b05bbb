/// A running total of one currency that cannot overflow on the way.
struct MoneySum: Sendable, Hashable {
  private var units: Int128 = 0
  private let currency: Currency

  /// Nothing yet.
  init(_ currency: Currency) { self.currency = currency }

  /// Adds an amount; one of another currency is left out, for two currencies are never added (Rules §0).
  mutating func add(_ money: Money) {
    if money.currency == currency { units += Int128(money.minorUnits) }
  }

  /// Adds another total of the currency.
  mutating func add(_ other: MoneySum) { units += other.units }

  /// The total, held within 64 bits.
  var total: Money { Money(clamping: units, currency) }

  /// The total, if it fits 64 bits.
  var exact: Int64? { Int64(exactly: units) }

  static func total(_ amounts: some Sequence<Money>, in currency: Currency) -> Money {
    var sum = MoneySum(currency)
    for amount in amounts { sum.add(amount) }
    return sum.total
  }
}
