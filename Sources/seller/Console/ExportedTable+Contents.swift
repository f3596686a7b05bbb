import SellerConsole
import SellerCore
import SellerExchange

extension ExportedTable {
  /// The table's rows, the same that `seller export` writes.
  func contents(of view: ShopView) -> ExportTable {
    switch self {
    case .products: ExportTables.table(.products, of: view)
    case .orders: ExportTables.table(.orders, of: view)
    case .cases: ExportTables.table(.cases, of: view)
    case .disputes: ExportTables.table(.disputes, of: view)
    }
  }
}
