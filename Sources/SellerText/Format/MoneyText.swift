import SellerCore

/// Amounts for the eye.
extension Language {
  /// The amount with its currency's sign and grouped digits: `$1,204.50`, `¥300.00`, `-$38.20`, `KWD 1.250`.
  public func money(_ money: Money) -> String {
    let sign = money.minorUnits < 0 ? "-" : ""
    return sign + symbol(money.currency) + amount(money.magnitude)
  }

  /// The amount with a sign before it, for differences: `+$38.20`.
  public func signedMoney(_ money: Money) -> String {
    (money.minorUnits > 0 ? "+" : "") + self.money(money)
  }

  /// The amount with grouped digits and without its currency: `1,204.50`.
  public func amount(_ money: Money) -> String {
    let parts = money.description.split(separator: ".", maxSplits: 1)
    let whole = Int64(parts.first ?? "0") ?? 0
    let sign = money.minorUnits < 0 && whole == 0 ? "-" : ""
    return sign + count(whole) + (parts.count > 1 ? "." + parts[1] : "")
  }

  private func symbol(_ currency: Currency) -> String {
    switch currency {
    case .usd: "$"
    case .cny: "¥"
    case .eur: "€"
    default: currency.code + " "
    }
  }
}
