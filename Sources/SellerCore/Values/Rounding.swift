/// The one rounding of the program: computed money is exact to the end, then rounded half away from zero (Readings, 15).
public enum Rounding {
  /// `numerator` ÷ `denominator` to the nearest whole number, halves away from zero; the denominator is above 0.
  /// A result outside `Int64` is held at its bounds.
  public static func halfAwayFromZero(_ numerator: Int128, over denominator: Int128) -> Int64 {
    // Written so that no step leaves 128 bits: doubling the numerator could.
    let (quotient, remainder) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    let magnitude = quotient + (remainder >= denominator.magnitude - remainder ? 1 : 0)
    let bounded = Int64(clamping: magnitude)
    return numerator < 0 ? -bounded : bounded
  }
}
