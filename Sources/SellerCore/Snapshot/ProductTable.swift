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
  private let find: (@Sendable (ProductID) -> Int?)?
  private let one: (@Sendable (Int) -> Product?)?
  private let judge: (@Sendable (Int) -> JudgedProduct)?

  /// Products that are there.
  public init(_ records: [Product]) {
    count = records.count
    all = Deferred(records)
    idList = Deferred { records.map(\.id) }
    kindList = Deferred { records.map(\.kind) }
    reviewList = Deferred { ReviewedProduct.all(of: records) }
    places = Self.places(idList)
    (find, one, judge) = (nil, nil, nil)
  }

  private static func places(_ ids: Deferred<[ProductID]>) -> Deferred<IDPlaces> { Deferred { IDPlaces(ids.value) } }

  /// So many products, of which these things are known: `find` answers where an id stands, `record` reads one of them, `records` all.
  /// Their reviews for counterfeits, and what verdicts depend on, are those of the records where nothing answers them.
  public init(
    count: Int, ids: @escaping @Sendable () -> [ProductID], kinds: @escaping @Sendable () -> [Product.Kind],
    reviews: (@Sendable () -> [ReviewedProduct])? = nil, judged: (@Sendable (Int) -> JudgedProduct)? = nil,
    find: @escaping @Sendable (ProductID) -> Int?, record: @escaping @Sendable (Int) -> Product?,
    records: @escaping @Sendable () -> [Product]
  ) {
    self.count = count
    idList = Deferred(reading: ids)
    kindList = Deferred(reading: kinds)
    places = Self.places(idList)
    (self.find, one, judge) = (find, record, judged)
    let all = Deferred(reading: records)
    self.all = all
    reviewList = Deferred(reading: reviews ?? { ReviewedProduct.all(of: all.value) })
  }

  private init(_ table: ProductTable, seenAt asOf: Instant) {
    (count, idList, kindList) = (table.count, table.idList, table.kindList)
    (places, find, judge) = (table.places, table.find, table.judge)
    reviewList = Deferred { table.counterfeitReviews.filter { $0.review.at <= asOf } }
    one = { table[$0]?.seen(at: asOf) }
    all = Deferred { table.records.compactMap { $0.seen(at: asOf) } }
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
    if let find, places.known == nil { return find(id) }
    return places.value[id]
  }

  /// The record at a place; nil where there is none.
  public subscript(index: Int) -> Product? {
    guard index < count else { return nil }
    if let one, all.known == nil { return one(index) }
    let records = records
    return index < records.count ? records[index] : nil
  }

  /// What a verdict on the product at a place depends on; nil where there is none.
  public func judged(_ index: Int) -> JudgedProduct? {
    if let judge, all.known == nil, index < count { return judge(index) }
    return self[index].map { JudgedProduct($0) }
  }

  /// The products as they were at `asOf`: each of them, because none has a beginning that is on record.
  func seen(at asOf: Instant) -> ProductTable { ProductTable(self, seenAt: asOf) }
}
