import SellerCore

/// A line of the list: a product with what its months add up to, or one of its months below it. There may be very many: a line says
/// where its product stands, and what it shows is made when somebody looks at it.
public struct AssuranceLine: Sendable {
  private let all: AssuredProducts
  private let place: Int
  private let monthPlace: Int?

  private init(_ all: AssuredProducts, _ place: Int, month: Int? = nil) {
    (self.all, self.place, monthPlace) = (all, place, month)
  }

  /// The product's id.
  public var productID: ProductID { all.products[place].productID }
  /// The product.
  public var product: AssuranceProduct { all.products[place] }
  /// Its name.
  public var name: String { all.view.name(of: productID) }
  /// Nil on the product's own line.
  public var month: AssuranceMonth? { monthPlace.map { all.products[place].months[$0] } }
  /// Whether it is one of the product's months.
  public var isOfMonth: Bool { monthPlace != nil }
  /// The line's own credit.
  public var credit: AssuranceCredit {
    month.map { AssuranceCredit($0, enrolment: all.enrolment) } ?? productCredit
  }
  /// The credit of the line's product, by which its months are sorted too.
  public var productCredit: AssuranceCredit { AssuranceCredit(all.products[place], enrolment: all.enrolment) }

  /// The lines of a tab: each product followed by its months, the latest first; products with the most credit come first.
  public static func lines(
    of assurance: RefundAssurance, on tab: AssuranceProduct.Tab, in view: ShopView
  ) -> [AssuranceLine] {
    let all = AssuredProducts(assurance.products, of: assurance, in: view)
    let products = all.products
    // A product is large: moving places about is quicker.
    let places = products.indices.filter { products[$0].tab == tab }
    let keys = places.map { place in
      (
        uncapped: products[place].uncapped.minorUnits, gmv: products[place].gmv.minorUnits,
        id: products[place].productID
      )
    }
    var lines: [AssuranceLine] = []
    for place in keys.indices.sorted(by: {
      (keys[$1].uncapped, keys[$1].gmv, keys[$0].id) < (keys[$0].uncapped, keys[$0].gmv, keys[$1].id)
    }) {
      add(places[place], of: all, to: &lines)
    }
    return lines
  }

  /// A product's own line, then its months, the latest first.
  public static func lines(
    of product: AssuranceProduct, assurance: RefundAssurance, in view: ShopView
  ) -> [AssuranceLine] {
    var lines: [AssuranceLine] = []
    add(0, of: AssuredProducts([product], of: assurance, in: view), to: &lines)
    return lines
  }

  private static func add(_ place: Int, of all: AssuredProducts, to lines: inout [AssuranceLine]) {
    lines.append(AssuranceLine(all, place))
    for month in all.products[place].months.indices { lines.append(AssuranceLine(all, place, month: month)) }
  }

  /// The months of a reconciliation, in its order.
  public static func lines(
    of reconciliation: CreditReconciliation, assurance: RefundAssurance, in view: ShopView
  ) -> [AssuranceLine] {
    let all = AssuredProducts(assurance.products, of: assurance, in: view)
    return reconciliation.rows.compactMap { row in
      all.products.place(of: row.productID, by: \.productID).flatMap { place in
        all.products[place].months.firstIndex { $0.month == row.month }.map { AssuranceLine(all, place, month: $0) }
      }
    }
  }

  /// What tells the line again after the store was read anew.
  public var identity: String { Self.identity(of: productID) + (month?.month.description ?? "") }

  /// What tells the own line of a product again.
  public static func identity(of product: ProductID) -> String { product.text + "\n" }

  /// The month that the line speaks of: its own, or the product's latest.
  public var subject: AssuranceMonth? { month ?? product.months.first }

  /// How many assured orders there are.
  public var orders: Int { month?.orders ?? product.orders }
  /// What they cost.
  public var gmv: Money { month?.gmv ?? product.gmv }
  /// How many of them were refunded.
  public var refundedOrders: Int { month?.refundedOrders ?? product.refundedOrders }
  /// What was refunded.
  public var refundGMV: Money { month?.refundGMV ?? product.refundGMV }
  /// Whether its files tell which of its orders are assured.
  public var isTold: Bool { month.map(\.missing.isEmpty) ?? product.months.allSatisfy(\.missing.isEmpty) }
  /// What was refunded of what was sold.
  public var rate: Ratio { month?.rate ?? product.rate }
  /// What was spent on ProductBoost.
  public var spend: Money { month?.spend ?? product.spend }
  /// What the formula gives; nil = unknown.
  public var estimated: Money? { month.map { $0.estimated } ?? product.estimated }
  /// Without the cap: above 0 where refunds exceed the threshold.
  public var uncapped: Money { month?.uncapped ?? product.uncapped }
  /// What was paid less what is owed; of a product, of the months that were paid. Nil where that is not known.
  public var difference: Money? {
    if let month { return month.difference }
    let known = product.months.compactMap(\.difference)
    return known.isEmpty
      ? nil : Money(minorUnits: known.reduce(0) { $0 + $1.minorUnits }, currency: product.gmv.currency)
  }
  /// Nil = pending; of a product what was paid so far.
  public var received: Money? { month.map { $0.received } ?? product.received }
}

/// Products of Refund Assurance, and the shop that they are of.
private final class AssuredProducts: Sendable {
  let products: [AssuranceProduct]
  let view: ShopView
  let enrolment: RefundAssurance.Enrolment

  init(_ products: [AssuranceProduct], of assurance: RefundAssurance, in view: ShopView) {
    (self.products, self.view, enrolment) = (products, view, assurance.enrolment)
  }
}
