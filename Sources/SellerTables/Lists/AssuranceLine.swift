import SellerCore

/// A line of the list: a product with what its months add up to, or one of its months below it.
public struct AssuranceLine: Sendable {
  /// The product.
  public let product: AssuranceProduct
  /// Its name.
  public let name: String
  /// Nil on the product's own line.
  public let month: AssuranceMonth?
  /// The line's own credit.
  public let credit: AssuranceCredit
  /// The credit of the line's product, by which its months are sorted too.
  public let productCredit: AssuranceCredit

  /// The lines of a tab: each product followed by its months, the latest first; products with the most credit come first.
  public static func lines(
    of assurance: RefundAssurance, on tab: AssuranceProduct.Tab, in view: ShopView
  ) -> [AssuranceLine] {
    assurance.products(on: tab).map { lines(of: $0, assurance: assurance, in: view) }
      .sorted { left, right in
        guard let left = left.first, let right = right.first else { return false }
        return left.comesBefore(right)
      }
      .flatMap { $0 }
  }

  /// A product's own line, then its months, the latest first.
  public static func lines(
    of product: AssuranceProduct, assurance: RefundAssurance, in view: ShopView
  ) -> [AssuranceLine] {
    let name = view.name(of: product.productID)
    let credit = AssuranceCredit(product, enrolment: assurance.enrolment)
    let own = AssuranceLine(product: product, name: name, month: nil, credit: credit, productCredit: credit)
    return [own]
      + product.months.map { month in
        AssuranceLine(
          product: product, name: name, month: month,
          credit: AssuranceCredit(month, enrolment: assurance.enrolment), productCredit: credit)
      }
  }

  /// The months of a reconciliation, in its order.
  public static func lines(
    of reconciliation: CreditReconciliation, assurance: RefundAssurance, in view: ShopView
  ) -> [AssuranceLine] {
    let products = Dictionary(firstOfEach: assurance.products.map { ($0.productID, $0) })
    return reconciliation.rows.compactMap { month in
      guard let product = products[month.productID] else { return nil }
      let credit = AssuranceCredit(month, enrolment: assurance.enrolment)
      return AssuranceLine(
        product: product, name: view.name(of: month.productID), month: month, credit: credit, productCredit: credit)
    }
  }

  private func comesBefore(_ other: AssuranceLine) -> Bool {
    let (left, right) = (product.uncapped.minorUnits, other.product.uncapped.minorUnits)
    if left != right { return left > right }
    let (gmv, otherGMV) = (product.gmv.minorUnits, other.product.gmv.minorUnits)
    return gmv != otherGMV ? gmv > otherGMV : product.productID < other.product.productID
  }

  /// What tells the line again after the store was read anew.
  public var identity: String { Self.identity(of: product.productID) + (month?.month.description ?? "") }

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
