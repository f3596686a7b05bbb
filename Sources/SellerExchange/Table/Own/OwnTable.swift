import SellerCore
import SellerRecords
import SellerTables

/// A table as `seller export` writes it, known by its columns: the records of a kind, the cases by themselves, or the audit.
public struct OwnTable: Sendable, Hashable {
  /// What it has: records that can be imported, or the audit, which cannot.
  public let content: ExportedTable
  /// Its columns, in canonical order.
  let columns: [String]

  private init(_ content: ExportedTable) {
    self.content = content
    columns =
      switch content {
      case .records(let kind): RecordCells.columns(of: kind.fields).map(\.name)
      case .cases: DataTable.caseColumns
      case .audit: ExportedTable.auditColumns
      }
  }

  private static let all = RecordKind.allCases.map { OwnTable(.records($0)) } + [OwnTable(.cases), OwnTable(.audit)]

  /// The table that has these headings, in whatever order, even where one stands twice; nil for any other. An export of an earlier
  /// version may lack columns that were added since: up to an eighth of them, so that a short table of somebody's own is none of
  /// ours.
  init?(headings: [String]) {
    let names = Set(headings)
    let possible = Self.all.filter { table in
      names.isSubset(of: table.columns) && table.required.isSubset(of: names)
        && table.columns.count - names.count <= table.columns.count / 8
    }
    guard let found = possible.min(by: { $0.columns.count < $1.columns.count }) else { return nil }
    self = found
  }

  /// The table whose row has these members, of which those are left out that have nothing; nil for any other, and for a row that
  /// has nothing but an id: such lists have everybody.
  init?(members: [String]) {
    let names = Set(members)
    let found = Self.all.first { table in
      table.required.isSubset(of: names) && names.isSubset(of: table.columns) && !names.isSubset(of: table.keys)
    }
    guard let found else { return nil }
    self = found
  }

  /// The columns that tell records apart.
  private var keys: [String] { if case .records(let kind) = content { kind.lineType?.keyFields ?? [] } else { [] } }

  /// The columns in which every row has something.
  private var required: Set<String> {
    switch content {
    case .records(let kind): Set(kind.fields.filter(\.isRequired).map(\.name))
    case .cases: ["order_id", "product_id", "id", "kind", "applied_at", "reason"]
    case .audit: ["command", "what"]
    }
  }

  /// What a report counts its rows as.
  var kind: ImportKind {
    switch content {
    case .records(let kind): ImportKind(kind, isCase: false)
    case .cases: .afterSalesCase
    case .audit: .file
    }
  }
}
