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
      flags = imported.marks.rawValue
      record = imported.product
    case .order(let imported):
      form = .order
      flags = imported.assumed.rawValue | (imported.restartsFulfilment ? Self.restarts : 0)
      var order = imported.order
      order.updatedAt = row.updatedAt ?? order.updatedAt
      record = order
    case .afterSalesCase(let imported):
      form = .afterSalesCase
      flags = imported.assumed.rawValue
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
          kind: row.kind, position: row.position, field: error.field, problem: .table(.record(error.problem))))
    }
  }

  /// Stands above what is assumed of an order.
  private static let restarts = 1 << 16

  func content(_ row: SpooledRow) -> ImportedRow.Content? {
    func read<Stored: StoredRecord>(_ type: Stored.Type) -> Stored? {
      try? Stored.read(row.line.bindMemory(to: UInt8.self), currency: currency)
    }
    switch row.form {
    case .product:
      return read(Product.self).map { .product(ImportedProduct($0, .init(rawValue: row.flags))) }
    case .order:
      return read(Order.self).map { order in
        let restarts = row.flags & Self.restarts != 0
        let assumed = ImportedOrder.Assumed(rawValue: row.flags & ~Self.restarts)
        return .order(ImportedOrder(order, assumed: assumed, restartsFulfilment: restarts))
      }
    case .afterSalesCase:
      guard let order = read(Order.self), let found = order.cases.first else { return nil }
      return .afterSalesCase(ImportedCase(orderID: order.id, found, assumed: .init(rawValue: row.flags)))
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
