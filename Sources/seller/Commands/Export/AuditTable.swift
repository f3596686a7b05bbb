import SellerCore
import SellerExchange
import SellerStore
import SellerTables

extension DataTable {
  /// The audit's entries, oldest first.
  ///
  /// Their moments are the clock's, when somebody worked on the store, not the shop's: the default as-of of a made-up or
  /// archived shop does not hide them, only a moment that is asked for does.
  static func audit(_ entries: [AuditEntry], asOf: Instant?) -> DataTable {
    DataTable(
      columns: ExportedTable.auditColumns,
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
