import SellerText

/// Cuts a file of one or more JSON texts, written one after the other, into its texts.
///
/// It looks only at brackets and strings: what stands between them is Foundation's to judge.
enum JSONPages {
  /// Foundation keeps 38 digits of a decimal and drops the rest without a word; longer numbers are stopped here.
  static let maximumDigits = 38

  /// The ranges of the texts; each begins with a bracket. White space and a byte-order mark around them are skipped.
  static func split(_ bytes: [UInt8]) throws(TextDamage) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D:
        position += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let end = try endOfText(bytes, from: position)
        pages.append(position..<end)
        position = end
      default:
        throw .unexpectedCharacter(byte: position + 1)
      }
    }
    guard !pages.isEmpty else { throw .empty }
    return pages
  }

  private static func endOfText(_ bytes: [UInt8], from start: Int) throws(TextDamage) -> Int {
    var depth = 0
    var digits = 0
    var inString = false
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if inString {
        if byte == UInt8(ascii: "\\") {
          position += 1
        } else if byte == UInt8(ascii: "\"") {
          inString = false
        }
      } else {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          digits += 1
          if digits > maximumDigits {
            throw .longNumber(digits: maximumDigits, byte: position + 1)
          }
        case UInt8(ascii: "."):
          break
        case UInt8(ascii: "\""):
          inString = true
          digits = 0
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          depth += 1
          digits = 0
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          digits = 0
          if depth == 0 { return position + 1 }
        default:
          digits = 0
        }
      }
      position += 1
    }
    throw .noEnd(byte: start + 1)
  }
}
