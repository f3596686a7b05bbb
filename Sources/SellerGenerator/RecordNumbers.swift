import SellerCore

/// Ids of products and orders in the shapes of their platforms; all of one kind are of one length, so that the order of the
/// bytes is the order of the numbers.
enum RecordNumbers {
  /// The id of the product numbered `index`, later listed ones after earlier ones.
  static func product(_ index: Int, listedAt: Int64, platform: Platform, dice: inout Dice) -> ProductID {
    switch platform {
    case .wish:
      ProductID(
        hexadecimal(
          (UInt64(UInt32(clamping: listedAt)), 8), (UInt64(index), 6), (dice.next() & 0xFF_FFFF_FFFF, 10)))
    case .jd:
      ProductID(decimal(prefix: [], 100_000_000_000 + UInt64(index * 40_009 + dice.below(40_000)), digits: 12))
    case .kuaishou:
      ProductID(decimal(prefix: [], 20_000_000_000_000 + UInt64(index * 9_973_331 + dice.below(9_000_000)), digits: 14))
    }
  }

  /// The id of the order numbered `index`: later paid ones after earlier ones.
  static func order(_ index: Int, paidAt: Int64, platform: Platform, dice: inout Dice) -> OrderID {
    switch platform {
    case .wish:
      OrderID(
        hexadecimal((UInt64(UInt32(clamping: paidAt)), 8), (UInt64(index), 8), (dice.next() & 0xFFFF_FFFF, 8)))
    case .jd:
      OrderID(decimal(prefix: [], 240_000_000_000 + UInt64(index * 37 + dice.below(37)), digits: 12))
    case .kuaishou:
      OrderID(
        decimal(prefix: [], UInt64(min(max(0, paidAt), 9_999_999_999)) * 100_000_000 + UInt64(index), digits: 18))
    }
  }

  /// A letter or two and a number with leading zeros.
  static func decimal(prefix: StaticString, _ number: UInt64, digits: Int) -> String {
    prefix.withUTF8Buffer { decimal(prefix: $0, number, digits: digits) }
  }

  private static func decimal(prefix: some Collection<UInt8>, _ number: UInt64, digits: Int) -> String {
    String(unsafeUninitializedCapacity: prefix.count + digits) { buffer in
      var place = 0
      for byte in prefix {
        buffer[place] = byte
        place += 1
      }
      var rest = number
      for offset in stride(from: digits - 1, through: 0, by: -1) {
        buffer[place + offset] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return place + digits
    }
  }

  private typealias Part = (value: UInt64, digits: Int)

  private static func hexadecimal(_ first: Part, _ second: Part, _ third: Part) -> String {
    let length = first.digits + second.digits + third.digits
    return String(unsafeUninitializedCapacity: length) { buffer in
      var place = 0
      write(first, to: buffer, at: &place)
      write(second, to: buffer, at: &place)
      write(third, to: buffer, at: &place)
      return length
    }
  }

  private static func write(_ part: Part, to buffer: UnsafeMutableBufferPointer<UInt8>, at place: inout Int) {
    for shift in stride(from: (part.digits - 1) * 4, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: (part.value >> UInt64(shift)) & 0xF)
      buffer[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      place += 1
    }
  }
}
