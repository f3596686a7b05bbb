/// The words of a title or a text, for comparing what products are called: in lower case, without a plural's `s`; of scripts
/// that put no spaces between words every two neighbouring characters. Numbers, sizes, single letters and words of how many there are
/// tell nothing of what a thing is and are left out.
enum TitleWords {
  /// The different words in their order.
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var hasDigit = false
    var isSingle = true
    var before: Unicode.Scalar?
    func add(_ word: String) {
      if !words.contains(word) { words.append(word) }
    }
    func end() {
      defer {
        word.removeAll(keepingCapacity: true)
        (hasDigit, isSingle) = (false, true)
      }
      // A single letter is one, however many bytes it has.
      guard !word.isEmpty, !hasDigit, !isSingle else { return }
      let name = singular(word)
      if !amounts.contains(name) { add(name) }
    }
    func append(_ scalar: Unicode.Scalar) {
      isSingle = word.isEmpty
      if scalar.isASCII {
        word.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        word += UTF8.encode(scalar) ?? .init()
      }
    }
    for scalar in text.lowercased().unicodeScalars {
      if isUnspaced(scalar) {
        end()
        if let before { add("\(before)\(scalar)") }
        before = scalar
        continue
      }
      before = nil
      if isDigit(scalar) {
        hasDigit = true
        append(scalar)
      } else if isLetter(scalar) {
        append(scalar)
      } else {
        end()
      }
    }
    end()
    return words
  }

  private static let amounts: Set<String> = [
    "pc", "pcs", "piece", "set", "pack", "pair", "bundle", "lot", "cm", "mm", "ml", "kg", "and", "for", "of", "the",
    "with",
  ]

  private static func singular(_ word: [UInt8]) -> String {
    let s = UInt8(ascii: "s")
    let isPlural = word.count > 3 && word.last == s && word.dropLast().last != s
    return String(decoding: isPlural ? word.dropLast() : word[...], as: UTF8.self)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isAlphabetic
  }

  /// Chinese characters, kana, hangul.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
