import SellerCore
import SellerRecords
import SellerText

/// Notes a price from a moment on, which may lie ahead (003, price promise; Readings, 16). A price of the same product and moment
/// is replaced. Where it is the price in force now, the product's own price follows.
public struct RecordPrice: Deed {
  /// The price.
  public let change: PriceChange

  /// What was done.
  public var what: Phrase {
    Phrase(
      en: "note price \(change.price.description) of product \(change.productID)",
      zh: "记录商品 \(change.productID) 的价格 \(change.price)")
  }

  /// The product with its prices and orders.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds { .prices(of: change.productID) }

  /// The records that it writes.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    try edits(in: NotedPrices(view))
  }

  func edits(in noted: NotedPrices) throws(ChangeRefusal) -> [Record] {
    let view = noted.view
    guard let product = view.saved(change.productID) else { throw .unknownProduct(change.productID) }
    if change.price.currency != view.shop.currency {
      throw .otherCurrency(change.price.currency, store: view.shop.currency)
    }
    if change.price.minorUnits <= 0 { throw .priceNotPositive(change.price) }
    let others = noted[change.productID]
    var records: [Record] = others.contains(change) ? [] : [Record(change)]
    if others.isEmpty, let before = priceBefore(of: product, in: noted) { records.append(Record(before)) }
    let isInForce = change.at <= view.asOf && !others.contains { $0.at > change.at && $0.at <= view.asOf }
    if isInForce, product.price != change.price {
      var priced = product
      priced.price = change.price
      records.append(Record(priced))
    }
    return records
  }
}

extension RecordPrice {
  /// The price that stood before the first one on record, as a record of its own: else a raise would hide itself behind it. It was
  /// in force since the product was listed or first sold; where neither is known, since the year of the new price began.
  private func priceBefore(of product: Product, in noted: NotedPrices) -> PriceChange? {
    guard product.price != change.price, product.price.minorUnits > 0 else { return nil }
    let calendar = noted.view.calendar
    let sold = noted.firstSales.value[product.id]
    let month = calendar.day(of: change.at).month
    let began =
      [product.listedAt, sold].compactMap(\.self).min()
      ?? Month("\(month.description.prefix(4))-01").map { calendar.start(of: $0.days.first) }
    guard let began, began < change.at else { return nil }
    return PriceChange(productID: product.id, at: began, price: product.price)
  }
}

/// What is on record of the prices of products, looked through once for all that are priced.
struct NotedPrices {
  let view: ShopView
  private let changes: [ProductID: [PriceChange]]
  /// When each product was first sold, whatever the as-of.
  let firstSales: Deferred<[ProductID: Instant]>

  init(_ view: ShopView) {
    self.view = view
    changes = Dictionary(grouping: view.snapshot.tables.prices, by: \.productID)
    firstSales = Deferred { ShopView(view.snapshot, asOf: .endOfTime).firstOrders }
  }

  subscript(product: ProductID) -> [PriceChange] { changes[product] ?? [] }
}

extension StoreNeeds {
  /// What a price of a product is judged by: the product with its prices and orders.
  public static func prices(of product: ProductID) -> StoreNeeds {
    .products([product]) + .record(.price, product.text) + .orders(of: product)
  }
}

extension Change {
  /// Notes a price.
  public static func recordPrice(_ change: PriceChange) -> Change { Change(RecordPrice(change: change)) }
}

extension ChangeRefusal {
  /// A price is above 0.
  public static func priceNotPositive(_ price: Money) -> ChangeRefusal {
    ChangeRefusal(en: "A price is above 0; \(price) is not.", zh: "价格须大于 0，\(price) 不是。")
  }
}
