import SellerCore

extension ShopSnapshot {
  /// The records that are needed.
  public func limited(to needs: StoreNeeds) -> ShopSnapshot {
    if needs.isEverything { return self }
    var part = Tables()
    for type in RecordKind.lineTypes { copy(type, needs, to: &part) }
    let ids = Set(needs.ids(of: .order).map { OrderID($0) })
    guard !ids.isEmpty || !needs.ordersOf.isEmpty || !needs.cases.isEmpty else {
      return ShopSnapshot(shop: shop, tables: part)
    }
    let orders = ShopView(self, asOf: .endOfTime).orders { order in
      needs.ordersOf.contains(order.productID) || !ids.isEmpty && ids.contains(order.id)
        || !needs.cases.isEmpty && order.mayHaveCases && order.cases.contains { needs.cases.contains($0.id) }
    }
    return ShopSnapshot(shop: shop, tables: part, orderRecords: orders.map { Order($0) })
  }

  private func copy<Stored: StoredRecord>(_ type: Stored.Type, _ needs: StoreNeeds, to part: inout Tables) {
    let all = Stored.records(in: tables)
    Stored.put(needs.isWhole(Stored.kind) ? all : all.filter { needs.contains($0) }, into: &part)
  }
}
