import SellerCore

extension ShopSnapshot {
  /// The records that are needed.
  public func limited(to needs: StoreNeeds) -> ShopSnapshot {
    if needs.isEverything { return self }
    var part = Tables()
    for type in RecordKind.lineTypes { copy(type, needs, to: &part) }
    guard needs.touches(.order) else { return ShopSnapshot(shop: shop, tables: part) }
    let ids = Set(needs.ids(of: .order).map { OrderID($0) })
    let products = Set(needs.ordersOf.compactMap { productIndex($0) })
    let releases = Dictionary(grouping: needs.releases) { productIndex($0.product) ?? -1 }
    // By their places among all orders, which are in the order of months and ids; of each release the last one.
    var (orders, last, place) = ([Int: OrderRow](), [StoreNeeds.Release: (place: Int, order: OrderRow)](), -1)
    ShopView(self, asOf: .endOfTime).forEachOrder { order in
      place += 1
      if products.contains(order.productIndex) || !ids.isEmpty && ids.contains(order.id)
        || !needs.cases.isEmpty && order.mayHaveCases && order.cases.contains(where: { needs.cases.contains($0.id) })
      {
        orders[place] = order
      }
      for release in releases[order.productIndex] ?? []
      where release.isMet(by: release.product, paidAt: order.paidAt, releasedAt: order.releasedAt) {
        last[release] = (place, order)
      }
    }
    for (place, order) in last.values { orders[place] = order }
    let records = orders.sorted { $0.key < $1.key }.map { Order($0.value) }
    return ShopSnapshot(shop: shop, tables: part, orderRecords: records)
  }

  private func copy<Stored: StoredRecord>(_ type: Stored.Type, _ needs: StoreNeeds, to part: inout Tables) {
    // Looking at nothing of a table is no reason for reading it.
    guard needs.touches(Stored.kind) else { return }
    let all = Stored.records(in: tables)
    Stored.put(needs.isWhole(Stored.kind) ? all : all.filter { needs.contains($0) }, into: &part)
  }
}
