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

  /// Whether the text is a sign, or in whichever case the code of a currency that has one: `TOP` and `ALL` are words.
  static func isName(_ text: String) -> Bool { signs[text.uppercased()] != nil || isCode(text.uppercased()) }

  /// Whether the text is the code, in capitals, of a currency that has a sign.
  static func isCode(_ text: String) -> Bool { signs.values.contains { $0.contains(text) } }

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
