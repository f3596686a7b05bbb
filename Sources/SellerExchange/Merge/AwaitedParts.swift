import SellerCore
import SellerRecords
import SellerTables

/// What came of orders that are not there yet: their cases and reviews, those of the store among them.
struct AwaitedParts {
  /// The orders as far as they are known, by id; only cases and review of them mean something.
  private var orders: [OrderID: Order] = [:]
  /// The orders that came after all.
  private var arrived: [OrderID] = []

  /// An order of which nothing is known.
  static func stub(_ id: OrderID, _ currency: Currency) -> Order {
    Order(id: id, productID: "-", paidAt: Instant(seconds: 0), price: .zero(currency), channel: .other)
  }

  /// What is known of an order.
  func known(_ id: OrderID, _ stored: StoredRecords) -> Order {
    if let order = orders[id] { return order }
    var order = Self.stub(id, stored.currency)
    guard let awaited = stored.awaited(id) else { return order }
    order.cases = awaited.cases
    order.review = awaited.review
    return order
  }

  /// What became of a part.
  enum Outcome {
    case added, changed, unchanged, older
    /// Refused: the order has as many cases as are taken in for one.
    case full
  }

  /// Of one order no more cases are taken in: each of them is looked for among the others.
  static let mostCases = 1000

  func cases(of id: OrderID) -> [AfterSalesCase] { orders[id]?.cases ?? [] }

  /// Changes what is known of an order.
  mutating func change(
    _ id: OrderID, _ stored: StoredRecords, _ change: (inout Order) -> Outcome
  ) -> Outcome {
    var order = known(id, stored)
    let outcome = change(&order)
    orders[id] = order
    return outcome
  }

  /// Puts what was known into an order that has come. What its own file states of a case goes before.
  mutating func fill(_ order: inout Order, _ stored: StoredRecords) {
    let early = orders[order.id]
    let awaited = stored.awaited(order.id)
    guard early != nil || awaited != nil else { return }
    for found in early?.cases ?? awaited?.cases ?? [] where !order.cases.contains(where: { $0.id == found.id }) {
      ImportMerge.merge(found, into: &order)
    }
    if let review = early?.review ?? awaited?.review { ImportMerge.merge(review, into: &order) }
    if arrived.last != order.id { arrived.append(order.id) }
  }

  /// What waits on, as records that are new or different.
  func records(_ stored: StoredRecords) -> [Record] {
    let gone = Set(arrived)
    return orders.values.filter { !gone.contains($0.id) }.sorted { $0.id < $1.id }.compactMap { order in
      let before = stored.awaited(order.id)
      var awaited = before ?? AwaitedOrder(id: order.id)
      awaited.cases = order.cases
      awaited.review = order.review
      return before?.isSame(as: awaited, stored.currency) == true ? nil : Record(awaited)
    }
  }

  /// The records of what does not wait any more.
  var removals: [RecordKey] { Set(arrived).sorted().map { RecordKey(.awaited, $0.text) } }
}

extension Order {
  /// Changes a part of the order, and tells what became of it.
  mutating func outcome(
    isNew: Bool, _ currency: Currency, _ change: (inout Order) -> Void
  ) -> AwaitedParts.Outcome {
    let before = self
    change(&self)
    return isNew ? .added : before.isSame(as: self, currency) ? .unchanged : .changed
  }
}

extension ImportCounts {
  /// Counts what became of a part of an order.
  mutating func count(_ outcome: AwaitedParts.Outcome) {
    switch outcome {
    case .added: added += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case .older: older += 1
    case .full: break
    }
  }
}
