/// Splits a budget of ProductBoost spend over products so that it brings most credit (ours; Rules §2, simulator).
///
/// A month's credit rises with its spend by the factor and stops at its knee: a concave curve. The best split of such curves
/// takes the steepest piece first; all pieces are as steep as the factor, so those with most credit left come first, and none
/// gets more than it takes to its knee.
public struct CreditBudget: Sendable, Hashable {
  /// The products, those with most credit left first.
  public let shares: [Share]
  /// The month over which it is split.
  public let month: Month
  /// What no product can turn into credit.
  public let rest: Money

  /// What a product gets.
  public struct Share: Sendable, Hashable {
    /// The product.
    public let productID: ProductID
    /// Its month around its present spend.
    public let simulator: CreditSimulator
    /// How much more is spent on it.
    public let moreSpend: Money
    /// How much more credit that brings.
    public let moreCredit: Money

    /// The spend up to which more brings credit, less the present one.
    public var room: Money { simulator.room }
    /// The credit that all of the room would bring.
    public var left: Money { simulator.leftOnTheTable ?? .zero(room.currency) }
  }

  /// Splits a budget over a month; without one over the latest in which more spend brings credit, without a budget so that every
  /// product gets all that it can use.
  public init(
    _ budget: Money?, month asked: Month? = nil, over assurance: RefundAssurance, in view: ShopView, rulebook: Rulebook
  ) {
    let factor = view.shop.refundAssurance?.spendFactor
    // Of a month alone what it takes, by the places of its products: there may be very many.
    let places = Dictionary(grouping: assurance.months.indices) { assurance.months[$0].month }
    func open(in month: Month) -> [(id: ProductID, simulator: CreditSimulator)] {
      (places[month] ?? []).compactMap { place in
        CreditSimulator(assurance.months[place], factor: factor, rulebook: rulebook)
          .flatMap { $0.room.minorUnits > 0 ? (assurance.months[place].productID, $0) : nil }
      }
    }
    let months = asked.map { [$0] } ?? places.keys.sorted(by: >)
    let found = months.lazy.map { (month: $0, open: open(in: $0)) }.first { $0.month == asked || !$0.open.isEmpty }
    let open = (found?.open ?? []).sorted { left, right in
      let (first, second) = (
        left.simulator.leftOnTheTable?.minorUnits ?? 0, right.simulator.leftOnTheTable?.minorUnits ?? 0
      )
      return first == second ? left.id < right.id : first > second
    }
    self.init(budget, over: open, month: found?.month ?? view.today.month, currency: view.shop.currency)
  }

  /// Another budget over the same products.
  public func splitting(_ budget: Money?) -> CreditBudget {
    CreditBudget(budget, over: shares.map { ($0.productID, $0.simulator) }, month: month, currency: rest.currency)
  }

  private init(
    _ budget: Money?, over open: [(id: ProductID, simulator: CreditSimulator)], month: Month, currency: Currency
  ) {
    self.month = month
    var left = budget?.minorUnits
    shares = open.map { id, simulator in
      let more = min(simulator.room.minorUnits, left ?? .max)
      left = left.map { $0 - more }
      let spend = Money(clamping: Int128(simulator.spend.minorUnits) + Int128(more), currency)
      return Share(
        productID: id, simulator: simulator, moreSpend: Money(minorUnits: more, currency: currency),
        moreCredit: simulator.change(atSpend: spend) ?? .zero(currency))
    }
    rest = Money(minorUnits: left ?? 0, currency: currency)
  }
}

/// What more spend is worth: the credit it brings less itself, and how much it has to sell to pay for the rest.
public struct SpendWorth: Sendable, Hashable {
  /// More credit less more spend.
  public let net: Money
  /// The sales that would pay for what the credit does not, at the shop's gross margin; nil while that is unset or not above 0,
  /// and 0 where the credit pays for all.
  public let breakEvenSales: Money?

  /// The worth of more spend that brings more credit.
  public init(moreSpend: Money, moreCredit: Money, margin: Percentage?) {
    let net = moreCredit.less(moreSpend)
    self.net = net
    breakEvenSales = margin.flatMap { margin in
      guard margin.number.mantissa > 0 else { return nil }
      let exact = Int128(max(0, -net.minorUnits)) * 100 * PowersOfTen.power(margin.number.scale)
      return Money(
        minorUnits: Rounding.halfAwayFromZero(exact, over: margin.number.mantissa), currency: moreSpend.currency)
    }
  }
}
