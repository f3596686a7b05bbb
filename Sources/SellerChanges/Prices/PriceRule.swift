import SellerCore
import SellerText

/// How the price of one or many products is set: an amount, a change of the present price, or as far as the campaign allows.
public enum PriceRule: Hashable, Sendable {
  /// This amount.
  case amount(Money)
  /// So many percent more than the price in force, or less.
  case percent(DecimalNumber)
  /// The bound that the campaign sets: see `allowed`.
  case allowed

  /// What a user types: `12.50`, `-10 %`, `allowed`; nil for anything else.
  public init?(typed text: String, currency: Currency) {
    let text = text.trimmed
    if ["allowed", "允许价"].contains(text.lowercased()) {
      self = .allowed
    } else if text.hasSuffix("%") || text.hasSuffix("％") {
      var number = String(text.dropLast()).trimmed
      if number.hasPrefix("+") { number.removeFirst() }
      guard let percent = DecimalNumber(number) else { return nil }
      self = .percent(percent)
    } else {
      guard let money = Money(text: text, currency: currency) else { return nil }
      self = .amount(money)
    }
  }

  /// The price of a product from a moment on, rounded once; `noted` are the prices on record of it.
  func price(
    of product: Product, noted: [PriceChange], at moment: Instant, in view: ShopView, rulebook: Rulebook
  ) -> Money {
    let history = PriceHistory(listed: product.price, changes: noted.filter { $0.at != moment })
    let present = history.price(at: moment)?.price ?? product.price
    switch self {
    case .amount(let money): return money
    case .percent(let percent):
      let change = Percentage(percent).share(of: present)
      return present.adding(change) ?? present
    case .allowed: return Self.allowed(history, present: present, at: moment, in: view, rulebook: rulebook)
    }
  }

  /// The price that breaks neither promise nor control. Up to the campaign's end: the highest that is no raise and lies above no
  /// price noted for the compared days. In those days: the lowest, which is the campaign's highest price.
  private static func allowed(
    _ history: PriceHistory, present: Money, at moment: Instant, in view: ShopView, rulebook: Rulebook
  ) -> Money {
    let campaign = CampaignCalendar(asOf: moment, rulebook: rulebook.jd)
    func units(_ prices: some Sequence<PriceInForce>) -> [Int64] { prices.map(\.price.minorUnits) }
    if campaign.aftermath.contains(moment) {
      return units(history.prices(in: campaign.window) ?? []).max()
        .map { Money(minorUnits: $0, currency: present.currency) } ?? present
    }
    guard moment <= campaign.window.upperBound else { return present }
    let compared = history.changes.filter { $0.since.map(campaign.aftermath.contains) ?? false }
    return Money(minorUnits: ([present.minorUnits] + units(compared)).min() ?? 0, currency: present.currency)
  }
}
