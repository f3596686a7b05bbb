import SellerCore

/// How the store writes amounts and moments, byte by byte: the one canonical form of each.
extension [UInt8] {
  /// Appends `units` ÷ 10^`fractionDigits` with exactly that many digits after the point.
  mutating func append(decimal units: Int64, fractionDigits: Int) {
    if units < 0 { append(UInt8(ascii: "-")) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { digits in
      var rest = units.magnitude
      var start = digits.count
      var written = 0
      while rest > 0 || written <= fractionDigits {
        if written == fractionDigits, fractionDigits > 0 {
          start -= 1
          digits[start] = UInt8(ascii: ".")
        }
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
        written += 1
      }
      append(contentsOf: digits[start...])
    }
  }

  /// Appends a moment as `YYYY-MM-DDTHH:MM:SSZ`.
  public mutating func append(instant: Instant) {
    let day = ShopCalendar.utc.day(of: instant)
    let civil = day.civil
    guard (0...9999).contains(civil.year) else {
      append(contentsOf: instant.description.utf8)
      return
    }
    let second = Int(instant.seconds - Int64(day.number) * 86_400)
    append(twoDigits: civil.year / 100)
    append(twoDigits: civil.year % 100)
    append(UInt8(ascii: "-"))
    append(twoDigits: civil.month)
    append(UInt8(ascii: "-"))
    append(twoDigits: civil.day)
    append(UInt8(ascii: "T"))
    append(twoDigits: second / 3600)
    append(UInt8(ascii: ":"))
    append(twoDigits: second / 60 % 60)
    append(UInt8(ascii: ":"))
    append(twoDigits: second % 60)
    append(UInt8(ascii: "Z"))
  }

  private mutating func append(twoDigits number: Int) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
