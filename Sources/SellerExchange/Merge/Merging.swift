import SellerCore
import SellerTables

/// Rows on their way over a store's records.
struct Merging {
  let stored: StoredRecords
  let moment: Instant
  var report = ImportReport()
  private(set) var refusals: [ImportRefusal] = []
  private(set) var notes: [ImportNote] = []
  private(set) var records: [Record] = []

  /// When the orders were paid that the rows are about.
  private(set) var paid: ClosedRange<Instant>?

  private var products = MergedRecords<ProductID, Product>()
  private var orders = MergedRecords<OrderID, Order>()
  private var boosts = MergedRecords<BoostID, BoostCampaign>()
  private var tickets = MergedRecords<TicketID, Ticket>()
  /// What came of orders that are not there.
  private(set) var awaited = AwaitedParts()

  init(stored: StoredRecords, moment: Instant) {
    self.stored = stored
    self.moment = moment
  }

  mutating func takeWholeRecords(_ rows: [ImportedRow]) {
    let prices = Self.pricesInPassing(rows)
    for row in rows {
      switch row.content {
      case .product(let imported) where !imported.marks.contains(.isInPassing): take(imported, row, prices)
      case .order(let imported):
        orders.apply(
          to: imported.order.id, updatedAt: row.updatedAt, existing: stored.order, known: \.updatedAt
        ) { before in
          var merged = ImportMerge.merge(existing: before, imported: imported)
          merged.updatedAt = row.updatedAt ?? merged.updatedAt
          if before == nil { awaited.fill(&merged, stored) }
          return merged
        }
      case .boost(let campaign):
        boosts.apply(to: campaign.id, updatedAt: row.updatedAt, existing: stored.boost, known: \.extra.updatedAt) {
          before in
          var merged = ImportMerge.merge(existing: before, imported: campaign)
          merged.extra.updatedAt = row.updatedAt ?? merged.extra.updatedAt
          return merged
        }
      case .ticket(let ticket):
        tickets.apply(to: ticket.id, updatedAt: row.updatedAt, existing: stored.ticket, known: \.extra.updatedAt) {
          before in
          var merged = ImportMerge.merge(existing: before, imported: ticket)
          merged.extra.updatedAt = row.updatedAt ?? merged.extra.updatedAt
          return merged
        }
      case .product, .afterSalesCase, .review, .boostDay: continue
      }
    }
  }

  private mutating func take(_ imported: ImportedProduct, _ row: ImportedRow, _ prices: [ProductID: Money]) {
    let id = imported.product.id
    var imported = imported
    if imported.marks.contains(.assumesPrice), products[id] == nil, stored.product(id) == nil {
      guard let price = prices[id] else {
        refusals.append(ImportRefusal(kind: .product, position: row.position, field: "price", problem: .missing))
        return
      }
      imported.product.price = price
    }
    let moments = CategoryMoments(stated: row.updatedAt, imported: moment, firstOrder: stored.firstOrder(id))
    products.apply(to: id, updatedAt: row.updatedAt, existing: stored.product, known: \.updatedAt) { before in
      var merged = ImportMerge.merge(existing: before, imported: imported, moments: moments)
      merged.updatedAt = row.updatedAt ?? merged.updatedAt
      return merged
    }
  }

  /// The lowest price by which each product is named in passing.
  private static func pricesInPassing(_ rows: [ImportedRow]) -> [ProductID: Money] {
    rows.reduce(into: [:]) { prices, row in
      guard case .product(let imported) = row.content, imported.marks.contains(.isInPassing) else { return }
      let price = imported.product.price
      prices[imported.product.id] =
        prices[imported.product.id].map { $0.minorUnits <= price.minorUnits ? $0 : price } ?? price
    }
  }

  /// Products that orders name: they fill what nobody else says.
  mutating func takeProductsInPassing(_ rows: [ImportedRow]) {
    var seen: Set<ProductID> = []
    for row in rows.reversed() {
      guard case .product(let imported) = row.content, imported.marks.contains(.isInPassing),
        seen.insert(imported.product.id).inserted
      else { continue }
      let named = imported.product
      let filled: Void? = products.change(named.id, existing: stored.product) { product in
        product = ImportMerge.fill(product, from: named)
      }
      guard filled == nil else { continue }
      products.apply(to: named.id, updatedAt: nil, existing: { _ in nil }, known: { _ in nil }) { _ in named }
    }
    records += products.changed(stored.currency, counting: &report[.product])
  }

