/// Numbers with leading zeros.
enum Digits {
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func four(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Writes a number that has so many digits at most, and is not below 0, to a place of a text; a sign may stand before it.
  static func write(
    _ number: Int, _ count: Int, after sign: Unicode.Scalar? = nil, to text: UnsafeMutableBufferPointer<UInt8>,
    at place: Int
  ) {
    if let sign { text[place - 1] = UInt8(ascii: sign) }
    var rest = number
    for digit in (place..<place + count).reversed() {
      text[digit] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}
