import SellerCore

/// Eight bytes of a moment's text, in which pairs of digits stand in a known form.
struct DigitPairs {
  /// A digit's value in each byte that has one, and 0 in the others.
  private let digits: UInt64

  /// Takes the bytes, the first of them lowest, if they have a digit wherever the form has `0`, and elsewhere what it has.
  @inline(__always)
  init?(_ word: UInt64, form: StaticString) {
    var (expected, room): (UInt64, UInt64) = (0, 0)
    for place in 0..<8 {
      let byte = form.utf8Start[place]
      expected |= UInt64(byte) << (8 * place)
      // What may be added to a byte without touching its highest bit: a digit is at most 9, anything else is what it is.
      room |= (byte == UInt8(ascii: "0") ? 0x7F - 9 : 0x7F) << (8 * place)
    }
    digits = word ^ expected
    guard ((digits &+ room) | digits) & 0x8080_8080_8080_8080 == 0 else { return nil }
  }

  /// The number of two digits, the first of which stands in this place.
  @inline(__always)
  subscript(place: Int) -> Int { Int(digits >> (8 * place) & 15) * 10 + Int(digits >> (8 * place + 8) & 15) }
}

/// The months of the moments that were read last: most of a file's moments are of a few.
struct MonthMemory {
  struct Entry {
    /// How it is written, `YYYY-MM-`, as a word; 0 in the place of none.
    fileprivate var text: UInt64 = 0
    /// Its first moment, in seconds since 1970.
    var start: Int64 = 0
    var days = 0
  }

  /// By the last digit of the month's number.
  private var entries = InlineArray<16, Entry>(repeating: Entry())

  /// The month that is written so, the first byte lowest; nil where it is written otherwise, or there is none.
  @inline(__always)
  mutating func month(_ text: UInt64) -> Entry? {
    let place = Int(text >> 48 & 15)
    if entries[place].text == text { return entries[place] }
    guard let entry = Self.entry(text) else { return nil }
    entries[place] = entry
    return entry
  }

  private static func entry(_ text: UInt64) -> Entry? {
    guard let digits = DigitPairs(text, form: "0000-00-") else { return nil }
    let (year, month) = (digits[0] * 100 + digits[2], digits[5])
    guard let first = Day(year: year, month: month, day: 1),
      let days = (28...31).last(where: { Day(year: year, month: month, day: $0) != nil })
    else { return nil }
    return Entry(text: text, start: Int64(first.number) * 86_400, days: days)
  }
}
