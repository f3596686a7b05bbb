/// A rate as its two counts, compared exactly by cross-multiplication.
///
/// For a mean, the numerator is the sum of what is averaged and the denominator how many there are.
public struct Ratio: Sendable, Hashable {
  /// What is counted, or the sum that is averaged.
  public let numerator: Int64
  /// Out of how many; never negative.
  public let denominator: Int64

  /// `numerator` out of `denominator`.
  public init(_ numerator: Int64, _ denominator: Int64) {
    self.numerator = numerator
    self.denominator = max(0, denominator)
  }

  /// Whether there is anything to divide by; without it the rate is *no data*, not zero.
  public var hasData: Bool { denominator > 0 }

  /// The nearest `Double`, for display and JSON only; nil without data.
  public var approximate: Double? { hasData ? Double(numerator) / Double(denominator) : nil }

  /// Compares this rate with `multiple` × `number` × `unit` exactly: −1 below, 0 equal, 1 above; nil without data.
  ///
  /// `multiple` is a decimal such as 1.5; `unit` is how many units of the numerator one unit of `number` is (3600 where seconds
  /// are compared with hours).
  public func compared(
    to number: DecimalNumber, times multiple: DecimalNumber = DecimalNumber(mantissa: 1), unit: Int64 = 1
  ) -> Int? {
    guard hasData else { return nil }
    let scale = PowersOfTen.power(number.scale + multiple.scale)
    let (left, leftOverflow) = Int128(numerator).multipliedReportingOverflow(by: scale)
    let (product, productOverflow) = number.mantissa.multipliedReportingOverflow(by: multiple.mantissa)
    let (right, rightOverflow) = product.multipliedReportingOverflow(by: Int128(denominator) * Int128(unit))
    if leftOverflow || productOverflow || rightOverflow {
      return comparedApproximately(to: number, times: multiple, unit: unit)
    }
    return left < right ? -1 : (left == right ? 0 : 1)
  }

  /// Compares two rates exactly: −1 below, 0 equal, 1 above; nil when one has no data.
  public func compared(to other: Ratio) -> Int? {
    guard hasData, other.hasData else { return nil }
    let left = Int128(numerator) * Int128(other.denominator)
    let right = Int128(other.numerator) * Int128(denominator)
    return left < right ? -1 : (left == right ? 0 : 1)
  }

  /// The comparison with a number for values so large that the exact products leave 128 bits; such values are no shop's.
  private func comparedApproximately(to number: DecimalNumber, times multiple: DecimalNumber, unit: Int64) -> Int {
    let value = Double(numerator) / Double(denominator)
    let bound = number.approximate * multiple.approximate * Double(unit)
    return value < bound ? -1 : (value == bound ? 0 : 1)
  }
}