  /// Rows that belong into an order.
  mutating func takeParts(_ rows: [ImportedRow]) {
    let currency = stored.currency
    for row in rows {
      switch row.content {
      case .afterSalesCase(let imported):
        take(imported.orderID, .afterSalesCase, row) { order in
          let before = order.cases.first { $0.id == imported.afterSalesCase.id }
          if before == nil, order.cases.count >= AwaitedParts.mostCases { return .full }
          if let told = row.updatedAt, let known = before?.updatedAt, told < known { return .older }
          var stated = imported.afterSalesCase
          stated.updatedAt = row.updatedAt
          return order.outcome(isNew: before == nil, currency) {
            ImportMerge.merge(stated, into: &$0, assumed: imported.assumed)
          }
        }
      case .review(let imported):
        take(imported.orderID, .review, row) { order in
          order.outcome(isNew: order.review == nil, currency) { ImportMerge.merge(imported.review, into: &$0) }
        }
      case .product, .order, .boost, .boostDay, .ticket: continue
      }
    }
    for order in orders.touched { note(paid: order.paidAt) }
    records += orders.changed(currency, counting: &report[.order])
    records += boosts.changed(currency, counting: &report[.boost])
    records += tickets.changed(currency, counting: &report[.ticket])
  }

  private mutating func note(paid moment: Instant) { paid = paid.including(moment) }

  /// Puts a row into its order; where that is not there yet, the row waits for it.
  private mutating func take(
    _ id: OrderID, _ kind: ImportKind, _ row: ImportedRow, _ change: (inout Order) -> AwaitedParts.Outcome
  ) {
    let inOrder = orders.change(id, existing: stored.order, change)
    let outcome = inOrder ?? awaited.change(id, stored, change)
    if outcome == .full {
      let problem = ImportProblem.tooManyCases(most: AwaitedParts.mostCases)
      return refusals.append(ImportRefusal(kind: kind, position: row.position, problem: problem))
    }
    report[kind].count(outcome)
    guard inOrder == nil else { return }
    notes.append(ImportNote(kind: kind, position: row.position, remark: .awaitsOrder(id.text)))
  }
}

/// ProductBoost: days that make up months.
extension Merging {
  /// Days of ProductBoost spend, which add up to months.
  mutating func takeBoostDays(_ rows: [ImportedRow]) {
    struct Place: Hashable {
      let product: ProductID
      let month: Month
    }
    var months: [Place: BoostDays] = [:]
    var files: [ImportedRow.Subject: String] = [:]
    for row in rows {
      guard case .boostDay(let imported) = row.content else { continue }
      let place = Place(product: imported.productID, month: imported.day.month)
      var days =
        months[place]
        ?? BoostDays(
          stored.boostMonth(place.product, place.month), product: place.product, month: place.month,
          currency: imported.spend.currency)
      let (before, file) = (days[imported.day], files.updateValue(row.position.file, forKey: row.subject))
      if let before, before != imported.spend, file == row.position.file {
        // Neither is newer than the other: they are of two campaigns, and the store keeps one spend of a day.
        refusals.append(
          ImportRefusal(
            kind: .boostDay, position: row.position, field: "spend",
            problem: .secondSpend(imported.day, beside: before)))
        continue
      }
      switch before {
      case nil: report[.boostDay].added += 1
      case imported.spend?: report[.boostDay].unchanged += 1
      case let before?:
        report[.boostDay].changed += 1
        notes.append(
          ImportNote(
            kind: .boostDay, position: row.position, field: "spend",
            remark: .otherSpend(imported.day, before: before)))
      }
      days.set(imported.spend, on: imported.day)
      months[place] = days
    }
    let sorted = months.sorted { ($0.key.product, $0.key.month) < ($1.key.product, $1.key.month) }
    for (place, days) in sorted where days.record != stored.boostMonth(place.product, place.month) {
      records.append(Record(days.record))
    }
  }
}
