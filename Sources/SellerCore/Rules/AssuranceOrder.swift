/// What an A+ order does to its month's credit.
enum AssuranceShare: Sendable, Hashable {
  /// Its completed refund counts; 0 where nothing was refunded.
  case refund(Money)
  /// It dropped out of the assured refunds.
  case excluded(AssuranceMonth.Exclusion)
  /// No file tells whether the warehouse scanned it.
  case untold

  init(_ order: OrderRow, rules: WishAssuranceRules, told: ToldFacts) {
    let why = order.assuranceExclusion(onTimeHours: rules.onTimeHours.value)
    // That no scan is on record says nothing where no file tells of one.
    if why == .notScanned, !Self.isTold(order, told) {
      self = .untold
    } else {
      self = why.map { .excluded($0) } ?? .refund(order.completedRefund)
    }
  }

  /// Whether the file that the order comes from tells of warehouse scans.
  static func isTold(_ order: OrderRow, _ told: ToldFacts) -> Bool {
    told.ofOrder(paidAt: order.paidAt).contains(scan)
  }

  private static let scan = FactSet { $0 == .warehouseScan }
}

/// An order behind a product's credit: refunded, or dropped out of the assured refunds.
public struct AssuranceOrder: Sendable {
  /// The order.
  public let order: OrderRow
  /// The month it counts in.
  public let month: Month
  /// What of its refund counts; nil where it dropped out.
  public let refund: Money?
  /// Why it dropped out; nil where it counts.
  public let why: AssuranceMonth.Exclusion?

  /// The orders behind a product's months, or one of them: the latest month first, in it the refunds that weigh most first, then
  /// what dropped out. Found in one pass through the orders.
  public static func all(
    of product: ProductID, in month: Month? = nil, _ view: ShopView, rulebook: Rulebook
  ) -> [AssuranceOrder] {
    guard let index = view.snapshot.productIndex(product) else { return [] }
    var found: [AssuranceOrder] = []
    view.forEachOrder { row in
      guard row.isAdvancedLogistics, row.productIndex == index else { return }
      let paid = Platform.wish.calendar.day(of: row.paidAt).month
      if let month, month != paid { return }
      switch AssuranceShare(row, rules: rulebook.wish.assurance, told: view.told) {
      case .refund(let money) where money.minorUnits > 0:
        found.append(AssuranceOrder(order: row, month: paid, refund: money, why: nil))
      case .excluded(let why): found.append(AssuranceOrder(order: row, month: paid, refund: nil, why: why))
      case .refund, .untold: break
      }
    }
    return found.sorted { left, right in
      (right.month, right.refund?.minorUnits ?? -1, left.order.id)
        < (left.month, left.refund?.minorUnits ?? -1, right.order.id)
    }
  }
}
