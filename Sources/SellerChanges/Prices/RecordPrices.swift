import SellerCore
import SellerRecords
import SellerText

/// Notes the prices of many products from a moment on, by one rule: all of them or none.
public struct RecordPrices: Deed {
  /// The products.
  public let products: [ProductID]
  /// What each costs then.
  public let rule: PriceRule
  /// From when on.
  public let at: Instant

  /// The prices of products by a rule.
  public init(products: [ProductID], rule: PriceRule, at: Instant) {
    self.products = products
    self.rule = rule
    self.at = at
  }

  /// What was done.
  public var what: Phrase {
    Phrase(
      en: "note prices of \(digits: products.count) products from \(at)", zh: "记录 \(products.count) 件商品自 \(at) 起的价格")
  }

  /// The prices that it amounts to, in the order of the products.
  public func changes(in view: ShopView, rulebook: Rulebook = .standard) throws(ChangeRefusal) -> [PriceChange] {
    try changes(in: NotedPrices(view), rulebook)
  }

  private func changes(in noted: NotedPrices, _ rulebook: Rulebook) throws(ChangeRefusal) -> [PriceChange] {
    var changes: [PriceChange] = []
    for id in products {
      guard let product = noted.view.saved(id) else { throw .unknownProduct(id) }
      let price = rule.price(of: product, noted: noted[id], at: at, in: noted.view, rulebook: rulebook)
      changes.append(PriceChange(productID: id, at: at, price: price))
    }
    return changes
  }

  /// The products with their prices and orders.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds {
    .together(products.lazy.map { .prices(of: $0) })
  }

  /// The records that it writes.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    guard !products.isEmpty else { throw .nothingToWorkAt }
    let noted = NotedPrices(view)
    var records: [Record] = []
    for change in try changes(in: noted, rulebook) { records += try RecordPrice(change: change).edits(in: noted) }
    return records
  }
}

extension Change {
  /// Notes the prices of many products, each product once.
  public static func recordPrices(_ products: [ProductID], _ rule: PriceRule, at: Instant) -> Change {
    var seen: Set<ProductID> = []
    return Change(RecordPrices(products: products.filter { seen.insert($0).inserted }, rule: rule, at: at))
  }
}
