import SellerCore

/// Exact decimals for the eye.
extension Language {
  /// `numerator` ÷ `denominator` with `digits` fractional digits, half away from zero; the denominator is above 0.
  ///
  /// Rounded from the exact integers, so that what is shown never depends on binary fractions.
  public func quotient(_ numerator: Int128, over denominator: Int128, digits: Int) -> String {
    var scale: Int128 = 1
    for _ in 0..<digits { scale *= 10 }
    let rounded = Rounding.halfAwayFromZero(numerator * scale, over: denominator)
    return DecimalNumber(mantissa: Int128(rounded), scale: digits).description
  }

  /// A rate as a percentage with two digits where it is below 10 %, else one: `2.47 %`, `96.2 %`; nil without data.
  public func percent(_ ratio: Ratio) -> String? {
    guard ratio.hasData else { return nil }
    let small = Int128(ratio.numerator.magnitude) * 10 < Int128(ratio.denominator)
    return quotient(Int128(ratio.numerator) * 100, over: Int128(ratio.denominator), digits: small ? 2 : 1) + " %"
  }

  /// A decimal that is a rate (0.05) as a percentage (`5 %`), without needless zeros.
  public func percent(_ rate: DecimalNumber) -> String {
    trimmed(DecimalNumber(mantissa: rate.mantissa * 100, scale: rate.scale)) + " %"
  }

  /// A percentage as the rules name it: `15 %`.
  public func percent(_ percentage: Percentage) -> String { trimmed(percentage.number) + " %" }

  /// A decimal without the zeros at its end.
  public func trimmed(_ number: DecimalNumber) -> String {
    var text = number.description
    guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// A mean with `digits` fractional digits: `4.31`; nil without data.
  public func mean(_ ratio: Ratio, digits: Int = 2) -> String? {
    ratio.hasData ? quotient(Int128(ratio.numerator), over: Int128(ratio.denominator), digits: digits) : nil
  }

  /// A mean of seconds in hours: `31.5 h`, `31.5 小时`; nil without data.
  public func hours(_ seconds: Ratio) -> String? {
    guard seconds.hasData else { return nil }
    let tenths = Rounding.halfAwayFromZero(Int128(seconds.numerator) * 10, over: Int128(seconds.denominator) * 3600)
    return inHours("\(tenths < 0 ? "-" : "")\(count(tenths.magnitude / 10)).\(tenths.magnitude % 10)")
  }
}
