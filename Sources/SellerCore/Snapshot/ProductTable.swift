/// A product that was reviewed for counterfeits.
public struct ReviewedProduct: Sendable {
  /// Its place among the products.
  public let place: Int
  /// What came of it.
  public let review: Product.CounterfeitReview

  /// A product at a place.
  public init(place: Int, review: Product.CounterfeitReview) { (self.place, self.review) = (place, review) }

  /// Those of some products, in their order.
  static func all(of products: [Product]) -> [ReviewedProduct] {
    // By their places: a product is large, and would be copied.
    products.indices.compactMap { place in
      products[place].counterfeitReview.map { ReviewedProduct(place: place, review: $0) }
    }
  }
}

/// The products of a shop, in the order of their table. What most figures ask of them, their ids, their kinds and their reviews for
/// counterfeits, may be known without their records, which are read when somebody looks at them: one, or all.
public struct ProductTable: Sendable {
  /// How many there are.
  public let count: Int
  private let idList: Deferred<[ProductID]>
  private let kindList: Deferred<[Product.Kind]>
  private let reviewList: Deferred<[ReviewedProduct]>
  private let all: Deferred<[Product]>
  /// Where the ids stand.
  let places: Deferred<IDPlaces>
  private let known: (any KnownProducts)?
  /// The records as they stand in the store.
  private let recorded: Deferred<[Product]>
  /// When they are looked at, if not as they stand.
  private let asOf: Instant?

  /// Products that are there.
  public init(_ records: [Product]) {
    count = records.count
    all = Deferred(records)
    recorded = all
    idList = Deferred { records.map(\.id) }
    kindList = Deferred { records.map(\.kind) }
    reviewList = Deferred { ReviewedProduct.all(of: records) }
    places = Self.places(idList)
    (known, asOf) = (nil, nil)
  }

  private static func places(_ ids: Deferred<[ProductID]>) -> Deferred<IDPlaces> { Deferred { IDPlaces(ids.value) } }

  /// Products of which something is known without their records.
  public init(_ known: some KnownProducts) {
    count = known.count
    idList = Deferred { known.ids }
    kindList = Deferred { known.kinds }
    places = Self.places(idList)
    reviewList = Deferred { known.reviews }
    all = Deferred { known.records() }
    recorded = all
    (self.known, asOf) = (known, nil)
  }

  private init(_ table: ProductTable, seenAt asOf: Instant) {
    (count, idList, kindList, places) = (table.count, table.idList, table.kindList, table.places)
    reviewList = Deferred { table.counterfeitReviews.filter { $0.review.at <= asOf } }
    all = Deferred { table.records.seen(at: asOf) }
    (known, recorded, self.asOf) = (table.known, table.recorded, min(asOf, table.asOf ?? asOf))
  }

  /// Their ids.
  public var ids: [ProductID] { idList.value }
  /// What kinds of goods they are.
  public var kinds: [Product.Kind] { kindList.value }
  /// Those that were reviewed for counterfeits, in their order.
  public var counterfeitReviews: [ReviewedProduct] { reviewList.value }
  /// Their records.
  public var records: [Product] { all.value }

  /// Where an id stands; nil where there is none.
  func place(of id: ProductID) -> Int? {
    if let known, places.known == nil { return known.place(of: id) }
    return places.value[id]
  }

  /// Whether there is one with an id.
  public func contains(_ id: ProductID) -> Bool { place(of: id) != nil }

  /// The record at a place; nil where there is none.
  public subscript(index: Int) -> Product? {
    guard index < count else { return nil }
    if let records = all.known { return index < records.count ? records[index] : nil }
    if let known, recorded.known == nil { return known.record(index).flatMap(seen) }
    let records = recorded.value
    return index < records.count ? seen(records[index]) : nil
  }

  private func seen(_ product: Product) -> Product? { if let asOf { product.seen(at: asOf) } else { product } }

  /// What a verdict on the product at a place depends on; nil where there is none.
  public func judged(_ index: Int) -> JudgedProduct? {
    if let known, all.known == nil, index < count { return known.judged(index) }
    return self[index].map { JudgedProduct($0) }
  }

  /// The products as they were at `asOf`: each of them, because none has a beginning that is on record.
  func seen(at asOf: Instant) -> ProductTable { ProductTable(self, seenAt: asOf) }
}
