/// What a verdict on a product's figure depends on beside the counts.
struct JudgedProduct: Sendable {
  /// The category whose benchmarks it is held against.
  let category: CategoryName?
  /// Whether it is of standard goods, for which gates may ask for more.
  let isStandard: Bool

  init(_ product: Product) {
    category = product.thirdLevelCategory
    isStandard = product.standard
  }
}

/// The products of a shop as verdicts look at them, each read once: several indicators judge the same ones.
struct JudgedProducts {
  private let view: ShopView
  private var known: [Int: JudgedProduct?] = [:]

  init(_ view: ShopView) { self.view = view }

  /// One of `ShopSnapshot.productIDs`; nil where it has no record.
  subscript(product: Int) -> JudgedProduct? {
    mutating get {
      if let known = known[product] { return known }
      let found = view.tables.productTable[product].map { JudgedProduct($0) }
      known[product] = .some(found)
      return found
    }
  }
}
