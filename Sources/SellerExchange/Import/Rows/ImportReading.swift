import SellerCore

/// What reading platform files gave: the rows that go in, those that need not, and those that cannot.
public struct ImportReading: Sendable, Equatable {
  /// The rows, in the order of the files.
  public var rows: [ImportedRow]
  /// What was left out because a store keeps no such record, in the order of the files.
  public var skips: [ImportSkip]
  /// What was refused, in the order of the files.
  public var refusals: [ImportRefusal]
  /// What there is to say of records that go in, in the order of the files.
  public var notes: [ImportNote]
  /// The facts that the files state, by their names in the store.
  public var carries: Set<String> = []
  /// What the pages say of each other.
  var pages: [PlacedPage] = []

  /// A reading, empty by default.
  public init(
    rows: [ImportedRow] = [], skips: [ImportSkip] = [], refusals: [ImportRefusal] = [], notes: [ImportNote] = []
  ) {
    self.rows = rows
    self.skips = skips
    self.refusals = refusals
    self.notes = notes
  }

  /// Adds what another file gave.
  public mutating func append(_ other: ImportReading) {
    rows += other.rows
    skips += other.skips
    refusals += other.refusals
    notes += other.notes
    pages += other.pages
    carries.formUnion(other.carries)
  }

  /// Everything there is to say: also which pages are missing.
  public var remarks: [ImportNote] { notes + pages.missing }

  /// How many records were read, whatever became of them.
  var recordCount: Int { rows.count + skips.count + refusals.count }

  /// The ids of all products that rows of their own describe.
  public var productIDs: Set<ProductID> {
    rows.reduce(into: []) { ids, row in
      switch row.content {
      case .product(let imported): ids.insert(imported.product.id)
      case .order, .afterSalesCase, .review, .boost, .boostDay, .ticket: break
      }
    }
  }

  /// The ids of all orders that a row changes: what to look up in the store before merging.
  public var orderIDs: Set<OrderID> {
    rows.reduce(into: []) { ids, row in
      switch row.content {
      case .order(let imported): ids.insert(imported.order.id)
      case .afterSalesCase(let imported): ids.insert(imported.orderID)
      case .review(let imported): ids.insert(imported.orderID)
      case .product, .boost, .boostDay, .ticket: break
      }
    }
  }
}
