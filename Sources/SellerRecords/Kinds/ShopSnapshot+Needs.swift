import SellerCore

extension ShopSnapshot {
  /// The records that are needed.
  public func limited(to needs: StoreNeeds) -> ShopSnapshot {
    if needs.isEverything { return self }
    var part = Tables()
    for type in RecordKind.lineTypes { copy(type, needs, to: &part) }
    let ids = Set(needs.ids(of: .order).map { OrderID($0) }).union(found(needs.releases))
    guard !ids.isEmpty || !needs.ordersOf.isEmpty || !needs.cases.isEmpty else {
      return ShopSnapshot(shop: shop, tables: part)
    }
    let orders = ShopView(self, asOf: .endOfTime).orders { order in
      needs.ordersOf.contains(order.productID) || !ids.isEmpty && ids.contains(order.id)
        || !needs.cases.isEmpty && order.mayHaveCases && order.cases.contains { needs.cases.contains($0.id) }
    }
    return ShopSnapshot(shop: shop, tables: part, orderRecords: orders.map { Order($0) })
  }

  /// Of each release the last order in the order of months and ids.
  private func found(_ releases: Set<StoreNeeds.Release>) -> [OrderID] {
    if releases.isEmpty { return [] }
    var found: [StoreNeeds.Release: OrderID] = [:]
    ShopView(self, asOf: .endOfTime).forEachOrder { order in
      for release in releases
      where release.isMet(by: order.productID, paidAt: order.paidAt, releasedAt: order.releasedAt) {
        found[release] = order.id
      }
    }
    return Array(found.values)
  }

  private func copy<Stored: StoredRecord>(_ type: Stored.Type, _ needs: StoreNeeds, to part: inout Tables) {
    // Looking at nothing of a table is no reason for reading it.
    guard needs.touches(Stored.kind) else { return }
    let all = Stored.records(in: tables)
    Stored.put(needs.isWhole(Stored.kind) ? all : all.filter { needs.contains($0) }, into: &part)
  }
}
