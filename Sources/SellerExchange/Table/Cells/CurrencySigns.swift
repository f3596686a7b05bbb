import SellerCore

/// The signs and codes by which amounts name their currency.
enum CurrencySigns {
  /// Whether an amount with this sign can be in the currency; a sign that stands for several currencies can.
  static func agree(_ sign: String, with currency: Currency) -> Bool {
    let folded = sign.uppercased()
    if folded == currency.code { return true }
    if let codes = signs[folded] { return codes.contains(currency.code) }
    return false
  }

  /// Whether the text names a currency at all.
  static func isKnown(_ sign: String) -> Bool {
    let folded = sign.uppercased()
    return signs[folded] != nil || Currency(code: folded) != nil
  }

  /// Whether the text stands for a currency by itself: a sign, or a code in capitals; at the end of other words the code of one with a
  /// sign alone, as `TOP` and `ALL` are words, too.
  static func isName(_ text: String, endsOthers: Bool) -> Bool {
    if endsOthers { return signs.values.contains { $0.contains(text) } }
    return signs[text.uppercased()] != nil || Currency(code: text)?.isISO4217 ?? false
  }

  private static let dollars: Set<String> = [
    "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "BRL",
  ]

  private static let signs: [String: Set<String>] = [
    "$": dollars, "＄": dollars, "US$": ["USD"], "CA$": ["CAD"], "C$": ["CAD"], "A$": ["AUD"], "AU$": ["AUD"],
    "NZ$": ["NZD"], "S$": ["SGD"], "HK$": ["HKD"], "NT$": ["TWD"], "MX$": ["MXN"], "R$": ["BRL"], "美元": ["USD"],
    "€": ["EUR"], "欧元": ["EUR"], "£": ["GBP"], "英镑": ["GBP"], "¥": ["CNY", "JPY"], "￥": ["CNY", "JPY"],
    "CN¥": ["CNY"], "RMB": ["CNY"], "元": ["CNY"], "人民币": ["CNY"], "JP¥": ["JPY"], "円": ["JPY"], "日元": ["JPY"],
    "₩": ["KRW"], "₽": ["RUB"], "₹": ["INR"], "฿": ["THB"], "₫": ["VND"], "ZŁ": ["PLN"], "KČ": ["CZK"], "CHF": ["CHF"],
    "KR": ["SEK", "NOK", "DKK", "ISK"],
  ]
}
