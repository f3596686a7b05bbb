extension String {
  /// Adds the bytes of the text in lower case to others.
  ///
  /// Chinese has no case, and Unicode's tables take longer to say so than everything else that looks through a text: of one in ASCII
  /// and Chinese only the letters of ASCII are looked at.
  public func appendLowercased(to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: utf8)
    let isPlain = bytes.withUnsafeMutableBufferPointer {
      lowerPlain(UnsafeMutableBufferPointer(rebasing: $0[start...]))
    }
    guard !isPlain else { return }
    bytes.removeSubrange(start...)
    bytes.append(contentsOf: lowercased().utf8)
  }

  /// The bytes of the text in lower case.
  public var lowercasedBytes: [UInt8] {
    var bytes: [UInt8] = []
    appendLowercased(to: &bytes)
    return bytes
  }
}

/// Puts the letters of ASCII into lower case; false as soon as there is a character that may have a case beside them.
private func lowerPlain(_ text: UnsafeMutableBufferPointer<UInt8>) -> Bool {
  var place = 0
  while place < text.count {
    let byte = text[place]
    switch byte {
    case 0x41...0x5A: text[place] = byte | 0x20
    case 0x00...0x7F: break
    // U+3000 to U+9FFF: the signs, kana and characters of Chinese and Japanese.
    case 0xE3...0xE9: place += 2
    // U+2000 to U+203F: dashes, quotes, dots.
    case 0xE2 where text[place + 1] == 0x80: place += 2
    // U+FF00 to U+FFEF but for the wide letters A to Z: the wide signs of Chinese.
    case 0xEF where text[place + 1] > 0xBC || text[place + 1] == 0xBC && !(0xA1...0xBA).contains(text[place + 2]):
      place += 2
    default: return false
    }
    place += 1
  }
  return true
}
