import SellerCore
import SellerText

/// Amounts as tables have them: with a currency's sign or code, and with commas between thousands.
enum AmountText {
  /// The currencies that a sign stands for.
  private static let signs: [(sign: String, codes: [String])] = [
    ("US$", ["USD"]), ("$", ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"]), ("€", ["EUR"]), ("£", ["GBP"]),
    ("¥", ["CNY", "JPY"]), ("￥", ["CNY", "JPY"]), ("元", ["CNY"]),
  ]

  /// Reads an amount of at least 0. A sign or code of another currency is refused.
  static func money(_ text: String, shop: Currency, field: String) throws(ForeignFieldProblem) -> Money {
    var digits = text.trimmingSpaces
    for (sign, codes) in signs where digits.hasPrefix(sign) || digits.hasSuffix(sign) {
      guard codes.contains(shop.code) else {
        throw ForeignFieldProblem(field: field, problem: .wrongCurrency(found: sign, shop: shop.code))
      }
      digits = digits.hasPrefix(sign) ? String(digits.dropFirst(sign.count)) : String(digits.dropLast(sign.count))
      break
    }
    let letters = digits.filter { $0.isLetter && $0.isASCII }
    if letters.count == 3, digits.hasPrefix(letters) || digits.hasSuffix(letters) {
      guard letters.uppercased() == shop.code else {
        throw ForeignFieldProblem(field: field, problem: .wrongCurrency(found: letters, shop: shop.code))
      }
      digits = digits.hasPrefix(letters) ? String(digits.dropFirst(3)) : String(digits.dropLast(3))
    }
    return try FieldReading.money(text: withoutThousands(digits.trimmingSpaces), shop: shop, field: field)
  }

  /// `1,234.50` without the comma; anything else as it is.
  private static func withoutThousands(_ text: String) -> String {
    let whole = text.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      return text
    }
    return text.filter { $0 != "," }
  }
}
