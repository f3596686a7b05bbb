import SellerTables

/// A text prepared for searching: one number a character, without case.
struct SearchKey: Hashable, Sendable {
  let letters: [UInt32]

  /// Prepares a text. One without marks that join is taken scalar by scalar: to find where characters end takes ten times as long, and
  /// a picker of a large shop has tens of thousands of texts.
  init(_ text: String) {
    let scalars = text.unicodeScalars
    letters =
      scalars.allSatisfy { ScalarClass.plainWidth($0.value) > 0 } ? scalars.map(Self.fold) : text.map(Self.fold)
  }

  /// A character without its case and marks.
  static func fold(_ character: Character) -> UInt32 { character.unicodeScalars.first.map(fold) ?? 0 }

  private static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x41...0x5A: scalar.value + 0x20
    case 0..<0x80, 0x4E00...0x9FFF: scalar.value
    default: scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }
  }
}

/// How well a text answers a query.
struct SearchMatch: Hashable, Sendable {
  /// Lower is better.
  let rank: Int
  /// The characters that were found, by their place in the text, ascending.
  let positions: [Int]
}

/// Words to look for. A text answers when it holds every word, whole or, second best, as letters in order with gaps.
struct SearchQuery: Hashable, Sendable {
  private let words: [[UInt32]]

  init(_ text: String) {
    words = text.split(separator: " ").map { $0.map(SearchKey.fold) }
  }

  /// True when nothing is looked for; every text answers then.
  var isEmpty: Bool { words.isEmpty }

  /// The match in a text; nil when it does not answer.
  func match(_ key: SearchKey) -> SearchMatch? {
    var rank = 0
    var positions: Set<Int> = []
    for word in words {
      guard let found = Self.whole(word, in: key.letters) ?? Self.scattered(word, in: key.letters) else { return nil }
      rank += found.rank
      positions.formUnion(found.positions)
    }
    return SearchMatch(rank: rank, positions: positions.sorted())
  }

  /// The word in one piece: best at the start of the text, then at the start of a word, then anywhere.
  private static func whole(_ word: [UInt32], in letters: [UInt32]) -> SearchMatch? {
    guard word.count <= letters.count else { return nil }
    var best: SearchMatch?
    for start in 0...(letters.count - word.count) where letters[start] == word[0] {
      guard letters[start..<start + word.count].elementsEqual(word) else { continue }
      let rank = start == 0 ? 0 : isSeparator(letters[start - 1]) ? 1 : 2
      if rank < best?.rank ?? .max {
        best = SearchMatch(rank: rank, positions: Array(start..<start + word.count))
      }
      if rank < 2 { break }
    }
    return best
  }

  /// The word's letters in order, each as early as possible; the more gaps, the worse. Gaps as long as the word
  /// itself are no match any more.
  private static func scattered(_ word: [UInt32], in letters: [UInt32]) -> SearchMatch? {
    var positions: [Int] = []
    var place = 0
    for letter in word {
      guard let next = letters[place...].firstIndex(of: letter) else { return nil }
      positions.append(next)
      place = next + 1
    }
    guard let first = positions.first, let last = positions.last, word.count > 1 else { return nil }
    let gaps = last - first + 1 - word.count
    return gaps <= word.count * 4 ? SearchMatch(rank: 10 + gaps, positions: positions) : nil
  }

  private static func isSeparator(_ letter: UInt32) -> Bool {
    !(Unicode.Scalar(letter)?.properties.isAlphabetic ?? false) && !(0x30...0x39).contains(letter)
  }
}
