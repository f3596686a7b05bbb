import SellerCore
import SellerTables

/// What a list is narrowed to: terms between blanks, and a row has to answer all of them.
///
/// `word` stands anywhere in the row, `"two words"` together, `~wrd` as letters in order, `column>2%` compares the number that
/// the column shows (or its day: `date>2021-10-01`), `column:text` looks into one column; `!` before a term wants the opposite.
struct RowFilter: Sendable, Hashable {
  /// A column as it can be called in a term: its heading and its name for programs.
  struct ColumnNames: Sendable, Hashable {
    let folded: [String]

    init(_ names: [String]) { folded = names.map(Self.fold) }

    /// A name without case, blanks and signs: `refund rate` is `refund_rate` and `Refund-Rate`.
    static func fold(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

    /// The place of the column that is called so: in full, else by the beginning, else by a part; nil where there is none.
    static func place(of name: String, in columns: [ColumnNames]) -> Int? {
      let name = fold(name)
      guard !name.isEmpty else { return nil }
      let ways: [(String) -> Bool] = [{ $0 == name }, { $0.hasPrefix(name) }, { $0.holds(name) }]
      return ways.lazy.compactMap { way in columns.firstIndex { $0.folded.contains(where: way) } }.first
    }
  }

  private enum Comparison: String, CaseIterable, Sendable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case equal = "="
    case holds = ":"
  }

  private enum Test: Sendable, Hashable {
    case text([UInt8])
    case scattered(SearchQuery)
    case column(Int, Comparison, String)
  }

  private struct Term: Sendable, Hashable {
    let test: Test
    let isWanted: Bool
  }

  private let terms: [Term]
  /// What stands before a comparison and is no column's name; the term is looked for as a text then.
  let unknownColumn: String?

  /// A filter from what was typed, for a list of these columns.
  init(_ text: String, columns: [ColumnNames]) {
    var terms: [Term] = []
    var unknown: String?
    for word in Self.words(of: text) {
      let isWanted = !(word.hasPrefix("!") && word.count > 1)
      let body = isWanted ? word : String(word.dropFirst())
      switch Self.comparison(in: body, columns: columns) {
      case .column(let column, let comparison, let value):
        terms.append(Term(test: .column(column, comparison, value.lowercased()), isWanted: isWanted))
      case .none(let name):
        unknown = unknown ?? name
        let test: Test =
          body.hasPrefix("~") && body.count > 1
          ? .scattered(SearchQuery(String(body.dropFirst()))) : .text(String(body).lowercasedBytes)
        terms.append(Term(test: test, isWanted: isWanted))
      }
    }
    self.terms = terms
    unknownColumn = unknown
  }

  /// Whether every row answers.
  var isEmpty: Bool { terms.isEmpty }

  /// Whether what answers this filter has answered the other one: letters and terms were added to it.
  func narrows(_ other: RowFilter) -> Bool {
    other.terms.allSatisfy { term in
      if terms.contains(term) { return true }
      guard term.isWanted, case .text(let word) = term.test else { return false }
      return terms.contains { longer in
        guard longer.isWanted, case .text(let text) = longer.test else { return false }
        return text.withUnsafeBufferPointer { Self.contains($0, word) }
      }
    }
  }

  /// The rows of these that answer, by their texts.
  ///
  /// - Parameter plain: how programs get the cell of a row and column; nil where that is not a text.
  func answering(_ rows: [Int], in texts: SearchTexts, plain: (_ row: Int, _ column: Int) -> String?) -> [Int] {
    texts.rows(among: rows) { row, text in answers(text) { plain(row, $0) } }
  }

  private func answers(_ text: UnsafeBufferPointer<UInt8>, plain: (Int) -> String?) -> Bool {
    terms.allSatisfy { term in
      let holds =
        switch term.test {
        case .text(let word): Self.contains(text, word)
        case .scattered(let query):
          text.split(separator: 0x0A).contains { query.match(SearchKey(String(decoding: $0, as: UTF8.self))) != nil }
        case .column(let column, let comparison, let wanted):
          Self.holds(SearchTexts.part(column, of: text), comparison, wanted) { plain(column) }
        }
      return holds == term.isWanted
    }
  }

