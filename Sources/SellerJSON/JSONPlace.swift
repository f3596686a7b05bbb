/// A place in a JSON text.
public struct JSONPlace: Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1; lines end at byte 0x0A.
  public var line = 1
  /// The character of the line, from 1: Unicode scalars, as editors count them.
  public var column = 1
  /// The byte of the text, from 0.
  public var byte = 0

  /// The first place of a text.
  public static let start = JSONPlace()

  /// Line and column.
  public var description: String { "\(line):\(column)" }

  /// The place behind bytes that stand here.
  func after(_ bytes: some Sequence<UInt8>) -> JSONPlace {
    var place = self
    for byte in bytes { place.pass(byte) }
    return place
  }

  /// Goes past one byte.
  mutating func pass(_ passed: UInt8) {
    byte += 1
    if passed == 0x0A {
      line += 1
      column = 1
    } else if passed & 0xC0 != 0x80 {
      column += 1
    }
  }
}
