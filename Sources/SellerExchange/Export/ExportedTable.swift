import SellerCore
import SellerRecords
import SellerTables

/// A table that can be exported: the records of a kind, under the name of the file that holds them; the cases of the orders,
/// a line each; and what was done to the store.
public enum ExportedTable: Hashable, Sendable {
  /// The records of a kind.
  case records(RecordKind)
  /// The after-sales cases with the order and product that they are of.
  case cases
  /// What was changed, when, by which command.
  case audit

  /// The columns of the audit.
  public static let auditColumns = ["at", "command", "what", "records", "more_records"]
}

extension ExportedTable: CaseIterable, RawRepresentable {
  /// Every table, in the order of the store format; cases come after their orders.
  public static let allCases: [ExportedTable] =
    RecordKind.allCases.flatMap { kind -> [ExportedTable] in
      kind == .order ? [.records(kind), .cases] : [.records(kind)]
    } + [.audit]

  /// A table by its name.
  public init?(rawValue: String) {
    guard let table = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = table
  }

  /// The name: the records' file or folder.
  public var rawValue: String {
    switch self {
    case .records(let kind): kind.tableName
    case .cases: "cases"
    case .audit: "audit"
    }
  }
}

extension RecordKind {
  /// The name of the kind's file or folder without its ending.
  fileprivate var tableName: String {
    func name<Stored: StoredRecord>(_ type: Stored.Type) -> String { Stored.folder ?? StoreFile(type).path }
    let file = lineType.map { name($0) } ?? StoreFile.shop.path
    return String(file.prefix { $0 != "." })
  }
}

extension DataTable {
  /// The records of a kind; `orders` visits the orders, which stand in no table.
  public static func records(
    _ kind: RecordKind, shop: Shop, tables: ShopSnapshot.Tables, orders: @escaping OrderVisit
  ) -> DataTable {
    func table<Stored: StoredRecord>(_ type: Stored.Type) -> DataTable {
      let table = RecordTable(type, currency: shop.currency)
      return DataTable(columns: table.columns) { body in
        for record in Stored.records(in: tables) { try body(try table.row(of: record)) }
      }
    }
    switch kind {
    case .shop:
      let table = RecordTable(Shop.self, currency: shop.currency)
      return DataTable(columns: table.columns, visit: { body in try body(try table.row(of: shop)) })
    case .order:
      let table = RecordTable(Order.self, currency: shop.currency)
      return DataTable(columns: table.columns) { body in try orders { try body(try table.row(of: $0)) } }
    default: return kind.lineType.map { table($0) } ?? DataTable(columns: [], rows: [])
    }
  }

  /// Goes through orders.
  public typealias OrderVisit = @Sendable (_ body: (Order) throws -> Void) throws -> Void

  /// The cases of orders, a line each.
  public static func cases(of orders: @escaping OrderVisit) -> DataTable {
    DataTable(columns: caseColumns) { body in
      try orders { order in
        for record in order.cases {
          try body([.key(order.id), .key(order.productID)] + caseFields.map { $0.value(record) })
        }
      }
    }
  }

  /// The columns of the table of cases.
  static let caseColumns = ["order_id", "product_id"] + caseFields.map(\.key)

  private static let caseFields: [RowField<AfterSalesCase>] = [
    .data("id") { .key($0.id) }, .data("kind") { .name($0.kind) }, .data("applied_at") { .instant($0.appliedAt) },
    .data("reason") { .name($0.reason) }, .data("reason_text") { .text($0.reasonText) },
    .data("amount") { .money($0.amount) }, .data("consented_at") { .instant($0.consentedAt) },
    .data("buyer_shipped_at") { .instant($0.buyerShippedAt) }, .data("refused_at") { .instant($0.refusedAt) },
    .data("completed_at") { .instant($0.completedAt) }, .data("intervened_at") { .instant($0.intervenedAt) },
    .data("liability") { .name($0.liability) }, .data("rating") { .integer($0.rating) },
    .data("rated_at") { .instant($0.ratedAt) }, .data("closed_at") { .instant($0.closedAt) },
    .data("proved_at") { .instant($0.provedAt) }, .data("decided_at") { .instant($0.decidedAt) },
    .data("advanced_at") { .instant($0.advancedAt) }, .data("repaid_at") { .instant($0.repaidAt) },
  ]
}
