import SellerCore
import SellerTables

/// The store's records as tables, as they were at the view's as-of instant. Headings are the field names of the store format;
/// a field inside another is named with a dot.
public enum ExportTables {
  /// The tables by the names that a command takes.
  public enum Name: String, Sendable, CaseIterable {
    /// The shop itself.
    case store
    /// Products.
    case products
    /// Orders without their cases.
    case orders
    /// After-sales cases with their orders.
    case cases
    /// Category disputes.
    case disputes
    /// ProductBoost campaigns.
    case boosts
    /// The products' ProductBoost months.
    case boostMonths = "boost-months"
    /// Conversations.
    case consultations
    /// Tickets.
    case tickets
    /// Live-room and short-video counts.
    case media
    /// Benchmarks.
    case benchmarks
    /// Price changes.
    case prices
    /// Recorded violations.
    case violations
  }

  /// A table by its name.
  public static func table(_ name: Name, of view: ShopView) -> DataTable {
    switch name {
    case .store: store(view)
    case .products: products(view)
    case .orders: orders(view)
    case .cases: cases(view)
    case .disputes: disputes(view)
    case .boosts: boosts(view)
    case .boostMonths: boostMonths(view)
    case .consultations: consultations(view)
    case .tickets: tickets(view)
    case .media: media(view)
    case .benchmarks: benchmarks(view)
    case .prices: prices(view)
    case .violations: violations(view)
    }
  }

  /// A table of records: each field by its name and how its cell is made.
  static func table<Element: Sendable>(
    of records: [Element], _ fields: [(String, @Sendable (Element) -> CellValue)]
  ) -> DataTable {
    DataTable(columns: fields.map(\.0)) { body in
      for record in records { try body(fields.map { $0.1(record) }) }
    }
  }
}
