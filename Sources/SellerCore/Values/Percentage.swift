/// A percentage, `"15"` or `"2.5"` in the store: 15 means 15 of 100.
public struct Percentage: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number before the percent sign.
  public let number: DecimalNumber

  /// A percentage from the number before its sign.
  public init(_ number: DecimalNumber) { self.number = number }

  /// A whole percentage.
  public init(_ whole: Int) { number = DecimalNumber(mantissa: Int128(whole)) }

  /// Reads a percentage as the store writes it; nil for anything that is no decimal string.
  public init?(text: String) {
    guard let number = DecimalNumber(text) else { return nil }
    self.number = number
  }

  /// Whether the left one comes first.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// The text of the store format.
  public var description: String { number.description }

  /// This share of an amount, exact until the one rounding at the end: half away from zero (Readings, 15).
  public func share(of money: Money) -> Money { Self.share(number, of: money) }

  /// (`old` − `new`) of an amount, rounded once: what a changed revenue share pays back (001, adjustment).
  public static func difference(_ old: Percentage, _ new: Percentage, of money: Money) -> Money {
    let scale = max(old.number.scale, new.number.scale)
    let (left, right) = DecimalNumber.aligned(old.number, new.number)
    return share(DecimalNumber(mantissa: left - right, scale: scale), of: money)
  }

  private static func share(_ number: DecimalNumber, of money: Money) -> Money {
    let (exact, overflow) = Int128(money.minorUnits).multipliedReportingOverflow(by: number.mantissa)
    // A percentage of eighteen digits is no shop's; the result would be held at the bounds of 64 bits anyway.
    let isNegative = (money.minorUnits < 0) != (number.mantissa < 0)
    let units =
      overflow
      ? (isNegative ? -Int64.max : Int64.max)
      : Rounding.halfAwayFromZero(exact, over: 100 * PowersOfTen.power(number.scale))
    return Money(minorUnits: units, currency: money.currency)
  }
}