  private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    word.withUnsafeBufferPointer { word in
      guard let first = word.first, let last = word.last, text.count >= word.count else { return word.isEmpty }
      let (text, length) = (UnsafeRawBufferPointer(text), word.count)
      let (firsts, lasts) = (SIMD16(repeating: first), SIMD16(repeating: last))
      func isAt(_ start: Int) -> Bool { text[start..<start + length].elementsEqual(word) }
      // Sixteen places at a time are passed over where no word of this length can stand by its first and last byte.
      let end = text.count - length + 1
      var start = 0
      while start < end {
        if start + 16 <= end {
          let begin = text.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self) .== firsts
          let finish = text.loadUnaligned(fromByteOffset: start + length - 1, as: SIMD16<UInt8>.self) .== lasts
          if any(begin .& finish), (start..<start + 16).contains(where: isAt) { return true }
          start += 16
        } else {
          if isAt(start) { return true }
          start += 1
        }
      }
      return false
    }
  }

  // MARK: Reading

  /// The words between blanks; what stands between quotation marks is one.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        words.append(word)
        word = ""
      } else {
        word.append(character)
      }
    }
    return (words + [word]).filter { !$0.isEmpty }
  }

  private enum Read {
    case column(Int, Comparison, String)
    case none(unknown: String?)
  }

  private static func comparison(in word: String, columns: [ColumnNames]) -> Read {
    guard let place = word.firstIndex(where: { ">=<:".contains($0) }), place > word.startIndex,
      let comparison = Comparison.allCases.first(where: { word[place...].hasPrefix($0.rawValue) })
    else { return .none(unknown: nil) }
    let name = String(word[..<place])
    let value = word[place...].dropFirst(comparison.rawValue.count)
    guard !value.isEmpty, let column = ColumnNames.place(of: name, in: columns) else {
      return .none(unknown: value.isEmpty ? nil : name)
    }
    return .column(column, comparison, String(value))
  }

  // MARK: Comparing

  /// Whether a cell answers: by how it reads, in lower case, or how programs get it.
  private static func holds(
    _ shown: String, _ comparison: Comparison, _ wanted: String, plain: () -> String?
  ) -> Bool {
    if comparison == .holds { return shown.holds(wanted) }
    if let number = number(in: wanted, isWhole: true) {
      return Self.number(in: shown, isWhole: false).map { compare($0, comparison, number) } ?? false
    }
    let text = plain()?.lowercased() ?? shown
    if comparison == .equal { return text.hasPrefix(wanted) }
    // A day is after a month when it is after its last day: what is typed decides how much counts.
    return !text.isEmpty && compare(String(text.prefix(wanted.count)), comparison, wanted)
  }

  private static func compare<Value: Comparable>(_ left: Value, _ comparison: Comparison, _ right: Value) -> Bool {
    switch comparison {
    case .atLeast: left >= right
    case .atMost: left <= right
    case .above: left > right
    case .below: left < right
    case .equal, .holds: left == right
    }
  }

  /// The first number in a text as people read it, with its sign and without the marks between thousands; `isWhole` takes it only
  /// where nothing but a unit's sign stands beside it.
  private static func number(in text: String, isWhole: Bool) -> Double? {
    var digits = ""
    var isNegative = false
    for character in text.unicodeScalars {
      switch character {
      case "0"..."9": digits.unicodeScalars.append(character)
      case "." where !digits.isEmpty && !digits.contains("."): digits.unicodeScalars.append(character)
      case "," where !digits.isEmpty: continue
      case "-", "−":
        if !digits.isEmpty { return isWhole ? nil : Double(digits).map { isNegative ? -$0 : $0 } }
        isNegative = true
      case "%", "$", "¥", "€", "£", " ", "+": continue
      default:
        if isWhole { return nil }
        if !digits.isEmpty { return Double(digits).map { isNegative ? -$0 : $0 } }
        isNegative = false
      }
    }
    return Double(digits).map { isNegative ? -$0 : $0 }
  }
}
