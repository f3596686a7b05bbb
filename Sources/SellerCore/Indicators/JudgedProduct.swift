/// What a verdict on a product's figure depends on beside the counts: nothing of it has a history.
public struct JudgedProduct: Hashable, Sendable {
  /// The category whose benchmarks it is held against.
  public let category: CategoryName?
  /// Whether it is of standard goods, for which gates may ask for more.
  public let isStandard: Bool

  /// What is known of a product.
  public init(category: CategoryName?, isStandard: Bool) {
    self.category = category
    self.isStandard = isStandard
  }

  /// The same of its record.
  public init(_ product: Product) { self.init(category: product.thirdLevelCategory, isStandard: product.standard) }
}
