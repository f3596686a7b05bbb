import SellerJSON
import SellerRecords
import SellerTables
import SellerText

/// What a command answers, in each of the formats it can be asked for.
protocol Answer {
  /// Writes the answer of the contract, one compact line.
  func writeJSON(to sink: DataTable.Sink) throws
  /// The answer for people.
  func tables(in language: Language) -> [OutputTable]
  /// The answer for spreadsheets.
  func spreadsheet() -> DataTable
  /// A line or two above the tables.
  func summary(in language: Language) -> [String]
}

extension Answer {
  func summary(in language: Language) -> [String] { [] }
}

/// An answer whose JSON is made at once.
protocol ValueAnswer: Answer {
  /// The answer of the contract.
  var json: JSONValue { get }
}

extension ValueAnswer {
  func writeJSON(to sink: DataTable.Sink) throws { try sink(json.line) }
}

/// An answer with one list that may be long: its JSON is written a run of elements at a time.
protocol ListAnswer: Answer {
  associatedtype Element: Sendable
  /// The members before the list.
  var head: [(String, JSONValue)] { get }
  var listName: String { get }
  /// The list.
  var elements: [Element] { get }
  /// The list in runs, which need not be there together.
  var runs: [ListRun<Element>] { get }
  var fields: [RowField<Element>] { get }
}

extension ListAnswer {
  var head: [(String, JSONValue)] { [] }

  func spreadsheet() -> DataTable { DataTable(fields, elements) }

  func writeJSON(to sink: DataTable.Sink) throws {
    var writer = JSONWriter()
    writer.beginObject()
    for (name, value) in head {
      writer.name(name)
      writer.write(value)
    }
    writer.name(listName)
    writer.beginList()
    let rows = ElementWriter(fields)
    let line = WorkLine { (run: ListRun<Element>) in rows.elements(of: run()) }
    for run in runs {
      line.add(run)
      if line.count > Self.runsAhead, let elements = line.next() {
        try writer.drain(andElements: elements, to: sink)
      }
    }
    while let elements = line.next() { try writer.drain(andElements: elements, to: sink) }
    writer.endList()
    writer.endObject()
    writer.endLine()
    try writer.drain(to: sink)
  }

  var runs: [ListRun<Element>] { elements.runs }

  /// How many runs may wait for the one before them: what is written stays near the processor, and its memory is used again.
  private static var runsAhead: Int { 8 }
}

/// The formats of an answer.
enum OutputFormat: String, CaseIterable {
  /// Aligned for people.
  case table
  /// For programs.
  case json
  /// For spreadsheets.
  case csv
}

extension Answer {
  /// Writes the answer to standard output.
  func print(as format: OutputFormat, in language: Language, colours: OutputColours, isASCII: Bool) throws {
    switch format {
    case .json:
      try writeJSON { try StandardStreams.write($0) }
    case .csv:
      try spreadsheet().write(.csv) { try StandardStreams.write($0) }
    case .table:
      let layout = TableText(language: language, colours: colours, room: StandardStreams.outputColumns)
      let sink: DataTable.Sink = { lines in
        try StandardStreams.say(
          lines: isASCII ? Array(ASCIIText.of(String(decoding: lines, as: UTF8.self)).utf8) : lines)
      }
      let head = summary(in: language).map { layout.safe($0) + "\n" }.joined()
      try sink(Array(head.utf8))
      for (place, table) in tables(in: language).enumerated() {
        if place > 0 || !head.isEmpty { try sink([UInt8(ascii: "\n")]) }
        try layout.write(table, to: sink)
      }
    }
  }
}
