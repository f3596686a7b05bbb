/// How a text is a table: what stands between two cells, and what stands before the table.
public struct Dialect: Sendable, Hashable {
  /// What stands between two cells.
  public var delimiter: Delimiter
  /// Whether the first line only says which delimiter follows, `sep=;`.
  public var hasDelimiterLine: Bool

  /// A dialect.
  public init(_ delimiter: Delimiter, hasDelimiterLine: Bool = false) {
    self.delimiter = delimiter
    self.hasDelimiterLine = hasDelimiterLine
  }

  /// What stands between two cells.
  public enum Delimiter: String, Sendable, Hashable, CaseIterable {
    /// `,`
    case comma
    /// `;`, where the comma is the decimal sign.
    case semicolon
    /// A tab.
    case tab
    /// `|`
    case pipe

    /// The byte.
    public var byte: UInt8 {
      switch self {
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: 0x09
      case .pipe: UInt8(ascii: "|")
      }
    }

    /// The delimiter by its name or its sign; nil for anything else.
    public init?(name: String) {
      let named = Self.allCases.first { $0.rawValue == name || Array(name.utf8) == [$0.byte] }
      guard let delimiter = named ?? (name == "\\t" ? .tab : nil) else { return nil }
      self = delimiter
    }
  }
}

extension Dialect {
  /// Tells the dialect from the beginning of a text. `isWhole`: nothing follows.
  static func detect(_ text: [UInt8], isWhole: Bool, stated: Delimiter? = nil) -> Dialect {
    if let (named, _) = delimiterLine(text) { return Dialect(stated ?? named, hasDelimiterLine: true) }
    if let stated { return Dialect(stated) }
    // Later ones win only by being better: semicolons and tabs stand in texts more rarely than commas do.
    var best: (delimiter: Delimiter, score: Double) = (.comma, 0)
    for delimiter in [Delimiter.tab, .semicolon, .comma, .pipe] {
      let score = score(delimiter, in: text, isWhole: isWhole)
      if score > best.score { best = (delimiter, score) }
    }
    return Dialect(best.delimiter)
  }

  /// The delimiter that the first line states, and how many bytes the line has with its end; nil where there is no such line.
  static func delimiterLine(_ text: [UInt8]) -> (delimiter: Delimiter, length: Int)? {
    let end = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
    var line = Array(text[..<end])
    if line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\""), line.count >= 2 {
      line = Array(line.dropFirst().dropLast())
    }
    guard line.count == 5, line.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 }),
      let delimiter = Delimiter.allCases.first(where: { $0.byte == line[4] })
    else { return nil }
    let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
    return (delimiter, min(text.count, end + (isPair ? 2 : 1)))
  }

  /// How much the text looks like a table with this delimiter: the share of rows that have as many cells as most rows have.
  private static func score(_ delimiter: Delimiter, in text: [UInt8], isWhole: Bool) -> Double {
    var counts: [Int] = []
    var row = TableRow()
    let splitter = RowSplitter(delimiter: delimiter)
    text.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count, counts.count < 200 {
        guard case .row(let next) = splitter.split(bytes, from: position, isLast: isWhole, into: &row) else { break }
        if !row.isBlank { counts.append(row.count) }
        position = next
      }
      // A text that is one unfinished row counts as a row.
      if counts.isEmpty, case .row = splitter.split(bytes, from: 0, isLast: true, into: &row) { counts = [row.count] }
    }
    let wide = counts.filter { $0 > 1 }
    guard !wide.isEmpty else { return 0 }
    let tallies = Dictionary(wide.map { ($0, 1) }, uniquingKeysWith: +)
    let most = tallies.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let most else { return 0 }
    // More columns decide between delimiters that split all rows alike.
    return Double(most.value) / Double(counts.count) + Double(min(most.key, 100)) / 10_000
  }
}
