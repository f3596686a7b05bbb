/// An exact decimal number as the store writes it: `-?[0-9]+(\.[0-9]+)?` with at most 12 fractional digits.
///
/// Rates, percentages and benchmarks are compared exactly through it; it is never turned into a `Double` before a verdict.
public struct DecimalNumber: Sendable {
  /// The value times 10^`scale`.
  public let mantissa: Int128
  /// How many of the mantissa's digits stand after the point, 0 to 12.
  public let scale: Int

  /// The largest number of fractional digits that the store takes.
  public static let maximumScale = 12
  /// The largest number of digits in all; beyond it the products of two numbers would not fit.
  public static let maximumDigits = 18

  /// `mantissa` ÷ 10^`scale`, with `scale` held to 0 … 12.
  public init(mantissa: Int128, scale: Int = 0) {
    self.mantissa = mantissa
    self.scale = min(max(scale, 0), Self.maximumScale)
  }

  /// Why a text is no decimal number that the store takes.
  public enum Problem: Error, Sendable, Hashable {
    /// It is no decimal string.
    case notDecimal
    /// It has more than 12 digits after the point.
    case tooManyFractionDigits
    /// It has more than 18 digits in all, zeros in front not counted.
    case tooManyDigits
  }

  /// Reads a decimal string; nil when the text is anything else, has more than 12 fractional or 18 digits.
  public init?(_ text: String) {
    do throws(Problem) {
      try self.init(reading: text)
    } catch {
      return nil
    }
  }

  /// Reads a decimal string, or says why it is none.
  public init(reading text: String) throws(Problem) {
    var mantissa: Int128 = 0
    var digits = 0
    var significant = 0
    var scale: Int?
    var isTooLong = false
    var negative = false
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0:
        negative = true
      case UInt8(ascii: ".") where scale == nil && digits > 0:
        scale = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        scale = scale.map { $0 + 1 }
        // Beyond its bound a number need not be read, only seen to be one.
        guard !isTooLong else { continue }
        mantissa = mantissa * 10 + Int128(byte - UInt8(ascii: "0"))
        if mantissa != 0 { significant += 1 }
        isTooLong = significant > Self.maximumDigits
      default:
        throw .notDecimal
      }
    }
    guard digits > 0, scale != 0 else { throw .notDecimal }
    guard (scale ?? 0) <= Self.maximumScale else { throw .tooManyFractionDigits }
    guard !isTooLong else { throw .tooManyDigits }
    self.mantissa = negative ? -mantissa : mantissa
    self.scale = scale ?? 0
  }

  /// Whether the number is exactly zero.
  public var isZero: Bool { mantissa == 0 }

  /// The nearest `Double`, for display and JSON only.
  public var approximate: Double { mantissa.nearestDouble / PowersOfTen.power(scale).nearestDouble }

  /// The two mantissas at a common scale.
  static func aligned(_ left: Self, _ right: Self) -> (Int128, Int128) {
    let scale = max(left.scale, right.scale)
    return (
      left.mantissa * PowersOfTen.power(scale - left.scale), right.mantissa * PowersOfTen.power(scale - right.scale)
    )
  }
}

extension DecimalNumber: Hashable, Comparable {
  /// Whether the two are the same.
  public static func == (left: Self, right: Self) -> Bool {
    let (left, right) = aligned(left, right)
    return left == right
  }

  /// Whether the left one comes first.
  public static func < (left: Self, right: Self) -> Bool {
    let (left, right) = aligned(left, right)
    return left < right
  }

  /// Feeds what equality looks at.
  public func hash(into hasher: inout Hasher) {
    var mantissa = mantissa
    var scale = scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    hasher.combine(mantissa)
    hasher.combine(scale)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number as the store writes it, with exactly `scale` fractional digits.
  public var description: String {
    let sign = mantissa < 0 ? "-" : ""
    let digits = String(mantissa.magnitude)
    guard scale > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}

/// Powers of ten as exact integers.
enum PowersOfTen {
  private static let table: [Int128] = (0...30).map { exponent in
    (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
  }

  /// 10^`exponent` for 0 … 30; the exponents asked for are differences of scales.
  static func power(_ exponent: Int) -> Int128 { table[exponent] }
}
