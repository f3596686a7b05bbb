import SellerCore
import SellerRecords

/// Rows of replies, which are records with what is only assumed of them.
extension RowSpool {
  func kept(_ row: ImportedRow) -> Result<Kept, ImportRefusal> {
    var flags = 0
    let form: Form
    let record: any StoredRecord
    switch row.content {
    case .product(let imported):
      form = .product
      let marks = [
        imported.statesNoAdvancedLogistics, imported.assumesState, imported.assumesPrice, imported.isInPassing,
      ]
      flags = marks.enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }
      record = imported.product
    case .order(let imported):
      form = .order
      flags = Self.flags(imported.assumed) | (imported.restartsFulfilment ? Self.restarts : 0)
      var order = imported.order
      order.updatedAt = row.updatedAt ?? order.updatedAt
      record = order
    case .afterSalesCase(let imported):
      form = .afterSalesCase
      flags = Self.flags(imported.assumed)
      var order = AwaitedParts.stub(imported.orderID, currency)
      order.cases = [imported.afterSalesCase]
      record = order
    case .review(let imported):
      form = .review
      var order = AwaitedParts.stub(imported.orderID, currency)
      order.review = imported.review
      record = order
    case .boost(let campaign): (form, record) = (.boost, campaign)
    case .ticket(let ticket): (form, record) = (.ticket, ticket)
    case .boostDay(let imported):
      form = .boostDay
      flags = imported.day.number
      record = BoostMonth(productID: imported.productID, month: imported.day.month, spend: imported.spend)
    }
    do throws(FieldProblem) {
      let line = try record.soundLine(currency)
      return .success(kept(form, flags, row.updatedAt, row.position, record.key, line))
    } catch {
      return .failure(
        ImportRefusal(
          kind: row.kind, position: row.position, field: error.path.isEmpty ? nil : error.path,
          problem: .table(.record(error.problem))))
    }
  }

  static let restarts = 1 << ImportedOrder.AssumedField.allCases.count

  static func flags(_ assumed: Set<ImportedOrder.AssumedField>) -> Int {
    ImportedOrder.AssumedField.allCases.enumerated().reduce(0) {
      $0 | (assumed.contains($1.element) ? 1 << $1.offset : 0)
    }
  }

  static func assumed(_ flags: Int) -> Set<ImportedOrder.AssumedField> {
    Set(ImportedOrder.AssumedField.allCases.enumerated().filter { flags & 1 << $0.offset != 0 }.map(\.element))
  }

  func content(_ row: SpooledRow) -> ImportedRow.Content? {
    func read<Stored: StoredRecord>(_ type: Stored.Type) -> Stored? {
      try? Stored.read(row.line.bindMemory(to: UInt8.self), currency: currency)
    }
    func flag(_ place: Int) -> Bool { row.flags & 1 << place != 0 }
    switch row.form {
    case .product:
      return read(Product.self).map { product in
        .product(
          ImportedProduct(
            product, statesNoAdvancedLogistics: flag(0), assumesState: flag(1), assumesPrice: flag(2),
            isInPassing: flag(3)))
      }
    case .order:
      return read(Order.self).map { order in
        let restarts = row.flags & Self.restarts != 0
        return .order(ImportedOrder(order, assumed: Self.assumed(row.flags), restartsFulfilment: restarts))
      }
    case .afterSalesCase:
      guard let order = read(Order.self), let found = order.cases.first else { return nil }
      return .afterSalesCase(ImportedCase(orderID: order.id, found, assumed: Self.assumed(row.flags)))
    case .review:
      guard let order = read(Order.self), let review = order.review else { return nil }
      return .review(ImportedReview(orderID: order.id, review))
    case .boost: return read(BoostCampaign.self).map { .boost($0) }
    case .ticket: return read(Ticket.self).map { .ticket($0) }
    case .boostDay:
      return read(BoostMonth.self).map { month in
        .boostDay(ImportedBoostDay(productID: month.productID, day: Day(number: row.flags), spend: month.spend))
      }
    case .stated: return nil
    }
  }
}

extension StoredRecord {
  /// The record's line, which a store would read again.
  fileprivate func soundLine(_ currency: Currency) throws(FieldProblem) -> [UInt8] {
    let line = line(currency: currency)
    if let foreign = line.foreignCurrency {
      throw FieldProblem(.foreignCurrency(found: foreign, store: currency), path: "")
    }
    try line.bytes.withUnsafeBufferPointer { text throws(FieldProblem) in
      _ = try Self.read(text, currency: currency)
    }
    return line.bytes
  }
}
