import SellerCore
import SellerJSON
import SellerRecords
import SellerStore
import SellerTables
import SellerText

extension Import {
  /// `seller import --undo`: takes the latest change back, if that is an import.
  func undo(in store: Store) throws {
    let change = try withStoreFailures(store.undoable())
    guard let change else { throw ProgramFailure(.wrongInput, ImportWords.nothingToUndo) }
    guard change.isImport else {
      throw ProgramFailure(.wrongInput, ImportWords.changedSinceImport(change.what, at: change.at))
    }
    if isDryRun {
      writing.complain(ImportWords.wouldUndo(change.what, at: change.at, change.records))
      return writing.complain(CommandNote.onlyTried)
    }
    let report = try writing.takeBack(change, in: store, command: "import --undo")
    writing.complain(ImportWords.undone(report.change.what, at: report.change.at))
    for key in report.kept { writing.complain(ImportWords.keptInUndo(key.kind.rawValue, key.description)) }
    try writing.print(UndoAnswer(report: report))
  }
}

/// What taking an import back did to the records of each kind.
private struct UndoAnswer: ValueAnswer {
  let report: UndoReport

  var json: JSONValue {
    let kinds = rows.map { row in
      (
        row.kind,
        JSONValue.object([
          ("removed", .integer(Int64(row.counts.removed))),
          ("restored", .integer(Int64(row.counts.changed + row.counts.added))),
        ])
      )
    }
    return .object([
      ("command", .string(report.change.command)), ("at", .string(report.change.at.description)),
      ("kinds", .object(kinds)), ("kept", .array(report.kept.map { .string("\($0.kind.rawValue) \($0)") })),
    ])
  }

  func spreadsheet() -> DataTable { DataTable(Self.fields, rows) }

  func tables(in language: Language) -> [OutputTable] { [OutputTable(Self.fields, rows, in: language)] }

  private struct Row {
    let kind: String
    let counts: CommitReport.Counts
  }

  private var rows: [Row] {
    report.commit.counts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      Row(kind: $0.key.rawValue, counts: $0.value)
    }
  }

  private static let fields: [RowField<Row>] = [
    RowField("kind", Heading.kind, look: { row, _ in StyledText(row.kind) }, value: { .text($0.kind) }),
    .count("removed", ImportWords.removed) { $0.counts.removed },
    .count("restored", ImportWords.restored) { $0.counts.changed + $0.counts.added },
  ]
}
