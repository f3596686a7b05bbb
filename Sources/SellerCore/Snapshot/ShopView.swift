/// A shop as it was at an as-of instant: what every rule and figure is computed from.
///
/// Its tables are read as if they were its own properties: `view.products`, `view.tickets`, …; the products are in the order of
/// `ShopSnapshot.productIDs`. It never changes, so it is one object that whoever asks about the shop refers to.
@dynamicMemberLookup
public final class ShopView: Sendable {
  /// The store's picture, without regard to the as-of.
  public let snapshot: ShopSnapshot
  /// The moment that is asked about.
  public let asOf: Instant
  /// The tables at that moment: records that were there by then, as they stood.
  public let tables: ShopSnapshot.Tables
  /// Told of every pass over the orders, and of every fact that a report counts or works out.
  let watch: (@Sendable (FactName) -> Void)?
  /// What the imports tell of the records. It is known of the files, whatever the as-of.
  let told: ToldFacts

  /// The shop as it was at `asOf`; `watch` is for whoever wants to know what is counted, and how often.
  public init(_ snapshot: ShopSnapshot, asOf: Instant, watch: (@Sendable (FactName) -> Void)? = nil) {
    self.snapshot = snapshot
    self.asOf = asOf
    self.watch = watch
    tables = snapshot.tables.seen(at: asOf)
    told = ToldFacts(snapshot.shop, tables, hasOrders: snapshot.orderCount > 0)
  }

  /// A table at that moment.
  @inlinable
  public subscript<Item: ShopRecord>(dynamicMember table: KeyPath<ShopSnapshot.Tables, [Item]>) -> [Item] {
    tables[keyPath: table]
  }

  /// The shop as of the moment asked for; where none is, as of the store's own, and where it has none, as of now.
  public convenience init(_ snapshot: ShopSnapshot, asOf: Instant? = nil, now: Instant) {
    self.init(snapshot, asOf: asOf ?? snapshot.shop.asOf ?? now)
  }

  /// The shop.
  public var shop: Shop { snapshot.shop }
  /// How the platform cuts time into days.
  public var calendar: ShopCalendar { shop.platform.calendar }
  /// T: the platform's calendar day of the as-of.
  public var today: Day { calendar.day(of: asOf) }
  /// A product by its id, as it was.
  public func product(_ id: ProductID) -> Product? {
    snapshot.productIndex(id).flatMap { tables.productTable[$0] }
  }

  func hasRecord(of id: ProductID) -> Bool {
    snapshot.productIndex(id).map { $0 < tables.productTable.count } ?? false
  }

  /// A product's name, or its id where it has none or is not on record.
  public func name(of id: ProductID) -> String { product(id)?.nameOrID ?? id.text }

  /// Goes through every order paid by the as-of, month by month.
  public func forEachOrder<Failure: Error>(_ body: (OrderRow) throws(Failure) -> Void) throws(Failure) {
    try forEachOrder(of: { _ in true }, body)
  }

  /// Goes through the orders of those months only that satisfy a condition.
  func forEachOrder<Failure: Error>(
    of condition: (MonthOrders) -> Bool, _ body: (OrderRow) throws(Failure) -> Void
  ) throws(Failure) {
    watch?(.orders)
    for month in snapshot.months(where: condition) { try forEachOrder(in: month, body) }
  }

  /// Goes through the orders of a month.
  func forEachOrder<Failure: Error>(
    in month: SnapshotMonth, _ body: (OrderRow) throws(Failure) -> Void
  ) throws(Failure) {
    let month = month.read
    for row in 0..<month.columns.count where month.columns.paidAt.happened(row, by: asOf) != nil {
      try body(OrderRow(box: month, row: row, asOf: asOf))
    }
  }

  /// When each product was first ordered, by the as-of.
  public var firstOrders: [ProductID: Instant] {
    var first: [ProductID: Instant] = [:]
    forEachOrder { order in
      let (product, paidAt) = (order.productID, order.paidAt)
      first[product] = min(first[product] ?? paidAt, paidAt)
    }
    return first
  }

  /// The orders paid by the as-of that satisfy a condition, month by month.
  public func orders(where condition: (OrderRow) -> Bool = { _ in true }) -> [OrderRow] {
    var found: [OrderRow] = []
    forEachOrder { if condition($0) { found.append($0) } }
    return found
  }

  /// An order by its id, if it was paid by the as-of. It is looked for among all of them: no key asks for the same one again.
  public func order(_ id: OrderID) -> OrderRow? {
    var text = id.text
    return text.withUTF8 { id in
      let id = UnsafeRawBufferPointer(id)
      for month in snapshot.months {
        let month = month.read
        let ids = month.columns.texts.columns.id
        for row in 0..<month.columns.count where ids.isText(row, id) {
          if month.columns.paidAt.happened(row, by: asOf) != nil { return OrderRow(box: month, row: row, asOf: asOf) }
        }
      }
      return nil
    }
  }
}
