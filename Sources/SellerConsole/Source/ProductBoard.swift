import SellerCore
import SellerTables

/// What is counted of every product for lists: most of the work of a reading where there are many.
public struct ProductBoard: Sendable {
  /// With fewer products than these nobody notices that what lists show is counted with everything else.
  private static let leastToWait = 5000

  /// The products with what their lines show, those with the most orders first.
  let rows: [ProductRow]
  /// Those that the EU regulation concerns, the ones without a person first; none on platforms that it is not kept for.
  let concernedByEU: [ProductRow]
  /// Which products weigh most on each indicator.
  let worst: WorstProducts

  /// Whether a shop has so many that Health is shown before the lists are counted.
  public static func takesLong(in view: ShopView) -> Bool { view.tables.productTable.count >= leastToWait }

  /// The products in the order of their ids, and those that weigh most.
  init(_ rows: [ProductRow], _ worst: WorstProducts, _ compliance: EUCompliance?) {
    concernedByEU = (compliance?.rows ?? []).compactMap { rows.place(of: $0.productID, by: \.id).map { rows[$0] } }
    let orders = rows.map(\.orders)
    self.rows = rows.indices.sorted { (orders[$1], $0) < (orders[$0], $1) }.map { rows[$0] }
    self.worst = worst
  }
}
