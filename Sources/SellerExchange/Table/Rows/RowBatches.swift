import SellerRecords
import SellerSheets

/// The rows of a table on their way through a reader, many at a time where none depends on those before it.
struct RowBatches {
  /// Rows as a file hands them over.
  enum Rows: Sendable {
    case row(TableRow)
    case piece(RowPiece)
  }

  /// Rows that are read together, and by whom.
  private struct Batch: Sendable {
    let rows: [Rows]
    let reader: RowReader
    let plan: DirectPlan?
    /// Whether columns that can be read in two ways were decided by then.
    let isDecided: Bool
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
  /// Batches that two threads are at.
  private let line: WorkLine<Batch, (Batch, [Outcome])>
  /// What was added and is in no batch yet, and how much that is.
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
    line = WorkLine { [headingLine = table.headingLine] batch in
      var reader = batch.reader
      return (batch, batch.rows.map { Self.read($0, &reader, batch.plan, after: headingLine) })
    }
  }

  /// Adds rows; false when the taker has enough.
  mutating func add(_ some: Rows) throws(TableTrouble) -> Bool {
    // A preview wants the first rows and no others.
    guard spool != nil, reader.readsRowsAlone else {
      try give([some], [Self.read(some, &reader, plan, after: table.headingLine)])
      return !isStopped
    }
    rows.append(some)
    switch some {
    case .piece: weight += 64
    case .row: weight += 1
    }
    if weight >= 64 { finishBatch() }
    while line.count > 6, !isStopped { try giveNext() }
    return !isStopped
  }

  /// Reads the rows that were added; false when the taker has enough.
  mutating func finish() throws(TableTrouble) -> Bool {
    finishBatch()
    while line.count > 0, !isStopped { try giveNext() }
    return !isStopped
  }

  private mutating func finishBatch() {
    guard !rows.isEmpty else { return }
    line.add(Batch(rows: rows, reader: reader, plan: plan, isDecided: isDecided))
    rows.removeAll(keepingCapacity: true)
    weight = 0
  }

  private mutating func giveNext() throws(TableTrouble) {
    guard let (batch, outcomes) = line.next() else { return }
    guard batch.isDecided == isDecided else {
      // A row before them has decided what their columns are.
      return try give(batch.rows, batch.rows.map { Self.read($0, &reader, plan, after: table.headingLine) })
    }
    try give(batch.rows, outcomes)
  }

  private mutating func give(_ rows: [Rows], _ outcomes: [Outcome]) throws(TableTrouble) {
    for (place, outcome) in outcomes.enumerated() where !isStopped {
      if !isDecided, outcome.events.contains(where: { RowReader.isUndecided($0.event) }) {
        try decide(rows[place])
        let rest = Array(rows[(place + 1)...])
        return try give(rest, rest.map { Self.read($0, &reader, plan, after: table.headingLine) })
      }
      if let (rows, bytesRead) = outcome.direct { direct(rows, bytesRead) }
      for (event, line, bytesRead) in outcome.events where !isStopped { isStopped = !take(event, line, bytesRead) }
    }
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

  private static func read(
    _ some: Rows, _ reader: inout RowReader, _ plan: DirectPlan?, after headingLine: Int
  ) -> Outcome {
    var outcome = Outcome()
    switch some {
    case .row(let row): outcome.events.append((reader.read(row), row.line, row.bytesRead))
    case .piece(let piece):
      var direct = plan.map { DirectReader($0) }
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: DirectReader.longestLine) { scratch in
        piece.forEachRow {
          $2 > headingLine && direct?.take($0, $1, line: $2, in: scratch) ?? false
        } orCopy: { row in
          if row.line > headingLine { outcome.events.append((reader.read(row), row.line, row.bytesRead)) }
        }
      }
      outcome.direct = direct.map { ($0, piece.bytesRead) }
    }
    return outcome
  }
}
