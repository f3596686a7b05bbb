import SellerCore

/// The canonical line of a product, read without going through the schema; proven equal to it by tests.
extension Product {
  /// Reads a line that is exactly as the program writes it, without unknown fields and escapes; nil for any other line.
  public static func readCanonical(_ cursor: inout CanonicalCursor, currency: Currency) -> Product? {
    guard cursor.take("{\"id\":\""), let id: ProductID = cursor.key() else { return nil }
    var product = Product(id: id, price: .zero(currency), state: .active)
    guard cursor.text(",\"sku\":\"", &product.sku), cursor.text(",\"name\":\"", &product.name),
      cursor.texts(",\"categories\":[", &product.categories),
      cursor.texts(",\"category_path\":[", &product.categoryPath),
      cursor.take(",\"price\":\""), let price = cursor.money(currency)
    else { return nil }
    product.price = price
    if cursor.take(",\"kind\":\"") {
      guard let kind: Kind = cursor.choice(), kind != .physical else { return nil }
      product.kind = kind
    }
    product.standard = cursor.take(",\"standard\":true")
    guard cursor.instant(",\"listed_at\":\"", &product.listedAt), cursor.take(",\"state\":\""),
      let state: State = cursor.choice(), cursor.choice(",\"advanced_logistics\":\"", &product.advancedLogistics),
      cursor.history(&product.categoryHistory),
      cursor.choice(",\"responsible_person\":\"", &product.responsiblePerson),
      cursor.text(",\"quality_grade\":\"", &product.qualityGrade)
    else { return nil }
    product.state = state
    if cursor.take(",\"counterfeit_review\":{\"at\":\"") {
      var found: Bool?
      guard let at = cursor.instant(), cursor.flag(",\"found\":", &found), let found, cursor.take("}") else {
        return nil
      }
      product.counterfeitReview = CounterfeitReview(at: at, found: found)
    }
    guard cursor.flag(",\"promise_template\":", &product.promiseTemplate),
      cursor.choice(",\"seven_day_return\":\"", &product.sevenDayReturn),
      cursor.flag(",\"flash_refund_scope\":", &product.flashRefundScope),
      cursor.flag(",\"pickup_scope\":", &product.pickupScope),
      cursor.flag(",\"freight_insurance_scope\":", &product.freightInsuranceScope),
      cursor.flag(",\"price_protection_scope\":", &product.priceProtectionScope),
      cursor.instant(",\"updated_at\":\"", &product.updatedAt), cursor.take("}"), cursor.isAtEnd
    else { return nil }
    return product
  }
}

extension CanonicalCursor {
  /// Takes true or false; "no" only when the field is there with anything else.
  fileprivate mutating func flag(_ name: StaticString, _ value: inout Bool?) -> Bool {
    guard take(name) else { return true }
    if take("true") { value = true } else if take("false") { value = false }
    return value != nil
  }

  /// Takes the categories over time, if there are any.
  fileprivate mutating func history(_ entries: inout [Product.CategoryAssignment]) -> Bool {
    guard take(",\"category_history\":[") else { return true }
    repeat {
      var categories: [CategoryName] = []
      guard take("{\"at\":\""), let at = instant(), take(",\"categories\":["), texts(&categories),
        take(",\"by\":\""), let by: Product.CategoryAssignment.Cause = choice(), take("}")
      else { return false }
      entries.append(Product.CategoryAssignment(at: at, categories: categories, by: by))
    } while take(",")
    return take("]")
  }
}
