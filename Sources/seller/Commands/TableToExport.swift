import SellerCore
import SellerExchange
import SellerStore
import SellerTables

/// What can be exported: the store's records as of a moment, and the audit, which is nobody's record.
enum TableToExport: Hashable {
  case records(ExportTables.Name)
  case audit

  private static let auditName = "audit"
}

extension TableToExport: CaseIterable, RawRepresentable {
  static var allCases: [TableToExport] { ExportTables.Name.allCases.map { .records($0) } + [.audit] }

  init?(rawValue: String) {
    if rawValue == Self.auditName {
      self = .audit
    } else if let name = ExportTables.Name(rawValue: rawValue) {
      self = .records(name)
    } else {
      return nil
    }
  }

  var rawValue: String {
    switch self {
    case .records(let name): name.rawValue
    case .audit: Self.auditName
    }
  }
}

extension DataTable {
  /// The audit's entries, oldest first.
  ///
  /// Their moments are the clock's, when somebody worked on the store, not the shop's: the default as-of of a made-up or
  /// archived shop does not hide them, only a moment that is asked for does.
  static func audit(_ entries: [AuditEntry], asOf: Instant?) -> DataTable {
    DataTable(
      columns: ["at", "command", "what", "records", "more_records"],
      rows: entries.compactMap { entry in
        if let asOf, let at = entry.at, at > asOf { return nil }
        return [
          .instant(entry.at), .text(entry.command), .text(entry.what),
          entry.records.isEmpty ? .empty : .list(entry.records),
          entry.moreRecords == 0 ? .empty : .integer(entry.moreRecords),
        ]
      })
  }
}
