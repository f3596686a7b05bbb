import SellerCore

/// A line of the list: a product with what its months add up to, or one of its months below it.
struct AssuranceLine: Sendable {
  let product: AssuranceProduct
  let name: String
  /// Nil on the product's own line.
  let month: AssuranceMonth?
  /// The line's own credit.
  let credit: AssuranceCredit
  /// The credit of the line's product, by which its months are sorted too.
  let productCredit: AssuranceCredit

  /// The lines of a tab: each product followed by its months, the latest first; products with the most credit come first.
  static func lines(of assurance: RefundAssurance, on tab: AssuranceProduct.Tab, in view: ShopView) -> [AssuranceLine] {
    assurance.products(on: tab).map { lines(of: $0, assurance: assurance, in: view) }
      .sorted { left, right in
        guard let left = left.first, let right = right.first else { return false }
        return left.comesBefore(right)
      }
      .flatMap { $0 }
  }

  /// A product's own line, then its months, the latest first.
  static func lines(of product: AssuranceProduct, assurance: RefundAssurance, in view: ShopView) -> [AssuranceLine] {
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

  private func comesBefore(_ other: AssuranceLine) -> Bool {
    let (left, right) = (product.uncapped.minorUnits, other.product.uncapped.minorUnits)
    if left != right { return left > right }
    let (gmv, otherGMV) = (product.gmv.minorUnits, other.product.gmv.minorUnits)
    return gmv != otherGMV ? gmv > otherGMV : product.productID < other.product.productID
  }

  /// What tells the line again after the store was read anew.
  var identity: String { product.productID.text + "\n" + (month?.month.description ?? "") }

  /// The month that the line speaks of: its own, or the product's latest.
  var subject: AssuranceMonth? { month ?? product.months.first }

  var orders: Int { month?.orders ?? product.orders }
  var gmv: Money { month?.gmv ?? product.gmv }
  var refundedOrders: Int { month?.refundedOrders ?? product.refundedOrders }
  var refundGMV: Money { month?.refundGMV ?? product.refundGMV }
  var rate: Ratio { month?.rate ?? product.rate }
  var spend: Money { month?.spend ?? product.spend }
  /// Without the cap: above 0 where refunds exceed the threshold.
  var uncapped: Money { month?.uncapped ?? product.uncapped }
  /// Nil = pending; of a product what was paid so far.
  var received: Money? { month.map { $0.received } ?? product.received }
}
