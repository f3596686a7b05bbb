import SellerCore

/// Amounts as lists and downloads have them: with a currency's sign or code, with signs between thousands.
enum AmountText {
  /// Reads an amount of at least 0. A sign or code of another currency is refused.
  static func money(_ text: String, shop: Currency, field: String) throws(ForeignFieldProblem) -> Money {
    let cell = ArraySlice(text.utf8)
    // What could be thousands or decimals is an amount in the way of the platform, which writes a point.
    let number = (try? NumberText(cell, decimal: nil)) ?? (try? NumberText(cell, decimal: .point))
    guard let number, number.unit.isEmpty || CurrencySigns.isKnown(number.unit) else {
      return try FieldReading.money(text: text, shop: shop, field: field)
    }
    guard number.unit.isEmpty || CurrencySigns.agree(number.unit, with: shop) else {
      throw ForeignFieldProblem(field: field, problem: .wrongCurrency(found: number.unit, shop: shop.code))
    }
    return try FieldReading.money(text: number.plain, shop: shop, field: field)
  }
}
