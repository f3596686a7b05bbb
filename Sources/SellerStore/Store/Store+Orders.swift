import SellerCore
import SellerRecords

extension Store {
  /// Goes through every order as it stands, its unknown fields with it, month by month and by id.
  ///
  /// A snapshot holds orders as columns, which know no unknown fields. Damage is thrown, and so is a change by somebody else
  /// meanwhile: what was gone through by then may be half of it.
  public func forEachOrder(_ body: (Order) throws -> Void) throws {
    let before = try signature()
    let (currency, files) = try orderFiles()
    for file in files {
      for order in try orders(in: file, currency).sorted(by: { $0.id < $1.id }) { try body(order) }
    }
    let after = try signature()
    if before != after { throw StoreError.changedMeanwhile(file: after.difference(from: before) ?? path) }
  }

  /// Whether it has no order; false where that cannot be told.
  public var hasNoOrders: Bool { (try? orderFiles().1.isEmpty) ?? false }

  private func orderFiles() throws(StoreError) -> (Currency, [StoreFile]) {
    let pending = try directory.pendingChange()
    let currency = try directory.shop(pending: pending).currency
    do throws(FileFailure) {
      let files = try directory.presentFiles(pending: pending).filter { $0.kind == .order }
      return (currency, files.sorted { $0.path < $1.path })
    } catch {
      throw .unreadable(error)
    }
  }

  private func orders(in file: StoreFile, _ currency: Currency) throws(StoreError) -> [Order] {
    let pending = try directory.pendingChange()
    let bytes = try rethrowing(as: StoreError.unreadable, directory.contents(of: file, pending: pending)?.bytes ?? [])
    var orders: [Order] = []
    try StoreError.refuseDamage(
      LineReader(file: file.path, currency: currency).forEach(Order.self, in: bytes) { order, _ in orders.append(order)
      })
    return orders
  }
}
