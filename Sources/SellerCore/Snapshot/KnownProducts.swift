/// Products of which is known what most figures ask of them, without their records: these are read when somebody looks at them, one
/// or all.
public protocol KnownProducts: Sendable {
  /// How many there are.
  var count: Int { get }
  /// Their ids, in their order.
  var ids: [ProductID] { get }
  /// What kinds of goods they are.
  var kinds: [Product.Kind] { get }
  /// Those that were reviewed for counterfeits, in their order.
  var reviews: [ReviewedProduct] { get }
  /// What a verdict on the product at a place depends on.
  func judged(_ place: Int) -> JudgedProduct
  /// Where an id stands; nil where there is none.
  func place(of id: ProductID) -> Int?
  /// Reads the record at a place; nil where it cannot be read.
  func record(_ place: Int) -> Product?
  /// Reads all records.
  func records() -> [Product]
}
