import SellerRecords
import SellerSheets

/// The rows of a table on their way through a reader, many at a time where none depends on those before it.
struct RowBatches {
  /// Rows as a file hands them over.
  enum Rows: Sendable {
    case row(TableRow)
    case piece(RowPiece)
  }

  /// What became of them.
  private struct Outcome: Sendable {
    /// Those that went straight into lines, and how far the file was read by then.
    var direct: (rows: DirectReader, bytesRead: Int)?
    var events: [(event: TableImport.Event, line: Int, bytesRead: Int)] = []
  }

  private let table: TableImport
  private var reader: RowReader
  private let spool: RowSpool?
  private var plan: DirectPlan?
  private let direct: (DirectReader, Int) -> Void
  private let take: TableImport.RowTaker
  /// What was added and not read yet, and how much of it is worth two threads.
  private var rows: [Rows] = []
  private var weight = 0
  private var isDecided = false
  private var isStopped = false

  init(
    _ table: TableImport, _ reader: RowReader, _ spool: RowSpool?, _ direct: @escaping (DirectReader, Int) -> Void,
    _ take: @escaping TableImport.RowTaker
  ) {
    self.table = table
    self.reader = reader
    self.spool = spool
    self.direct = direct
    self.take = take
    plan = spool.flatMap { DirectPlan(reader, into: $0) }
  }

  /// Adds rows; false when the taker has enough.
  mutating func add(_ some: Rows) throws(TableTrouble) -> Bool {
    rows.append(some)
    switch some {
    case .piece: weight += 64
    case .row: weight += 1
    }
    // A preview wants the first rows and no others.
    let isEnough = spool == nil || !reader.readsRowsAlone || weight >= 512
    return isEnough ? try finish() : true
  }

  /// Reads the rows that were added.
  mutating func finish() throws(TableTrouble) -> Bool {
    var rest = rows[...]
    rows.removeAll(keepingCapacity: true)
    weight = 0
    while !rest.isEmpty, !isStopped {
      for (some, outcome) in zip(rest, read(rest)) {
        rest = rest.dropFirst()
        let isUndecided = !isDecided && outcome.events.contains { RowReader.isUndecided($0.event) }
        if isUndecided {
          try decide(some)
          break
        }
        give(outcome)
        if isStopped { break }
      }
    }
    return !isStopped
  }

  private mutating func give(_ outcome: Outcome) {
    if let (rows, bytesRead) = outcome.direct { direct(rows, bytesRead) }
    for (event, line, bytesRead) in outcome.events where !isStopped { isStopped = !take(event, line, bytesRead) }
  }

  /// Reads rows one after the other, and from the first one on that a column could decide with what all rows tell of it.
  private mutating func decide(_ some: Rows) throws(TableTrouble) {
    for row in copies(some) where !isStopped {
      var outcome = reader.read(row)
      if !isDecided, RowReader.isUndecided(outcome) {
        isDecided = true
        reader.decide(try table.survey())
        outcome = reader.read(row)
      }
      isStopped = !take(outcome, row.line, row.bytesRead)
    }
    plan = spool.flatMap { DirectPlan(reader, into: $0) }
  }

  private func copies(_ some: Rows) -> [TableRow] {
    switch some {
    case .row(let row): return [row]
    case .piece(let piece):
      var rows: [TableRow] = []
      piece.forEachRow({ _, _, _ in false }, orCopy: { if $0.line > table.headingLine { rows.append($0) } })
      return rows
    }
  }

  private mutating func read(_ rows: ArraySlice<Rows>) -> [Outcome] {
    guard rows.count > 1, reader.readsRowsAlone else {
      return rows.map { Self.read($0, &reader, plan, after: table.headingLine) }
    }
    let size = max(1, rows.count / 8)
    let runs = stride(from: rows.startIndex, to: rows.endIndex, by: size).map {
      rows[$0..<min($0 + size, rows.endIndex)]
    }
    return ParallelMap.map(runs, workers: 2) { [reader, plan, headingLine = table.headingLine] some in
      var reader = reader
      return some.map { Self.read($0, &reader, plan, after: headingLine) }
    }.flatMap(\.self)
  }

  private static func read(
    _ some: Rows, _ reader: inout RowReader, _ plan: DirectPlan?, after headingLine: Int
  ) -> Outcome {
    var outcome = Outcome()
    switch some {
    case .row(let row): outcome.events.append((reader.read(row), row.line, row.bytesRead))
    case .piece(let piece):
      var direct = plan.map { DirectReader($0) }
      piece.forEachRow {
        $2 > headingLine && direct?.take($0, $1, line: $2) ?? false
      } orCopy: { row in
        if row.line > headingLine { outcome.events.append((reader.read(row), row.line, row.bytesRead)) }
      }
      outcome.direct = direct.map { ($0, piece.bytesRead) }
    }
    return outcome
  }
}
