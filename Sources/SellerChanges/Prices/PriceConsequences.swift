import SellerCore

/// What a price makes worse in the campaign check of its product: promise and control, as they would stand once it is in force.
public struct PriceConsequences: Sendable {
  /// The lines of the checklist that get worse, with what they come to.
  public let worsened: [(item: CampaignItem, finding: CampaignFinding)]

  /// What the price, with what is written beside it, makes worse; nothing where it is refused.
  public init(of change: PriceChange, in view: ShopView, rulebook: Rulebook = .standard) {
    guard view.shop.platform == .jd, let records = try? Change.recordPrice(change).edits(in: view, rulebook: rulebook)
    else {
      worsened = []
      return
    }
    var tables = view.snapshot.tables
    for record in records {
      switch record.content {
      case let price as PriceChange:
        tables.prices.removeAll { $0.productID == price.productID && $0.at == price.at }
        tables.prices.append(price)
      case let product as Product:
        if let place = tables.products.firstIndex(where: { $0.id == product.id }) { tables.products[place] = product }
      default: break
      }
    }
    // A price that is planned is judged by the moment from which it is in force.
    let moment = max(view.asOf, change.at)
    func checked(_ tables: ShopSnapshot.Tables) -> CampaignProductCheck? {
      let view = ShopView(ShopSnapshot(shop: view.shop, tables: tables), asOf: moment)
      return view.report(by: rulebook, .admission).products.first { $0.productID == change.productID }
    }
    guard let before = checked(view.snapshot.tables), let after = checked(tables) else {
      worsened = []
      return
    }
    worsened = [CampaignItem.pricePromise, .priceControl].compactMap { item in
      let finding = after[item]
      return finding != before[item] && finding.verdict >= .attention && finding.verdict >= before[item].verdict
        ? (item, finding) : nil
    }
  }
}
