import SellerCore

/// What a price makes worse in the campaign check of its product, and what that may cost: promise and control, as they would stand
/// once it is in force.
public struct PriceConsequences: Sendable {
  /// The lines of the checklist that get worse, with what they come to.
  public let worsened: [(item: CampaignItem, finding: CampaignFinding)]
  /// What buyers of the campaign could claim back at this price, where it breaks the promise: the pieces sold above it so far.
  public let exposure: Exposure?

  /// What a broken promise may cost.
  public struct Exposure: Sendable, Hashable {
    /// The pieces sold in the campaign at more than the price.
    public let pieces: Int
    /// The differences together.
    public let amount: Money
  }

  /// What the price, with what is written beside it, makes worse; nothing where it is refused.
  public init(of change: PriceChange, in view: ShopView, rulebook: Rulebook = .standard) {
    guard view.shop.platform == .jd, let records = try? Change.recordPrice(change).edits(in: view, rulebook: rulebook)
    else {
      worsened = []
      exposure = nil
      return
    }
    // The product alone: what its prices come to needs nothing else of the shop.
    var tables = ShopSnapshot.Tables()
    tables.products = view.snapshot.tables.products.filter { $0.id == change.productID }
    tables.prices = view.snapshot.tables.prices.filter { $0.productID == change.productID }
    // A price that is planned is judged by the moment from which it is in force.
    let moment = max(view.asOf, change.at)
    func checked(_ tables: ShopSnapshot.Tables) -> CampaignProductCheck? {
      ShopView(ShopSnapshot(shop: view.shop, tables: tables), asOf: moment).report(by: rulebook, .admission).products
        .first
    }
    let before = checked(tables)
    for record in records {
      switch record.content {
      case let price as PriceChange:
        tables.prices.removeAll { $0.at == price.at }
        tables.prices.append(price)
      case let product as Product: tables.products = [product]
      default: break
      }
    }
    guard let before, let after = checked(tables) else {
      worsened = []
      exposure = nil
      return
    }
    worsened = [CampaignItem.pricePromise, .priceControl].compactMap { item in
      let finding = after[item]
      return finding != before[item] && finding.verdict >= .attention && finding.verdict >= before[item].verdict
        ? (item, finding) : nil
    }
    exposure =
      worsened.contains { $0.item == .pricePromise } ? Self.exposure(of: change, in: view, rulebook: rulebook) : nil
  }

  private static func exposure(of change: PriceChange, in view: ShopView, rulebook: Rulebook) -> Exposure? {
    let window = CampaignCalendar(asOf: change.at, rulebook: rulebook.jd).window
    var (pieces, units) = (0, Int128(0))
    view.forEachOrder { order in
      guard order.productID == change.productID, window.contains(order.paidAt),
        order.price.minorUnits > change.price.minorUnits
      else { return }
      pieces += order.quantity
      units += Int128(order.price.minorUnits - change.price.minorUnits) * Int128(order.quantity)
    }
    return pieces == 0 ? nil : Exposure(pieces: pieces, amount: Money(clamping: units, change.price.currency))
  }
}
