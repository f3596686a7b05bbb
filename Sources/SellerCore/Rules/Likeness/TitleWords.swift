/// The words of a title or a text, for comparing what products are called: in lower case, without a plural's `s`; of scripts
/// that put no spaces between words every two neighbouring characters. Numbers, sizes, single letters and words of how many there are
/// tell nothing of what a thing is and are left out.
enum TitleWords {
  /// The different words in their order.
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var hasDigit = false
    var before: Unicode.Scalar?
    func add(_ word: String) {
      if !words.contains(word) { words.append(word) }
    }
    func end() {
      let name = singular(String(word))
      if word.count > 1, !hasDigit, !amounts.contains(name) { add(name) }
      word = String.UnicodeScalarView()
      hasDigit = false
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
        word.append(scalar)
      } else if isLetter(scalar) {
        word.append(scalar)
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

  private static func singular(_ word: String) -> String {
    let letters = word.utf8
    return letters.count > 3 && letters.last == s && letters.dropLast().last != s ? String(word.dropLast()) : word
  }

  private static let s = UInt8(ascii: "s")

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
