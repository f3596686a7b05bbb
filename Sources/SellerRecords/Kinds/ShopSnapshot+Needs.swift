import SellerCore

extension ShopSnapshot {
  /// The records that are needed.
  public func limited(to needs: StoreNeeds) -> ShopSnapshot {
    if needs.isEverything { return self }
    var part = Tables()
    for type in RecordKind.lineTypes { copy(type, needs, to: &part) }
    guard needs.touches(.order) else { return ShopSnapshot(shop: shop, tables: part) }
    let all = ShopView(self, asOf: .endOfTime)
    let ids = Set(needs.ids(of: .order).map { OrderID($0) })
    let products = Set(needs.ordersOf.compactMap { productIndex($0) })
    let releases = lastOrders(of: needs.releases, in: all)
    var place = -1
    let orders = all.orders { order in
      place += 1
      return products.contains(order.productIndex) || releases.contains(place) || !ids.isEmpty && ids.contains(order.id)
        || !needs.cases.isEmpty && order.mayHaveCases && order.cases.contains { needs.cases.contains($0.id) }
    }
    return ShopSnapshot(shop: shop, tables: part, orderRecords: orders.map { Order($0) })
  }

  /// Of each release the place of its last order, in the order of months and ids, among all orders.
  private func lastOrders(of releases: Set<StoreNeeds.Release>, in all: ShopView) -> Set<Int> {
    let products = Dictionary(grouping: releases) { productIndex($0.product) ?? -1 }
    if products.isEmpty { return [] }
    var (last, place) = ([StoreNeeds.Release: Int](), -1)
    all.forEachOrder { order in
      place += 1
      for release in products[order.productIndex] ?? []
      where release.isMet(by: release.product, paidAt: order.paidAt, releasedAt: order.releasedAt) {
        last[release] = place
      }
    }
    return Set(last.values)
  }

  private func copy<Stored: StoredRecord>(_ type: Stored.Type, _ needs: StoreNeeds, to part: inout Tables) {
    // Looking at nothing of a table is no reason for reading it.
    guard needs.touches(Stored.kind) else { return }
    let all = Stored.records(in: tables)
    Stored.put(needs.isWhole(Stored.kind) ? all : all.filter { needs.contains($0) }, into: &part)
  }
}
