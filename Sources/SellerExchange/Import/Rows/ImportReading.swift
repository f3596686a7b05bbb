import SellerCore
import SellerRecords

/// What reading platform files gave: the rows that go in, those that need not, and those that cannot.
public struct ImportReading: Sendable {
  /// The rows, in the order of the files.
  public var rows: [ImportedRow]
  /// What the rows of tables say, in the order of the files.
  public var stated: [PlacedStatement] = []
  /// What was left out because a store keeps no such record, in the order of the files.
  public var skips: [ImportSkip]
  /// What was refused, in the order of the files.
  public var refusals: [ImportRefusal]
  /// What there is to say of records that go in, in the order of the files.
  public var notes: [ImportNote]
  /// The facts that the files state, by their names in the store.
  public var carries: Set<String> = []
  /// Whether everything came from tables that were exported: that is no source of its own, the tables tell their sources.
  var isTransfer = false
  /// The records of replies that were refused, as they stand there.
  var raw: [SourcePosition: RefusedReply] = [:]
  /// Where the headings and rows of the tables stand, by file.
  var layouts: [String: TableLayout] = [:]
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
    let wasEmpty = rows.isEmpty && stated.isEmpty
    isTransfer = other.rows.isEmpty && other.stated.isEmpty ? isTransfer : other.isTransfer && (wasEmpty || isTransfer)
    rows += other.rows
    stated += other.stated
    raw.merge(other.raw) { first, _ in first }
    layouts.merge(other.layouts) { first, _ in first }
    skips += other.skips
    refusals += other.refusals
    notes += other.notes
    pages += other.pages
    carries.formUnion(other.carries)
  }

  /// Everything there is to say: also which pages are missing.
  public var remarks: [ImportNote] { notes + pages.missing }

  /// How many records were read, whatever became of them.
  var recordCount: Int { rows.count + stated.count + skips.count + refusals.count }

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
    let own: Set<OrderID> = rows.reduce(into: []) { ids, row in
      switch row.content {
      case .order(let imported): ids.insert(imported.order.id)
      case .afterSalesCase(let imported): ids.insert(imported.orderID)
      case .review(let imported): ids.insert(imported.orderID)
      case .product, .boost, .boostDay, .ticket: break
      }
    }
    return own.union(stated.lazy.filter { $0.stated.key.kind == .order }.map { OrderID($0.stated.key.description) })
  }

  /// The keys of the records that rows of tables are about.
  public var keys: Set<RecordKey> { Set(stated.lazy.map(\.stated.key)) }
}
